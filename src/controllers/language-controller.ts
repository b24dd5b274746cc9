import type { ReactiveController } from 'lit';
import { loadLocale } from '../locale/languages.js';
import { watchLanguage } from './page-language.js';
import type { TimelineCore } from './timeline-core.js';

/** Has the words of the page's language, or the data's, at hand; follows `lang` and `dir` wherever they change around the component. */
export class LanguageController implements ReactiveController {
  readonly #core: TimelineCore;
  #stopWatching: (() => void) | undefined;
  #pending: Promise<void> = Promise.resolve();

  constructor(core: TimelineCore) {
    this.#core = core;
    core.host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching = watchLanguage(() => {
      this.#speak(true);
    });
    this.#speak(true);
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  /** Settles when the words are here, or cannot be had. */
  async settled(): Promise<void> {
    await this.#pending;
  }

  /** Other data are here, which may be in another language and stand in a page that names none. */
  dataChanged(): void {
    this.#speak(false);
  }

  /** `isChanged`: what is worded has to be worded anew even with words that were here before. */
  #speak(isChanged: boolean): void {
    const { host, locale: before } = this.#core;
    host.forgetSettings();
    this.#pending = loadLocale(host.settings.language).then((locale) => {
      if (!isChanged && locale === before) return;
      host.forgetSettings();
      this.#core.refresh();
      host.requestUpdate();
    });
  }
}
