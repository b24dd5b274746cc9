import type { Slices } from '../base/slices.js';
import type { Columns } from './columns.js';
import { compareInTime } from './compare-in-time.js';
import { gatherColumnsInSlices } from './gather-columns.js';

/**
 * The columns with the events of some lanes moved into others: `bandOf` names for each lane the one that takes its events. As
 * many lanes as before, some of them empty; each in the order of columns. Lanes that merge do so pair by pair, so that each event
 * moves O(log lanes) times.
 */
export function* foldedColumnsInSlices(columns: Columns, bandOf: readonly number[]): Slices<Columns> {
  const laneCount = columns.laneFrom.length - 1;
  const runsOf = new Map<number, Uint32Array[]>();
  for (let lane = 0; lane < laneCount; lane++) {
    const from = columns.laneFrom[lane] ?? 0;
    const to = columns.laneFrom[lane + 1] ?? 0;
    if (from === to) continue;
    const run = new Uint32Array(to - from);
    for (let i = 0; i < run.length; i++) run[i] = from + i;
    const band = bandOf[lane] ?? lane;
    const runs = runsOf.get(band);
    if (runs) runs.push(run);
    else runsOf.set(band, [run]);
  }
  yield;
  const order = new Uint32Array(columns.count);
  const laneFrom = new Uint32Array(laneCount + 1);
  let count = 0;
  for (let lane = 0; lane < laneCount; lane++) {
    const merged = yield* mergedRun(columns, runsOf.get(lane) ?? []);
    order.set(merged, count);
    count += merged.length;
    laneFrom[lane + 1] = count;
  }
  return yield* gatherColumnsInSlices(columns, order, laneFrom);
}

function* mergedRun(columns: Columns, runs: readonly Uint32Array[]): Slices<Uint32Array> {
  let left = runs;
  while (left.length > 1) {
    const merged: Uint32Array[] = [];
    for (let i = 0; i < left.length; i += 2) {
      const [one, other] = [left[i], left[i + 1]];
      if (one) merged.push(other ? mergePair(columns, one, other) : one);
      yield;
    }
    left = merged;
  }
  return left[0] ?? new Uint32Array(0);
}

function mergePair(columns: Columns, one: Uint32Array, other: Uint32Array): Uint32Array {
  const merged = new Uint32Array(one.length + other.length);
  let i = 0;
  let j = 0;
  for (let place = 0; place < merged.length; place++) {
    const isOnes =
      j >= other.length || (i < one.length && compareInTime(columns, one[i] ?? 0, other[j] ?? 0) < 0);
    merged[place] = (isOnes ? one[i++] : other[j++]) ?? 0;
  }
  return merged;
}
