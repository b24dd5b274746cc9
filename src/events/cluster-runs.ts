import { nextGapAbove, runStart, widestGapIn } from './index-queries.js';
import type { Pyramid } from './pyramid.js';
import { clusterGapPx } from './clusters.js';

/**
 * A *cluster* is a maximal run of a lane's events whose consecutive starts are less than a gap apart: single linkage of points
 * on a line (Sibson, *SLINK*, 1973). It is continuous in scale and independent of order; zooming in only ever splits, at the
 * widest gap. Read from the pyramid of gaps, each run costs one descent.
 *
 * Visits the runs that have a start among the positions [from, to) of a lane, in order of time, each whole: the first and the
 * last reach beyond [from, to) as far as they belong together, so that panning changes none. Stops early when `visit` returns
 * false.
 */
export function forEachRun(
  pyramid: Pyramid,
  lane: number,
  from: number,
  to: number,
  gapMs: number,
  visit: (from: number, to: number) => boolean | undefined,
): void {
  const { laneFrom } = pyramid.columns;
  const laneTo = laneFrom[lane + 1] ?? 0;
  if (from >= to) return;
  let first = runStart(pyramid, laneFrom[lane] ?? 0, from, gapMs);
  while (first < to) {
    const next = nextGapAbove(pyramid, first, laneTo, gapMs) + 1;
    if (visit(first, next) === false) return;
    first = next;
  }
}

/** The scale in ms per px below which a run splits for the first time, at its widest gap; 0 where nothing can split it. */
export function firstSplit(pyramid: Pyramid, from: number, to: number, gapPx = clusterGapPx): number {
  return widestGapIn(pyramid, from, to) / gapPx;
}
