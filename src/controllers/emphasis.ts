import type { Columns } from '../events/columns.js';
import type * as EmphasisModule from '../layout/emphasis.js';
import type { Scene } from '../layout/scene.js';
import { LatePart } from './late-parts.js';
import type { TimelineCore } from './timeline-core.js';

/** Sets off what a search finds, by code that comes with the first one. */
export class Emphasis {
  readonly #core: TimelineCore;
  readonly #code: LatePart<typeof EmphasisModule>;

  constructor(core: TimelineCore) {
    this.#core = core;
    this.#code = new LatePart(core.host, () => import('../layout/emphasis.js'));
    core.store.subscribe(({ found, focused }, before) => {
      if (found !== before.found || (found && focused !== before.focused)) void this.#redraw();
    });
  }

  /** The Scene, which was made from these columns, with what is found set off in it. */
  readonly apply = (scene: Scene, columns: Columns): Scene => {
    const { found, focused } = this.#core.store.state;
    // Where nothing is found nothing is to be set off: a date that is gone to is no word of any event.
    return (found?.size && this.#code.get()?.emphasised(scene, columns, found, focused)) || scene;
  };

  async #redraw(): Promise<void> {
    const { store, plot } = this.#core;
    if (store.state.found && !this.#code.get()) await this.#code.settled();
    plot.redraw();
  }
}
