import type { MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import { msPerPx } from '../viewport.js';

/** Adds density as it stands in bins counted from 1970, so that they stay where they are while the view moves. */
export function pushRidge(
  pen: Pen,
  { viewport, startPx, across, thickness, tone }: MarkPlace,
  firstBin: number,
  binMs: number,
  heights: ArrayLike<number>,
): void {
  const stepPx = binMs / msPerPx(viewport);
  const along = startPx + (firstBin * binMs - viewport.centre) / msPerPx(viewport) + viewport.widthPx / 2;
  const box = pen.box(along, across, heights.length * stepPx, thickness);
  pen.pieces.push({ kind: 'ridge', ...box, tone, stepPx, heights });
}
