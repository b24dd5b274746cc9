import type { Bitset } from '../base/bitset.js';
import type { Slices } from '../base/slices.js';
import type { EventTable } from '../events/event-table.js';
import { readFilter, readSearch } from '../events/filter-expression.js';
import { EventFilter } from '../events/filter-events.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';

/** What the page itself lets pass, beside the expression. */
export type EventTest = (ref: number) => boolean;

/** What filters depend on beside the data and the expression. */
export interface FilterSurroundings {
  /** Reads the dates of filters. */
  readonly dateOf: (text: string) => FuzzySpan | undefined;
  /** Is told the terms that were not understood. */
  readonly refused: (terms: readonly string[]) => void;
  readonly test: EventTest | undefined;
}

/** Finds what passes a filter, and what words are found in. The index of words is made when it is first asked for. */
export class FilterAnswers {
  #last: { readonly table: EventTable; readonly events: EventFilter } | undefined;

  /** The refs that pass; undefined where nothing is asked of them. */
  *passing(
    table: EventTable,
    filter: string,
    { dateOf, refused, test }: FilterSurroundings,
  ): Slices<Bitset | undefined> {
    const { terms, notUnderstood } = readFilter(filter, dateOf);
    refused(notUnderstood);
    if (terms.length === 0 && !test) return undefined;
    const passing = yield* this.#eventsOf(table).passing(terms);
    if (test)
      passing.forEach((ref) => {
        if (!test(ref)) passing.remove(ref);
      });
    return passing;
  }

  found(table: EventTable, search: string): Slices<Bitset> {
    return this.#eventsOf(table).passing(readSearch(search));
  }

  #eventsOf(table: EventTable): EventFilter {
    const last = this.#last;
    if (last?.table === table) return last.events;
    // Of data that have only grown the index of words is kept.
    const changed = last && table.changedSince(last.table);
    const events = changed ? last.events.continued(table, Array.from(changed)) : new EventFilter(table);
    this.#last = { table, events };
    return events;
  }
}
