import { drawDate } from '../../../src/layout/marks/draw-date.js';
import type { MarkPlace } from '../../../src/layout/marks/mark-place.js';
import { Pen } from '../../../src/layout/marks/pen.js';
import type { Piece } from '../../../src/layout/scene.js';
import { type Viewport, viewportOf } from '../../../src/layout/viewport.js';
import type { FuzzySpan } from '../../../src/time/fuzzy-span.js';
import { readDate } from '../../../src/time/read-date.js';

/** The date of the statement, and the width of the plot, in all of these. */
export const asOf = '1985-06-01';
export const widthPx = 320;
export const barPx = 20;

export function spanOfText(when: string): FuzzySpan {
  const reading = readDate(when, { asOf });
  if (!('span' in reading)) throw new Error(`${when} is no date`);
  return reading.span;
}

export function viewOf([from, to]: readonly [from: string, to: string]): Viewport {
  const start = spanOfText(from).earliestStart;
  return viewportOf({ start, end: spanOfText(to).earliestStart }, widthPx);
}

/** A date drawn in a plot of 320 px at the left edge of the page. */
export function drawn(
  span: FuzzySpan,
  viewport: Viewport,
  options: Partial<MarkPlace> = {},
  vertical = false,
): Pen {
  const pen = new Pen(vertical);
  drawDate(pen, span, {
    viewport,
    startPx: 0,
    endPx: widthPx,
    across: 0,
    thickness: barPx,
    tone: 'lane-1',
    groundTone: 'paper',
    hasHandle: true,
    ...options,
  });
  return pen;
}

const px = (value: number): string => String(Math.round(value));

function alphaWord(alpha: number): string {
  return alpha === 1 ? 'core' : alpha === 0.2 ? 'tint' : `fill ${String(Math.round(alpha * 100))}%`;
}

/** One piece in a line: "tint 128–160", "dashed line [128–160]", "fade 0–128 0–85%", "ring 144". */
export function told(piece: Piece): string {
  switch (piece.kind) {
    case 'fill': {
      const what = piece.tone === 'paper' ? 'ground' : alphaWord(piece.alpha);
      const inset = piece.height === barPx ? '' : ` y ${px(piece.y)}–${px(piece.y + piece.height)}`;
      return `${what} ${px(piece.x)}–${px(piece.x + piece.width)}${inset}`;
    }
    case 'outline': {
      const ends = `${piece.startDrawn ? '[' : ''}${px(piece.x)}–${px(piece.x + piece.width)}${piece.endDrawn ? ']' : ''}`;
      return `${piece.dashed ? 'dashed ' : ''}line ${ends}`;
    }
    case 'fade': {
      const [from, to] = [piece.startAlpha, piece.endAlpha].map((alpha) => px(alpha * 100));
      return `fade ${px(piece.x)}–${px(piece.x + piece.width)} ${from ?? ''}–${to ?? ''}%`;
    }
    case 'disc': {
      const ring = piece.dashed === true ? 'dashed ring' : 'ring';
      return `${piece.fill === undefined ? 'dot' : ring} ${px(piece.x)}`;
    }
    case 'stroke':
      return `stroke ${piece.points.map(px).join(' ')}`;
    case 'hatch':
      return `hatch ${px(piece.x)}–${px(piece.x + piece.width)}`;
    case 'glyph':
      return `"${piece.text}" ${px(piece.x)}`;
    case 'ridge':
      return 'ridge';
  }
}

/** All pieces, a run of like ones as the first and the last of them. */
export function toldAll(pieces: readonly Piece[]): string[] {
  const lines = pieces.map(told);
  const kinds = lines.map((line) => line.replace(/[\d\s–-]+/g, ' '));
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    let last = i;
    while (kinds[last + 1] === kinds[i]) last++;
    if (last - i < 3) kept.push(lines[i] ?? '');
    else {
      kept.push(`${lines[i] ?? ''} … ${String(last - i + 1)} … ${lines[last] ?? ''}`);
      i = last;
    }
  }
  return kept;
}
