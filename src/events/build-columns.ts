import { type Slices, finish, sliceLength } from '../base/slices.js';
import { countUp } from '../base/count-up.js';
import { sortByFloat64 } from '../base/radix-order.js';
import type { Columns } from './columns.js';
import { type Gatherable, gather, gatherColumnsInSlices } from './gather-columns.js';

/** Events as read, in the order of the data. Arrays may be longer than `count`. */
export interface ColumnRows extends Gatherable {
  /** Index of the lane, below the lane count. */
  readonly lane: Uint16Array;
  readonly count: number;
}

/** Sorts rows into columns by lane, earliest start, latest end and order in the data. */
export function buildColumns(rows: ColumnRows, laneCount: number): Columns {
  return finish(buildColumnsInSlices(rows, laneCount));
}

/**
 * `buildColumns` in pieces. A radix sort by start, then one counting pass by lane, both stable; what then shares lane and
 * start is put in order of its end and gathered anew, run by run. Less than half the time of one comparator sort over all keys, gathering included.
 */
export function* buildColumnsInSlices(rows: ColumnRows, laneCount: number): Slices<Columns> {
  const { count } = rows;
  const start = rows.start.subarray(0, count);
  const identity = countUp(count);
  yield;
  const spare = new Uint32Array(count);
  const byStart = yield* sortByFloat64(start, identity, spare);
  const byLane = byStart === identity ? spare : identity;
  const laneFrom = yield* partitionByLane(rows.lane, byStart, byLane, laneCount);
  const columns = yield* gatherColumnsInSlices(rows, byLane, laneFrom);
  yield* settleTies(rows, byLane, columns);
  return columns;
}

function* partitionByLane(
  lane: Uint16Array,
  source: Uint32Array,
  target: Uint32Array,
  laneCount: number,
): Slices<Uint32Array> {
  const laneFrom = new Uint32Array(laneCount + 1);
  countLanes(lane, source.length, laneFrom);
  for (let i = 0; i < laneCount; i++) laneFrom[i + 1] = (laneFrom[i + 1] ?? 0) + (laneFrom[i] ?? 0);
  yield;
  const next = laneFrom.slice(0, laneCount);
  for (let from = 0; from < source.length; from += sliceLength) {
    scatterByLane(lane, source, target, next, from, Math.min(from + sliceLength, source.length));
    yield;
  }
  return laneFrom;
}

function countLanes(lane: Uint16Array, count: number, laneFrom: Uint32Array): void {
  for (let i = 0; i < count; i++) {
    const after = (lane[i] ?? 0) + 1;
    laneFrom[after] = (laneFrom[after] ?? 0) + 1;
  }
}

function scatterByLane(
  lane: Uint16Array,
  source: Uint32Array,
  target: Uint32Array,
  next: Uint32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const element = source[i] ?? 0;
    const home = lane[element] ?? 0;
    const place = next[home] ?? 0;
    target[place] = element;
    next[home] = place + 1;
  }
}

/** Up to here insertion is fastest; dates without a time make runs of some twenty. */
const insertionLength = 24;
/** From here on the radix sort is worth its 12,288 counters. */
const radixLength = 4_096;

function* settleTies(rows: ColumnRows, order: Uint32Array, columns: Columns): Slices<undefined> {
  const { start, end, laneFrom } = columns;
  let pause = sliceLength;
  for (let lane = 0; lane + 1 < laneFrom.length; lane++) {
    const laneTo = laneFrom[lane + 1] ?? 0;
    for (let from = laneFrom[lane] ?? 0, to = from; from < laneTo; from = to) {
      const itsStart = start[from];
      let isSorted = true;
      for (to = from + 1; to < laneTo && start[to] === itsStart; to++) {
        if ((end[to] ?? 0) < (end[to - 1] ?? 0)) isSorted = false;
      }
      if (!isSorted) {
        const run = order.subarray(from, to);
        if (run.length <= insertionLength) insertByEnd(rows.end, run);
        else if (run.length < radixLength) compareByEnd(rows.end, run);
        else yield* sortRunByEnd(rows.end, run);
        gather(rows, order, columns, from, to);
      }
      if (to >= pause) {
        pause = to + sliceLength;
        yield;
      }
    }
  }
  return undefined;
}

function insertByEnd(end: Float64Array, run: Uint32Array): void {
  for (let i = 1; i < run.length; i++) {
    const element = run[i] ?? 0;
    const itsEnd = end[element] ?? 0;
    let hole = i;
    for (; hole > 0; hole--) {
      const before = run[hole - 1] ?? 0;
      if ((end[before] ?? 0) <= itsEnd) break;
      run[hole] = before;
    }
    run[hole] = element;
  }
}

function compareByEnd(end: Float64Array, run: Uint32Array): void {
  run.sort((one, other) => {
    const oneEnd = end[one] ?? 0;
    const otherEnd = end[other] ?? 0;
    return oneEnd < otherEnd ? -1 : oneEnd > otherEnd ? 1 : one - other;
  });
}

function* sortRunByEnd(end: Float64Array, run: Uint32Array): Slices<undefined> {
  const values = new Float64Array(run.length);
  const places = new Uint32Array(run.length);
  for (let i = 0; i < run.length; i++) {
    values[i] = end[run[i] ?? 0] ?? 0;
    places[i] = i;
  }
  yield;
  const sorted = yield* sortByFloat64(values, places, new Uint32Array(run.length));
  const before = run.slice();
  for (let i = 0; i < run.length; i++) run[i] = before[sorted[i] ?? 0] ?? 0;
  return undefined;
}
