import type { Disc } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

export const outlinePx = 1.5;
export const dash = [2.5, 2];

/** A dot is one colour; a handle is a ring of the mark's colour around the fill given. */
export function discToCanvas(brush: Brush, piece: Disc): void {
  const { ctx } = brush;
  ctx.globalAlpha = 1;
  ctx.beginPath();
  ctx.arc(piece.x, piece.y, piece.radius, 0, 2 * Math.PI);
  ctx.fillStyle = brush.colourOf(piece.fill ?? piece.tone);
  ctx.fill();
  if (piece.fill === undefined) return;
  ctx.setLineDash(piece.dashed === true ? dash : []);
  ctx.strokeStyle = brush.colourOf(piece.tone);
  ctx.lineWidth = outlinePx;
  ctx.stroke();
}
