import type { Slices } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import type { EventTable } from '../../events/event-table.js';
import { msPerPx, type Viewport } from '../viewport.js';
import { laneMembers } from './lane-members.js';
import {
  barPx,
  densePlotPx,
  labelRowPx,
  lanePadPx,
  leastDensePx,
  leastLanePx,
  mostSparseEvents,
  mostSparseRows,
  rowPitchPx,
} from './lane-plan.js';
import type { LaneTree } from './lane-tree.js';
import { type PackedLane, packLane } from './plan-sparse.js';

/** A lane on its way into the plan: which way it is drawn, and how much room it takes across time. */
export interface SettledLane {
  readonly lane: number;
  /** Its rows where it is sparse; a dense lane has none. */
  readonly rows: PackedLane | undefined;
  heightPx: number;
}

export interface SettleInput {
  readonly table: EventTable;
  readonly columns: Columns;
  readonly tree: LaneTree;
  /** How many px across time there are for all lanes; 0 where their content says. */
  readonly heightPx: number;
  readonly fit: Viewport;
  /** What is known of lanes that have grown: their rows, or `null` for a dense one. Undefined: to be found out. */
  readonly knownRows?: (lane: number, from: number, to: number) => PackedLane | null | undefined;
}

/** A dense lane whose height nobody gave, a folded one, and the name of lanes that has no events of its own. */
export const denseHeightPx = 2 * labelRowPx + densePlotPx;
const foldedHeightPx = 48;
const namePx = 30;
const tallestDensePx = 2 * denseHeightPx;
/** A lane whose rows would hold an event for less than so many px at fit is no longer told event by event. */
const crowdedPx = 20;

/**
 * Settles how each lane is drawn: a line for every event where there are few, few rows and room for them, marks and density where
 * there are many. A folded lane is always density, and low.
 */
export function* settleLanes(input: SettleInput): Slices<SettledLane[]> {
  const { table, columns, tree, heightPx } = input;
  const settled: SettledLane[] = [];
  for (const lane of tree.shown) {
    const from = columns.laneFrom[lane] ?? 0;
    const to = columns.laneFrom[lane + 1] ?? 0;
    const isName = from === to && tree.hasChildren[lane] === true;
    const known = tree.isFolded[lane] === true ? null : input.knownRows?.(lane, from, to);
    let rows = known ?? undefined;
    if (
      known === undefined &&
      to - from <= mostSparseEvents &&
      !isCrowded(input, to - from, mostSparseRows)
    ) {
      const packed = packLane(laneMembers(table, columns, from, to));
      const { rowCount } = packed;
      if (rowCount <= mostSparseRows && !isCrowded(input, packed.members.columns.count, rowCount))
        rows = packed;
      yield;
    }
    settled.push({ lane, rows, heightPx: rows ? (isName ? namePx : sparseHeightPx(rows)) : denseHeightPx });
  }
  if (heightPx > 0 && columns.count > mostSparseEvents) thinOut(settled, heightPx);
  for (const each of settled) if (tree.isFolded[each.lane] === true) each.heightPx = foldedHeightPx;
  if (heightPx > 0) share(settled, heightPx, tree);
  return settled;
}

function isCrowded({ columns, table, fit }: SettleInput, count: number, rowCount: number): boolean {
  if (columns.count <= mostSparseEvents || !table.extent) return false;
  const widthPx = (table.extent.end - table.extent.start) / msPerPx(fit);
  return count * crowdedPx > rowCount * widthPx;
}

function sparseHeightPx({ rowCount }: PackedLane): number {
  return Math.max(leastLanePx, 2 * lanePadPx + Math.max(0, rowCount - 1) * rowPitchPx + barPx);
}

/** Draws the lanes with most rows as dense ones until the others have room. */
function thinOut(settled: SettledLane[], heightPx: number): void {
  const heightOf = ({ rows, heightPx: own }: SettledLane): number => (rows ? own : leastDensePx);
  let needed = settled.reduce((sum, each) => sum + heightOf(each), 0);
  const deepest = settled
    .map((each, place) => ({ place, rowCount: each.rows?.rowCount ?? 0 }))
    .filter(({ rowCount }) => rowCount > 0)
    .sort((a, b) => b.rowCount - a.rowCount);
  for (const { place } of deepest) {
    const each = settled[place];
    if (!each || needed <= heightPx) return;
    needed -= heightOf(each) - leastDensePx;
    settled[place] = { lane: each.lane, rows: undefined, heightPx: denseHeightPx };
  }
}

/** Dense lanes share what the others leave of a given height; what nobody needs, all lanes share. */
function share(settled: readonly SettledLane[], heightPx: number, { isFolded }: LaneTree): void {
  const isElastic = ({ lane, rows }: SettledLane): boolean => !rows && isFolded[lane] !== true;
  const elastic = settled.filter(isElastic);
  const fixedPx = settled.reduce((sum, each) => sum + (isElastic(each) ? 0 : each.heightPx), 0);
  const part = (heightPx - fixedPx) / elastic.length;
  for (const each of elastic)
    each.heightPx = Math.floor(Math.min(Math.max(part, leastDensePx), tallestDensePx));
  const left = heightPx - settled.reduce((sum, each) => sum + each.heightPx, 0);
  if (left > 0) for (const each of settled) each.heightPx += Math.floor(left / settled.length);
}

/** How many rows the labels of a dense lane have. */
export function labelRowsIn(heightPx: number): number {
  if (heightPx >= 3 * labelRowPx + densePlotPx) return 3;
  return heightPx >= denseHeightPx - labelRowPx ? 2 : 1;
}
