import { sideAfter, sideBefore } from '../../events/label-sparse.js';
import type { LabelText } from '../label-text.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import type { Box, SceneLabel } from '../scene.js';
import { msPerPx, toPx } from '../viewport.js';
import { arrowRoomPx, besidePx, clearPx, insidePx, type SparseLane } from './lane-plan.js';
import type { MarkExtent } from './mark-extent.js';

/**
 * The words of an event in a sparse lane at the present scale, or none. Title and date stand inside their mark where it is
 * wide enough, held at the start of the view until its end pushes them out; what does not fit stands beside it, on its own
 * side unless another is asked for. `badgePx`: the width of the badge that stands in place of the mark, in the middle of it.
 */
export function sparseLabel(
  lane: SparseLane,
  i: number,
  extent: MarkExtent,
  place: MarkPlace,
  text: LabelText,
  badgePx = 0,
  side = lane.labels.side[i],
): SceneLabel | undefined {
  const { labels } = lane;
  const scale = msPerPx(place.viewport);
  if (!(scale < (labels.titleBelow[i] ?? 0))) return undefined;
  const hasDate = scale < (labels.dateBelow[i] ?? 0) && text.date !== '';
  const titlePx = labels.titlePx[i] ?? 0;
  const datePx = hasDate ? (labels.datePx[i] ?? 0) : 0;
  const titleWidth = wholeTitlePx(lane, i, extent);

  const { startPx } = place;
  const wordsFrom = alongOf(place, extent.wordsFrom);
  // Not cut to the plot: a bar that ends beyond it pushes no words out.
  const wordsTo = place.startPx + toPx(place.viewport, extent.wordsTo);
  const isHeld = wordsFrom < startPx;
  const opensForward = extent.wordsTo === Infinity && extent.wordsFrom !== -Infinity;
  const isHeldInside = opensForward && (isHeld || side === sideAfter);
  const insideMs = badgePx > 0 ? 0 : isHeldInside ? Infinity : (labels.insideMs[i] ?? 0);
  const isBefore = side === sideBefore;
  const markFrom = alongOf(place, extent.from);
  const markTo = alongOf(place, extent.to);
  const middle = (markFrom + markTo) / 2;
  const after = besidePx + (badgePx > 0 ? middle + badgePx / 2 : markTo + extent.afterPx);
  const before = (badgePx > 0 ? middle - badgePx / 2 : markFrom - extent.beforePx) - besidePx;
  const dateWidth = datePx - besidePx;

  const inset = extent.wordsFrom === -Infinity ? arrowRoomPx : insidePx;
  const fits = (px: number): boolean => px * scale <= insideMs;
  const outside = { ground: 'paper', dateGround: 'paper' } as const;
  const words = { text, place, hasDate, dateWidth, titleWidth };
  const heldX = Math.max(wordsFrom, startPx) + inset;
  const roomPx = wordsTo - insidePx - heldX;
  if (fits(titlePx)) {
    const isDateInside = fits(titlePx + datePx);
    // What its end pushes out of the view loses the date before it loses any of the title.
    const isPushed = isDateInside && roomPx < titleWidth + datePx;
    const shown = { ...words, hasDate: hasDate && !isPushed, titleWidth: pushedTo(roomPx, titleWidth) };
    const titleX = Math.min(heldX, heldX + roomPx - shown.titleWidth);
    const besideX = isBefore ? before - dateWidth : after;
    const { ground } = extent;
    return isDateInside
      ? labelOf(shown, titleX, titleX + titleWidth + besidePx, { ground, dateGround: ground })
      : labelOf(shown, titleX, besideX, { ground, dateGround: 'paper' });
  }
  // Words whose mark has left the view would seem to stand for something in it.
  if (!isBefore && markTo < startPx) return undefined;
  const beside = isBefore
    ? besideBefore(words, before, datePx, outside)
    : labelOf(words, after, after + titleWidth + besidePx, outside);
  if (beside || !(insideMs > 0) || roomPx < leastTitlePx) return beside;
  // What the edge of the plot leaves no room for beside its mark stands in it, as far as it goes.
  const { ground } = extent;
  const inside = { ...words, hasDate: false, titleWidth: Math.min(titleWidth, roomPx) };
  return labelOf(inside, heldX, heldX, { ground, dateGround: ground });
}

/** How wide the title of a member stands where nothing cuts it. */
export function wholeTitlePx({ labels }: SparseLane, i: number, extent: MarkExtent): number {
  return (labels.titlePx[i] ?? 0) - besidePx - clearPx - Math.max(extent.beforePx, extent.afterPx);
}

/** What would begin before the view begins at its edge, and is cut at the mark. */
function besideBefore(
  words: Words,
  before: number,
  datePx: number,
  outside: Pick<SceneLabel, 'ground' | 'dateGround'>,
): SceneLabel | undefined {
  const titleX = Math.max(before - words.titleWidth, words.place.startPx + edgePx);
  const leftPx = before - titleX;
  if (leftPx < Math.min(words.titleWidth, leastTitlePx)) return undefined;
  return labelOf({ ...words, titleWidth: leftPx }, titleX, titleX - datePx, outside);
}

/** A title that has begun before the view is cut at the end of its mark; the last of it is pushed out. */
function pushedTo(roomPx: number, titleWidth: number): number {
  return Math.max(Math.min(titleWidth, roomPx), Math.min(titleWidth, leastTitlePx));
}

interface Words {
  readonly text: LabelText;
  readonly place: MarkPlace;
  readonly hasDate: boolean;
  readonly titleWidth: number;
  readonly dateWidth: number;
}

/** Words keep off the edges of the plot. */
const edgePx = 4;
/** A title is cut there when at least this much of it shows, and a date is left out that would be cut. */
const leastTitlePx = 48;

function labelOf(
  words: Words,
  titleX: number,
  dateX: number,
  grounds: Pick<SceneLabel, 'ground' | 'dateGround'>,
): SceneLabel | undefined {
  const { text, place, dateWidth } = words;
  const titleWidth = Math.min(words.titleWidth, place.endPx - titleX - edgePx);
  if (titleWidth < Math.min(words.titleWidth, leastTitlePx)) return undefined;
  const hasDate = words.hasDate && dateX >= place.startPx && dateX + dateWidth <= place.endPx;
  const left = hasDate ? Math.min(titleX, dateX) : titleX;
  const right = hasDate ? Math.max(titleX + titleWidth, dateX + dateWidth) : titleX + titleWidth;
  return {
    x: left,
    y: place.across,
    width: right - left,
    height: place.thickness,
    title: text.title,
    chip: text.chip,
    titleX,
    titlePx: titleWidth,
    date: hasDate ? text.date : undefined,
    dateX,
    ...grounds,
  };
}

/**
 * The label with its words inside the mark moved to begin at `from` at the earliest: as far as the end of the mark lets them, and
 * without the date where that has no room any more.
 */
export function labelFrom(label: SceneLabel, mark: Box, from: number): SceneLabel {
  const { titleX, titlePx, dateX, ground, dateGround } = label;
  if (ground === 'paper' || titleX >= from) return label;
  const endPx = mark.x + mark.width - insidePx;
  const x = Math.max(Math.min(from, endPx - titlePx), titleX);
  const isDateInside = label.date !== undefined && dateGround !== 'paper';
  if (!isDateInside) {
    const left = label.date !== undefined && dateX < titleX ? label.x : x;
    return { ...label, x: left, width: label.x + label.width - left, titleX: x };
  }
  const moved = { ...label, x, titleX: x, dateX: dateX + x - titleX };
  if (label.x + label.width + x - titleX <= endPx) return moved;
  return { ...moved, width: titlePx, date: undefined };
}
