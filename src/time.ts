import { dateInWords as wordsOfDate } from './locale/date-in-words.js';
import { dateLocaleFor } from './locale/date-locales.js';
import type { EraStyle } from './locale/date-messages.js';
import { treeFromSpan } from './locale/tree-from-span.js';
import type { WordableDate } from './locale/words-context.js';
import { isEdtfProblem } from './time/edtf/problem.js';
import type { FuzzySpan } from './time/fuzzy-span.js';
import { readDate } from './time/read-date.js';
import { utcZone, zoneNamed, type Zone } from './time/zones.js';

export { isEdtfProblem } from './time/edtf/problem.js';
export { writeEdtf as writeDate } from './time/edtf/write-edtf.js';
export { readDate } from './time/read-date.js';
export type {
  EdtfExtension,
  EdtfLevel,
  EdtfProblem,
  EdtfProblemCode,
  EdtfReading,
} from './time/edtf/problem.js';
export type {
  EdtfComponent,
  EdtfDate,
  EdtfEnd,
  EdtfInterval,
  EdtfMember,
  EdtfSet,
  EdtfTime,
  EdtfTree,
  EdtfYear,
} from './time/edtf/tree.js';
export type { EndQualifiers, FuzzySpan, Unit } from './time/fuzzy-span.js';
export type { Instant, Span } from './time/instant.js';
export type { DateOptions, DateReading } from './time/read-date.js';
export type { EraStyle } from './locale/date-messages.js';

/** How a date is put into words. */
export interface DateWordsOptions {
  /** BCP 47 tag of the language; `en` when absent, and for languages there are no words for. */
  readonly lang?: string;
  /** IANA zone in which days begin and instants are told; UTC when absent. */
  readonly timeZone?: string;
  /** The EDTF date from which it is told: what is open was going on then. */
  readonly asOf?: string;
  /** How years before 1 are written; `bc` when absent. */
  readonly eraStyle?: EraStyle;
  /** Which seasons 21–24 are; `north` when absent. */
  readonly seasons?: 'north' | 'south';
}

/**
 * A date as a reader would say it: "between 23 and 29 January 2017", "in December 2016, day not known". Takes an EDTF text, what
 * `readDate` gave, or bounds alone. Text that is no date, and options that are none, throw a `TypeError`; ask `readDate` first
 * where that can happen.
 */
export function dateInWords(date: string | WordableDate | FuzzySpan, options: DateWordsOptions = {}): string {
  const { lang = 'en', timeZone, asOf, eraStyle, seasons } = options;
  const zone = timeZone === undefined ? utcZone : zoneOption(timeZone);
  const reading = { ...(timeZone !== undefined && { timeZone }), ...(seasons && { seasons }) };
  const { tree, span } = wordableOf(date, { ...reading, ...(asOf !== undefined && { asOf }) });
  const told = { span, tree: tree ?? treeFromSpan(span, zone, seasons === 'south') };
  return wordsOfDate(told, {
    locale: dateLocaleFor(lang),
    zone,
    eraStyle,
    southernSeasons: seasons === 'south',
    asOf: asOf === undefined ? undefined : wordableOf(asOf, reading),
  });
}

function zoneOption(timeZone: string): Zone {
  const zone = zoneNamed(timeZone);
  if (!zone) throw new TypeError(`timeZone is "${timeZone}", which is no zone known here.`);
  return zone;
}

function wordableOf(
  date: string | WordableDate | FuzzySpan,
  options: Parameters<typeof readDate>[1],
): WordableDate {
  if (typeof date !== 'string') return 'span' in date ? date : { span: date };
  const reading = readDate(date, options);
  if (isEdtfProblem(reading))
    throw new TypeError(`"${date}" is no EDTF date at offset ${reading.offset}. Write ${reading.cure}.`);
  return reading;
}
