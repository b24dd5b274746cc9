import type { Ridge } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

export const alpha = 0.32;
export const edgeAlpha = 0.75;
/** Peaks end where they are. */
export const edgeJoin = 'bevel';

/**
 * Density as one area, with a line along it that keeps it readable where the fill is light. Without a graphics card one path costs
 * less than half of what a rectangle for each of its steps does.
 */
export function ridgeToCanvas(brush: Brush, piece: Ridge): void {
  const { ctx, vertical } = brush;
  ctx.fillStyle = ctx.strokeStyle = brush.colourOf(piece.tone);
  ctx.lineWidth = brush.onePx;
  ctx.lineJoin = edgeJoin;
  ctx.setLineDash([]);
  ctx.beginPath();
  eachCorner(piece, vertical, (x, y) => {
    ctx.lineTo(x, y);
  });
  ctx.globalAlpha = alpha;
  ctx.fill();
  ctx.globalAlpha = edgeAlpha;
  ctx.stroke();
  ctx.lineJoin = 'miter';
}

/** Calls `visit` for each corner of the area, from foot to foot. */
export function eachCorner(
  { x, y, height, stepPx, heights }: Ridge,
  vertical: boolean,
  visit: (x: number, y: number) => void,
): void {
  const corner = (along: number, high: number): void => {
    if (vertical) visit(x + high, y + along);
    else visit(x + along, y + height - high);
  };
  corner(0, 0);
  for (let i = 0; i < heights.length; i++) corner((i + 0.5) * stepPx, heights[i] ?? 0);
  corner(heights.length * stepPx, 0);
}
