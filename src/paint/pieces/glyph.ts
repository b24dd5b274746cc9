import type { Glyph } from '../../layout/scene.js';
import type { Brush } from '../brush.js';
import { textElement } from '../svg-writer.js';

export function glyphToCanvas(brush: Brush, piece: Glyph, fontFamily: string): void {
  const { ctx } = brush;
  ctx.globalAlpha = 1;
  ctx.fillStyle = brush.colourOf(piece.tone);
  ctx.font = `600 ${String(piece.sizePx)}px ${fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(piece.text, piece.x, piece.y + piece.sizePx * 0.36);
}

export function glyphToSvg(piece: Glyph, colour: string): string {
  const at = { x: piece.x, y: piece.y + piece.sizePx * 0.36, 'font-size': piece.sizePx, 'font-weight': 600 };
  return textElement('text', { ...at, 'text-anchor': 'middle', fill: colour }, piece.text);
}
