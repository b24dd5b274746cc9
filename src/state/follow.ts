import { pannedBy, toPx, type Viewport } from '../layout/viewport.js';
import type { Instant } from '../time/instant.js';

/** Where in the view the present is kept while it is followed, as a part of its length. */
const keptShare = 0.85;
/** Where motion is reduced the view stands until the present has come this far, and then steps on so that it is there. */
const steppedShare = 0.95;
const stepToShare = 0.6;

export interface FollowOptions {
  /** Device pixels per CSS pixel: the view moves by whole ones, so that nothing is drawn half. */
  readonly pixelRatio: number;
  readonly isReduced: boolean;
}

/** The Viewport that keeps the present in view; the same one where it need not move. */
export function followed(viewport: Viewport, present: Instant, options: FollowOptions): Viewport {
  const { pixelRatio, isReduced } = options;
  const { widthPx } = viewport;
  const at = toPx(viewport, present);
  if (isReduced && at >= 0 && at <= widthPx * steppedShare) return viewport;
  const wanted = widthPx * (isReduced ? stepToShare : keptShare);
  const off = Math.round((at - wanted) * pixelRatio) / pixelRatio;
  return off === 0 ? viewport : pannedBy(viewport, off);
}
