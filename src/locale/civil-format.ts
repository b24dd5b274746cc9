import type { CivilDate, CivilDateTime } from '../time/calendar.js';
import { daysFromCivil } from '../time/calendar.js';
import { msPerDay, msPerHour, msPerMinute, msPerSecond } from '../time/instant.js';
import type { DateWordsContext } from './words-context.js';

/*
 * `Intl` writes days and months, in the order and digits of each language. What it cannot do is done here: its formats end at
 * ±271,821 years, write 44 BC as "44" unless an era is asked for, and know one style of era. So far or early years are
 * written through a year of the same calendar that lies within reach (400 years are a whole number of weeks), and the year's
 * own number and era are put in its place.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format for these options in UTC and the proleptic Gregorian calendar; made once, as making one is dear. */
function formatFor(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, format);
  }
  return format;
}

/** Which parts of a date are written. */
export interface CivilParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly weekday?: 'long' | 'short' | undefined;
}

function dateFormat(parts: CivilParts, { locale, isShort }: DateWordsContext): Intl.DateTimeFormat {
  return formatFor(locale.tag, {
    ...(parts.weekday && { weekday: parts.weekday }),
    ...(parts.day && { day: 'numeric' }),
    ...(parts.month && { month: isShort ? 'short' : 'long' }),
    ...(parts.year && { year: 'numeric' }),
  });
}

const ungrouped = new Map<string, Intl.NumberFormat>();

/** A year's number: grouped from five digits on, so that 1984 stays a year and 66,000,001 can be read. */
function yearNumber(year: number, { locale }: DateWordsContext): string {
  const magnitude = year > 0 ? year : 1 - year;
  if (magnitude >= 10_000) return locale.speech.number(magnitude);
  let format = ungrouped.get(locale.tag);
  if (!format) {
    format = new Intl.NumberFormat(locale.tag, { useGrouping: false });
    ungrouped.set(locale.tag, format);
  }
  return format.format(magnitude);
}

/** Whether a year is written with its era by itself: those before 1, and the first century, which else reads as no year. */
export function hasEra(year: number): boolean {
  return year < 100;
}

/** An astronomical year in words: 1984, "44 BC" for −43. */
export function yearText(year: number, context: DateWordsContext, withEra = hasEra(year)): string {
  const number = yearNumber(year, context);
  if (!withEra) return number;
  return context.locale.dates.year(number, year > 0 ? 'after' : 'before', context.eraStyle ?? 'bc');
}

/** Whether `Intl` writes a year as it is to be written. */
function isPlain(year: number): boolean {
  return !hasEra(year) && year < 10_000;
}

/** The instant by which a day is formatted: its own, or that of its twin in the 400 years from `from`. */
function formattedMs({ year, month, day }: CivilDate, from: number): number {
  const within = isPlain(year) && from === 2000 ? year : from + (((year % 400) + 400) % 400);
  return daysFromCivil(within, month, day) * msPerDay;
}

interface FormatPart {
  readonly type: string;
  readonly value: string;
}

/** Joins parts, with another text for the year. */
function joined(parts: readonly FormatPart[], year: string, suffix: string): string {
  let text = '';
  let isAfterYear = false;
  for (const { type, value } of parts) {
    const rest = isAfterYear && suffix !== '' ? value.trimStart() : '';
    if (type === 'year') text += year;
    else text += rest !== '' && rest.startsWith(suffix) ? rest.slice(suffix.length) : value;
    isAfterYear = type === 'year';
  }
  return text;
}

/** The first of two texts without the last words that the second repeats: "Sat 28" before "Sun 29 January". */
function withoutShared(first: string, second: string): string {
  let length = 0;
  while (length < first.length && first.at(-1 - length) === second.at(-1 - length)) length += 1;
  const shared = /\s\S.*$/.exec(first.slice(first.length - length));
  return shared ? first.slice(0, first.length - shared[0].length) : first;
}

/** A date as `Intl` orders it: "30 January 2017". */
export function dateText(
  date: CivilDate,
  parts: CivilParts,
  context: DateWordsContext,
  withEra?: boolean,
): string {
  const format = dateFormat(parts, context);
  const at = formattedMs(date, 2000);
  const { dayText, yearSuffix } = context.locale.dates;
  if (!parts.year || (isPlain(date.year) && !withEra)) return dayText(format.format(at));
  const isWithEra = withEra ?? hasEra(date.year);
  const suffix = isWithEra ? yearSuffix : '';
  return dayText(joined(format.formatToParts(at), yearText(date.year, context, isWithEra), suffix));
}

/** The two ends of a range of days, the last first or the first last carrying what both share: "28", "29 January 2017". */
export function dateRangeTexts(
  from: CivilDate,
  to: CivilDate,
  parts: CivilParts,
  context: DateWordsContext,
): readonly [string, string] {
  const isWithEra = hasEra(from.year) || hasEra(to.year);
  const sameYear = from.year === to.year;
  const isFar = isWithEra || !isPlain(from.year) || !isPlain(to.year);
  const all = dateFormat(parts, context).formatRangeToParts(
    isFar ? formattedMs({ ...from, year: from.year % 400 }, 2400) : formattedMs(from, 2000),
    isFar ? formattedMs({ ...to, year: to.year % 400 }, sameYear ? 2400 : 2800) : formattedMs(to, 2000),
  );
  const second = all.findIndex((part) => part.source === 'endRange');
  const between = /^(.*?)\s*[–—-]\s*(.*)$/.exec(all[second - 1]?.value ?? '');
  if (!between) return [dateText(from, parts, context, isWithEra), dateText(to, parts, context, isWithEra)];
  const { dayText, yearSuffix } = context.locale.dates;
  const suffix = isWithEra ? yearSuffix : '';
  const before = [...all.slice(0, second - 1), { type: 'literal', value: between[1] ?? '' }];
  const after = [{ type: 'literal', value: between[2] ?? '' }, ...all.slice(second)];
  const [first, last] = [
    dayText(joined(before, yearText(from.year, context, isWithEra), suffix)),
    dayText(joined(after, yearText(to.year, context, isWithEra), suffix)),
  ];
  return parts.weekday ? [withoutShared(first, last), last] : [first, last];
}

/** A time of day to be written; `second` and `fraction` (its digits) where they were. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number | undefined;
  readonly fraction?: string | undefined;
}

/** A time of day: "09:41", "9:41 AM", "23:20:30.123". */
export function clockText(
  { hour, minute, second, fraction }: ClockTime,
  { locale }: DateWordsContext,
): string {
  const shown = Math.min(second ?? 0, 59);
  const at = hour * msPerHour + minute * msPerMinute + shown * msPerSecond;
  const format = formatFor(locale.tag, { timeStyle: second === undefined ? 'short' : 'medium' });
  if (second === shown && fraction === undefined) return format.format(at);
  if (second === undefined) return format.format(at);
  const digits = fraction?.length ?? 0;
  const seconds = new Intl.NumberFormat(locale.tag, {
    minimumIntegerDigits: 2,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(second + Number(`0.${fraction ?? '0'}`));
  return format
    .formatToParts(at)
    .map(({ type, value }) => (type === 'second' ? seconds : value))
    .join('');
}

/** The clock's reading of instants without a text: as fine as it has something to show, at least minutes. */
export function clockOf(civil: CivilDateTime): ClockTime {
  const milliseconds = Math.floor(civil.millisecond);
  if (milliseconds > 0) {
    const { hour, minute, second } = civil;
    return { hour, minute, second, fraction: String(milliseconds).padStart(3, '0') };
  }
  return civil.second > 0
    ? { hour: civil.hour, minute: civil.minute, second: civil.second }
    : { hour: civil.hour, minute: civil.minute };
}
