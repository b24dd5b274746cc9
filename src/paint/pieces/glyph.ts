import type { Glyph } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

export function glyphToCanvas(brush: Brush, piece: Glyph, fontFamily: string): void {
  const { ctx } = brush;
  ctx.globalAlpha = 1;
  ctx.fillStyle = brush.colourOf(piece.tone);
  ctx.font = `${piece.isWords === true ? '400' : '600'} ${String(piece.sizePx)}px ${fontFamily}`;
  ctx.textAlign = piece.isWords === true ? 'left' : 'center';
  ctx.textBaseline = 'alphabetic';
  const belowPx = piece.sizePx * 0.36;
  if (piece.isTurned !== true) {
    ctx.fillText(piece.text, piece.x, piece.y + belowPx);
    return;
  }
  ctx.save();
  ctx.translate(piece.x, piece.y);
  ctx.rotate(Math.PI / 2);
  ctx.fillText(piece.text, 0, belowPx);
  ctx.restore();
}
