import type { Instant, Span } from '../time/instant.js';
import {
  anchored,
  closestSpanMs,
  limited,
  pannedBy,
  spanOf,
  toPx,
  viewportOf,
  type Viewport,
  type ViewportLimits,
} from '../layout/viewport.js';

/** Room kept beside an event that is panned into view, in px; never more than a quarter of the width. */
const revealMarginPx = 144;

/** The middle of what shows of `span`; undefined when none of it shows. */
export function middleInView(viewport: Viewport, span: Span): Instant | undefined {
  const seen = spanOf(viewport);
  const start = Math.max(seen.start, span.start);
  const end = Math.min(seen.end, span.end);
  return start <= end ? start + (end - start) / 2 : undefined;
}

/**
 * Closer by `factor` (below 1: wider). What shows of `about` keeps its middle where it is; without it, or where it is out of
 * sight, the middle of the view stays.
 */
export function zoomed(viewport: Viewport, factor: number, limits: ViewportLimits, about?: Span): Viewport {
  const anchor = (about && middleInView(viewport, about)) ?? viewport.centre;
  const px = toPx(viewport, anchor);
  return limited(anchored(anchor, px, viewport.spanMs / factor, viewport.widthPx), limits, px);
}

/** One screen later, or earlier for −1. */
export function paged(viewport: Viewport, direction: 1 | -1, limits: ViewportLimits): Viewport {
  return limited(pannedBy(viewport, direction * viewport.widthPx), limits);
}

/** How far to pan so that [startPx, endPx] shows with `marginPx` beside it; 0 where it shows whole, or fills the view. */
function revealingPx(startPx: number, endPx: number, widthPx: number, marginPx: number): number {
  if (startPx >= 0 && endPx <= widthPx) return 0;
  const least = endPx - widthPx + marginPx;
  const most = startPx - marginPx;
  if (least <= most) return Math.min(Math.max(0, least), most);
  // Too long to show whole: the nearer end is enough.
  if (startPx > widthPx) return startPx - widthPx + marginPx;
  return endPx < 0 ? endPx - marginPx : 0;
}

/** The view moved just far enough that `span` shows; of a span longer than the view, its nearer end. */
export function revealing(viewport: Viewport, span: Span, limits: ViewportLimits): Viewport {
  const { widthPx } = viewport;
  const marginPx = Math.min(revealMarginPx, widthPx / 4);
  const px = revealingPx(toPx(viewport, span.start), toPx(viewport, span.end), widthPx, marginPx);
  return px === 0 ? viewport : limited(pannedBy(viewport, px), limits);
}

/** The view that shows `span` with a tenth of its length free at each end; never wider than now. */
export function drilling(viewport: Viewport, span: Span, limits: ViewportLimits): Viewport {
  const length = span.end - span.start;
  const wanted = viewportOf(
    { start: span.start - length / 10, end: span.end + length / 10 },
    viewport.widthPx,
  );
  const least = Math.max(limits.minSpanMs, closestSpanMs(wanted.centre, wanted.widthPx));
  return limited({ ...wanted, spanMs: Math.min(Math.max(wanted.spanMs, least), viewport.spanMs) }, limits);
}
