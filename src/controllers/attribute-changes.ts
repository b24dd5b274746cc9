import type { TimelineCore } from './timeline-core.js';

/** Attributes and properties whose change means other data, or the same data read another way. */
const dataNames = new Set(['data', 'src', 'lanes', 'timeZone', 'seasons', 'maxEvents', 'strict']);
/** Those that change words, measures or the axis. */
const wordNames = new Set(['eraStyle', 'weekStart', 'reference', 'orientation', 'label']);
const viewNames = new Set(['from', 'to']);
const limitNames = new Set(['minSpan', 'maxSpan', 'earliest', 'latest']);

/** Passes changes of attributes and properties on to whatever they concern. */
export class AttributeChanges {
  readonly #core: TimelineCore;

  constructor(core: TimelineCore) {
    this.#core = core;
  }

  take(changed: ReadonlySet<PropertyKey>): void {
    const { host, loaded, store, view } = this.#core;
    const has = (names: ReadonlySet<string>): boolean => [...changed].some((name) => names.has(String(name)));
    if (has(dataNames)) loaded.data.reload();
    if (has(wordNames)) this.#core.refresh();
    if (changed.has('selected')) loaded.select(host.selected);
    if (changed.has('filter')) store.set({ filter: host.filter ?? '' });
    if (changed.has('search')) store.set({ search: host.search ?? '' });
    if (changed.has('view')) {
      const { view: wanted } = host;
      store.set({ view: wanted === 'list' || wanted === 'table' ? wanted : 'timeline' });
    }
    if (has(viewNames)) view.showRequested();
    if (has(limitNames)) view.keepWithinLimits();
    if (store.state.table) {
      loaded.noteAttributes();
    }
  }
}
