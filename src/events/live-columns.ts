import { Bitset } from '../base/bitset.js';
import { finish, type Slices } from '../base/slices.js';
import type { Columns } from './columns.js';
import { carry, planMerge, type Merge } from './live-merge.js';

/** An event on its way into columns. */
export interface LiveEvent {
  readonly lane: number;
  /** −Infinity where open. */
  readonly start: number;
  /** +Infinity where open. */
  readonly end: number;
  readonly importance: number;
  readonly flags: number;
  /** Its place in the data; no two events in the columns share one. */
  readonly ref: number;
}

/**
 * Columns that events are added to and removed from. What comes in waits in a list and goes into the columns all at once, when
 * somebody is about to look: a merge sorts the newcomers, finds each its place by halving, and moves the stretches between
 * them as blocks of memory: a few ms for a thousand newcomers among a million. What comes out is what building anew would
 * give, so nothing that asks the columns has to know about it.
 */
export class LiveColumns {
  #columns: Columns;
  #added = new Map<number, LiveEvent>();
  #removed = new Set<number>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** As of the last merge. */
  get columns(): Columns {
    return this.#columns;
  }

  /** How many changes wait for the next merge. */
  get pending(): number {
    return this.#added.size + this.#removed.size;
  }

  /** Adds an event whose ref is new. */
  add(newcomer: LiveEvent): void {
    this.#added.set(newcomer.ref, newcomer);
  }

  /** Puts an event in place of the one with its ref. */
  update(changed: LiveEvent): void {
    this.#removed.add(changed.ref);
    this.#added.set(changed.ref, changed);
  }

  /** Takes the event with that ref out; nothing happens where there is none. */
  remove(ref: number): void {
    this.#added.delete(ref);
    this.#removed.add(ref);
  }

  /** Takes up all that waits. */
  merge(laneCount?: number): Merge {
    return finish(this.mergeInSlices(laneCount));
  }

  /** `merge` in pieces, to be run to the end; what comes in meanwhile waits for the next one. The lanes may have become more. */
  *mergeInSlices(laneCount = this.#columns.laneFrom.length - 1): Slices<Merge> {
    const before = this.#columns;
    const removed = positionsOf(before, this.#removed);
    const newcomers = [...this.#added.values()].sort(compareEvents);
    this.#removed = new Set();
    this.#added = new Map();
    yield;
    // Each column is moved in a piece of its own: up to three ms a million.
    const places = Uint32Array.from(newcomers, (newcomer) => placeOf(before, newcomer));
    const plan = planMerge(before.count, removed, places);
    const start = carry(plan, before.start, new Float64Array(plan.count));
    yield;
    const end = carry(plan, before.end, new Float64Array(plan.count));
    yield;
    const columns: Columns = {
      count: plan.count,
      start,
      end,
      importance: carry(plan, before.importance, new Float32Array(plan.count)),
      ref: carry(plan, before.ref, new Uint32Array(plan.count)),
      flags: carry(plan, before.flags, new Uint16Array(plan.count)),
      laneFrom: lanesAfter(before, removed, newcomers, laneCount),
    };
    newcomers.forEach((newcomer, i) => {
      const position = plan.added[i] ?? 0;
      columns.start[position] = newcomer.start + 0;
      columns.end[position] = newcomer.end + 0;
      columns.importance[position] = newcomer.importance;
      columns.ref[position] = newcomer.ref;
      columns.flags[position] = newcomer.flags;
    });
    this.#columns = columns;
    return { before, columns, blocks: plan.blocks, added: plan.added };
  }
}

function positionsOf({ ref, count }: Columns, refs: ReadonlySet<number>): Uint32Array {
  if (refs.size === 0) return new Uint32Array(0);
  let greatest = -1;
  for (const sought of refs) greatest = Math.max(greatest, sought);
  const isSought = new Bitset(greatest + 1);
  for (const sought of refs) isSought.add(sought);
  const found: number[] = [];
  for (let position = 0; position < count; position++) {
    const itsRef = ref[position] ?? 0;
    if (itsRef <= greatest && isSought.has(itsRef)) found.push(position);
  }
  return Uint32Array.from(found);
}

/** The order of columns. */
function compareEvents(one: LiveEvent, other: LiveEvent): number {
  if (one.lane !== other.lane) return one.lane - other.lane;
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  if (one.end !== other.end) return one.end < other.end ? -1 : 1;
  return one.ref - other.ref;
}

/** The first position of its lane that comes after an event. */
function placeOf({ start, end, ref, laneFrom, count }: Columns, newcomer: LiveEvent): number {
  let low = laneFrom[newcomer.lane] ?? count;
  let high = laneFrom[newcomer.lane + 1] ?? count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const itsStart = start[middle] ?? 0;
    const itsEnd = end[middle] ?? 0;
    const isBefore =
      itsStart !== newcomer.start
        ? itsStart < newcomer.start
        : itsEnd !== newcomer.end
          ? itsEnd < newcomer.end
          : (ref[middle] ?? 0) < newcomer.ref;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lanesAfter(
  { laneFrom, count }: Columns,
  removed: Uint32Array,
  newcomers: readonly LiveEvent[],
  laneCount: number,
): Uint32Array {
  const after = new Uint32Array(laneCount + 1);
  let gone = 0;
  let come = 0;
  for (let lane = 0; lane <= laneCount; lane++) {
    const from = laneFrom[lane] ?? count;
    while (gone < removed.length && (removed[gone] ?? 0) < from) gone++;
    while (come < newcomers.length && (newcomers[come]?.lane ?? 0) < lane) come++;
    after[lane] = from - gone + come;
  }
  return after;
}
