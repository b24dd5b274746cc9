import { cutTo } from '../layout/label-text.js';
import type { Axis } from '../layout/axis/axis.js';
import type { LabelGround, LaneHeading, Piece, Scene, SceneItem, SceneLine, Tone } from '../layout/scene.js';
import { type TextKind, type TextMeasure, textStyles } from '../layout/text-style.js';
import type { Palette } from './palette.js';
import { discToSvg } from './pieces/disc.js';
import { fadeToSvg } from './pieces/fade.js';
import { fillToSvg } from './pieces/fill.js';
import { glyphToSvg } from './pieces/glyph.js';
import { hatchToSvg } from './pieces/hatch.js';
import { outlineToSvg } from './pieces/outline.js';
import { ridgeToSvg } from './pieces/ridge.js';
import { strokeToSvg } from './pieces/stroke.js';
import { element, textElement } from './svg-writer.js';

/** The words around a picture, and how it is to look. */
export interface PictureOptions {
  readonly palette: Palette;
  readonly fontFamily: string;
  readonly measure: TextMeasure;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** Lines under the picture: sources, legend, where it comes from. */
  readonly footer: readonly string[];
  /** Stands in a page that says the words around it itself: no head, no footer, as wide as there is room. False when absent. */
  readonly isBare?: boolean;
}

const paddingPx = 24;
const headPx = 66;
const footerLinePx = 17;

/** A whole Scene as an SVG picture: one text for one Scene, for files, tests and pages without scripts. */
export function sceneToSvg(scene: Scene, options: PictureOptions): string {
  const writer = new SceneWriter(options, scene.vertical);
  const isBare = options.isBare ?? false;
  const top = isBare || (options.title === '' && options.summary === '') ? 0 : headPx;
  const footer = isBare ? [] : options.footer;
  const bottom = footer.length === 0 ? 0 : footer.length * footerLinePx + paddingPx;
  const height = top + scene.height + bottom;
  const { x, y, width, height: plotHeight } = scene.plot;
  const clip = element('clipPath', { id: 'plot' }, element('rect', { x, y, width, height: plotHeight }));
  const body = [
    writer.pieces(scene.ground),
    element('g', { 'clip-path': 'url(#plot)' }, writer.pieces(scene.marks)),
    writer.pieces(scene.above),
    ...scene.headings.map((heading) => writer.heading(heading)),
    writer.axis(scene),
    ...scene.lines.map((line) => writer.line(line, scene)),
    element('g', { 'clip-path': 'url(#plot)' }, scene.items.map((item) => writer.label(item)).join('\n')),
  ];
  const children = [
    textElement('title', {}, options.title),
    element('rect', { x: 0, y: 0, width: scene.width, height, fill: writer.colourOf('paper') }),
    top === 0 ? '' : writer.head(),
    element('defs', {}, clip),
    element('g', { transform: `translate(0 ${String(top)})` }, body.filter((part) => part !== '').join('\n')),
    ...footer.map((text, i) =>
      writer.text('date', text, paddingPx, top + scene.height + paddingPx + i * footerLinePx, 'soft'),
    ),
  ];
  const given = isBare ? { width: '100%' } : { width: scene.width, height };
  const size = { ...given, viewBox: `0 0 ${String(scene.width)} ${String(height)}` };
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', lang: options.lang };
  const fonts = { 'font-family': options.fontFamily };
  return `${element('svg', { ...root, ...fonts }, `\n${children.filter((part) => part !== '').join('\n')}\n`)}\n`;
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

const inkOn: Readonly<Record<LabelGround, Tone>> = { paper: 'ink', tint: 'ink', core: 'on-lane' };
const softOn: Readonly<Record<LabelGround, Tone>> = { paper: 'soft', tint: 'ink', core: 'on-lane' };
const longestTitlePx = 360;

class SceneWriter {
  readonly #options: PictureOptions;
  readonly #vertical: boolean;
  #gradients = 0;

  constructor(options: PictureOptions, vertical: boolean) {
    this.#options = options;
    this.#vertical = vertical;
  }

  colourOf(tone: Tone): string {
    return this.#options.palette.colourOf(tone);
  }

  pieces(pieces: readonly Piece[]): string {
    return piecesToSvg(pieces, this.#options.palette, this.#vertical, `g${String(this.#gradients++)}-`);
  }

  text(kind: TextKind, text: string, x: number, y: number, tone: Tone, ground?: LabelGround): string {
    const { sizePx, weight, italic } = textStyles[kind];
    const halo = ground === 'paper';
    return textElement(
      'text',
      {
        x,
        y,
        'font-size': sizePx,
        'font-weight': weight === 400 ? undefined : weight,
        'font-style': italic ? 'italic' : undefined,
        fill: this.colourOf(tone),
        stroke: halo ? this.colourOf('paper') : undefined,
        'stroke-width': halo ? 3.5 : undefined,
        'stroke-linejoin': halo ? 'round' : undefined,
        'paint-order': halo ? 'stroke' : undefined,
        'unicode-bidi': 'plaintext',
      },
      text,
    );
  }

  head(): string {
    const { title, summary } = this.#options;
    return (
      this.text('heading', title, paddingPx, 34, 'ink') + this.text('date', summary, paddingPx, 53, 'soft')
    );
  }

  heading({ x, y, label, tone, count, depth }: LaneHeading): string {
    const left = x + paddingPx + depth * 12;
    const swatch = { x: left, y: y + 11, width: 3, height: 13, rx: 1.5, fill: this.colourOf(tone) };
    return (
      element('rect', swatch) +
      this.text('lane', label, left + 10, y + 22, 'soft') +
      (count > 0 ? this.text('tick', String(count), left + 10, y + 38, 'faint') : '')
    );
  }

  axis({ axis, plot, vertical, height }: Scene): string {
    const rows: readonly (readonly [TextKind, Axis['minor'], number, Tone])[] = [
      ['tick', axis.minor, 22, 'soft'],
      ['context', axis.context, 40, 'ink'],
    ];
    return rows
      .flatMap(([kind, ticks, y, tone]) =>
        ticks
          .filter(
            ({ labelX, labelPx }) =>
              (labelX >= 0 || kind === 'context') &&
              labelX + labelPx <= (vertical ? plot.height : plot.width),
          )
          .map(({ label, mark, labelX }) => {
            const text = mark === undefined ? label : `${label} ${mark}`;
            if (vertical) return this.text(kind, text, 8, plot.y + labelX + 12, tone);
            return this.text(kind, text, plot.x + labelX, height - 46 + y, tone);
          }),
      )
      .join('\n');
  }

  line({ at, label }: SceneLine, { plot, vertical, width }: Scene): string {
    const length = this.#options.measure(label, 'line') + 18;
    const middle = vertical
      ? width - length / 2 - 8
      : Math.min(Math.max(at, plot.x + length / 2), plot.x + plot.width - length / 2);
    const y = vertical ? at - 20 : 2;
    const pill = {
      x: middle - length / 2,
      y,
      width: length,
      height: 18,
      rx: 9,
      fill: this.colourOf('accent'),
    };
    return element('rect', pill) + this.text('line', label, middle - length / 2 + 9, y + 13, 'on-accent');
  }

  label({ label }: SceneItem): string {
    if (!label) return '';
    const { measure } = this.#options;
    const baseline = label.y + label.height / 2 + 4.5;
    const title = cutTo(label.title, longestTitlePx, measure);
    let text = this.text('title', title, label.titleX, baseline, inkOn[label.ground], label.ground);
    if (label.chip !== undefined) {
      const chipX = label.titleX + measure(title, 'title') + 8;
      text += this.text('chip', label.chip, chipX, baseline, softOn[label.ground], label.ground);
    }
    if (label.date !== undefined) {
      text += this.text(
        'date',
        label.date,
        label.dateX,
        baseline,
        softOn[label.dateGround],
        label.dateGround,
      );
    }
    return text;
  }
}
