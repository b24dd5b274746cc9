import type { Instant } from '../time/instant.js';
import { limited, msPerPx, spanOf, toInstant, toPx, type Viewport, type ViewportLimits } from './viewport.js';

/** The two ends of the view, as the overview has a handle for each. */
export type ViewEdge = 'start' | 'end';

/** What of the window a pointer takes hold of; `outside`: the strip beside it. */
export type OverviewGrip = ViewEdge | 'window' | 'outside';

/** Where the window stands on the strip, in px from its left edge. */
export interface OverviewWindow {
  readonly left: number;
  readonly width: number;
}

/** However small a part of the whole is in view, its window stays wide enough to be seen. */
export const leastWindowPx = 8;
/** What can be taken hold of is never narrower, and may reach half as far beyond the strip. */
export const gripPx = 24;
export const overhangPx = gripPx / 2;

/** The part of the strip that stands for what is in view, kept on the strip where the view goes beyond the whole. */
export function windowOf(whole: Viewport, viewport: Viewport): OverviewWindow {
  const { start, end } = spanOf(viewport);
  const { widthPx } = whole;
  const from = Math.min(Math.max(toPx(whole, start), 0), widthPx);
  const to = Math.min(Math.max(toPx(whole, end), 0), widthPx);
  const width = Math.min(Math.max(to - from, leastWindowPx), widthPx);
  const middle = (from + to) / 2;
  return { left: Math.min(Math.max(middle - width / 2, 0), widthPx - width), width };
}

/** The stretches that take hold of the window and of its ends: the ends are `gripPx` long, the window lies between them. */
export interface GripZones {
  readonly startFrom: number;
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly endTo: number;
}

/**
 * An end is taken hold of from half a grip inside the window to half a grip outside. Where the window is too narrow for that,
 * the grips stand aside and leave its middle to the window: moving it is what is wanted most.
 */
export function gripZones({ left, width }: OverviewWindow, stripPx: number): GripZones {
  const middle = left + width / 2;
  const half = Math.max(width / 2 - gripPx / 2, gripPx / 2);
  const reach = half + gripPx;
  const shifted = Math.min(Math.max(middle, reach - overhangPx), stripPx + overhangPx - reach);
  return {
    startFrom: shifted - reach,
    windowFrom: shifted - half,
    windowTo: shifted + half,
    endTo: shifted + reach,
  };
}

/** What is under a place on the strip. */
export function gripAt(zones: GripZones, px: number): OverviewGrip {
  if (px < zones.startFrom || px > zones.endTo) return 'outside';
  if (px < zones.windowFrom) return 'start';
  return px > zones.windowTo ? 'end' : 'window';
}

/** The view with one end at `at`; the other stays, and the closest zoom is all that they can be drawn together. */
export function withEdgeAt(
  viewport: Viewport,
  edge: ViewEdge,
  at: Instant,
  limits: ViewportLimits,
): Viewport {
  const { start, end } = spanOf(viewport);
  const kept = edge === 'start' ? end : start;
  const spanMs = Math.max(edge === 'start' ? end - at : at - start, 0);
  const centre = edge === 'start' ? kept - spanMs / 2 : kept + spanMs / 2;
  return limited({ ...viewport, centre, spanMs }, limits, edge === 'start' ? viewport.widthPx : 0);
}

/** The view after `grip` has been dragged over `px` of the strip; `before` is the view at the beginning of the drag. */
export function draggedBy(
  grip: ViewEdge | 'window',
  px: number,
  before: Viewport,
  whole: Viewport,
  limits: ViewportLimits,
): Viewport {
  const ms = px * msPerPx(whole);
  if (grip === 'window') return limited({ ...before, centre: before.centre + ms }, limits);
  return withEdgeAt(before, grip, spanOf(before)[grip] + ms, limits);
}

/** The view about the place `px` of the strip. */
export function centredAt(px: number, before: Viewport, whole: Viewport, limits: ViewportLimits): Viewport {
  return limited({ ...before, centre: toInstant(whole, px) }, limits);
}
