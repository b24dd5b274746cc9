import type { MarkPlace } from './mark-place.js';
import type { Pen } from './pen.js';

const arrowPx = 5;
const leastArrowPx = 1.5;
/** The arrow keeps off the edge of the plot. */
const arrowInsetPx = 14;

/**
 * What goes on with no end known: a fade from where it is known up to the edge of the plot, and an arrow there. `forward`:
 * towards later.
 */
export function drawOpenEnd(pen: Pen, place: MarkPlace, from: number, alpha: number, forward: boolean): void {
  const { startPx, endPx, across, thickness, tone } = place;
  const edge = forward ? endPx : startPx;
  const room = forward ? edge - from : from - edge;
  if (room <= 0) return;
  const box = pen.box(Math.min(from, edge), across, room, thickness);
  pen.fade(box, tone, forward ? alpha : 0, forward ? 0 : alpha);
  drawArrow(pen, place, room, forward);
}

/** An arrow at the edge of the plot, where there is so much room that it cannot be taken for the mark. */
export function drawArrow(pen: Pen, place: MarkPlace, roomPx: number, forward: boolean): void {
  if (roomPx < 3 * arrowInsetPx) return;
  const { startPx, endPx, across, thickness, tone } = place;
  const middle = across + thickness / 2;
  const reach = Math.min(arrowPx, Math.max(thickness / 2 - 1, leastArrowPx));
  const tip = forward ? endPx - arrowInsetPx : startPx + arrowInsetPx;
  const back = forward ? tip - reach : tip + reach;
  pen.note('arrow');
  pen.stroke([back, middle - reach, tip, middle, back, middle + reach], tone, 1, 1.5);
}

/** A square bracket at the side that is known of a moment open to the other side. */
export function drawBracket(pen: Pen, place: MarkPlace, at: number, opensForward: boolean): void {
  const { across, thickness, tone } = place;
  const arm = opensForward ? at + 4 : at - 4;
  const far = across + thickness;
  pen.note('bracket');
  pen.stroke([arm, across + 0.5, at, across + 0.5, at, far - 0.5, arm, far - 0.5], tone, 1, 1.5);
}
