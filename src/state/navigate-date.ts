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

/** What languages call the years before and after the turn of eras, as letters alone; beside their own words these serve in all. */
const erasOfAll = { before: ['bc', 'bce'], after: ['ad', 'ce'] };

function lettersOf(text: string, tag: string): string {
  return text.toLocaleLowerCase(tag).replace(/[^\p{L}\p{M}]/gu, '');
}

/** The text without the words of an era, and whether it counts back; undefined where it has none. */
function withoutEra(
  text: string,
  tag: string,
): { readonly rest: string; readonly isBefore: boolean } | undefined {
  const namesAt = (at: number): string[] =>
    (['long', 'short'] as const).map((era) => {
      const parts = new Intl.DateTimeFormat(tag, { era, year: 'numeric' }).formatToParts(at);
      return lettersOf(parts.find(({ type }) => type === 'era')?.value ?? '', tag);
    });
  const names = {
    before: [...erasOfAll.before, ...namesAt(-1e14)],
    after: [...erasOfAll.after, ...namesAt(0)],
  };
  // What stands before and behind the numbers of a date may be an era with dots and spaces in it: "44 v. Chr.", "AD 79".
  const [, before = '', middle = '', behind = ''] = /^(\D*?)(\S*\d.*\d|\d)(\D*)$/u.exec(text) ?? [];
  const isNamed = (side: string, list: readonly string[]): boolean => list.includes(lettersOf(side, tag));
  for (const [isBefore, list] of [
    [true, names.before],
    [false, names.after],
  ] as const) {
    if (isNamed(behind, list)) return { rest: `${before}${middle}`, isBefore };
    if (isNamed(before, list)) return { rest: `${middle}${behind}`, isBefore };
  }
  return undefined;
}

/** "30 January 2017", "Jan 30, 2017", "January 2017", and with an era also "44" as EDTF; undefined for what is not made of a month's name and numbers. */
function spelledDate(text: string, tag: string): string | undefined {
  const era = withoutEra(text, tag);
  const words = (era?.rest ?? text).match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  const months = words.map((word) => monthNamed(word, tag)).filter((month) => month > 0);
  // With an era the year is what stands next to it; else it has more than two digits.
  const year = numbers.find((number) => number.length > 2) ?? (era && numbers.at(-1));
  const [day, ...more] = numbers.filter((number) => number !== year);
  const [month] = months;
  const isPlain = month === undefined && era !== undefined && words.length === 1;
  if (year === undefined || more.length > 0 || months.length > 1 || !(month !== undefined || isPlain))
    return undefined;
  const start = era?.isBefore === true ? yearBefore(Number(year)) : year.padStart(4, '0');
  if (month === undefined) return start;
  return `${start}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(Number(day))}`}`;
}

/** 1 BC is the year 0 of EDTF. */
function yearBefore(year: number): string {
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}

const yearsOfUnit = { k: 3, m: 6, g: 9 } as const;

/** "66 Ma", "4.5 Ga", "12 ka" as a year before the turn of eras with as many significant digits. */
function deepDate(text: string): string | undefined {
  const [, whole, fraction = '', unit] = /^(\d{1,5})(?:[.,](\d{1,4}))?\s*([kmg])a$/i.exec(text) ?? [];
  if (whole === undefined || unit === undefined) return undefined;
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, '');
  const zeros = yearsOfUnit[unit.toLowerCase() as keyof typeof yearsOfUnit] - fraction.length;
  return `Y-${digits}${'0'.repeat(Math.max(zeros, 0))}S${String(digits.length)}`;
}

/**
 * Reads EDTF, a year of fewer than four digits, a date with the month spelt out or the era named in the reader's language, or ka, Ma
 * and Ga.
 */
export function readTypedDate(text: string, table: EventTable, tag: string): TypedDate | undefined {
  const trimmed = text.trim();
  const short = /^\d{1,3}$/.test(trimmed) ? trimmed.padStart(4, '0') : undefined;
  const spelt =
    short ?? deepDate(trimmed) ?? (/\p{L}/u.test(trimmed) ? spelledDate(trimmed, tag) : undefined);
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
