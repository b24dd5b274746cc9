import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Bitset } from '../base/bitset.js';
import type { EventFilter } from '../events/filter-events.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { EventTable } from '../events/event-table.js';
import type { Store } from '../state/store.js';
import { inTurns } from './turns.js';

/** What the page itself lets pass, beside the expression. */
export type EventTest = (ref: number) => boolean;

/**
 * Keeps `passing` and `found` in step with the filter expression and the words searched for. The index of words is made at the
 * first search, in turns; a newer question drops the older one.
 */
export class FilterController implements ReactiveController {
  readonly #store: Store;
  readonly #dateOf: (text: string) => FuzzySpan | undefined;
  readonly #refused: (terms: readonly string[]) => void;
  #filter: { readonly table: EventTable; readonly events: EventFilter } | undefined;
  #test: EventTest | undefined;
  #abort = { filter: new AbortController(), search: new AbortController() };

  /** `dateOf` reads the dates of filters; `refused` is told the terms that were not understood. */
  constructor(
    host: ReactiveControllerHost,
    store: Store,
    dateOf: (text: string) => FuzzySpan | undefined,
    refused: (terms: readonly string[]) => void,
  ) {
    this.#store = store;
    this.#dateOf = dateOf;
    this.#refused = refused;
    host.addController(this);
    store.subscribe((state, before) => {
      if (state.table !== before.table || state.filter !== before.filter) void this.#refilter();
      if (state.table !== before.table || state.search !== before.search) void this.#research();
    });
  }

  hostDisconnected(): void {
    this.#abort.filter.abort();
    this.#abort.search.abort();
  }

  /** A test of the page's own, on top of the expression; undefined lets everything pass. */
  filterBy(test: EventTest | undefined): void {
    this.#test = test;
    void this.#refilter();
  }

  /** Settles when the last questions are answered. */
  async settled(): Promise<void> {
    let seen;
    do {
      seen = this.#pending;
      await Promise.all(seen);
    } while (seen !== this.#pending);
  }

  async #eventsOf(table: EventTable): Promise<EventFilter> {
    const { EventFilter: Filter } = await import('../events/filter-events.js');
    if (this.#filter?.table !== table) this.#filter = { table, events: new Filter(table) };
    return this.#filter.events;
  }

  #next(of: 'filter' | 'search'): AbortSignal {
    this.#abort[of].abort();
    this.#abort[of] = new AbortController();
    return this.#abort[of].signal;
  }

  async #refilter(): Promise<void> {
    const signal = this.#next('filter');
    const { table, filter } = this.#store.state;
    const { terms, notUnderstood } = readFilter(filter, this.#dateOf);
    this.#refused(notUnderstood);
    if (!table || (terms.length === 0 && !this.#test)) {
      this.#store.set({ passing: undefined });
      return;
    }
    const passing = await inTurns(this.#eventsOf(table).passing(terms), signal);
    if (passing) this.#store.set({ passing: this.#tested(passing) });
  }

  #tested(passing: Bitset): Bitset {
    const test = this.#test;
    if (test) {
      passing.forEach((ref) => {
        if (!test(ref)) passing.remove(ref);
      });
    }
    return passing;
  }

  async #research(): Promise<void> {
    const signal = this.#next('search');
    const { table, search } = this.#store.state;
    if (!table || search.trim() === '') {
      this.#store.set({ found: undefined });
      return;
    }
    const found = await inTurns(this.#eventsOf(table).passing(readSearch(search)), signal);
    if (found) this.#store.set({ found });
  }
}
