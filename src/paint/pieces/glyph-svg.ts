import type { Glyph } from '../../layout/scene.js';
import { round, textElement } from '../svg-writer.js';

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
