import type { Fill } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

/** Solid rectangles keep to whole device pixels, so that neighbours meet without a seam. */
export function fillToCanvas(brush: Brush, piece: Fill): void {
  const { ctx } = brush;
  ctx.globalAlpha = piece.alpha;
  ctx.fillStyle = brush.colourOf(piece.tone);
  const x = brush.snap(piece.x);
  const y = brush.snap(piece.y);
  const width = Math.max(brush.snap(piece.x + piece.width) - x, brush.onePx);
  const height = Math.max(brush.snap(piece.y + piece.height) - y, brush.onePx);
  if (piece.startRadius === 0 && piece.endRadius === 0) {
    ctx.fillRect(x, y, width, height);
    return;
  }
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, cornerRadii(piece, brush.vertical));
  ctx.fill();
}

/** Top left, top right, bottom right, bottom left. */
export function cornerRadii(
  piece: { readonly startRadius: number; readonly endRadius: number },
  vertical: boolean,
): [number, number, number, number] {
  const { startRadius: a, endRadius: b } = piece;
  return vertical ? [a, a, b, b] : [a, b, b, a];
}
