import type { Ridge } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

export const alpha = 0.32;
export const edgeAlpha = 0.75;

/**
 * Density in steps. Steps of equal height are filled as one rectangle: area paths with soft edges cost ten times as much
 * without a graphics card. A line of one pixel around it keeps the outline readable where the fill is light; it is of rectangles
 * that do not overlap, so that it is nowhere darker.
 */
export function ridgeToCanvas(brush: Brush, piece: Ridge): void {
  const { ctx, onePx, vertical } = brush;
  const snap = (px: number): number => brush.snap(px);
  const [alongPx, basePx] = vertical ? [piece.y, piece.x] : [piece.x, snap(piece.y + piece.height)];
  const fill = (from: number, to: number, low: number, high: number): void => {
    if (to <= from || high <= low) return;
    if (vertical) ctx.fillRect(basePx + low, from, high - low, to - from);
    else ctx.fillRect(from, basePx - high, to - from, high - low);
  };
  ctx.fillStyle = brush.colourOf(piece.tone);
  ctx.globalAlpha = alpha;
  eachRun(piece, (start, length, heightPx) => {
    fill(snap(alongPx + start), snap(alongPx + start + length), 0, snap(heightPx));
  });
  ctx.globalAlpha = edgeAlpha;
  let before = 0;
  let end = 0;
  const rise = (at: number, height: number): void => {
    if (height > before) fill(at, at + onePx, before, height - onePx);
    else fill(at - onePx, at, height, before - onePx);
    before = height;
  };
  eachRun(piece, (start, length, heightPx) => {
    const from = snap(alongPx + start);
    end = snap(alongPx + start + length);
    const height = snap(heightPx);
    rise(from, height);
    fill(from, end, height - onePx, height);
  });
  rise(end, 0);
}

/** Calls `visit` for each run of equal heights, with its start and length in px along time. */
export function eachRun(
  piece: Ridge,
  visit: (start: number, length: number, heightPx: number) => void,
): void {
  const { heights, stepPx } = piece;
  let from = 0;
  for (let i = 1; i <= heights.length; i++) {
    if (i < heights.length && heights[i] === heights[from]) continue;
    visit(from * stepPx, (i - from) * stepPx, heights[from] ?? 0);
    from = i;
  }
}
