import { readyMessage } from '../a11y/ready-message.js';
import type { EventTable } from '../events/event-table.js';
import type { LoadProblem } from '../events/problem-codes.js';
import { ProblemList } from '../events/problems.js';
import type { DatasetReader, ReadOptions, ReadResult } from '../events/read-dataset.js';
import type { LoadProgress } from '../sources/load.js';
import { problemSentence } from '../locale/problem-sentence.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import { readDate } from '../time/read-date.js';
import { zoneNamed } from '../time/zones.js';
import { DataController } from './data-controller.js';
import type { TimelineCore } from './timeline-core.js';

/** What of an address may be shown to anyone: names and keys may stand before its host and after its path. */
const secrets = /[?#].*|(?<=\/\/)[^/]*@/gs;
const longestAddress = 80;

/** Takes what was read into the state, and tells page and reader how it went. */
export class LoadedData {
  readonly data: DataController;
  progress: LoadProgress = { bytes: 0, rows: 0, total: 0 };
  /** What has read the present data, and can read more for them. */
  reader: DatasetReader | undefined;
  readonly #core: TimelineCore;
  #isToldLoaded = true;
  #wanted: string | null = null;
  readonly #toldAttributes = new Set<string>();

  constructor(core: TimelineCore) {
    this.#core = core;
    const { host, store } = core;
    this.data = new DataController(host, {
      store,
      request: () => ({
        data: host.data ?? undefined,
        src: host.src ?? undefined,
        read: this.readOptions(),
        load: host.fetcher ? { fetcher: host.fetcher } : {},
      }),
      ready: async () => {
        await core.linkSettled();
        await core.filter.ready();
      },
      progress: (progress) => {
        this.progress = progress;
        const { bytes, rows, total = 0 } = progress;
        host.send('timeline-progress', { bytes, rows, total });
        host.requestUpdate();
      },
      loaded: (result) => {
        this.#take(result);
      },
      failed: (problem, signal) => this.#fail(problem, signal),
    });
  }

  /** A date of the page's own, in the zone of the data. */
  spanOf(text: string): FuzzySpan | undefined {
    const { table } = this.#core.store.state;
    const reading = readDate(text, table ? { timeZone: table.timeZone.name } : {});
    return isEdtfProblem(reading) ? undefined : reading.span;
  }

  /** The page has named an event to open; it is opened as soon as it is there. */
  select(id: string | null): void {
    this.#wanted = id;
    const { store } = this.#core;
    const { table, selected } = store.state;
    const ref = id === null ? -1 : table?.refOfId(id);
    if (ref !== undefined && ref !== selected)
      store.set({ selected: ref, ...(ref >= 0 && { focused: ref }) });
  }

  /** Terms of the filter that say nothing; told once for each filter. */
  refuseFilterTerms(terms: readonly string[]): void {
    for (const term of terms) this.#note('filter', 'filter-term', { term });
  }

  /** The first whole picture of new data stands. */
  tellLoaded(): void {
    if (this.#isToldLoaded) return;
    this.#isToldLoaded = true;
    const { host, store } = this.#core;
    // Whoever hears of it may ask for anything.
    void host.partsSettled.then(() => {
      requestAnimationFrame(() => {
        host.send('timeline-load', { count: store.state.table?.count ?? 0 });
      });
    });
  }

  tellSelected(): void {
    const { host, store } = this.#core;
    const { table, selected } = store.state;
    const id = selected >= 0 ? (table?.idAt(selected) ?? null) : null;
    if (id === this.#wanted && id === host.selected) return;
    this.#wanted = id;
    host.selected = id;
    host.send('timeline-select', { event: table && selected >= 0 ? table.eventAt(selected) : null });
  }

  tellHovered(): void {
    const { host, store } = this.#core;
    const { table, hovered } = store.state;
    host.send('timeline-hover', { event: table && hovered >= 0 ? table.eventAt(hovered) : null });
  }

  readOptions(): ReadOptions {
    const { host } = this.#core;
    const zone = host.timeZone === null ? undefined : zoneNamed(host.timeZone);
    return {
      isPlainPage: location.protocol === 'http:',
      strict: host.strict,
      southernSeasons: host.settings.southernSeasons,
      ...(host.maxEvents !== null && { maxEvents: host.maxEvents }),
      ...(host.lanes !== null && { laneField: host.lanes }),
      ...(zone && { displayedZone: zone }),
    };
  }

  #take({ table, problems, reader }: ReadResult): void {
    this.reader = reader;
    const { store, host, view, announcer, surroundings } = this.#core;
    const isFirst = store.state.table === undefined;
    if (isFirst || !surroundings) view.forget();
    const { selected, focused } = store.state;
    const kept = { selected: this.#keptRef(selected, table), focused: this.#keptRef(focused, table) };
    store.set({ table, problems, failure: undefined, ...kept, hovered: -1, past: [] });
    this.#isToldLoaded = false;
    if (this.#wanted !== null) this.select(this.#wanted);
    this.#toldAttributes.clear();
    this.noteAttributes();
    announcer.interrupt('');
    void this.#sayLoaded(table, problems.skipped);
    if (problems.length > 0) {
      const { skipped, mended, noted, groups } = problems;
      host.send('timeline-problems', { skipped, mended, noted, groups });
    }
    if (table.count === 0) this.tellLoaded();
  }

  /** Says how much there is, as soon as there are the words for it in the language of page or data. */
  async #sayLoaded(table: EventTable, skipped: number): Promise<void> {
    const { language, store, announcer } = this.#core;
    await language.settled();
    const { wording } = this.#core.surroundings ?? {};
    if (store.state.table !== table || !wording) return;
    const { live } = this.#core.locale.ui;
    announcer.say('data', skipped > 0 ? live.skipped(table.count, skipped) : readyMessage(wording));
  }

  /** What is open or has the focus stays so across a reload, by its id. */
  #keptRef(ref: number, next: EventTable): number {
    const { table } = this.#core.store.state;
    return table && ref >= 0 ? (next.refOfId(table.idAt(ref)) ?? -1) : -1;
  }

  async #fail(problem: LoadProblem, signal: AbortSignal): Promise<void> {
    if (problem.code === 'aborted') return;
    const { store, host, announcer, locale } = this.#core;
    // Whoever is offline may get no words either.
    const words = await locale.problems().catch(() => undefined);
    if (signal.aborted) return;
    const { address = '' } = problem;
    const hasOlder = store.state.table !== undefined;
    const message = words
      ? problemSentence({ ...problem, path: address.replace(secrets, '').slice(0, longestAddress) }, words)
      : locale.ui.live.loadFailed(hasOlder);
    store.set({ failure: { code: problem.code, message, address }, loading: false });
    announcer.interrupt(hasOlder && words ? `${message} ${locale.ui.load.olderStay}` : message);
    host.send('timeline-error', { code: problem.code, message, address });
  }

  /** Attributes that were not understood are problems, each told once for each load. */
  noteAttributes(): void {
    for (const [name, value] of this.#core.host.refusedAttributes) {
      const told = `${name}=${value}`;
      if (this.#toldAttributes.has(told)) continue;
      this.#toldAttributes.add(told);
      this.#note(`attribute ${name}`, 'attribute-value', { value });
    }
  }

  #note<Code extends 'attribute-value' | 'filter-term'>(
    path: string,
    code: Code,
    parameters: Code extends 'filter-term' ? { term: string } : { value: string },
  ): void {
    const { problems } = this.#core.store.state;
    if (problems instanceof ProblemList) problems.add(code, 'noted', parameters as never, { path });
    void this.#core.locale.problems().then(
      (words) => {
        // For the author of the page, on which nobody sees it.
        // eslint-disable-next-line no-console
        console.warn(`event-timeline: ${problemSentence({ code, path, parameters }, words)}`);
      },
      () => undefined,
    );
  }

  /** What `:state()` matches, for the page's style sheets. */
  showStates(): void {
    const { states } = this.#core.host.internals;
    const { table, failure, problems, loading, passing } = this.#core.store.state;
    // Written again, a state would have the styles of everything it concerns made again.
    const set = (name: string, isOn: boolean): void => {
      if (isOn === states.has(name)) return;
      if (isOn) states.add(name);
      else states.delete(name);
    };
    set('loading', loading);
    set('ready', table !== undefined);
    set('empty', table?.count === 0 || passing?.size === 0);
    set('error', failure !== undefined);
    set('partial', (problems?.skipped ?? 0) > 0);
  }
}
