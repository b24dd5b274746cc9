import type { EdtfDate } from '../time/edtf/tree.js';
import type { Unit } from '../time/fuzzy-span.js';
import { unitsFromFine } from '../time/fuzzy-span.js';
import type { Instant, Span } from '../time/instant.js';
import { msPerDay, msPerMinute, msPerSecond } from '../time/instant.js';
import { agoSpanWords, coarsestCountedYear } from './deep-time.js';
import { intervalWords } from './interval-words.js';
import { isOneDay, plainPair, plainPhrase, yearPhrases } from './plain-date.js';
import { dateAt, isMidnight, lastBefore } from './date-at.js';
import type { DateWordsContext } from './words-context.js';

const msPerYear = 365.2425 * msPerDay;
/** The year by which "ago" is told: so far back, any year of ours will do. */
const presentYear = 2000;

/** The unit that tells a span well: coarse enough to be short, fine enough that its ends are not far from those named. */
function unitFor(lengthMs: number): Unit {
  if (lengthMs >= 4 * msPerYear) return 'year';
  if (lengthMs >= 180 * msPerDay) return 'month';
  if (lengthMs >= 3 * msPerDay) return 'day';
  if (lengthMs >= 3 * msPerMinute) return 'minute';
  return lengthMs >= 3 * msPerSecond ? 'second' : 'fraction';
}

/** A year rounded to whole steps, counted as histories count: 10,000 BC, not 10,001. So far back that it makes no difference, as they are. */
export function roundedYear(year: number, step: number): number {
  if (step <= 1) return year;
  if (step >= coarsestCountedYear) return Math.round(year / step) * step;
  const counted = Math.round((year > 0 ? year : year - 1) / step) * step;
  return counted > 0 ? counted : counted + 1;
}

/** Hundreds of thousands of years and more, as years before the present. */
function deepWords(from: number, to: number, step: number, context: DateWordsContext): string {
  const ago = (year: number): number => Math.round((presentYear - year) / step) * step;
  return agoSpanWords(ago(from), ago(to), context);
}

function yearWords(start: EdtfDate, end: EdtfDate, lengthMs: number, context: DateWordsContext): string {
  const { dates } = context.locale;
  const years = lengthMs / msPerYear;
  const step = 10 ** Math.floor(Math.log10(years / 100));
  if (step >= coarsestCountedYear) return deepWords(start.year.value, end.year.value, step, context);
  // Below a hundred thousand years each year counts, as it does in labels; beyond, one in a hundred of the span.
  const grain = years >= 100_000 ? step : 1;
  const [from, to] = [roundedYear(start.year.value, grain), roundedYear(end.year.value, grain)];
  return dates.span(...yearPhrases(from, to, context));
}

/** The coarser of two units; parts of a year are told in months, hours in minutes. */
function coarser(unit: Unit, finest: Unit): Unit {
  const isCoarser = unitsFromFine.indexOf(finest) > unitsFromFine.indexOf(unit);
  if (!isCoarser || finest === 'hour') return unit;
  return finest === 'season' || finest === 'quarter' || finest === 'third' || finest === 'half'
    ? 'month'
    : finest;
}

/**
 * A stretch of time in words, for what a view shows and what a group of events covers: "1965 to 1975", "22 January to 3 February
 * 2017", "30 January 2017, 09:00 to 12:00". Its unit follows its length, and is never finer than `finest` (absent: as fine
 * as the length asks for). Both ends count as shown; infinite ones are not said. `isEndPast` says that times at the end are
 * just past what is told, as the bounds of written dates are; those of views and exact numbers are not.
 */
export function spanInWords(
  { start, end }: Span,
  words: DateWordsContext,
  finest: Unit = 'fraction',
  isEndPast = finest !== 'fraction',
): string {
  const context = { ...words, isZoneKnown: true };
  const { zone, locale } = context;
  const { dates } = locale;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return halfOpenWords({ start, end }, context);
  const unit = coarser(unitFor(end - start), finest);
  const isClock = unit === 'minute' || unit === 'second' || unit === 'fraction';
  const from = dateAt(start, unit, zone);
  const last = Math.max(lastBefore(end), start);
  const lastDay = dateAt(last, 'day', zone);
  // Midnight ends the day before, which is told whole.
  const isDay = isClock && !isOneDay(from, lastDay) && isMidnight(end, zone);
  const to = isDay ? lastDay : dateAt(isClock && !isEndPast ? end : last, unit, zone);
  if (unit === 'year' && from.year.value !== to.year.value) return yearWords(from, to, end - start, context);
  if (JSON.stringify(from) === JSON.stringify(to)) return dates.alone(plainPhrase(from, context));
  if (isClock) return intervalWords({ kind: 'interval', start: from, end: to }, context);
  return dates.span(...plainPair(from, to, context));
}

/** A stretch without one end, or without both. */
function halfOpenWords({ start, end }: Span, context: DateWordsContext): string {
  const { dates } = context.locale;
  const phrase = (at: Instant): string => plainPhrase(dateAt(at, 'day', context.zone), context).text;
  if (Number.isFinite(start)) return dates.from({ unit: 'day', text: phrase(start) });
  return Number.isFinite(end) ? dates.until({ unit: 'day', text: phrase(lastBefore(end)) }) : '';
}
