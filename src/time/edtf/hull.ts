import { daysFromCivil } from '../calendar.js';
import type { Unit } from '../fuzzy-span.js';
import type { Instant, Span } from '../instant.js';
import { msPerHour, msPerMinute, msPerSecond } from '../instant.js';
import { instantFromDays, nextUp } from '../number-line.js';
import type { Zone } from '../zones.js';
import { startOfZonedDayNumber, utcZone, zoneNamed } from '../zones.js';
import { eachCompletion } from './completions.js';
import type { EdtfDate, EdtfTime } from './tree.js';

/**
 * What a time of day turned out to be once its zone was looked up: in an hour the clocks skipped or showed twice, or with a
 * zone that contradicts the shift written before it (the shift holds).
 */
export type EdtfNote = 'skipped' | 'repeated' | 'zone-shift';

/** What bounds depend on beside the text. */
export interface DateContext {
  /** Where a time of day is read that names neither shift nor zone: the zone of the dataset. */
  readonly zone: Zone;
  /** Where a date without a time has its days: the zone on display. `zone` when absent. */
  readonly dayZone?: Zone;
  /** The start of the day, or other unit, as of which the dataset speaks. */
  readonly asOf?: Instant;
  /** Whether the seasons 21–24 are those of the southern hemisphere. */
  readonly southernSeasons?: boolean;
  /** Told of each oddity. */
  readonly onNote?: (note: EdtfNote) => void;
}

/** First month and length in months of the codes from 21 to 41; southern spring is northern autumn. */
function monthsOfGrouping(code: number, isSouthern: boolean | undefined): { first: number; count: number } {
  if (code >= 40) return { first: code === 40 ? 1 : 7, count: 6 };
  if (code >= 37) return { first: (code - 37) * 4 + 1, count: 4 };
  const place = (code - 21) % 4;
  if (code >= 33) return { first: place * 3 + 1, count: 3 };
  const isFlipped = code >= 29 || (code <= 24 && isSouthern);
  return { first: ((place + (isFlipped ? 2 : 0)) % 4) * 3 + 3, count: 3 };
}

/** The unit of a grouping by its code. */
export function unitOfGrouping(code: number): Unit {
  return code < 33 ? 'season' : code < 37 ? 'quarter' : code < 40 ? 'third' : 'half';
}

/** The start of a year, month (0: none) or day (0: none), or with `units` 1 its end. */
function edgeOf(
  date: EdtfDate,
  y: number,
  m: number,
  d: number,
  units: number,
  context: DateContext,
): Instant {
  let days: number;
  if (d) days = daysFromCivil(y, m, d + units);
  else if (m) days = daysFromCivil(y, m + units, 1);
  else if (date.grouping) {
    const { first, count } = monthsOfGrouping(date.grouping.value, context.southernSeasons);
    days = daysFromCivil(y, first + count * units, 1);
  } else days = daysFromCivil(y + units, 1, 1);
  const zone = context.dayZone ?? context.zone;
  return zone === utcZone ? instantFromDays(days, 0) : startOfZonedDayNumber(zone, days);
}

/** The first and the last year that so many digits of a year leave open. `Y` years count their own digits, others four. */
function significantYears(value: number, significantDigits: number): readonly [number, number] {
  const width = Math.max(4, String(Math.abs(value)).length);
  const size = 10 ** (width - significantDigits);
  const least = Math.floor(Math.abs(value) / size) * size;
  const greatest = least + size - 1;
  return value < 0 ? [-greatest, 0 - least] : [least, greatest];
}

function hullOfTime(date: EdtfDate, time: EdtfTime, context: DateContext, ignoresZone: boolean): Span {
  const { second, fraction, shiftMs } = time;
  const days = daysFromCivil(date.year.value, date.month?.value ?? 1, date.day?.value ?? 1);
  const wholeMs = time.hour * msPerHour + time.minute * msPerMinute + (second ?? 0) * msPerSecond;
  const fractionMs = fraction ? Number(fraction.slice(1).padEnd(9, '0')) / 1e6 : 0;
  const unitMs = fraction ? 10 ** (4 - fraction.length) : second === undefined ? msPerMinute : msPerSecond;
  const named = time.zone !== undefined && !ignoresZone ? zoneNamed(time.zone) : undefined;
  const zone = named ?? context.zone;
  let start: Instant;
  if (shiftMs !== undefined || zone === utcZone) {
    start = instantFromDays(days, wholeMs - (shiftMs ?? 0), fractionMs);
    // `Z` says that only the instant is known, not the shift (RFC 9557), so it contradicts no zone.
    if (named && time.shift !== 'Z' && shiftMs !== undefined && named.offsetAt(start) !== shiftMs)
      context.onNote?.('zone-shift');
  } else {
    const reading = zone.toInstant(instantFromDays(days, wholeMs, fractionMs));
    start = reading.instant;
    if (reading.irregular) context.onNote?.(reading.irregular);
  }
  return { start, end: Math.max(start + unitMs, nextUp(start)) };
}

/**
 * From the start of the first to the end of the last unit a date can stand for. `ignoresZone` reads a local time as if its
 * zone's clock were the context's, which suffices to compare two times of one zone.
 */
export function hullOf(date: EdtfDate, context: DateContext, ignoresZone = false): Span {
  const { year, month, day, time } = date;
  if (time) return hullOfTime(date, time, context, ignoresZone);
  let start: Instant = NaN;
  let end: Instant = NaN;
  if (year.mask ?? month?.mask ?? day?.mask) {
    eachCompletion(date, false, (y, m, d) => {
      start = edgeOf(date, y, m, d, 0, context);
      return true;
    });
    eachCompletion(date, true, (y, m, d) => {
      end = edgeOf(date, y, m, d, 1, context);
      return true;
    });
  } else {
    const [least, greatest] = year.significantDigits
      ? significantYears(year.value, year.significantDigits)
      : [year.value, year.value];
    start = edgeOf(date, least, month?.value ?? 0, day?.value ?? 0, 0, context);
    end = edgeOf(date, greatest, month?.value ?? 0, day?.value ?? 0, 1, context);
  }
  return { start, end };
}

/** The start of the year before its significant digits; undefined where none are written. */
export function estimateOf(date: EdtfDate, context: DateContext): Instant | undefined {
  return date.year.significantDigits ? edgeOf(date, date.year.value, 0, 0, 0, context) : undefined;
}

/** The most single possibilities that are kept of a date or list. */
export const mostCandidates = 1_000;

/** Adds a span to a list in order, joined to the last one where they touch; false once the list is full. */
export function addCandidate(candidates: Span[], start: Instant, end: Instant): boolean {
  const last = candidates.at(-1);
  if (last && start <= last.end)
    candidates[candidates.length - 1] = { start: last.start, end: Math.max(end, last.end) };
  else if (candidates.length === mostCandidates) return false;
  else candidates.push({ start, end });
  return true;
}

/** The stretches a date with unspecified digits can lie in, in order, the first thousand of them; its hull where that is all. */
export function candidatesOf(date: EdtfDate, context: DateContext): readonly Span[] {
  const { year, month, day } = date;
  const mask = year.mask ?? month?.mask ?? day?.mask;
  if (mask === undefined || (mask === year.mask && !month && !date.grouping && /^\d*X+$/.test(mask)))
    return [hullOf(date, context)];
  const candidates: Span[] = [];
  eachCompletion(
    date,
    false,
    (y, m, d) =>
      !addCandidate(candidates, edgeOf(date, y, m, d, 0, context), edgeOf(date, y, m, d, 1, context)),
  );
  return candidates;
}
