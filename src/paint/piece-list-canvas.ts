import type { Piece } from '../layout/scene.js';
import type { Palette } from './palette.js';
import { brushFor, type CanvasSurface, paintPiece } from './scene-canvas.js';

/** Paints a list of pieces on their own, as the overview and the legend do. */
export function paintPieceList(
  surface: CanvasSurface,
  pieces: readonly Piece[],
  palette: Palette,
  vertical = false,
): void {
  const { ctx, pixelRatio } = surface;
  ctx.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  const brush = brushFor(surface, vertical, palette);
  for (const piece of pieces) paintPiece(brush, piece, surface.fontFamily);
  ctx.globalAlpha = 1;
}
