import type { Glyph } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

export function glyphToCanvas(brush: Brush, piece: Glyph, fontFamily: string): void {
  const { ctx } = brush;
  ctx.globalAlpha = 1;
  ctx.fillStyle = brush.colourOf(piece.tone);
  ctx.font = fontOf(piece.isWords === true ? 400 : 600, piece.sizePx, fontFamily);
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

let family = '';
const fonts = new Map<number, string>();

/** The same text for the same font, which a canvas knows again at a glance. */
function fontOf(weight: number, sizePx: number, fontFamily: string): string {
  if (family !== fontFamily) fonts.clear();
  family = fontFamily;
  const key = weight * 1024 + sizePx;
  let font = fonts.get(key);
  if (font === undefined) fonts.set(key, (font = `${String(weight)} ${String(sizePx)}px ${fontFamily}`));
  return font;
}
