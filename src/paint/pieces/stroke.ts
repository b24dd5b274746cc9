import type { Stroke } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

export function strokeToCanvas(brush: Brush, piece: Stroke): void {
  const { ctx } = brush;
  const { points } = piece;
  ctx.globalAlpha = piece.alpha;
  ctx.strokeStyle = brush.colourOf(piece.tone);
  ctx.lineWidth = piece.widthPx;
  ctx.setLineDash(piece.dash ? [...piece.dash] : []);
  ctx.beginPath();
  ctx.moveTo(crisp(brush, points, 0), crisp(brush, points, 1));
  for (let i = 2; i < points.length; i += 2) ctx.lineTo(crisp(brush, points, i), crisp(brush, points, i + 1));
  ctx.stroke();
}

/** Level and upright stretches of whole pixels stand in the middle of a pixel, or they would be two pixels of half their colour. */
function crisp(brush: Brush, points: readonly number[], i: number): number {
  const value = points[i] ?? 0;
  const straight = points[i - 2] === value || points[i + 2] === value;
  return straight ? brush.snap(value - brush.onePx / 2) + brush.onePx / 2 : value;
}
