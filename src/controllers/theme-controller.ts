import type { ReactiveController } from 'lit';
import { builtInMeasure } from '../layout/advance-table.js';
import type { TimelineCore } from './timeline-core.js';

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Has the plot painted anew when its colours change, and measured anew when a reader spaces the text or a font arrives that it is
 * set in. A canvas does not follow style sheets, and no event tells of them: so the plot carries some tokens in properties that
 * show nothing, with a transition of next to no length, and hears of its start.
 */
export class ThemeController implements ReactiveController {
  readonly #core: TimelineCore;
  #plot: HTMLElement | undefined;
  #lists: readonly MediaQueryList[] = [];

  constructor(core: TimelineCore) {
    this.#core = core;
    core.host.addController(this);
  }

  hostConnected(): void {
    this.#lists = queries.map((query) => matchMedia(query));
    for (const list of this.#lists) list.addEventListener('change', this.#recolour);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostUpdated(): void {
    const plot = this.#core.host.plotElements?.plot;
    if (plot === this.#plot) return;
    this.#plot?.removeEventListener('transitionrun', this.#onTransition);
    this.#plot?.removeEventListener('transitionend', this.#onSpacing);
    this.#plot = plot;
    plot?.addEventListener('transitionrun', this.#onTransition);
    plot?.addEventListener('transitionend', this.#onSpacing);
  }

  hostDisconnected(): void {
    for (const list of this.#lists) list.removeEventListener('change', this.#recolour);
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#plot?.removeEventListener('transitionrun', this.#onTransition);
    this.#plot?.removeEventListener('transitionend', this.#onSpacing);
    this.#lists = [];
    this.#plot = undefined;
  }

  readonly #recolour = (): void => {
    this.#core.recolour();
    this.#core.host.requestUpdate();
  };

  readonly #onTransition = ({ target, propertyName }: TransitionEvent): void => {
    if (target === this.#plot && propertyName.endsWith('-color')) this.#recolour();
  };

  readonly #onFonts = (load: Event): void => {
    const faces = (load as FontFaceSetLoadEvent).fontfaces;
    const core = this.#core;
    if (!faces.some(({ family }) => core.fontFamily.includes(family.replaceAll(/["']/g, '')))) return;
    // The font is still the one of that name, and has other letters: what was measured before is no measure for it.
    core.measure = builtInMeasure;
    core.refresh();
  };

  // Spacing is read once it has its new value: words are measured with it.
  readonly #onSpacing = ({ target, propertyName }: TransitionEvent): void => {
    if (target === this.#plot && propertyName.endsWith('-spacing')) this.#core.refresh();
  };
}
