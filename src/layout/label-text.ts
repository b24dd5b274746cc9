import type { TextMeasure } from './text-style.js';

/** The words of one event on the plot. */
export interface LabelText {
  readonly title: string;
  /** The date in brief; empty where there is none to say. */
  readonly date: string;
  /** The same shorter, if less exactly. */
  readonly shortDate?: string;
  /** The status, where it is not the commonest. */
  readonly chip: string | undefined;
}

export type LabelTextOf = (ref: number) => LabelText;

/** Longest titles, in px: where there is room beside every mark, and where labels compete. */
export const roomyTitlePx = 360;
export const tightTitlePx = 168;
/** Between title, chip and date. */
export const wordGapPx = 8;

const ellipsis = '…';

/** `text` cut to a width, at a character boundary and with an ellipsis. */
export function cutTo(text: string, widthPx: number, measure: TextMeasure): string {
  if (measure(text, 'title') <= widthPx) return text;
  const characters = Array.from(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(characters.slice(0, middle).join('') + ellipsis, 'title') <= widthPx) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').trimEnd() + ellipsis;
}

/** How wide the first piece of a label stands: its title and chip. */
export function titlePx({ title, chip }: LabelText, mostPx: number, measure: TextMeasure): number {
  const width = Math.min(measure(title, 'title'), mostPx);
  return chip === undefined ? width : width + wordGapPx + measure(chip, 'chip');
}

/** How much a date adds to it. */
export function datePx(date: string, measure: TextMeasure): number {
  return date === '' ? 0 : wordGapPx + measure(date, 'date');
}
