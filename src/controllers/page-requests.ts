import { leaveFor, reveal } from '../state/commands-move.js';
import { viewOfDate } from '../state/navigate-date.js';
import { firstInStory, neighboursOf } from '../state/navigate-table.js';
import type { TimelineCore } from './timeline-core.js';

/** What a page asks of the component by its methods. */
export class PageRequests {
  readonly #core: TimelineCore;

  constructor(core: TimelineCore) {
    this.#core = core;
  }

  goTo(idOrEdtf: string): void {
    const { store, commandContext, loaded, view } = this.#core;
    const { table } = store.state;
    if (!table || !commandContext) throw new TypeError(`goTo("${idOrEdtf}"): there are no events yet.`);
    const ref = table.refOfId(idOrEdtf);
    if (ref !== undefined) {
      store.set({ focused: ref });
      reveal(commandContext, table, ref);
      return;
    }
    const span = loaded.spanOf(idOrEdtf);
    if (!span) throw new TypeError(`goTo("${idOrEdtf}"): neither the id of an event nor an EDTF date.`);
    const viewport = viewOfDate(view.target, span, view.limits);
    if (viewport) leaveFor(commandContext, viewport);
  }

  /** Opens the next or previous event in the story. */
  step(direction: 1 | -1): void {
    const { store, commandContext } = this.#core;
    const { table, selected, passing } = store.state;
    if (!table || !commandContext) return;
    const accepts = (ref: number): boolean => passing?.has(ref) !== false;
    const { before, after } =
      selected < 0
        ? { before: -1, after: firstInStory(table, accepts) }
        : neighboursOf(table, selected, accepts);
    const ref = direction > 0 ? after : before;
    if (ref < 0) return;
    reveal(commandContext, table, ref);
    store.set({ selected: ref, focused: ref });
  }
}
