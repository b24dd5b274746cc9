import { fillBins, type LaneBins } from '../events/density.js';
import { heightShare } from '../events/height-share.js';
import { smoothedCount } from '../events/smoothed-count.js';
import type { Plan } from './plan-lanes.js';
import type { Piece, Tone } from './scene.js';
import { msPerPx, spanOf, toPx, type Viewport } from './viewport.js';

const padPx = 3;
const thickestPx = 4;
const leastBarPx = 3;
const barAlpha = 0.8;
/** Where something is open it may or may not have been going on. */
const openAlpha = 0.45;

type Dense = NonNullable<Plan['dense']>;

/**
 * All events of all lanes in the width of the overview: a line of bars for each lane, or its density. Made once per plan; never
 * more pieces than a few per pixel.
 */
export function overviewPieces(plan: Plan, whole: Viewport, heightPx: number): Piece[] {
  const pieces: Piece[] = [];
  const lanes = plan.lanes.filter(({ from, to }) => to > from);
  if (plan.dense && lanes.every(({ kind }) => kind === 'dense')) {
    return [wholeDensity(plan.dense, lanes, whole, heightPx)];
  }
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

/** How many events of a lane begin in each bin of the whole extent. */
function wholeBins({ pyramid }: Dense, lane: number, whole: Viewport): LaneBins {
  const level = Math.ceil(Math.log2(2 * msPerPx(whole)));
  const binMs = 2 ** level;
  const { start, end } = spanOf(whole);
  const firstBin = Math.floor(start / binMs);
  const toBin = Math.ceil(end / binMs);
  const bins: LaneBins = { level, firstBin, counts: new Uint32Array(toBin - firstBin) };
  fillBins(pyramid, lane, bins, firstBin, toBin);
  return bins;
}

function greatestOf(counts: Uint32Array): number {
  return counts.reduce((greatest, count) => Math.max(greatest, count), 0);
}

function addDensity({ dense }: Plan, lane: number, whole: Viewport, line: OverviewLine): void {
  if (!dense) return;
  const { level, firstBin, counts } = wholeBins(dense, lane, whole);
  const most = greatestOf(counts);
  const binMs = 2 ** level;
  const widthPx = binMs / msPerPx(whole);
  counts.forEach((count, i) => {
    if (count > 0)
      line.bar(toPx(whole, (firstBin + i) * binMs), widthPx, 0.15 + 0.85 * heightShare(count, most));
  });
}

/** Where every lane is crowded: one ridge of all of them together, as high as the overview. */
function wholeDensity(
  dense: Dense,
  lanes: readonly { readonly lane: number }[],
  whole: Viewport,
  heightPx: number,
): Piece {
  const [first, ...others] = lanes.map(({ lane }) => wholeBins(dense, lane, whole));
  const counts = first?.counts ?? new Uint32Array(0);
  for (const { counts: more } of others) more.forEach((count, i) => (counts[i] = (counts[i] ?? 0) + count));
  const most = greatestOf(counts);
  const binMs = 2 ** (first?.level ?? 0);
  const stepPx = binMs / msPerPx(whole);
  const roomPx = heightPx - 2 * padPx;
  const heights = Array.from(counts, (_, i) => roomPx * heightShare(smoothedCount(counts, i), most));
  const x = toPx(whole, (first?.firstBin ?? 0) * binMs);
  const box = { x, y: padPx, width: heights.length * stepPx, height: roomPx + padPx };
  return { kind: 'ridge', ...box, tone: 'soft', stepPx, heights };
}
