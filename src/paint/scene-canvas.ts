import type { Piece, Scene } from '../layout/scene.js';
import type { Brush } from './brush.js';
import type { Palette } from './palette.js';
import { discToCanvas } from './pieces/disc.js';
import { fadeToCanvas } from './pieces/fade.js';
import { fillToCanvas } from './pieces/fill.js';
import { glyphToCanvas } from './pieces/glyph.js';
import { hatchToCanvas } from './pieces/hatch.js';
import { outlineToCanvas } from './pieces/outline.js';
import { ridgeToCanvas } from './pieces/ridge.js';
import { strokeToCanvas } from './pieces/stroke.js';

/** How a Scene meets one canvas. */
export interface CanvasSurface {
  readonly ctx: CanvasRenderingContext2D;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly fontFamily: string;
}

/** Paints the marks of a Scene; words are not on the canvas, but for single glyphs that belong to a mark. */
export function paintScene(surface: CanvasSurface, scene: Scene, palette: Palette): void {
  const { ctx, pixelRatio } = surface;
  const { plot, width, height } = scene;
  const brush = brushFor(surface, scene.vertical, palette);
  ctx.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  paintPieces(brush, scene.ground, surface.fontFamily);
  const paintWithin = (pieces: readonly Piece[], x: number, y: number, right: number, end: number): void => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(x, y, right - x, end - y);
    ctx.clip();
    paintPieces(brush, pieces, surface.fontFamily);
    ctx.restore();
  };
  const end = plot.y + plot.height;
  paintWithin(scene.marks, plot.x, plot.y, plot.x + plot.width, end);
  // Lines begin a little above the lanes, but none may lead over the axis to what is scrolled out of sight.
  paintWithin(scene.above, 0, 0, width, scene.scrollPx === undefined ? height : end);
  ctx.globalAlpha = 1;
}

/** What pieces are painted with. */
export function brushFor({ ctx, pixelRatio }: CanvasSurface, vertical: boolean, palette: Palette): Brush {
  return {
    ctx,
    vertical,
    onePx: 1 / pixelRatio,
    colourOf: (tone) => palette.colourOf(tone),
    snap: (px) => Math.round(px * pixelRatio) / pixelRatio,
  };
}

function paintPieces(brush: Brush, pieces: readonly Piece[], fontFamily: string): void {
  for (const piece of pieces) paintPiece(brush, piece, fontFamily);
}

/** Paints one piece, in the transform that is set. */
export function paintPiece(brush: Brush, piece: Piece, fontFamily: string): void {
  switch (piece.kind) {
    case 'fill':
      return fillToCanvas(brush, piece);
    case 'outline':
      return outlineToCanvas(brush, piece);
    case 'fade':
      return fadeToCanvas(brush, piece);
    case 'disc':
      return discToCanvas(brush, piece);
    case 'stroke':
      return strokeToCanvas(brush, piece);
    case 'hatch':
      return hatchToCanvas(brush, piece);
    case 'glyph':
      return glyphToCanvas(brush, piece, fontFamily);
    case 'ridge':
      return ridgeToCanvas(brush, piece);
  }
}
