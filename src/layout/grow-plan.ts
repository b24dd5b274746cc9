import { Uint32List } from '../base/growable.js';
import type { Slices } from '../base/slices.js';
import { carry, type Merge } from '../events/live-merge.js';
import { mergeRowsInSlices } from '../events/live-rows.js';
import { mergeBetween } from '../events/merge-between.js';
import { outranks } from '../events/outranks.js';
import { buildPyramidInSlices } from '../events/pyramid.js';
import { GrownLanes } from './lanes/grow-sparse.js';
import type { DenseInput, DenseLabels } from './lanes/plan-dense.js';
import { bandColumns, type DenseCode, type Plan, planBands, type PlanInput, treeOf } from './plan-lanes.js';

/**
 * The plan of a dataset that has grown out of an earlier plan's. Rows and labels stay with whoever has them; newcomers take free
 * rows, and their labels what room the others leave, as if they were least important. Lanes stay sparse or dense as long as they
 * can. What comes out is to be planned anew when there is time. Undefined where it is other data, or a lane has become dense and
 * `code` is not at hand. `merged` tells how the columns became what they are, where that is known; else both are gone through.
 */
export function* growPlanInSlices(
  input: PlanInput,
  before: Plan,
  code: DenseCode | undefined,
  merged?: Merge,
): Slices<Plan | undefined> {
  const { table } = input;
  const changes = table.changedSince(before.input.table);
  if (!changes) return undefined;
  const changed = new Set(Array.from(changes));
  const { refCount } = before.input.table;
  const tree = treeOf(input);
  const columns = yield* bandColumns(input, tree, undefined, code);
  if (!columns) return undefined;
  const isKnown = merged?.before === before.columns && merged.columns === columns;
  const merge = isKnown
    ? merged
    : yield* mergeBetween(
        before.columns,
        columns,
        (ref) => ref >= refCount || (changed.size > 0 && changed.has(ref)),
      );
  const lanes = new GrownLanes(before, merge, input, (ref) => ref >= refCount || changed.has(ref));
  return yield* planBands(input, tree, columns, undefined, code, {
    since: lanes.since,
    knownRows: (lane, from, to) => lanes.rowsOf(lane, from, to),
    labelsOf: (lane, rows) => lanes.labelsOf(lane, rows),
    denseOf: (dense, { DenseLabels }) => growDense(before.dense, merge, dense, DenseLabels),
  });
}

function* growDense(
  before: DenseLabels | undefined,
  merge: Merge,
  input: DenseInput,
  Labels: DenseCode['DenseLabels'],
): Slices<DenseLabels> {
  const { columns } = merge;
  const { labelRows } = input;
  // With more or fewer rows no label would keep its place.
  const isAlike = before?.input.labelRows.every((rows, lane) => rows === 0 || rows === labelRows[lane]);
  if (!before || isAlike !== true) return yield* Labels.inSlices(input);
  const pyramid = yield* buildPyramidInSlices(columns);
  const widthPx = carry(merge, before.widthPx, new Float32Array(columns.count));
  const datePx = carry(merge, before.datePx, new Uint8Array(columns.count));
  yield;
  const threshold = carry(merge, before.ranges.threshold, new Float64Array(columns.count));
  yield;
  const labelRow = carry(merge, before.ranges.labelRow, new Uint8Array(columns.count));
  const newcomers = newcomersTo(before, merge, labelRows);
  newcomers.sort((one, other) => (outranks(columns, one, other) ? -1 : 1));
  const order = new Uint32Array(newcomers.length + before.unplaced.length);
  order.set(newcomers);
  order.set(placesNow(merge, before.unplaced), newcomers.length);
  yield;
  const dense = new Labels(input, pyramid, order, { threshold, labelRow, widthPx, datePx });
  yield;
  yield* dense.placeInSlices(newcomers.length);
  if (before.rows) dense.rows = yield* mergeRowsInSlices(merge, pyramid, before.rows);
  return dense;
}

/** Positions without a label of before: of newcomers, and of all in lanes that were not dense. */
function newcomersTo({ input }: DenseLabels, { columns, added }: Merge, labelRows: Uint8Array): Uint32Array {
  const newcomers = new Uint32List();
  for (const position of added) newcomers.push(position);
  const isAdded = new Set(added);
  labelRows.forEach((rows, lane) => {
    if (rows === 0 || (input.labelRows[lane] ?? 0) > 0) return;
    const to = columns.laneFrom[lane + 1] ?? 0;
    for (let position = columns.laneFrom[lane] ?? 0; position < to; position++)
      if (!isAdded.has(position)) newcomers.push(position);
  });
  return newcomers.view().slice();
}

/** Where positions before are now; those of events that are gone are left out. */
function placesNow({ before, blocks }: Merge, positions: Uint32Array): Uint32Array {
  if (positions.length === 0) return positions;
  const now = new Uint32Array(before.count);
  for (let i = 0; i < blocks.length; i += 3) {
    const from = blocks[i] ?? 0;
    const to = blocks[i + 1] ?? 0;
    const length = blocks[i + 2] ?? 0;
    for (let offset = 0; offset < length; offset++) now[from + offset] = to + offset + 1;
  }
  const kept = new Uint32Array(positions.length);
  let count = 0;
  for (const position of positions) {
    const place = now[position] ?? 0;
    if (place > 0) kept[count++] = place - 1;
  }
  return kept.subarray(0, count);
}
