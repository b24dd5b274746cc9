import type { EventTable } from '../events/event-table.js';
import { limited, type Viewport, type ViewportLimits } from '../layout/viewport.js';
import { boundsOf } from '../time/edtf/bounds.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import { readEdtf } from '../time/edtf/read-edtf.js';
import type { EdtfTree } from '../time/edtf/tree.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { Span } from '../time/instant.js';

/** What somebody typed, read as a date. */
export interface TypedDate {
  readonly tree: EdtfTree;
  readonly span: FuzzySpan;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Month 1 … 12 by the beginning of its name, at least three letters of it, in a language's own words; 0 for anything else. */
function monthNamed(word: string, tag: string): number {
  const wanted = word.toLocaleLowerCase(tag).replace(/\.$/, '');
  if (wanted.length < 3) return 0;
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
    for (let i = 1; i <= 12; i++) {
      const part = format
        .formatToParts(i * 2_629_800_000 - 1_300_000_000)
        .find(({ type }) => type === 'month');
      if (part?.value.toLocaleLowerCase(tag).startsWith(wanted) === true) return i;
    }
  }
  return 0;
}

/** "30 January 2017", "Jan 30, 2017", "January 2017" as EDTF; undefined for what is not made of a month's name and numbers. */
function spelledDate(text: string, tag: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  const months = words.map((word) => monthNamed(word, tag)).filter((month) => month > 0);
  const year = numbers.find((number) => number.length > 2);
  const days = numbers.filter((number) => number.length <= 2);
  const [month] = months;
  if (month === undefined || months.length > 1 || year === undefined || numbers.length > days.length + 1)
    return undefined;
  const start = `${year.padStart(4, '0')}-${twoDigits(month)}`;
  return days[0] === undefined ? start : `${start}-${twoDigits(Number(days[0]))}`;
}

/** Reads EDTF, a year of fewer than four digits, or a date with the month spelt out in the reader's language. */
export function readTypedDate(text: string, table: EventTable, tag: string): TypedDate | undefined {
  const trimmed = text.trim();
  const short = /^\d{1,3}$/.test(trimmed) ? trimmed.padStart(4, '0') : undefined;
  const spelt = short ?? (/\p{L}/u.test(trimmed) ? spelledDate(trimmed, tag) : undefined);
  for (const candidate of [trimmed, spelt]) {
    const reading = candidate === undefined || candidate === '' ? undefined : readEdtf(candidate);
    if (!reading || isEdtfProblem(reading)) continue;
    const { tree } = reading;
    const asOf = table.asOf && { asOf: table.asOf.span.earliestStart };
    return { tree, span: boundsOf(tree, { zone: table.timeZone, dayZone: table.displayedZone, ...asOf }) };
  }
  return undefined;
}

/** Whether a text looks as if a date was meant: digits, and signs that stand in dates. */
export function looksLikeDate(text: string): boolean {
  return /^\s*[-Y[{.]*\d[\d\-/.:X~?%,\s]*\S?$/.test(text) && /\d{3}|\d[-/.]\d/.test(text);
}

/** The finite stretch that a date may lie in; undefined where it is open at both ends. */
function finiteSpan({ earliestStart, latestStart, earliestEnd, latestEnd }: FuzzySpan): Span | undefined {
  const finite = [earliestStart, latestStart, earliestEnd, latestEnd].filter(Number.isFinite);
  return finite.length > 0 ? { start: Math.min(...finite), end: Math.max(...finite) } : undefined;
}

/** How much of the view a date may fill, and how little, before the zoom changes to suit it. */
const mostShare = 0.8;
const leastShare = 1 / 15;

/** The view about a date: at the present zoom if the date shows well in it. */
export function viewOfDate(
  viewport: Viewport,
  date: FuzzySpan,
  limits: ViewportLimits,
): Viewport | undefined {
  const span = finiteSpan(date);
  if (!span) return undefined;
  const length = Math.max(span.end - span.start, 1);
  const spanMs = Math.min(Math.max(viewport.spanMs, length / mostShare), length / leastShare);
  return limited({ ...viewport, centre: span.start + (span.end - span.start) / 2, spanMs }, limits);
}
