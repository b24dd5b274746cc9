import type { Ridge } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

export const alpha = 0.32;
export const edgeAlpha = 0.75;

/**
 * Density in steps. Steps of equal height are filled as one rectangle: area paths with soft edges cost ten times as much
 * without a graphics card. A line of one pixel on top keeps the outline readable where the fill is light.
 */
export function ridgeToCanvas(brush: Brush, piece: Ridge): void {
  const { ctx, onePx } = brush;
  ctx.fillStyle = brush.colourOf(piece.tone);
  for (const edge of [false, true]) {
    ctx.globalAlpha = edge ? edgeAlpha : alpha;
    eachRun(piece, (start, length, heightPx) => {
      const height = brush.snap(heightPx);
      if (height <= 0) return;
      if (brush.vertical) {
        const top = brush.snap(piece.y + start);
        const bottom = brush.snap(piece.y + start + length);
        if (edge) ctx.fillRect(piece.x + height - onePx, top, onePx, bottom - top);
        else ctx.fillRect(piece.x, top, height, bottom - top);
      } else {
        const left = brush.snap(piece.x + start);
        const right = brush.snap(piece.x + start + length);
        const top = brush.snap(piece.y + piece.height) - height;
        ctx.fillRect(left, top, right - left, edge ? onePx : height);
      }
    });
  }
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
