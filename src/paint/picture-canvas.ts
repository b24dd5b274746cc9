import type { Box } from '../layout/scene.js';
import { textStyles } from '../layout/text-style.js';
import type { Palette } from './palette.js';
import type { PictureLayers, PictureWords } from './picture-layers.js';
import { brushFor, paintPiece, type CanvasSurface } from './scene-canvas.js';

/**
 * Paints a picture, words and all, on a canvas that is as large as it. Nothing is loaded for it, so that it can be written out as a
 * file under any content policy.
 */
export function paintPicture(
  surface: CanvasSurface,
  { layers }: PictureLayers,
  plot: Box,
  palette: Palette,
  vertical: boolean,
): void {
  const { ctx, pixelRatio, fontFamily } = surface;
  const brush = brushFor(surface, vertical, palette);
  for (const { x, y, isClipped, parts } of layers) {
    ctx.save();
    ctx.setTransform(pixelRatio, 0, 0, pixelRatio, x * pixelRatio, y * pixelRatio);
    if (isClipped) {
      ctx.beginPath();
      ctx.rect(plot.x, plot.y, plot.width, plot.height);
      ctx.clip();
    }
    for (const part of parts) {
      if (part.kind === 'words') paintWords(surface, part, palette);
      else paintPiece(brush, part, fontFamily);
    }
    ctx.restore();
  }
}

function paintWords(
  { ctx, fontFamily }: CanvasSurface,
  { style, text, x, y, tone }: PictureWords,
  palette: Palette,
): void {
  const { sizePx, weight, italic } = textStyles[style];
  ctx.globalAlpha = 1;
  ctx.font = `${italic ? 'italic ' : ''}${String(weight)} ${String(sizePx)}px ${fontFamily}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.colourOf(tone);
  ctx.fillText(text, x, y);
}
