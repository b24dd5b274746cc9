import type { Columns } from './columns.js';
import { gapBetween } from './gaps.js';
import { outranks } from './outranks.js';

/** Consecutive starts closer than this belong to one run; twice as far under a coarse pointer. */
export const clusterGapPx = 12;
export const coarseClusterGapPx = 24;

/** A run wider than this is density, not a badge. */
export const badgeWidthMaxPx = 64;
/** A run with more events per `clusterGapPx` is density, not a badge. */
export const badgeEventsPerGap = 8;

/** `forEachRun` for one row of a sparse lane: `members` are its positions in order, as `groupByRow` gives them, [from, to) places among them. */
export function forEachRunOf(
  { start }: Columns,
  members: Uint32Array,
  from: number,
  to: number,
  gapMs: number,
  visit: (from: number, to: number) => void,
): void {
  let first = from;
  for (let place = from; place < to; place++) {
    const isLast = place + 1 === to;
    if (!isLast && gapToNext(start, members, place) < gapMs) continue;
    visit(first, place + 1);
    first = place + 1;
  }
}

function gapToNext(start: Float64Array, members: Uint32Array, place: number): number {
  return gapBetween(start[members[place] ?? 0] ?? 0, start[members[place + 1] ?? 0] ?? 0);
}

/** The most important of the members [from, to); −1 where there is none. */
export function championOf(columns: Columns, members: Uint32Array, from: number, to: number): number {
  let best = -1;
  for (let place = from; place < to; place++) {
    const position = members[place] ?? 0;
    if (best < 0 || outranks(columns, position, best)) best = position;
  }
  return best;
}

/** How a run is drawn: one event by its own mark, a few by a counted badge, many by a ridge of density. */
export type RunMark = 'own' | 'badge' | 'ridge';

/** Which mark a run of `count` events gets whose first and last start are `widthPx` apart. */
export function runMark(count: number, widthPx: number, gapPx = clusterGapPx): RunMark {
  if (count === 1) return 'own';
  const gaps = Math.max(1, widthPx / gapPx);
  return widthPx <= badgeWidthMaxPx && count <= badgeEventsPerGap * gaps ? 'badge' : 'ridge';
}
