import type { Bitset } from '../base/bitset.js';
import { finish, sliceLength, type Slices } from '../base/slices.js';
import type { Columns } from './columns.js';
import { gatherColumnsInSlices } from './gather-columns.js';

/**
 * The columns of the events whose ref is in a set, in the same lanes and the same order. They are columns like any other: a
 * pyramid, rows, clusters and labels over them know nothing of what was left out. Refs stay those of the data.
 */
export function filteredColumns(columns: Columns, refs: Bitset): Columns {
  return finish(filteredColumnsInSlices(columns, refs));
}

/** `filteredColumns` in pieces. */
export function* filteredColumnsInSlices(columns: Columns, refs: Bitset): Slices<Columns> {
  const kept = new Uint32Array(columns.count);
  let count = 0;
  for (let from = 0; from < columns.count; from += sliceLength) {
    count = keep(columns, refs, from, Math.min(from + sliceLength, columns.count), kept, count);
    yield;
  }
  const laneFrom = lanesAmong(columns.laneFrom, kept, count);
  return yield* gatherColumnsInSlices(columns, kept.subarray(0, count), laneFrom);
}

function keep(
  { ref }: Columns,
  refs: Bitset,
  from: number,
  to: number,
  kept: Uint32Array,
  before: number,
): number {
  let count = before;
  for (let position = from; position < to; position++) {
    if (refs.has(ref[position] ?? 0)) kept[count++] = position;
  }
  return count;
}

function lanesAmong(laneFrom: Uint32Array, kept: Uint32Array, count: number): Uint32Array {
  const among = new Uint32Array(laneFrom.length);
  let place = 0;
  for (let lane = 0; lane < laneFrom.length; lane++) {
    const first = laneFrom[lane] ?? 0;
    while (place < count && (kept[place] ?? 0) < first) place++;
    among[lane] = place;
  }
  return among;
}
