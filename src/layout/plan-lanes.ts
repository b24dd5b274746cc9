import type { Slices } from '../base/slices.js';
import type { Columns } from '../events/columns.js';
import type { EventTable } from '../events/event-table.js';
import { foldedColumnsInSlices } from '../events/fold-columns.js';
import type { LabelTextOf } from './label-text.js';
import type { LanePlan } from './lanes/lane-plan.js';
import { type LaneTree, laneTree } from './lanes/lane-tree.js';
import type { DenseInput, DenseLabels } from './lanes/plan-dense.js';
import type * as DenseModule from './lanes/dense-code.js';
import { planSparseLabels, rowsOf } from './lanes/plan-sparse.js';
import { labelRowsIn, type SettledLane, settleLanes } from './lanes/settle-lanes.js';
import { toneOfLane } from './lanes/sparse-lane.js';
import type { TextMeasure } from './text-style.js';
import type { Viewport } from './viewport.js';

/** What plans and draws dense lanes. Small data have none, and a page that shows them does without. */
export type DenseCode = typeof DenseModule;

/** Everything about a Scene that neither zoom nor pan changes: lanes, rows, which labels show at which scales. */
export interface Plan {
  readonly input: PlanInput;
  /** Of the events shown, by the lane in whose band they are drawn. */
  readonly columns: Columns;
  readonly tree: LaneTree;
  readonly lanes: readonly LanePlan[];
  /** All lanes together, across time. */
  readonly height: number;
  /** What dense lanes share and what draws them; undefined where there are none. */
  readonly dense: DenseLabels | undefined;
  readonly code: DenseCode | undefined;
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

/**
 * Settles how each lane is drawn: a line for every event where there are few, marks and density where there are many. What an
 * earlier plan has found out and still holds is taken over. Undefined where a lane is dense and `code` is not at hand.
 */
export function* planLanesInSlices(
  input: PlanInput,
  before: Plan | undefined,
  code: DenseCode | undefined,
): Slices<Plan | undefined> {
  const { table } = input;
  const tree = laneTree(table.lanes, input.toggled ?? noLanes);
  const columns = yield* bandColumns(input, tree, before);
  const settled = yield* settleLanes({ ...input, columns, tree });
  const labelRows = denseRows(table.lanes.length, settled);
  if (labelRows && !code) return undefined;
  const { textOf, measure } = input;
  const shared = labelRows && { table, columns, textOf, measure, labelRows };
  const dense = shared && code && (yield* denseLabels(shared, before, code));
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
  return { input, columns, tree, lanes, height: top, dense, code };
}

function* bandColumns({ columns }: PlanInput, tree: LaneTree, before: Plan | undefined): Slices<Columns> {
  const isSame = (band: number, lane: number): boolean => band === (before?.tree.bandOf[lane] ?? lane);
  if (before?.input.columns === columns && tree.bandOf.every(isSame)) return before.columns;
  return tree.shown.length === tree.bandOf.length
    ? columns
    : yield* foldedColumnsInSlices(columns, tree.bandOf);
}

/** How many rows the labels of each lane have, 0 for sparse ones; undefined where all are. */
function denseRows(count: number, settled: readonly SettledLane[]): Uint8Array | undefined {
  const labelRows = new Uint8Array(count);
  for (const { lane, rows, heightPx } of settled) if (!rows) labelRows[lane] = labelRowsIn(heightPx);
  return labelRows.some((rows) => rows > 0) ? labelRows : undefined;
}

function* denseLabels(
  input: DenseInput,
  before: Plan | undefined,
  { DenseLabels: Labels }: DenseCode,
): Slices<DenseLabels> {
  return before?.dense?.serves(input) === true ? before.dense : yield* Labels.inSlices(input);
}
