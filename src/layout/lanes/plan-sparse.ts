import { finish } from '../../base/slices.js';
import type { EventTable } from '../../events/event-table.js';
import { placeSparseLabels, sideAfter, sideBefore } from '../../events/label-sparse.js';
import { membersOfRows } from '../../events/row-members.js';
import { packRows } from '../../events/rows.js';
import { datePx, type LabelText, type LabelTextOf, roomyTitlePx, titlePx } from '../label-text.js';
import type { TextMeasure } from '../text-style.js';
import { msPerPx, toPx, type Viewport } from '../viewport.js';
import type { LaneMembers } from './lane-members.js';
import { besidePx, clearPx, type SparseLabels } from './lane-plan.js';
import { markExtent } from './mark-extent.js';

/** The rows of a lane's members: for each row their places in order of start. */
export interface PackedLane {
  readonly members: LaneMembers;
  readonly row: Uint16Array;
  readonly rowCount: number;
}

export function packLane(members: LaneMembers): PackedLane {
  const { row, rowCount } = packRows(members.roomy, () => 'sparse');
  return { members, row, rowCount: rowCount[0] ?? 0 };
}

/** For each row the members in it, in order of start. */
export function rowsOf({ members, row, rowCount }: PackedLane): readonly Uint32Array[] {
  return membersOfRows(row, 0, members.columns.count, rowCount);
}

/** What the labels of a sparse lane depend on: the data, the language and the width, never the zoom. */
export interface SparseLabelContext {
  readonly table: EventTable;
  readonly textOf: LabelTextOf;
  readonly measure: TextMeasure;
  readonly fit: Viewport;
  /** How late a member came to the others, 0 for those that were there: its words take what room those before it leave. */
  readonly latenessOf?: (member: number) => number;
}

/** The words of a member: of an event its own, of another date who gives it. */
export function memberText(
  members: LaneMembers,
  i: number,
  table: EventTable,
  textOf: LabelTextOf,
): LabelText {
  const ref = members.columns.ref[i] ?? 0;
  const which = members.alternative[i] ?? -1;
  if (which < 0) return textOf(ref);
  const told = table.eventAt(ref).claims[table.alternativesAt(ref)[which]?.claim ?? 0];
  return { title: told?.by ?? told?.source?.title ?? table.titleAt(ref), date: '', chip: undefined };
}

/** A bar at least this long at fit is not written across. */
const obstaclePx = 12;

/** Settles on which side each member's words stand, and at which scales they show. */
export function planSparseLabels(packed: PackedLane, context: SparseLabelContext): SparseLabels {
  const { members, row, rowCount } = packed;
  const { table, textOf, measure, fit } = context;
  const { count } = members.columns;
  const labels = {
    titlePx: new Float32Array(count),
    datePx: new Float32Array(count),
    insideMs: new Float64Array(count),
    side: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const text = memberText(members, i, table, textOf);
    const extent = markExtent(memberSpan(members, i, table));
    const beyondPx = Math.max(extent.beforePx, extent.afterPx);
    const width = titlePx(text, roomyTitlePx, measure) + besidePx + clearPx + beyondPx;
    const opensForward = extent.wordsTo === Infinity && extent.wordsFrom !== -Infinity;
    const isAlternative = (members.alternative[i] ?? -1) >= 0;
    labels.titlePx[i] = width;
    labels.datePx[i] = datePx(text, measure);
    labels.insideMs[i] = opensForward || isAlternative ? 0 : extent.wordsTo - extent.wordsFrom;
    const after = toPx(fit, extent.to) + width;
    const before = toPx(fit, extent.from) - width;
    const isInside = width * msPerPx(fit) <= (labels.insideMs[i] ?? 0);
    const runsOver = !isInside && after > fit.widthPx && before > 0;
    labels.side[i] = opensForward || runsOver ? sideBefore : sideAfter;
  }
  const obstacleMs = obstaclePx * msPerPx(fit);
  const { latenessOf } = context;
  const input = {
    columns: members.roomy,
    lane: 0,
    row,
    rowCount,
    obstacleMs,
    ...labels,
    ...(latenessOf && { lateness: Uint32Array.from({ length: count }, (_, i) => latenessOf(i)) }),
  };
  const ranges = finish(placeSparseLabels(input));
  return { ...labels, titleBelow: ranges.threshold, dateBelow: ranges.dateThreshold };
}

/** The date a member stands for. */
export function memberSpan(
  members: LaneMembers,
  i: number,
  table: EventTable,
): ReturnType<EventTable['spanAt']> {
  const ref = members.columns.ref[i] ?? 0;
  const which = members.alternative[i] ?? -1;
  return (which < 0 ? undefined : table.alternativesAt(ref)[which]?.span) ?? table.spanAt(ref);
}
