import type { Columns } from '../../events/columns.js';
import { heightShare } from '../../events/height-share.js';
import { smoothedCount } from '../../events/smoothed-count.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import type { Box } from '../scene.js';
import { msPerPx } from '../viewport.js';
import { pushRidge } from './push-ridge.js';

const stepPx = 4;

/**
 * A crowded stretch of one row as density. Bins are powers of two of a millisecond counted from 1970, so that they stay where
 * they are while the view moves, and heights grow with the root of the count.
 */
export function drawRowRidge(pen: Pen, members: Uint32Array, place: MarkPlace, columns: Columns): Box {
  const scale = msPerPx(place.viewport);
  const binMs = 2 ** Math.ceil(Math.log2(stepPx * scale));
  const { start } = columns;
  const firstBin = Math.floor((start[members[0] ?? 0] ?? 0) / binMs);
  const lastBin = Math.floor((start[members[members.length - 1] ?? 0] ?? 0) / binMs);
  const counts = new Uint16Array(Math.min(lastBin - firstBin + 1, 4096));
  let most = 1;
  for (const position of members) {
    const bin = Math.min(Math.floor((start[position] ?? 0) / binMs) - firstBin, counts.length - 1);
    most = Math.max(most, (counts[bin] = (counts[bin] ?? 0) + 1));
  }
  const heights = Array.from(counts, (_, i) =>
    Math.max(1, place.thickness * heightShare(smoothedCount(counts, i), most)),
  );
  pushRidge(pen, place, firstBin, binMs, heights);
  const left = alongOf(place, start[members[0] ?? 0] ?? 0);
  const right = alongOf(place, start[members[members.length - 1] ?? 0] ?? 0);
  return pen.box(left, place.across, Math.max(right - left, stepPx), place.thickness);
}
