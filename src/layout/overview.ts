import { fillBins, heightShare } from '../events/density.js';
import type { Plan } from './plan.js';
import type { Piece } from './scene.js';
import { msPerPx, spanOf, toPx, type Viewport } from './viewport.js';

const padPx = 4;
const thickestPx = 4;

/** All events of all lanes in the width of the overview: a line of bars for each lane, or its density. Made once per plan. */
export function overviewPieces(plan: Plan, whole: Viewport, heightPx: number): Piece[] {
  const pieces: Piece[] = [];
  const lanes = plan.lanes.filter(({ from, to }) => to > from);
  const pitch = (heightPx - 2 * padPx) / Math.max(lanes.length, 1);
  const thickness = Math.min(thickestPx, Math.max(pitch - 1, 1));
  lanes.forEach((lane, i) => {
    const y = padPx + i * pitch + (pitch - thickness) / 2;
    const add = (x: number, width: number, alpha: number): void => {
      pieces.push({
        kind: 'fill',
        x,
        y,
        width,
        height: thickness,
        tone: lane.tone,
        alpha,
        startRadius: 0,
        endRadius: 0,
      });
    };
    if (lane.kind === 'dense') addDensity(plan, lane.lane, whole, add);
    else addBars(plan, lane.from, lane.to, whole, add);
  });
  return pieces;
}

type AddBar = (x: number, width: number, alpha: number) => void;

/** Bars that touch become one, so that there are never more than pixels. */
function addBars({ columns }: Plan, from: number, to: number, whole: Viewport, add: AddBar): void {
  let left = NaN;
  let right = NaN;
  for (let position = from; position < to; position++) {
    const start = clamp(toPx(whole, columns.start[position] ?? 0), whole.widthPx);
    const end = Math.max(clamp(toPx(whole, columns.end[position] ?? 0), whole.widthPx), start + 2);
    if (start <= right + 0.5) {
      right = Math.max(right, end);
      continue;
    }
    if (right > left) add(left, right - left, 0.8);
    left = start;
    right = end;
  }
  if (right > left) add(left, right - left, 0.8);
}

function clamp(px: number, widthPx: number): number {
  return Math.min(Math.max(px, 0), widthPx);
}

function addDensity({ dense }: Plan, lane: number, whole: Viewport, add: AddBar): void {
  if (!dense?.pyramid) return;
  const level = Math.ceil(Math.log2(2 * msPerPx(whole)));
  const binMs = 2 ** level;
  const { start, end } = spanOf(whole);
  const firstBin = Math.floor(start / binMs);
  const bins = Math.ceil(end / binMs) - firstBin;
  const counts = new Uint32Array(bins);
  fillBins(
    dense.pyramid,
    lane,
    { level, firstBin, counts, champions: new Uint32Array(bins) },
    firstBin,
    firstBin + bins,
  );
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  const widthPx = binMs / msPerPx(whole);
  counts.forEach((count, i) => {
    if (count > 0) add(toPx(whole, (firstBin + i) * binMs), widthPx, 0.15 + 0.85 * heightShare(count, most));
  });
}
