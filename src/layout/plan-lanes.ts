import type { Slices } from '../base/slices.js';
import type { Columns } from '../events/columns.js';
import type { EventTable } from '../events/event-table.js';
import type { LabelTextOf } from './label-text.js';
import type { LanePlan, SparseLabels } from './lanes/lane-plan.js';
import { type LaneTree, laneTree } from './lanes/lane-tree.js';
import type { DenseInput, DenseLabels } from './lanes/plan-dense.js';
import type * as DenseModule from './lanes/dense-code.js';
import { type PackedLane, rowsOf } from './lanes/pack-lane.js';
import { planSparseLabels } from './lanes/plan-sparse.js';
import { foldedMembers } from './lanes/row-limit.js';
import { labelRowsIn, type SettledLane, settleLanes, type SettleInput } from './lanes/settle-lanes.js';
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
  /** What dense lanes share; undefined where there are none. */
  readonly dense: DenseLabels | undefined;
  /** What draws them, and rows that are folded. */
  readonly code: DenseCode | undefined;
  /** Present where newcomers were fitted in as if least important: all labels are to be ranked anew when there is time. */
  readonly grown: GrownSince | undefined;
}

/** How far a plan has grown since its labels were ranked. */
export interface GrownSince {
  /** What showed everything when they were. */
  readonly fit: Viewport;
  readonly times: number;
  /** At which time each newcomer of a sparse lane came, by its ref. */
  readonly lateness: ReadonlyMap<number, number>;
}

/** What a plan takes over from the one of fewer events. */
export interface PlanGrowth {
  readonly since: GrownSince;
  readonly knownRows: NonNullable<SettleInput['knownRows']>;
  readonly labelsOf: (lane: number, rows: PackedLane) => SparseLabels;
  readonly denseOf: (input: DenseInput, code: DenseCode) => Slices<DenseLabels>;
}

export interface PlanInput {
  readonly table: EventTable;
  /** The table's columns, or those of what passes the filter. */
  readonly columns: Columns;
  readonly fit: Viewport;
  readonly textOf: LabelTextOf;
  readonly measure: TextMeasure;
  /** Lanes that the reader has folded or opened against what the data say. */
  readonly toggled?: ReadonlySet<number>;
  /** Lanes of which the reader wants to see every row. */
  readonly opened?: ReadonlySet<number>;
}

const noLanes: ReadonlySet<number> = new Set();

/**
 * Settles how each lane is drawn: a line for every event where there are few, marks and density where there are many. What an
 * earlier plan has found out and still holds is taken over. Undefined where a lane is dense, or has more rows than have room, and `code` is not at hand.
 */
export function* planLanesInSlices(
  input: PlanInput,
  before: Plan | undefined,
  code: DenseCode | undefined,
): Slices<Plan | undefined> {
  const tree = treeOf(input);
  const columns = yield* bandColumns(input, tree, before, code);
  return columns && (yield* planBands(input, tree, columns, before, code));
}

/** The lanes of an input, as far as they are folded. */
export function treeOf({ table, toggled = noLanes }: PlanInput): LaneTree {
  return laneTree(table.lanes, toggled);
}

/** Plans lanes whose events are known, in the columns of the bands they are drawn in. */
export function* planBands(
  input: PlanInput,
  tree: LaneTree,
  columns: Columns,
  before: Plan | undefined,
  code: DenseCode | undefined,
  growth?: PlanGrowth,
): Slices<Plan | undefined> {
  const { table } = input;
  const settled = yield* settleLanes({ ...input, columns, tree, ...growth });
  const labelRows = denseRows(table.lanes.length, settled);
  const isFolding = settled.some(({ rows, limit }) => rows !== undefined && rows.rowCount > limit);
  if ((labelRows || isFolding) && !code) return undefined;
  const { textOf, measure, fit } = input;
  const shared = labelRows && { table, columns, textOf, measure, labelRows, fit };
  const dense = shared && code && (yield* growth?.denseOf(shared, code) ?? denseLabels(shared, before, code));
  const lanes: LanePlan[] = [];
  let top = 0;
  for (const [i, each] of settled.entries()) {
    const { lane, rows, limit, heightPx: height } = each;
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
      const labels = growth ? growth.labelsOf(lane, rows) : planSparseLabels(rows, input);
      lanes.push({
        kind: 'sparse',
        ...band,
        ...rows,
        rows: rowsOf(rows).slice(0, limit),
        folded: foldedMembers(rows, limit),
        foldedRows: Math.max(rows.rowCount - limit, 0),
        labels,
      });
      yield;
    } else lanes.push({ kind: 'dense', ...band });
    top += height;
  }
  return { input, columns, tree, lanes, height: top, dense, code, grown: growth?.since };
}

/** The columns with the events of folded lanes in the bands that take them; undefined where that takes `code` that is not at hand. */
export function* bandColumns(
  { columns }: PlanInput,
  tree: LaneTree,
  before: Plan | undefined,
  code: DenseCode | undefined,
): Slices<Columns | undefined> {
  const isSame = (band: number, lane: number): boolean => band === (before?.tree.bandOf[lane] ?? lane);
  if (before?.input.columns === columns && tree.bandOf.every(isSame)) return before.columns;
  if (tree.shown.length === tree.bandOf.length) return columns;
  return code && (yield* code.foldedColumnsInSlices(columns, tree.bandOf));
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
