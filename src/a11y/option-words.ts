import type { SceneItem } from '../layout/scene.js';
import { spanInWords } from '../locale/span-in-words.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { Span } from '../time/instant.js';
import { dateOf, laneName, uiOf, type Wording } from './wording.js';

/** What a screen reader is told of one option: the name first, the description after its role. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
}

/**
 * Whether the first of two events, in order of time, certainly began no later than the second. What began at one and the same
 * known instant is in no doubt either.
 */
export function isOrderCertain(first: FuzzySpan, second: FuzzySpan): boolean {
  // Numbers are given to the millisecond, and are a millisecond wide.
  const isSameInstant =
    first.earliestStart === second.earliestStart &&
    first.latestStart <= first.earliestStart + 1 &&
    second.latestStart <= second.earliestStart + 1;
  return isSameInstant || first.latestStart <= second.earliestStart;
}

/** Title, date in words, and how sure it is where nobody called it confirmed. */
export function eventName(wording: Wording, ref: number): string {
  const { table } = wording;
  const status = table.statusAt(ref);
  const parts = [table.titleAt(ref), dateOf(wording, ref)];
  if (status !== undefined && status !== 'confirmed') parts.push(uiOf(wording).status[status]);
  return uiOf(wording).plot.describe(parts);
}

/** The lane, where there are several to be in. */
function laneWords(wording: Wording, lane: number): readonly string[] {
  const name = wording.table.lanes.length > 1 ? laneName(wording, lane) : '';
  return name === '' ? [] : [name];
}

/** In which lane an event is, what is doubtful about it, and on how much it rests. `before` is the event ahead of it in the order read out. */
export function eventDescription(wording: Wording, ref: number, before: number): string {
  const { table } = wording;
  const { plot } = uiOf(wording);
  const span = table.spanAt(ref);
  const parts = [...laneWords(wording, table.laneAt(ref))];
  if (span.start.approximate || span.end.approximate) parts.push(plot.approximate);
  if (span.start.uncertain || span.end.uncertain) parts.push(plot.uncertain);
  if (before >= 0 && !isOrderCertain(table.spanAt(before), span)) parts.push(plot.orderNotCertain);
  const sources = new Set(table.toldAt(ref).claims.map(({ source, by }) => source?.id ?? by ?? ''));
  if (sources.size > 0) parts.push(plot.sources(sources.size));
  return plot.describe(parts);
}

function finite({ start, end }: Span, within: Span): Span {
  return {
    start: Number.isFinite(start) ? start : Math.min(within.start, end),
    end: Number.isFinite(end) ? end : Math.max(within.end, start),
  };
}

/** The words of one of the Scene's items; `before` is the item ahead of it. */
export function optionWords(
  wording: Wording,
  item: SceneItem,
  before: SceneItem | undefined,
  viewed: Span,
): OptionWords {
  if (item.count > 1) {
    const span = spanInWords(finite(item.span, viewed), wording.words, wording.table.finestUnit);
    const { plot } = uiOf(wording);
    const counted = plot.cluster(item.count, span);
    // Where it shows the words of its weightiest event, these are what a reader sees and may say.
    const parts = item.label ? [wording.table.titleAt(item.ref), counted] : [counted];
    return { name: plot.describe(parts), description: plot.describe(laneWords(wording, item.lane)) };
  }
  const refBefore = before?.count === 1 ? before.ref : -1;
  return {
    name: eventName(wording, item.ref),
    description: eventDescription(wording, item.ref, refBefore),
  };
}
