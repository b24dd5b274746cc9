import type { Instant, Span } from '../time/instant.js';
import { stepAt } from '../time/number-line.js';

/**
 * What is in sight: a centre, a length of time, and the pixels it fills along the direction of time. Positions are worked
 * out by subtracting the centre first, so that whatever is on screen lands within 10⁻¹⁰ px of its place at any depth.
 */
export interface Viewport {
  readonly centre: Instant;
  readonly spanMs: number;
  readonly widthPx: number;
}

/** How far a reader may zoom and pan. */
export interface ViewportLimits {
  /** The centre stays within this, and the widest zoom is its length. */
  readonly reach: Span;
  readonly minSpanMs: number;
  readonly maxSpanMs: number;
  /** Nothing outside of this is ever shown. Absent: the page has set no such limit. */
  readonly edges?: Span;
}

/** The finest scale offered anywhere, in ms per px: the number line of today is not much finer. */
const finestMsPerPx = 1e-6;

export function msPerPx(viewport: Viewport): number {
  return viewport.spanMs / viewport.widthPx;
}

export function toPx(viewport: Viewport, at: Instant): number {
  return ((at - viewport.centre) * viewport.widthPx) / viewport.spanMs + viewport.widthPx / 2;
}

export function toInstant(viewport: Viewport, px: number): Instant {
  return viewport.centre + ((px - viewport.widthPx / 2) * viewport.spanMs) / viewport.widthPx;
}

export function spanOf(viewport: Viewport): Span {
  const half = viewport.spanMs / 2;
  return { start: viewport.centre - half, end: viewport.centre + half };
}

/** Shows exactly `span`. An empty span shows a millisecond around it. */
export function viewportOf(span: Span, widthPx: number): Viewport {
  const spanMs = Math.max(span.end - span.start, 1);
  return { centre: span.start + (span.end - span.start) / 2, spanMs, widthPx };
}

/**
 * Shows all of `extent` with a twelfth of the width free at each end, and never less than `leastSpanMs`. Upright less is free before
 * it and more after it, for words hang down from their marks.
 */
export function fitViewport(extent: Span, widthPx: number, leastSpanMs: number, isUpright = false): Viewport {
  const length = Math.max(extent.end - extent.start, 0);
  const spanMs = Math.max((length * 12) / 10, leastSpanMs, 1);
  return { centre: extent.start + length / 2 + (isUpright ? spanMs / 18 : 0), spanMs, widthPx };
}

/** The same centre and scale in a plot of another width. */
export function resized(viewport: Viewport, widthPx: number): Viewport {
  return { centre: viewport.centre, spanMs: (viewport.spanMs * widthPx) / viewport.widthPx, widthPx };
}

/** The Viewport of the given length in which `anchor` stands at `px`. Every step of a gesture starts from its anchor. */
export function anchored(anchor: Instant, px: number, spanMs: number, widthPx: number): Viewport {
  return { centre: anchor + ((widthPx / 2 - px) * spanMs) / widthPx, spanMs, widthPx };
}

export function pannedBy(viewport: Viewport, px: number): Viewport {
  return { ...viewport, centre: viewport.centre + px * msPerPx(viewport) };
}

/** The length of the closest zoom around `centre`: no pixel finer than the number line at the farther edge. */
export function closestSpanMs(centre: Instant, widthPx: number): number {
  return widthPx * Math.max(finestMsPerPx, stepAt(centre));
}

/** `wanted`, kept within the limits of zoom and pan. When the length has to change, the instant at `px` stays there. */
export function limited(wanted: Viewport, limits: ViewportLimits, px = wanted.widthPx / 2): Viewport {
  const { reach, edges } = limits;
  const least = Math.max(limits.minSpanMs, closestSpanMs(wanted.centre, wanted.widthPx));
  const spanMs = Math.min(Math.max(wanted.spanMs, least), Math.max(limits.maxSpanMs, least));
  const kept =
    spanMs === wanted.spanMs ? wanted : anchored(toInstant(wanted, px), px, spanMs, wanted.widthPx);
  const within = Math.min(Math.max(kept.centre, reach.start), reach.end);
  const centre = edges
    ? Math.max(Math.min(within, edges.end - spanMs / 2), edges.start + spanMs / 2)
    : within;
  return centre === kept.centre ? kept : { ...kept, centre };
}
