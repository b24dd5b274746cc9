import type { Slices } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import { msPerPx } from '../viewport.js';
import { laneMembers } from './lane-members.js';
import {
  barPx,
  densePlotPx,
  labelRowPx,
  lanePadPx,
  namePx,
  leastLanePx,
  mostSparseEvents,
  mostSparseRows,
  rowPitchPx,
} from './lane-plan.js';
import type { LaneTree } from './lane-tree.js';
import { memberWords, type WordsContext } from './member-words.js';
import { type PackedLane, packLane, type WordsRoom } from './pack-lane.js';
import { isDenseBeyond, rowLimit } from './row-limit.js';

/** A lane on its way into the plan: which way it is drawn, and how much room it takes across time. */
export interface SettledLane {
  readonly lane: number;
  /** Its rows where it is sparse; a dense lane has none. */
  readonly rows: PackedLane | undefined;
  /** How many of them have room. */
  readonly limit: number;
  readonly heightPx: number;
}

export interface SettleInput extends WordsContext {
  readonly columns: Columns;
  readonly tree: LaneTree;
  /** Lanes of which the reader wants to see every row. */
  readonly opened?: ReadonlySet<number>;
  /** What is known of lanes that have grown: their rows, or `null` for a dense one. Undefined: to be found out. */
  readonly knownRows?: (lane: number, from: number, to: number) => PackedLane | null | undefined;
}

/** A dense lane, and a folded one. */
export const denseHeightPx = 2 * labelRowPx + densePlotPx;
const foldedHeightPx = 48;
/** Lanes take so many rows together, that words have room, where their marks do not need more. */
const mostWordRows = 30;
/** A lane may always have so many. */
const leastWordRows = 3;
/** A lane whose rows would hold an event for less than so many px at fit is no longer told event by event. */
const crowdedPx = 20;

/**
 * Settles how each lane is drawn: a line for every event where there are few, few rows and room for them, marks and density where
 * there are many. Rows beyond those that have room are folded into one; a folded lane is always density, and low.
 */
export function* settleLanes(input: SettleInput): Slices<SettledLane[]> {
  const { table, columns, tree } = input;
  const settled: SettledLane[] = [];
  const room = roomForWords(input);
  for (const lane of tree.shown) {
    const from = columns.laneFrom[lane] ?? 0;
    const to = columns.laneFrom[lane + 1] ?? 0;
    const isName = from === to && tree.hasChildren[lane] === true;
    const isOpened = input.opened?.has(lane) === true;
    const limit = rowLimit(isOpened);
    const known = tree.isFolded[lane] === true ? null : input.knownRows?.(lane, from, to);
    let rows = known ?? undefined;
    if (
      known === undefined &&
      to - from <= mostSparseEvents &&
      (isOpened || !isCrowded(input, to - from, mostSparseRows))
    ) {
      const members = laneMembers(table, columns, from, to);
      const packed = packLane(members, memberWords(members, input), room);
      const rowCount = Math.min(packed.rowCount, limit);
      const { count } = packed.members.columns;
      if (isOpened || !(isCrowded(input, count, rowCount) || isDenseBeyond(packed, limit))) rows = packed;
      yield;
    }
    const densePx = tree.isFolded[lane] === true ? foldedHeightPx : denseHeightPx;
    const heightPx = rows ? (isName ? namePx : sparseHeightPx(rows, limit)) : densePx;
    settled.push({ lane, rows, limit, heightPx });
  }
  return settled;
}

/** Rows for the sake of words beyond those that marks need: with few lanes and few events each lane may have more of them. */
export function roomForWords({
  columns,
  tree,
  fit,
}: Pick<SettleInput, 'columns' | 'tree' | 'fit'>): WordsRoom {
  const perLane = columns.count > mostSparseEvents ? 0 : Math.floor(mostWordRows / tree.shown.length);
  return { scale: msPerPx(fit), wordRows: Math.min(Math.max(perLane, leastWordRows), mostSparseRows) };
}

function isCrowded({ columns, table, fit }: SettleInput, count: number, rowCount: number): boolean {
  if (columns.count <= mostSparseEvents || !table.extent) return false;
  const widthPx = (table.extent.end - table.extent.start) / msPerPx(fit);
  return count * crowdedPx > rowCount * widthPx;
}

function sparseHeightPx({ rowCount }: PackedLane, limit: number): number {
  const lines = Math.min(rowCount, limit + 1);
  return Math.max(leastLanePx, 2 * lanePadPx + Math.max(0, lines - 1) * rowPitchPx + barPx);
}

/** How many rows the labels of a dense lane have. */
export function labelRowsIn(heightPx: number): number {
  return heightPx < denseHeightPx ? 1 : 2;
}
