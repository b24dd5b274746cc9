import type { CivilDate } from '../time/calendar.js';
import { unitOfGrouping } from '../time/edtf/hull.js';
import type { EdtfDate, EdtfTime } from '../time/edtf/tree.js';
import type { CivilParts } from './civil-format.js';
import { clockText, dateRangeTexts, dateText, hasEra, yearText } from './civil-format.js';
import type { DatePhrase } from './date-messages.js';
import type { DateWordsContext } from './words-context.js';

/** The finest unit of a date, as phrases tell units apart. */
export function phraseUnitOf({ time, day, month, grouping }: EdtfDate): DatePhrase['unit'] {
  if (time) return 'time';
  if (day) return 'day';
  if (month) return 'month';
  if (!grouping) return 'year';
  return grouping.value < 33 ? 'season' : 'part';
}

/** The fields of a date by value, those that are not written as 1. */
export function fieldsOf({ year, month, day }: EdtfDate): { year: number; month: number; day: number } {
  return { year: year.value, month: month?.value ?? 1, day: day?.value ?? 1 };
}

/** Before the Gregorian calendar, days of the week were those of another one. */
function hasWeekday(date: EdtfDate): boolean {
  const { year, month, day } = fieldsOf(date);
  return date.day !== undefined && year * 10_000 + month * 100 + day >= 1582_10_15;
}

/** Which parts of dates of one unit are written: the year not where the reader has it before their eyes. */
function partsOf(from: EdtfDate, to: EdtfDate, context: DateWordsContext): CivilParts {
  const { knownYear, weekday } = context;
  const year = !from.month || from.year.value !== knownYear || to.year.value !== knownYear;
  return {
    day: from.day !== undefined,
    month: from.month !== undefined,
    year,
    // A short weekday takes the place of the year, a long one stands beside it.
    weekday: hasWeekday(from) && !(year && weekday === 'short') ? weekday : undefined,
  };
}

/** "spring 2001", "winter 2001–2002", "first quarter of 2001". */
function groupingText(code: number, year: number, context: DateWordsContext): string {
  const { dates } = context.locale;
  const unit = unitOfGrouping(code);
  if (unit !== 'season') {
    const place = unit === 'quarter' ? code - 32 : unit === 'third' ? code - 36 : code - 39;
    return dates.part(unit === 'quarter' || unit === 'third' ? unit : 'half', place, yearText(year, context));
  }
  const index = (code - 21) % 4;
  const isSouthern = code >= 29 || (code <= 24 && context.southernSeasons === true);
  const crossesYears = index === (isSouthern ? 1 : 3);
  return dates.season(
    index,
    crossesYears
      ? yearPhrases(year, year + 1, context)
          .map(({ text }) => text)
          .join('–')
      : yearText(year, context),
  );
}

/** The words of a date of which every digit is known, without its doubts. */
export function plainPhrase(date: EdtfDate, context: DateWordsContext): DatePhrase {
  const unit = phraseUnitOf(date);
  const { year, grouping, time } = date;
  if (grouping) return { unit, text: groupingText(grouping.value, year.value, context) };
  if (unit === 'year') return { unit, text: yearText(year.value, context) };
  return time
    ? timePhrase(date, clockText(clockTimeOf(time), context), context)
    : dayPhrase(date, unit, context);
}

function dayPhrase(date: EdtfDate, unit: DatePhrase['unit'], context: DateWordsContext): DatePhrase {
  return { unit, text: dateText(fieldsOf(date), partsOf(date, date, context), context) };
}

export function isOneDay(a: EdtfDate, b: EdtfDate): boolean {
  return isSameDay(fieldsOf(a), fieldsOf(b));
}

function isSameDay(a: CivilDate, b: CivilDate | undefined): boolean {
  return a.day === b?.day && a.month === b.month && a.year === b.year;
}

/** What the clock says on a day, which is left out where the reader has it before their eyes. */
export function timePhrase(date: EdtfDate, clock: string, context: DateWordsContext): DatePhrase {
  if (isSameDay(fieldsOf(date), context.knownDay)) return { unit: 'clock', text: clock };
  const day = dayPhrase(date, 'day', context).text;
  return { unit: 'time', text: context.locale.dates.atTime(day, clock) };
}

/** A date without its year: "25 December", "December". */
export function withoutYear(date: EdtfDate, context: DateWordsContext): string {
  const parts = { day: date.day !== undefined, month: true, year: false };
  return dateText({ ...fieldsOf(date), year: 2000 }, parts, context);
}

export function clockTimeOf({ hour, minute, second, fraction }: EdtfTime): {
  hour: number;
  minute: number;
  second: number | undefined;
  fraction: string | undefined;
} {
  return { hour, minute, second, fraction: fraction?.slice(1) };
}

/** Two years; before 1 the first leaves the era to the second. */
export function yearPhrases(
  from: number,
  to: number,
  context: DateWordsContext,
): readonly [DatePhrase, DatePhrase] {
  const withEra = hasEra(from) || hasEra(to);
  const isShared = from <= 0 === to <= 0;
  return [
    { unit: 'year', text: yearText(from, context, withEra && !(isShared && from <= 0)) },
    { unit: 'year', text: yearText(to, context, withEra) },
  ];
}

/**
 * The two ends of a range, each saying only what they do not share: "28" and "29 January 2017". Both dates have the unit given;
 * what is finer is not said.
 */
export function plainPair(
  from: EdtfDate,
  to: EdtfDate,
  context: DateWordsContext,
): readonly [DatePhrase, DatePhrase] {
  const unit = phraseUnitOf(from);
  if (unit === 'year') return yearPhrases(from.year.value, to.year.value, context);
  if (unit === 'month') {
    const [first, last] = [from.year.value, to.year.value];
    const withEra = hasEra(first) || hasEra(last);
    const text = (date: EdtfDate): string =>
      dateText(fieldsOf(date), partsOf(from, to, context), context, withEra);
    return [
      { unit, text: first === last ? withoutYear(from, context) : text(from) },
      { unit, text: text(to) },
    ];
  }
  if (unit !== 'day') return [plainPhrase(from, context), plainPhrase(to, context)];
  const [first, last] = dateRangeTexts(fieldsOf(from), fieldsOf(to), partsOf(from, to, context), context);
  return [
    { unit, text: first },
    { unit, text: last },
  ];
}
