import { finish } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import type { EventTable } from '../../events/event-table.js';
import { placeSparseLabels, sideAfter, sideBefore } from '../../events/label-sparse.js';
import { groupByRow } from '../../events/row-members.js';
import { datePx, type LabelTextOf, roomyTitlePx, titlePx } from '../label-text.js';
import type { TextMeasure } from '../text-style.js';
import { msPerPx, toPx, type Viewport } from '../viewport.js';
import { besidePx, clearPx, type SparseLabels } from './lane-plan.js';
import { markExtent } from './mark-extent.js';

/** A bar at least this long at fit is not written across. */
const obstaclePx = 12;

/** What the labels of a sparse lane depend on: the data, the language and the width, never the zoom. */
export interface SparseLabelContext {
  readonly table: EventTable;
  readonly columns: Columns;
  readonly row: Uint16Array;
  readonly textOf: LabelTextOf;
  readonly measure: TextMeasure;
  readonly fit: Viewport;
}

/** The positions in each row of a lane, in order of start. */
export function rowsOf(row: Uint16Array, from: number, to: number, rowCount: number): readonly Uint32Array[] {
  const { members, rowFrom } = groupByRow(row, from, to, rowCount);
  return Array.from({ length: rowCount }, (_, i) => members.subarray(rowFrom[i], rowFrom[i + 1]));
}

/** Settles on which side each event's words stand, and at which scales they show. */
export function planSparseLabels(lane: number, rowCount: number, context: SparseLabelContext): SparseLabels {
  const { columns, table, textOf, measure, fit } = context;
  const from = columns.laneFrom[lane] ?? 0;
  const count = (columns.laneFrom[lane + 1] ?? 0) - from;
  const labels = {
    titlePx: new Float32Array(count),
    datePx: new Float32Array(count),
    insideMs: new Float64Array(count),
    side: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const ref = columns.ref[from + i] ?? 0;
    const text = textOf(ref);
    const extent = markExtent(table.spanAt(ref));
    const beyondPx = Math.max(extent.beforePx, extent.afterPx);
    const width = titlePx(text, roomyTitlePx, measure) + besidePx + clearPx + beyondPx;
    const opensForward = extent.wordsTo === Infinity && extent.wordsFrom !== -Infinity;
    labels.titlePx[i] = width;
    labels.datePx[i] = datePx(text, measure);
    labels.insideMs[i] = opensForward ? 0 : extent.wordsTo - extent.wordsFrom;
    const after = toPx(fit, extent.to) + width;
    const before = toPx(fit, extent.from) - width;
    const isInside = width * msPerPx(fit) <= (labels.insideMs[i] ?? 0);
    const runsOver = !isInside && after > fit.widthPx && before > 0;
    labels.side[i] = opensForward || runsOver ? sideBefore : sideAfter;
  }
  const { row } = context;
  const ranges = finish(
    placeSparseLabels({ columns, lane, row, rowCount, obstacleMs: obstaclePx * msPerPx(fit), ...labels }),
  );
  return { ...labels, titleBelow: ranges.threshold, dateBelow: ranges.dateThreshold };
}
