import { mostSparseRows } from './lane-plan.js';
import type { PackedLane } from './pack-lane.js';

/** So many rows are shown where the reader has opened a lane to see them all: a page grows no longer than that. */
const mostOpenRows = 300;

/** How many rows of a lane have room; what stands in those beyond is folded into a strip. */
export function rowLimit(isOpened: boolean): number {
  return isOpened ? mostOpenRows : mostSparseRows;
}

/** The events beyond the limit, in order of start. Other dates that claims give for one are not counted. */
export function foldedMembers({ members, row }: PackedLane, limit: number): Uint32Array {
  const { alternative } = members;
  return Uint32Array.from(row.keys()).filter((i) => (row[i] ?? 0) >= limit && (alternative[i] ?? -1) < 0);
}

/** The lane is better told as density than by some of its rows: more of its events are beyond those that have room than within. */
export function isDenseBeyond(packed: PackedLane, limit: number): boolean {
  return 2 * foldedMembers(packed, limit).length > packed.row.length;
}
