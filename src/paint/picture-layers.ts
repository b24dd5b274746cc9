import type { Axis } from '../layout/axis/axis.js';
import { cutTo, wordGapPx } from '../layout/label-text.js';
import { samplePx } from '../layout/legend-samples.js';
import type {
  Fill,
  LabelGround,
  LaneHeading,
  Piece,
  Scene,
  SceneItem,
  SceneLine,
  Tone,
} from '../layout/scene.js';
import type { TextKind, TextMeasure } from '../layout/text-style.js';

/** A run of text, from its left end on its baseline. */
export interface PictureWords {
  readonly kind: 'words';
  readonly style: TextKind;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
}

/** What is painted together, moved by so much. */
export interface PictureLayer {
  readonly x: number;
  readonly y: number;
  /** Only what lies in the plot shows. */
  readonly isClipped: boolean;
  readonly parts: readonly (Piece | PictureWords)[];
}

/** One line of a legend: a sign as it is drawn, and what it means. */
export interface PictureSample {
  readonly pieces: readonly Piece[];
  readonly words: string;
}

/** What stands around a Scene in a picture of its own. */
export interface PictureFrame {
  readonly measure: TextMeasure;
  readonly title: string;
  readonly summary: string;
  readonly legend: readonly PictureSample[];
  /** Lines under the picture: sources, where it comes from. */
  readonly footer: readonly string[];
}

/** A picture as layers from the ground up: what SVG and canvas both paint. */
export interface PictureLayers {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly PictureLayer[];
}

const paddingPx = 24;
const headPx = 66;
const footerLinePx = 17;
const legendLinePx = 24;
const legendGapPx = 20;
/** Rounding cuts no title that fits. */
const sparePx = 0.01;

/** Puts a Scene, the words that stand in the page as text, and what is around them into one picture. */
export function pictureLayers(scene: Scene, frame: PictureFrame): PictureLayers {
  const { title, summary, footer, measure } = frame;
  const top = title === '' && summary === '' ? 0 : headPx;
  const legend = legendLayers(frame, scene.width, top + scene.height + paddingPx / 2);
  const footerY = top + scene.height + legend.height;
  const height = footerY + (footer.length === 0 ? 0 : footer.length * footerLinePx + paddingPx);
  const paper = box(0, 0, scene.width, height, 'paper', 0);
  const layer = (parts: PictureLayer['parts'], isClipped = false): PictureLayer => ({
    x: 0,
    y: top,
    isClipped,
    parts,
  });
  const head =
    top === 0
      ? []
      : [
          words('heading', title, paddingPx, 34 - top, 'ink'),
          words('date', summary, paddingPx, 53 - top, 'soft'),
        ];
  const layers = [
    { x: 0, y: 0, isClipped: false, parts: [paper] },
    layer(head),
    layer(scene.ground),
    layer(scene.marks, true),
    layer(scene.above),
    layer(scene.headings.flatMap(heading)),
    layer(axisWords(scene)),
    layer(scene.lines.flatMap((line) => lineHead(line, scene, measure))),
    layer(
      scene.items.flatMap((item) => labelWords(item, measure)),
      true,
    ),
    ...legend.layers,
    layer(
      footer.map((text, i) =>
        words('date', text, paddingPx, footerY - top + paddingPx + i * footerLinePx, 'soft'),
      ),
    ),
  ];
  return { width: scene.width, height, layers: layers.filter(({ parts }) => parts.length > 0) };
}

function words(style: TextKind, text: string, x: number, y: number, tone: Tone): PictureWords {
  return { kind: 'words', style, text, x, y, tone };
}

function box(x: number, y: number, width: number, height: number, tone: Tone, radius: number): Fill {
  return { kind: 'fill', x, y, width, height, tone, alpha: 1, startRadius: radius, endRadius: radius };
}

function heading({ x, y, label, tone, count, more, depth }: LaneHeading): (Piece | PictureWords)[] {
  const left = x + paddingPx + depth * 12;
  const parts = [box(left, y + 11, 3, 13, tone, 1.5), words('lane', label, left + 10, y + 22, 'soft')];
  const counted = count > 0 ? String(count) : more > 0 ? `+${String(more)}` : '';
  if (counted !== '') parts.push(words('tick', counted, left + 10, y + 38, 'faint'));
  return parts;
}

function axisWords({ axis, plot, height }: Scene): PictureWords[] {
  const rows: readonly (readonly [TextKind, Axis['minor'], number, Tone])[] = [
    axis.context.length === 0 ? ['context', axis.minor, 22, 'ink'] : ['tick', axis.minor, 22, 'soft'],
    ['context', axis.context, 40, 'ink'],
  ];
  return rows.flatMap(([style, ticks, y, tone]) =>
    ticks
      .filter(({ labelX, labelPx }) => labelX >= 0 && labelX + labelPx <= plot.width)
      .map(({ label, mark, labelX }) => {
        const text = mark === undefined ? label : `${label} ${mark}`;
        return words(style, text, plot.x + labelX, height - 46 + y, tone);
      }),
  );
}

function lineHead({ at, label }: SceneLine, { plot }: Scene, measure: TextMeasure): (Piece | PictureWords)[] {
  const length = measure(label, 'line') + 18;
  const middle = Math.min(Math.max(at, plot.x + length / 2), plot.x + plot.width - length / 2);
  const left = middle - length / 2;
  return [box(left, 2, length, 18, 'accent', 9), words('line', label, left + 9, 15, 'on-accent')];
}

const inkOn: Readonly<Record<LabelGround, Tone>> = {
  paper: 'ink',
  tint: 'ink',
  core: 'on-lane',
};
const softOn: Readonly<Record<LabelGround, Tone>> = {
  paper: 'soft',
  tint: 'ink',
  core: 'on-lane',
};

function labelWords({ label }: SceneItem, measure: TextMeasure): PictureWords[] {
  if (!label) return [];
  const { ground, dateGround, chip, date, titleX, titlePx, dateX } = label;
  const baseline = label.y + label.height / 2 + 4.5;
  const chipPx = chip === undefined ? 0 : wordGapPx + measure(chip, 'chip');
  const title = cutTo(label.title, titlePx - chipPx + sparePx, measure);
  const parts = [words('title', title, titleX, baseline, inkOn[ground])];
  if (chip !== undefined)
    parts.push(words('chip', chip, titleX + measure(title, 'title') + wordGapPx, baseline, softOn[ground]));
  if (date !== undefined) parts.push(words('date', date, dateX, baseline, softOn[dateGround]));
  return parts;
}

/** The legend in lines from `top`, each as full as the width allows. */
function legendLayers(
  { legend, measure }: PictureFrame,
  widthPx: number,
  top: number,
): { readonly layers: readonly PictureLayer[]; readonly height: number } {
  const layers: PictureLayer[] = [];
  let x = paddingPx;
  let line = 0;
  for (const { pieces, words: text } of legend) {
    const lengthPx = samplePx.width + 8 + measure(text, 'date');
    if (x > paddingPx && x + lengthPx > widthPx - paddingPx) {
      x = paddingPx;
      line++;
    }
    const parts = [...pieces, words('date', text, samplePx.width + 8, 12, 'soft')];
    layers.push({ x, y: top + line * legendLinePx, isClipped: false, parts });
    x += lengthPx + legendGapPx;
  }
  return { layers, height: legend.length === 0 ? 0 : (line + 1) * legendLinePx + paddingPx / 2 };
}
