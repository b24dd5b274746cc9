import { mostSparseRows } from './lane-plan.js';
import type { PackedLane } from './plan-sparse.js';

/** So many rows are shown where the reader has opened a lane to see them all: a page grows no longer than that. */
const mostOpenRows = 300;

/** A lane of more events than this has no strip: what starts near by would be counted together in every lane to make room for it. */
const mostWithStrip = 100;

/** How many rows of a lane have room; what stands in those beyond is folded into a strip. */
export function rowLimit(isOpened: boolean): number {
  return isOpened ? mostOpenRows : mostSparseRows;
}

/** The events beyond the limit, in order of start. Other dates that claims give for one are not counted. */
export function foldedMembers({ members, row }: PackedLane, limit: number): Uint32Array {
  const { alternative } = members;
  return Uint32Array.from(row.keys()).filter((i) => (row[i] ?? 0) >= limit && (alternative[i] ?? -1) < 0);
}

/**
 * The lane is better told as density than by some of its rows: it has more rows than have room, and more events beyond them than
 * within, or too many in all for each to be an item of its own.
 */
export function isDenseBeyond(packed: PackedLane, limit: number): boolean {
  const { row, rowCount } = packed;
  if (rowCount <= limit) return false;
  return row.length > mostWithStrip || 2 * foldedMembers(packed, limit).length > row.length;
}
