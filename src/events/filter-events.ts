import { Bitset } from '../base/bitset.js';
import type { Slices } from '../base/slices.js';
import { eventFlags } from './columns.js';
import type { EventTable } from './event-table.js';
import { readSearch, type FilterTerm, type TimeTerm, type ValuesTerm } from './filter-expression.js';
import { buildFilterIndex, collectFacet, collectText, type FilterIndex } from './filter-index.js';
import { holdsFacet, holdsText, type TellEvent, type ToldEvent } from './filter-match.js';
import { holdsInTime, spanHoldsInTime, type TimeBounds } from './filter-time.js';
import { foldedName, foldedWords } from './words-fold.js';

/** Dates looked at between two pauses, should each of them have to be compiled. */
const eventsPerSlice = 1_024;

/** So many events outside the index are looked at one by one; with more, an index is built anew. */
const mostUnindexed = 4_096;

/**
 * Answers filters and searches over one table. Each term is a set of refs, one bit an event, and the terms are combined bit by
 * bit. Words and facets need an index of all texts, built at the first term that asks for one and kept.
 */
export class EventFilter {
  readonly #table: EventTable;
  readonly #tell: TellEvent;
  /** Refs whose events have changed since they were indexed. */
  readonly #changed = new Set<number>();
  #index: FilterIndex | undefined;
  #building: Slices<FilterIndex> | undefined;

  constructor(table: EventTable, tell: TellEvent = (ref) => table.toldAt(ref)) {
    this.#table = table;
    this.#tell = tell;
  }

  /**
   * The filter of a table that has grown out of this one's: refs mean the same events, but for those that `changed` and those
   * that were added. It keeps the index as long as few events are missing from it.
   */
  continued(
    table: EventTable,
    changed: Iterable<number> = [],
    tell: TellEvent = (ref) => table.toldAt(ref),
  ): EventFilter {
    const next = new EventFilter(table, tell);
    const index = this.#index;
    for (const ref of this.#changed) next.#changed.add(ref);
    for (const ref of changed) next.#changed.add(ref);
    if (index === undefined) {
      next.#building = this.#building;
      return next;
    }
    if (table.refCount - index.count + next.#changed.size <= mostUnindexed) next.#index = index;
    else next.#changed.clear();
    return next;
  }

  /** The refs of the events for which every term holds, undated ones among them; all of them without a term. */
  *passing(terms: readonly FilterTerm[]): Slices<Bitset> {
    const { refCount, gone } = this.#table;
    const passing = new Bitset(refCount, true);
    for (const ref of gone) passing.remove(ref);
    for (const term of terms) {
      const holding = yield* this.#holding(term);
      if (term.isNegated) holding.invert();
      passing.intersect(holding);
      yield;
    }
    return passing;
  }

  /** The refs of the events that hold every word and phrase of a text; none where it has no words. */
  *found(text: string): Slices<Bitset> {
    const terms = readSearch(text);
    return terms.length === 0 ? new Bitset(this.#table.refCount) : yield* this.passing(terms);
  }

  *#holding(term: FilterTerm): Slices<Bitset> {
    const found = new Bitset(this.#table.refCount);
    switch (term.kind) {
      case 'words': {
        const wanted = foldedWords(term.text);
        const index = yield* this.#indexed();
        yield* collectText(index, this.#tell, wanted, term.isPhrase, found);
        this.#lookThrough(index, found, (told) => holdsText(told, wanted, term.isPhrase));
        break;
      }
      case 'values':
        yield* this.#collectValues(term, found);
        break;
      case 'time':
        yield* collectInTime(this.#table, term, found);
        break;
    }
    return found;
  }

  *#collectValues({ facet, values }: ValuesTerm, found: Bitset): Slices<undefined> {
    for (const value of values) {
      if (facet === 'id') {
        const ref = this.#table.refOfId(value);
        if (ref !== undefined) found.add(ref);
      } else if (facet === 'lane') collectLane(this.#table, value, found);
      else {
        const folded = foldedName(value);
        const index = yield* this.#indexed();
        const meant = new Bitset(found.length);
        collectFacet(index, facet, folded, meant);
        this.#lookThrough(index, meant, (told) => holdsFacet(told, facet, folded));
        found.unite(meant);
      }
    }
    return undefined;
  }

  /** Settles by looking what the index does not know, or no longer. */
  #lookThrough({ count }: FilterIndex, found: Bitset, holds: (told: ToldEvent) => boolean): void {
    const { refCount, gone } = this.#table;
    const look = (ref: number): void => {
      if (gone.has(ref)) found.remove(ref);
      else if (holds(this.#tell(ref))) found.add(ref);
      else found.remove(ref);
    };
    this.#changed.forEach(look);
    for (let ref = count; ref < refCount; ref++) look(ref);
  }

  /** The index; whoever gives up waiting for it leaves its building to go on with the next question. */
  *#indexed(): Slices<FilterIndex> {
    while (this.#index === undefined) {
      this.#building ??= buildFilterIndex(this.#table, this.#tell);
      const step = this.#building.next();
      if (step.done === true) this.#index = step.value;
      else yield;
    }
    this.#building = undefined;
    return this.#index;
  }
}

/** Adds the events of the lanes with that id or label, and of the lanes under them. */
function collectLane(table: EventTable, value: string, found: Bitset): void {
  const { lanes, columns, undated } = table;
  const folded = foldedName(value);
  const isMeant = (lane: number): boolean => {
    // As many steps as there are lanes reach the top of any tree.
    for (let i = lane, steps = 0; i >= 0 && steps <= lanes.length; steps++) {
      const { id, label, parent } = lanes[i] ?? { id: '', label: '', parent: -1 };
      if (id === value || foldedName(id) === folded || foldedName(label) === folded) return true;
      i = parent;
    }
    return false;
  };
  const meant = lanes.map((_, lane) => isMeant(lane));
  meant.forEach((isIn, lane) => {
    if (!isIn) return;
    const to = columns.laneFrom[lane + 1] ?? 0;
    for (let position = columns.laneFrom[lane] ?? 0; position < to; position++) {
      found.add(columns.ref[position] ?? 0);
    }
  });
  for (const ref of undated) if (meant[table.laneAt(ref)] === true) found.add(ref);
}

/** Adds the events whose date could, or must, stand in the relation; the columns tell, but for dates with more than two bounds. */
function* collectInTime(table: EventTable, term: TimeTerm, found: Bitset): Slices<undefined> {
  const { count } = table.columns;
  const bounds: TimeBounds = {
    earliestStart: 0,
    latestStart: 0,
    earliestEnd: 0,
    latestEnd: 0,
    isMoment: false,
  };
  for (let from = 0; from < count; from += eventsPerSlice) {
    addInTime(table, term, bounds, from, Math.min(from + eventsPerSlice, count), found);
    yield;
  }
  for (const ref of table.undated) {
    if (spanHoldsInTime(table.spanAt(ref), term.relation, term.isCertain, term.span)) found.add(ref);
  }
  return undefined;
}

function addInTime(
  table: EventTable,
  { relation, isCertain, span }: TimeTerm,
  bounds: TimeBounds,
  from: number,
  to: number,
  found: Bitset,
): void {
  const { start, end, flags, ref } = table.columns;
  for (let position = from; position < to; position++) {
    const bits = flags[position] ?? 0;
    const itsRef = ref[position] ?? 0;
    const isFuzzy = (bits & eventFlags.fuzzy) !== 0;
    const isMoment = isFuzzy || (bits & eventFlags.moment) !== 0;
    const itsStart = start[position] ?? 0;
    const itsEnd = end[position] ?? 0;
    bounds.earliestStart = itsStart;
    bounds.latestStart = isMoment ? itsEnd : itsStart;
    bounds.earliestEnd = isMoment ? itsStart : itsEnd;
    bounds.latestEnd = itsEnd;
    bounds.isMoment = isMoment;
    // A moment anywhere within the outer bounds could stand in any relation that the event could.
    if (!holdsInTime(bounds, relation, isCertain && !isFuzzy, span)) continue;
    if (!isFuzzy || spanHoldsInTime(table.spanAt(itsRef), relation, isCertain, span)) found.add(itsRef);
  }
}
