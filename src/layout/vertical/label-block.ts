import type { LabelText } from '../label-text.js';
import type { LabelLines } from '../scene.js';
import type { TextMeasure } from '../text-style.js';
import { wrapEvenly, wrapText } from './wrap-text.js';

/** Line heights of title and date, in px, and what stays free between two labels. */
export const titleLinePx = 18;
export const dateLinePx = 16;
export const labelGapPx = 10;
/** Between date and chip. */
const wordGapPx = 8;
/** Titles have two lines; in columns narrower than these one more each, so that they are not cut needlessly. */
const narrowPx = [170, 130];

/** The words of an event as they stand in the label column. */
export interface LabelBlock {
  readonly text: LabelText;
  readonly lines: LabelLines;
  readonly heightPx: number;
}

/** Breaks the words of a label into lines: the title above, the date below with the chip behind it or beneath. */
export function labelBlock(text: LabelText, widthPx: number, measure: TextMeasure): LabelBlock {
  const mostLines = 2 + narrowPx.filter((each) => widthPx < each).length;
  const title = wrapEvenly(text.title, 'uprightTitle', widthPx, mostLines, measure);
  const date = wrapText(text.date, 'date', widthPx, 3, measure);
  const { chip } = text;
  const [only] = date;
  const isBeside =
    date.length === 1 && measure(only ?? '', 'date') + wordGapPx + measure(chip ?? '', 'chip') <= widthPx;
  const isChipBelow = chip !== undefined && !isBeside;
  const secondLines = date.length + (isChipBelow ? 1 : 0);
  return {
    text,
    lines: { title, isTitleCut: isCut(text.title, title), date, isChipBelow },
    heightPx: title.length * titleLinePx + secondLines * dateLinePx,
  };
}

function isCut(title: string, lines: readonly string[]): boolean {
  return lines.at(-1)?.endsWith('…') === true && !title.trimEnd().endsWith('…');
}

/** Blocks by ref, broken when first asked for. */
export class LabelBlocks {
  readonly #textOf: (ref: number) => LabelText;
  readonly #widthPx: number;
  readonly #measure: TextMeasure;
  readonly #kept = new Map<number, LabelBlock>();

  constructor(textOf: (ref: number) => LabelText, widthPx: number, measure: TextMeasure) {
    this.#textOf = textOf;
    this.#widthPx = widthPx;
    this.#measure = measure;
  }

  of(ref: number): LabelBlock {
    const known = this.#kept.get(ref);
    if (known) return known;
    const block = labelBlock(this.#textOf(ref), this.#widthPx, this.#measure);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(ref, block);
    return block;
  }
}

const mostKept = 4000;
