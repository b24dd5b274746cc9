import type { Glyph } from '../../layout/scene.js';
import type { Brush } from '../brush.js';
import { round, textElement } from '../svg-writer.js';

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

export function glyphToSvg(piece: Glyph, colour: string): string {
  const at = {
    x: piece.x,
    y: piece.y + piece.sizePx * 0.36,
    'font-size': piece.sizePx,
    'font-weight': piece.isWords === true ? undefined : 600,
    transform: piece.isTurned === true ? `rotate(90 ${round(piece.x)} ${round(piece.y)})` : undefined,
  };
  return textElement(
    'text',
    { ...at, 'text-anchor': piece.isWords === true ? undefined : 'middle', fill: colour },
    piece.text,
  );
}
