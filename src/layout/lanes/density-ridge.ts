import { type DensityCache, levelAt } from '../../events/density.js';
import { heightShare } from '../../events/height-share.js';
import { smoothedCount } from '../../events/smoothed-count.js';
import type { MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import { msPerPx, spanOf } from '../viewport.js';
import { pushRidge } from './push-ridge.js';

/** What begins in a lane from `start` to `end`, in bins of a few px, their heights measured by the fullest bin of the whole lane. */
export function drawDensity(
  pen: Pen,
  density: DensityCache,
  lane: number,
  place: MarkPlace,
  start: number,
  end: number,
): void {
  const level = levelAt(msPerPx(place.viewport)) + 2;
  const binMs = 2 ** level;
  const view = spanOf(place.viewport);
  const bins = density.binsOf(lane, level, view.start, view.end);
  const most = density.greatestCountOf(lane, level);
  const firstBin = Math.floor(start / binMs);
  const heights = new Float32Array(Math.floor(end / binMs) - firstBin + 1);
  for (let i = 0; i < heights.length; i++) {
    const count = smoothedCount(bins.counts, firstBin + i - bins.firstBin);
    heights[i] = Math.max(1, place.thickness * heightShare(count, most));
  }
  pushRidge(pen, place, firstBin, binMs, heights);
}
