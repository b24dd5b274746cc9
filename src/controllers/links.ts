import type { ReactiveController } from 'lit';
import { tiesInWords } from '../a11y/link-words.js';
import type { OptionWords } from '../a11y/option-words.js';
import { uiOf, type Wording } from '../a11y/wording.js';
import { linkedScene } from '../layout/links.js';
import type { Scene, SceneItem } from '../layout/scene.js';
import { sceneLinks } from '../state/scene-links.js';
import type { TimelineCore } from './timeline-core.js';

/** Draws what the open and the focused event are linked to, or all links, and tells of it at each option. */
export class Links implements ReactiveController {
  readonly #core: TimelineCore;
  #choice: string | undefined;

  constructor(core: TimelineCore) {
    this.#core = core;
    const { store, plot, host } = core;
    store.subscribe(({ focused }, before) => {
      if (focused !== before.focused && this.#isDrawn) plot.redraw();
    });
    // The curves of the focused event go with the focus.
    host.addEventListener('focusout', () => {
      if (this.#isDrawn && store.state.focused !== store.state.selected) plot.redraw();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { host, plot } = this.#core;
    const { links } = host.settings;
    if (links === this.#choice) return;
    this.#choice = links;
    // The first picture has been drawn without them.
    if (this.#hasLinks) plot.redraw();
  }

  get #hasLinks(): boolean {
    return (this.#core.store.state.table?.linked.length ?? 0) > 0;
  }

  get #isDrawn(): boolean {
    return this.#core.host.settings.links !== 'none' && this.#hasLinks;
  }

  /** The Scene with its curves. */
  apply(scene: Scene): Scene {
    const { store, host, plot } = this.#core;
    const { table, focused } = store.state;
    if (!table || !this.#isDrawn) return scene;
    const hasFocus = plot.optionLayer?.focusedKey !== undefined;
    const state = { ...store.state, focused: hasFocus ? focused : -1 };
    return linkedScene(scene, sceneLinks(scene, table, host.settings.links, state));
  }

  /** The words of an option, with what its event is linked to after the rest. */
  describe(wording: Wording, words: OptionWords, { ref, count }: SceneItem): OptionWords {
    if (count > 1 || !this.#hasLinks) return words;
    const parts = [words.description, ...tiesInWords(wording, ref)].filter((part) => part !== '');
    return { ...words, description: uiOf(wording).plot.describe(parts) };
  }
}
