import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Bitset } from '../base/bitset.js';
import type { EventFilter } from '../events/filter-events.js';
import type * as FilterExpression from '../events/filter-expression.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { EventTable } from '../events/event-table.js';
import type { Store } from '../state/store.js';
import { inTurns } from './turns.js';

/** What the page itself lets pass, beside the expression. */
export type EventTest = (ref: number) => boolean;

/** What answers questions, fetched when there is one. */
interface FilterCode {
  readonly readFilter: typeof FilterExpression.readFilter;
  readonly readSearch: typeof FilterExpression.readSearch;
  readonly eventsOf: (table: EventTable) => EventFilter;
}

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
  #pending: Readonly<Record<'filter' | 'search', Promise<void> | undefined>> = {
    filter: undefined,
    search: undefined,
  };
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
      if (state.table !== before.table || state.filter !== before.filter)
        this.#ask('filter', (signal) => this.#refilter(signal));
      if (state.table !== before.table || state.search !== before.search)
        this.#ask('search', (signal) => this.#research(signal));
    });
  }

  hostDisconnected(): void {
    this.#abort.filter.abort();
    this.#abort.search.abort();
  }

  /** A test of the page's own, on top of the expression; undefined lets everything pass. */
  filterBy(test: EventTest | undefined): void {
    this.#test = test;
    this.#ask('filter', (signal) => this.#refilter(signal));
  }

  /** Settles when the code is here that the present filter needs, so that nothing is shown that shall not be. */
  async ready(): Promise<void> {
    const { filter, search } = this.#store.state;
    if (this.#test || filter.trim() !== '' || search.trim() !== '') await this.#code();
  }

  /** Settles when the last questions are answered. */
  async settled(): Promise<void> {
    let seen;
    do {
      seen = this.#pending;
      await Promise.all([seen.filter, seen.search]);
    } while (seen !== this.#pending);
  }

  /** Few pages filter, so the code comes with the first question. */
  async #code(): Promise<FilterCode | undefined> {
    try {
      const [{ EventFilter }, words] = await Promise.all([
        import('../events/filter-events.js'),
        import('../events/filter-expression.js'),
      ]);
      return { ...words, eventsOf: (table) => new EventFilter(table) };
    } catch {
      return undefined;
    }
  }

  #eventsOf(table: EventTable, code: FilterCode): EventFilter {
    const last = this.#filter;
    if (last?.table === table) return last.events;
    // Of data that have only grown the index of words is kept.
    const changed = last && table.changedSince(last.table);
    const events = changed ? last.events.continued(table, Array.from(changed)) : code.eventsOf(table);
    this.#filter = { table, events };
    return events;
  }

  /** A new question, which drops the older one. */
  #ask(of: 'filter' | 'search', answer: (signal: AbortSignal) => Promise<void>): void {
    this.#abort[of].abort();
    this.#abort[of] = new AbortController();
    this.#pending = { ...this.#pending, [of]: answer(this.#abort[of].signal) };
  }

  async #refilter(signal: AbortSignal): Promise<void> {
    const { table, filter } = this.#store.state;
    if (!table || (filter.trim() === '' && !this.#test)) {
      this.#store.set({ passing: undefined });
      return;
    }
    const code = await this.#code();
    if (!code || signal.aborted) return;
    const { terms, notUnderstood } = code.readFilter(filter, this.#dateOf);
    this.#refused(notUnderstood);
    if (terms.length === 0 && !this.#test) {
      this.#store.set({ passing: undefined });
      return;
    }
    const passing = await inTurns(this.#eventsOf(table, code).passing(terms), signal);
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

  async #research(signal: AbortSignal): Promise<void> {
    const { table, search } = this.#store.state;
    if (!table || search.trim() === '') {
      this.#store.set({ found: undefined });
      return;
    }
    const code = await this.#code();
    if (!code || signal.aborted) return;
    const found = await inTurns(this.#eventsOf(table, code).passing(code.readSearch(search)), signal);
    if (found) this.#store.set({ found });
  }
}
