import type { Glyph } from '../../layout/scene.js';
import type { Brush } from '../brush.js';
import { textElement } from '../svg-writer.js';

export function glyphToCanvas(brush: Brush, piece: Glyph, fontFamily: string): void {
  const { ctx } = brush;
  ctx.globalAlpha = 1;
  ctx.fillStyle = brush.colourOf(piece.tone);
  ctx.font = `${piece.isWords === true ? '400' : '600'} ${String(piece.sizePx)}px ${fontFamily}`;
  ctx.textAlign = piece.isWords === true ? 'left' : 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(piece.text, piece.x, piece.y + piece.sizePx * 0.36);
}

export function glyphToSvg(piece: Glyph, colour: string): string {
  const at = {
    x: piece.x,
    y: piece.y + piece.sizePx * 0.36,
    'font-size': piece.sizePx,
    'font-weight': piece.isWords === true ? undefined : 600,
  };
  return textElement(
    'text',
    { ...at, 'text-anchor': piece.isWords === true ? undefined : 'middle', fill: colour },
    piece.text,
  );
}
