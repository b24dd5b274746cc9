import type { Piece, Scene } from '../layout/scene.js';
import { textStyles } from '../layout/text-style.js';
import type { Palette } from './palette.js';
import { pictureLayers, type PictureFrame, type PictureLayer, type PictureWords } from './picture-layers.js';
import { discToSvg } from './pieces/disc-svg.js';
import { fadeToSvg } from './pieces/fade-svg.js';
import { fillToSvg } from './pieces/fill-svg.js';
import { glyphToSvg } from './pieces/glyph-svg.js';
import { hatchToSvg } from './pieces/hatch-svg.js';
import { outlineToSvg } from './pieces/outline-svg.js';
import { ridgeToSvg } from './pieces/ridge-svg.js';
import { strokeToSvg } from './pieces/stroke-svg.js';
import { element, round, textElement } from './svg-writer.js';

/** The words around a picture, and how it is to look. */
export interface PictureOptions extends PictureFrame {
  readonly palette: Palette;
  readonly fontFamily: string;
  readonly lang: string;
  /** Told to whoever cannot see the picture; empty: nothing. */
  readonly description?: string;
  /** Stands in a page that says the words around it itself: no head, no footer, as wide as there is room. False when absent. */
  readonly isBare?: boolean;
}

/** A whole Scene as an SVG picture: one text for one Scene, for files, tests and pages without scripts. */
export function sceneToSvg(scene: Scene, options: PictureOptions): string {
  const { palette, isBare = false, lang, fontFamily, description = '' } = options;
  const frame = isBare ? { ...options, title: '', summary: '', footer: [], legend: [] } : options;
  const { width, height, layers } = pictureLayers(scene, frame);
  const { x, y, width: plotWidth, height: plotHeight } = scene.plot;
  const clip = element(
    'clipPath',
    { id: 'plot' },
    element('rect', { x, y, width: plotWidth, height: plotHeight }),
  );
  const children = [
    textElement('title', {}, options.title),
    description === '' ? '' : textElement('desc', {}, description),
    element('defs', {}, clip),
    ...layers.map((layer, i) => layerToSvg(layer, palette, scene.vertical, `g${String(i)}-`)),
  ];
  const size = isBare ? { width: '100%' } : { width, height };
  const box = { viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'img', lang };
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, ...box, 'font-family': fontFamily };
  return `${element('svg', root, `\n${children.filter((part) => part !== '').join('\n')}\n`)}\n`;
}

function layerToSvg(
  { x, y, isClipped, parts }: PictureLayer,
  palette: Palette,
  vertical: boolean,
  prefix: string,
): string {
  const inside = parts.map((part, i) =>
    part.kind === 'words'
      ? wordsToSvg(part, palette)
      : pieceToSvg(part, palette, vertical, `${prefix}${String(i)}`),
  );
  const moved = x === 0 && y === 0 ? undefined : `translate(${round(x)} ${round(y)})`;
  return element(
    'g',
    { transform: moved, 'clip-path': isClipped ? 'url(#plot)' : undefined },
    inside.join('\n'),
  );
}

function wordsToSvg({ style, text, x, y, tone }: PictureWords, palette: Palette): string {
  const { sizePx, weight, italic } = textStyles[style];
  return textElement(
    'text',
    {
      x,
      y,
      'font-size': sizePx,
      'font-weight': weight === 400 ? undefined : weight,
      'font-style': italic ? 'italic' : undefined,
      fill: palette.colourOf(tone),
      'unicode-bidi': 'plaintext',
    },
    text,
  );
}

/** A list of pieces alone as markup, to be put into a picture. Gradients are named from `prefix`. */
export function piecesToSvg(
  pieces: readonly Piece[],
  palette: Palette,
  vertical: boolean,
  prefix: string,
): string {
  return pieces.map((piece, i) => pieceToSvg(piece, palette, vertical, `${prefix}${String(i)}`)).join('\n');
}

function pieceToSvg(piece: Piece, palette: Palette, vertical: boolean, id: string): string {
  const colour = palette.colourOf(piece.tone);
  switch (piece.kind) {
    case 'fill':
      return fillToSvg(piece, colour, vertical);
    case 'outline':
      return outlineToSvg(piece, colour, vertical);
    case 'fade':
      return fadeToSvg(piece, colour, vertical, id);
    case 'disc':
      return discToSvg(piece, colour, piece.fill === undefined ? colour : palette.colourOf(piece.fill));
    case 'stroke':
      return strokeToSvg(piece, colour);
    case 'hatch':
      return hatchToSvg(piece, colour);
    case 'glyph':
      return glyphToSvg(piece, colour);
    case 'ridge':
      return ridgeToSvg(piece, colour, vertical);
  }
}
