import { Bitset } from '../base/bitset.js';
import { finish, type Slices } from '../base/slices.js';
import { lowerBound } from '../base/sorted-search.js';
import { eventFlags, type Columns } from './columns.js';
import { forEachGoingOnAt } from './index-queries.js';
import { carry, type Merge } from './live-merge.js';
import { laneAt } from './lane-at.js';
import type { Pyramid } from './pyramid.js';
import { lastRow, type Rows } from './rows.js';

/**
 * Rows after a merge: everybody stays where they stood, and each newcomer takes a row that is free over its bounds, else a new
 * one: the lowest, and a moment row 0. What comes in order of start gets the row that packing anew would
 * give; what comes late may need a row more than that, until the lane is packed anew at rest.
 */
export function mergeRows(merge: Merge, pyramid: Pyramid, rows: Rows): Rows {
  return finish(mergeRowsInSlices(merge, pyramid, rows));
}

/** Newcomers placed between two pauses: among many long events each looks at all that go on at its time. */
const newcomersPerSlice = 16;

/** `mergeRows` in pieces. */
export function* mergeRowsInSlices(merge: Merge, pyramid: Pyramid, rows: Rows): Slices<Rows> {
  const { columns, added } = merge;
  const laneCount = columns.laneFrom.length - 1;
  const merged: Rows = {
    row: carry(merge, rows.row, new Uint16Array(columns.count)),
    rowCount: new Uint32Array(laneCount),
  };
  merged.rowCount.set(rows.rowCount.subarray(0, laneCount));
  let placed = 0;
  const waiting = new Bitset(columns.count);
  for (const position of added) waiting.add(position);
  for (const position of added) {
    const lane = laneAt(columns.laneFrom, position);
    const row = isMoment(columns, position) ? 0 : freeRow(pyramid, merged, waiting, lane, position);
    waiting.remove(position);
    merged.row[position] = Math.min(row, lastRow);
    merged.rowCount[lane] = Math.max(merged.rowCount[lane] ?? 0, row + 1);
    if (++placed % newcomersPerSlice === 0) yield;
  }
  return merged;
}

function freeRow(
  pyramid: Pyramid,
  { row, rowCount }: Rows,
  waiting: Bitset,
  lane: number,
  position: number,
): number {
  const { columns } = pyramid;
  const taken = new Bitset((rowCount[lane] ?? 0) + 1);
  const take = (other: number): undefined => {
    if (!isMoment(columns, other) && other !== position && !waiting.has(other)) taken.add(row[other] ?? 0);
    return undefined;
  };
  const start = columns.start[position] ?? 0;
  const end = columns.end[position] ?? 0;
  forEachGoingOnAt(pyramid, lane, start, position, take);
  const laneTo = columns.laneFrom[lane + 1] ?? 0;
  const to = lowerBound(columns.start, position + 1, laneTo, end);
  for (let later = position + 1; later < to; later++) {
    // An event without length at the same start is over when this one begins.
    if ((columns.end[later] ?? 0) > start) take(later);
  }
  return lowestFree(taken);
}

function isMoment({ flags }: Columns, position: number): boolean {
  return ((flags[position] ?? 0) & eventFlags.moment) !== 0;
}

function lowestFree(taken: Bitset): number {
  let row = 0;
  while (taken.has(row)) row++;
  return row;
}
