import type { Viewport } from '../layout/viewport.js';

/** The longest glide, in ms: long enough to follow with the eye, short enough not to wait for. */
const longestMs = 420;

/** How far apart two Viewports look: doublings of the scale, and widths moved at the wider of the two. */
function distance(from: Viewport, to: Viewport): number {
  const doublings = Math.abs(Math.log2(to.spanMs / from.spanMs));
  const widths = Math.abs(to.centre - from.centre) / Math.max(from.spanMs, to.spanMs);
  return doublings + widths;
}

/** How long a glide takes, in ms: 0 when motion is reduced, or when there is nowhere to go. */
export function glideDurationMs(from: Viewport, to: Viewport, isMotionReduced: boolean): number {
  if (isMotionReduced) return 0;
  const far = distance(from, to);
  return far < 1e-9 ? 0 : Math.min(120 + 100 * far, longestMs);
}

/** Quick at first and soft at the end, so that a key press answers at once. */
function eased(progress: number): number {
  return 1 - (1 - progress) ** 3;
}

/**
 * The Viewport at `progress` (0 … 1) of a glide. The logarithm of the span changes evenly, and the centre moves with the
 * span, so the instant that stands at the same pixel in both ends stays there all the way: a zoom about a point is one
 * throughout. With equal spans the centre moves by itself. Ends are the Viewports given, to the bit.
 */
export function glideAt(from: Viewport, to: Viewport, progress: number): Viewport {
  if (progress <= 0) return from;
  if (progress >= 1) return to;
  const way = eased(progress);
  const doublings = Math.log(to.spanMs / from.spanMs);
  const spanMs = from.spanMs * Math.exp(doublings * way);
  const share = Math.abs(doublings) < 1e-6 ? way : Math.expm1(doublings * way) / Math.expm1(doublings);
  return { centre: from.centre + (to.centre - from.centre) * share, spanMs, widthPx: to.widthPx };
}
