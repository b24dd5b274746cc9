import type { EventTable } from '../events/event-table.js';
import type { Scene, SceneItem } from '../layout/scene.js';
import { spanOf } from '../layout/viewport.js';
import type { Span } from '../time/instant.js';

/** Outer bounds of an event as the columns have them; undefined without a date. Open ends are infinite. */
export function outerSpan(table: EventTable, ref: number): Span | undefined {
  const position = table.positionOf(ref);
  if (position < 0) return undefined;
  return { start: table.columns.start[position] ?? 0, end: table.columns.end[position] ?? 0 };
}

/**
 * Which of the Scene's items an event is, or is counted in; −1 when it is not on screen. Told by lane and bounds, since
 * places in the columns change with the filter.
 */
export function itemOf(scene: Scene, table: EventTable, ref: number): number {
  // What counts several is named for the weightiest of them, which may stand by itself beside it.
  const itself = scene.items.findIndex((item) => item.ref === ref && item.count === 1);
  const own = itself >= 0 ? itself : scene.items.findIndex((item) => item.ref === ref);
  const span = own < 0 && ref >= 0 ? outerSpan(table, ref) : undefined;
  if (!span) return own;
  const itsLane = table.laneAt(ref);
  const lane = scene.bandOf?.[itsLane] ?? itsLane;
  return scene.items.findIndex(
    (item) =>
      item.count > 1 &&
      item.lane === lane &&
      item.span.start <= span.start &&
      item.span.end >= span.start &&
      (!item.refs || Array.prototype.includes.call(item.refs, ref)),
  );
}

/** The time between two spans, 0 where they touch. */
function gapMs(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Of the items for which `isWanted`, the one nearest in time to `span`: the least gap, then the nearest start. −1 without any. */
export function nearestItem(
  scene: Scene,
  span: Span,
  isWanted: (item: SceneItem) => boolean = () => true,
): number {
  const seen = spanOf(scene.viewport);
  // Starts before the view count as its edge: what began long ago is no farther from the reader than what began just before it.
  const startIn = (of: Span): number => Math.max(of.start, seen.start);
  let best = -1;
  let bestGap = Infinity;
  let bestShift = Infinity;
  scene.items.forEach((item, i) => {
    if (!isWanted(item)) return;
    const gap = gapMs(item.span, span);
    const shift = Math.abs(startIn(item.span) - startIn(span));
    if (best >= 0 && (gap > bestGap || (gap === bestGap && shift >= bestShift))) return;
    best = i;
    bestGap = gap;
    bestShift = shift;
  });
  return best;
}

/** The nearest in time in the next lane with something on screen (−1: the previous lane). −1 where there is none. */
export function itemInNextLane(scene: Scene, index: number, direction: 1 | -1): number {
  const here = scene.items[index];
  if (!here) return -1;
  // As they are drawn: those under another come after it, wherever the data name them.
  const places = new Map(scene.vertical ? [] : scene.headings.map(({ lane }, place) => [lane, place]));
  const placeOf = (item: SceneItem): number => places.get(item.lane) ?? item.lane;
  const from = placeOf(here);
  let next = -1;
  for (const item of scene.items) {
    const place = placeOf(item);
    const isBeyond = direction > 0 ? place > from : place < from;
    if (isBeyond && (next < 0 || (direction > 0 ? place < next : place > next))) next = place;
  }
  return next < 0 ? -1 : nearestItem(scene, here.span, (item) => placeOf(item) === next);
}

/** Letters compared without case and accents, so that a plain keyboard reaches every title. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The item whose title begins with what was typed, looked for from `index` on and round again. One letter, typed once or more
 * often, goes on to the next title each time; several letters may stay where they are.
 */
export function itemTitled(
  scene: Scene,
  index: number,
  typed: string,
  titleOf: (ref: number) => string,
): number {
  const wanted = folded(typed);
  const first = wanted.charAt(0);
  const isOneLetter = wanted.length > 0 && wanted.replaceAll(first, '') === '';
  const sought = isOneLetter ? first : wanted;
  const count = scene.items.length;
  for (let step = isOneLetter ? 1 : 0; step <= count; step++) {
    const place = (Math.max(index, isOneLetter ? -1 : 0) + step) % count;
    const item = scene.items[place];
    if (item?.count === 1 && folded(titleOf(item.ref)).startsWith(sought)) return place;
  }
  return -1;
}
