import { finish, type Slices } from '../base/slices.js';
import type { Columns } from '../events/columns.js';
import type { EventTable } from '../events/event-table.js';
import { foldedColumnsInSlices } from '../events/fold-columns.js';
import type { LabelTextOf } from './label-text.js';
import type { LanePlan } from './lanes/lane-plan.js';
import { type LaneTree, laneTree } from './lanes/lane-tree.js';
import { DenseLabels } from './lanes/plan-dense.js';
import { planSparseLabels, rowsOf } from './lanes/plan-sparse.js';
import { labelRowsIn, type SettledLane, settleLanes } from './lanes/settle-lanes.js';
import { toneOfLane } from './lanes/sparse-lane.js';
import type { TextMeasure } from './text-style.js';
import type { Viewport } from './viewport.js';

/** Everything about a Scene that neither zoom nor pan changes: lanes, rows, which labels show at which scales. */
export interface Plan {
  readonly input: PlanInput;
  /** Of the events shown, by the lane in whose band they are drawn. */
  readonly columns: Columns;
  readonly tree: LaneTree;
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
  /** Lanes that the reader has folded or opened against what the data say. */
  readonly toggled?: ReadonlySet<number>;
}

const noLanes: ReadonlySet<number> = new Set();

/** Settles how each lane is drawn: a line for every event where there are few, marks and density where there are many. */
export function planLanes(input: PlanInput): Plan {
  return finish(planLanesInSlices(input));
}

/** `planLanes` in pieces. What an earlier plan has found out and still holds is taken over. */
export function* planLanesInSlices(input: PlanInput, before?: Plan): Slices<Plan> {
  const { table } = input;
  const tree = laneTree(table.lanes, input.toggled ?? noLanes);
  const columns = yield* bandColumns(input, tree, before);
  const settled = yield* settleLanes({ ...input, columns, tree });
  const dense = yield* denseLabels({ ...input, columns }, settled, before);
  const lanes: LanePlan[] = [];
  let top = 0;
  for (const [i, each] of settled.entries()) {
    const { lane, rows, heightPx: height } = each;
    const band = {
      lane,
      top,
      height,
      depth: tree.depth[lane] ?? 0,
      tone: toneOfLane(table.lanes[lane] ?? {}, lane),
      isShaded: i % 2 === 0,
      from: columns.laneFrom[lane] ?? 0,
      to: columns.laneFrom[lane + 1] ?? 0,
    };
    if (rows) {
      const labels = planSparseLabels(rows, input);
      lanes.push({ kind: 'sparse', ...band, members: rows.members, rows: rowsOf(rows), labels });
      yield;
    } else lanes.push({ kind: 'dense', ...band });
    top += height;
  }
  return { input, columns, tree, lanes, height: top, dense };
}

function* bandColumns({ columns }: PlanInput, tree: LaneTree, before: Plan | undefined): Slices<Columns> {
  const isSame = (band: number, lane: number): boolean => band === (before?.tree.bandOf[lane] ?? lane);
  if (before?.input.columns === columns && tree.bandOf.every(isSame)) return before.columns;
  return tree.shown.length === tree.bandOf.length
    ? columns
    : yield* foldedColumnsInSlices(columns, tree.bandOf);
}

function* denseLabels(
  { table, columns, textOf, measure }: PlanInput,
  settled: readonly SettledLane[],
  before: Plan | undefined,
): Slices<DenseLabels | undefined> {
  const labelRows = new Uint8Array(table.lanes.length);
  for (const { lane, rows, heightPx } of settled) if (!rows) labelRows[lane] = labelRowsIn(heightPx);
  if (!labelRows.some((rows) => rows > 0)) return undefined;
  const input = { table, columns, textOf, measure, labelRows };
  return before?.dense?.serves(input) === true ? before.dense : yield* DenseLabels.inSlices(input);
}
