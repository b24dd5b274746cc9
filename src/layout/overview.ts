import { fillBins, heightShare } from '../events/density.js';
import type { Plan } from './plan-lanes.js';
import type { Piece, Tone } from './scene.js';
import { msPerPx, spanOf, toPx, type Viewport } from './viewport.js';

const padPx = 3;
const thickestPx = 4;
const leastBarPx = 3;
const barAlpha = 0.8;
/** Where something is open it may or may not have been going on. */
const openAlpha = 0.45;

/**
 * All events of all lanes in the width of the overview: a line of bars for each lane, or its density. Made once per plan; never
 * more pieces than a few per pixel.
 */
export function overviewPieces(plan: Plan, whole: Viewport, heightPx: number): Piece[] {
  const pieces: Piece[] = [];
  const lanes = plan.lanes.filter(({ from, to }) => to > from);
  const pitch = (heightPx - 2 * padPx) / Math.max(lanes.length, 1);
  const thickness = Math.min(thickestPx, Math.max(pitch - 1, 1));
  lanes.forEach((lane, i) => {
    const line = new OverviewLine(pieces, padPx + i * pitch + (pitch - thickness) / 2, thickness, lane.tone);
    if (lane.kind === 'dense') addDensity(plan, lane.lane, whole, line);
    else addBars(plan, lane.from, lane.to, whole, line);
  });
  return pieces;
}

/** The line of one lane. */
class OverviewLine {
  readonly #pieces: Piece[];
  readonly #box: { readonly y: number; readonly height: number; readonly tone: Tone };

  constructor(pieces: Piece[], y: number, height: number, tone: Tone) {
    this.#pieces = pieces;
    this.#box = { y, height, tone };
  }

  bar(x: number, width: number, alpha: number): void {
    this.#pieces.push({ kind: 'fill', ...this.#box, x, width, alpha, startRadius: 0, endRadius: 0 });
  }

  fade(x: number, width: number, startAlpha: number, endAlpha: number): void {
    if (width > 0) this.#pieces.push({ kind: 'fade', ...this.#box, x, width, startAlpha, endAlpha });
  }
}

/**
 * Bars that touch become one, so that there are never more than pixels. What is open runs out from where it is known, once for
 * the lane; what is open on both sides is a faint line along all of it.
 */
function addBars({ columns }: Plan, from: number, to: number, whole: Viewport, line: OverviewLine): void {
  const { widthPx } = whole;
  let left = NaN;
  let right = NaN;
  let openAfter = Infinity;
  let openBefore = -Infinity;
  let isOpenThroughout = false;
  for (let position = from; position < to; position++) {
    const startPx = toPx(whole, columns.start[position] ?? 0);
    const endPx = toPx(whole, columns.end[position] ?? 0);
    if (startPx === -Infinity && endPx === Infinity) {
      isOpenThroughout = true;
      continue;
    }
    if (startPx === -Infinity) {
      // Sorted by their starts these come first, in no order of their ends.
      if (endPx > openBefore) openBefore = endPx;
      line.bar(clamp(endPx - leastBarPx, widthPx - leastBarPx), leastBarPx, barAlpha);
      continue;
    }
    const start = clamp(startPx, widthPx - leastBarPx);
    if (endPx === Infinity && start < openAfter) openAfter = start;
    const end = endPx === Infinity ? start + leastBarPx : Math.max(clamp(endPx, widthPx), start + leastBarPx);
    if (start <= right + 0.5) {
      right = Math.max(right, end);
      continue;
    }
    if (right > left) line.bar(left, right - left, barAlpha);
    left = start;
    right = end;
  }
  if (right > left) line.bar(left, right - left, barAlpha);
  if (isOpenThroughout) line.bar(0, widthPx, openAlpha / 2);
  const known = clamp(openBefore, widthPx);
  line.fade(0, known, 0, openAlpha);
  if (openAfter < widthPx) line.fade(openAfter, widthPx - openAfter, openAlpha, 0);
}

function clamp(px: number, mostPx: number): number {
  return Math.min(Math.max(px, 0), mostPx);
}

function addDensity({ dense }: Plan, lane: number, whole: Viewport, line: OverviewLine): void {
  if (!dense) return;
  const level = Math.ceil(Math.log2(2 * msPerPx(whole)));
  const binMs = 2 ** level;
  const { start, end } = spanOf(whole);
  const firstBin = Math.floor(start / binMs);
  const bins = Math.ceil(end / binMs) - firstBin;
  const counts = new Uint32Array(bins);
  fillBins(dense.pyramid, lane, { level, firstBin, counts }, firstBin, firstBin + bins);
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  const widthPx = binMs / msPerPx(whole);
  counts.forEach((count, i) => {
    if (count > 0)
      line.bar(toPx(whole, (firstBin + i) * binMs), widthPx, 0.15 + 0.85 * heightShare(count, most));
  });
}
