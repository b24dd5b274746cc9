import type { Columns } from '../events/columns.js';
import type { EventTable, Lane } from '../events/event-table.js';
import type { LabelTextOf } from './label-text.js';
import {
  barPx,
  type LanePlan,
  lanePadPx,
  leastDensePx,
  leastLanePx,
  mostSparseEvents,
  mostSparseRows,
  rowPitchPx,
} from './lanes/lane-plan.js';
import { laneMembers } from './lanes/lane-members.js';
import { type PackedLane, packLane, planSparseLabels, rowsOf } from './lanes/plan-sparse.js';
import { toneOfLane } from './lanes/sparse-lane.js';
import { DenseLabels, denseHeightPx } from './lanes/plan-dense.js';
import type { TextMeasure } from './text-style.js';
import type { Viewport } from './viewport.js';

/** Everything about a Scene that neither zoom nor pan changes: lanes, rows, which labels show at which scales. */
export interface Plan {
  readonly columns: Columns;
  readonly lanes: readonly LanePlan[];
  /** All lanes together, across time. */
  readonly height: number;
  readonly dense: DenseLabels | undefined;
}

export interface PlanInput {
  readonly table: EventTable;
  /** The table's columns, or those of what passes the filter. */
  readonly columns: Columns;
  /** How many px across time there are for the lanes; 0 where their content says. */
  readonly heightPx: number;
  readonly fit: Viewport;
  readonly textOf: LabelTextOf;
  readonly measure: TextMeasure;
}

/** Settles how each lane is drawn: a line for every event where there are few, marks and density where there are many. */
export function planLanes(input: PlanInput): Plan {
  const { table, columns } = input;
  const packed = table.lanes.map((_, lane) => {
    if (laneCount(columns, lane) > mostSparseEvents) return undefined;
    return packLane(
      laneMembers(table, columns, columns.laneFrom[lane] ?? 0, columns.laneFrom[lane + 1] ?? 0),
    );
  });
  const isSparse = sparseLanes(input, packed);
  const dense = new DenseLabels(input, (lane) => !isSparse.has(lane));

  const lanes: LanePlan[] = [];
  const shareOfDense = denseShare(input, packed, isSparse);
  let top = 0;
  table.lanes.forEach((lane, place) => {
    const from = columns.laneFrom[place] ?? 0;
    const to = columns.laneFrom[place + 1] ?? 0;
    const rows = isSparse.has(place) ? packed[place] : undefined;
    const height = rows ? sparseHeightPx(rows.rowCount) : shareOfDense;
    const base = {
      lane: place,
      top,
      height,
      depth: depthOf(table.lanes, place),
      tone: toneOfLane(lane, place),
      from,
      to,
    };
    const band = { ...base, isShaded: lanes.length % 2 === 0 };
    if (rows) {
      const labels = planSparseLabels(rows, input);
      lanes.push({ kind: 'sparse', ...band, members: rows.members, rows: rowsOf(rows), labels });
    } else {
      lanes.push({ kind: 'dense', ...band, labelRows: dense.rowsOf(place) });
    }
    top += height;
  });
  return { columns, lanes, height: top, dense: dense.isEmpty ? undefined : dense };
}

function laneCount({ laneFrom }: Columns, lane: number): number {
  return (laneFrom[lane + 1] ?? 0) - (laneFrom[lane] ?? 0);
}

function sparseHeightPx(rowCount: number): number {
  return Math.max(leastLanePx, 2 * lanePadPx + Math.max(0, rowCount - 1) * rowPitchPx + barPx);
}

/** Lanes that get a line for every event: few events, few rows, and room for all of them where the height is given. */
function sparseLanes(input: PlanInput, packed: readonly (PackedLane | undefined)[]): ReadonlySet<number> {
  const places = packed.map((_, place) => place);
  const rowsAt = (place: number): number => packed[place]?.rowCount ?? 0;
  const fitting = places.filter((place) => packed[place] && rowsAt(place) <= mostSparseRows);
  if (input.heightPx === 0) return new Set(fitting);
  const needed = (sparse: readonly number[]): number => {
    const rows = sparse.reduce((sum, place) => sum + sparseHeightPx(rowsAt(place)), 0);
    return rows + (places.length - sparse.length) * leastDensePx;
  };
  const chosen = [...fitting].sort((a, b) => rowsAt(a) - rowsAt(b));
  const few = input.columns.count <= mostSparseEvents;
  while (!few && chosen.length > 0 && needed(chosen) > input.heightPx) chosen.pop();
  return new Set(chosen);
}

/** Dense lanes share what the others leave of a given height. */
function denseShare(
  input: PlanInput,
  packed: readonly (PackedLane | undefined)[],
  sparse: ReadonlySet<number>,
): number {
  const denseCount = input.table.lanes.length - sparse.size;
  if (input.heightPx === 0 || denseCount === 0) return denseHeightPx;
  let taken = 0;
  for (const place of sparse) taken += sparseHeightPx(packed[place]?.rowCount ?? 0);
  return Math.min(Math.max((input.heightPx - taken) / denseCount, leastDensePx), 2 * denseHeightPx);
}

function depthOf(lanes: readonly Lane[], place: number): number {
  let depth = 0;
  for (let at = lanes[place]?.parent ?? -1; at >= 0 && depth < lanes.length; at = lanes[at]?.parent ?? -1)
    depth++;
  return depth;
}
