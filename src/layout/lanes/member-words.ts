import type { EventTable } from '../../events/event-table.js';
import { sideAfter, sideBefore } from '../../events/label-sparse.js';
import { datePx, type LabelText, type LabelTextOf, roomyTitlePx, titlePx } from '../label-text.js';
import type { TextMeasure } from '../text-style.js';
import { msPerPx, toPx, type Viewport } from '../viewport.js';
import type { LaneMembers } from './lane-members.js';
import { besidePx, clearPx } from './lane-plan.js';
import { markExtent } from './mark-extent.js';

/** What the words of a sparse lane depend on: the data, the language and the width, never the zoom. */
export interface WordsContext {
  readonly table: EventTable;
  readonly textOf: LabelTextOf;
  readonly measure: TextMeasure;
  readonly fit: Viewport;
}

/** How much room the words of each member want, and where. */
export interface MemberWords {
  /** The room that title and date take beside a mark, gaps included. */
  readonly titlePx: Float32Array;
  readonly datePx: Float32Array;
  /** How much of the mark can carry words, in ms. */
  readonly insideMs: Float64Array;
  /** `sideAfter` or `sideBefore`: where the words stand when they do not fit inside. */
  readonly side: Uint8Array;
}

export function memberWords(
  members: LaneMembers,
  { table, textOf, measure, fit }: WordsContext,
): MemberWords {
  const { count } = members.columns;
  const words = {
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
    words.titlePx[i] = width;
    words.datePx[i] = datePx(text.date, measure);
    words.insideMs[i] = opensForward || isAlternative ? 0 : extent.wordsTo - extent.wordsFrom;
    const after = toPx(fit, extent.to) + width;
    const before = toPx(fit, extent.from) - width;
    const isInside = width * msPerPx(fit) <= (words.insideMs[i] ?? 0);
    const runsOver = !isInside && after > fit.widthPx && before > 0;
    words.side[i] = opensForward || runsOver ? sideBefore : sideAfter;
  }
  return words;
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
