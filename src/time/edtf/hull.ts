import { daysFromCivil } from '../calendar.js';
import type { Unit } from '../fuzzy-span.js';
import type { Instant, Span } from '../instant.js';
import { farthestYear, msPerHour, msPerMinute, msPerSecond } from '../instant.js';
import { instantFromDays, nextUp } from '../number-line.js';
import type { Zone } from '../zones.js';
import { startOfZonedDayNumber, utcZone, zoneNamed } from '../zones.js';
import { eachCompletion, isFree, maskOf } from './completions.js';
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

/** First months of the groupings from 21: seasons of no hemisphere, northern, southern; quarters, thirds, halves. */
const firstMonths = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

/** The month, counted from January of its year, in which a grouping starts, or with `units` 1 the one after its end. */
function monthOfGrouping(code: number, units: number, isSouthern: boolean | undefined): number {
  const first = firstMonths[code - 21 + (isSouthern && code < 25 ? 8 : 0)] ?? 1;
  return first + units * (code < 37 ? 3 : code < 40 ? 4 : 6);
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
  const code = date.grouping?.value;
  const days = d
    ? daysFromCivil(y, m, d + units)
    : m
      ? daysFromCivil(y, m + units, 1)
      : code
        ? daysFromCivil(y, monthOfGrouping(code, units, context.southernSeasons), 1)
        : daysFromCivil(y + units, 1, 1);
  const zone = context.dayZone ?? context.zone;
  return zone === utcZone ? instantFromDays(days, 0) : startOfZonedDayNumber(zone, days);
}

/** The first and the last year that so many digits of a year leave open. `Y` years count their own digits, others four. */
function significantYears(value: number, significantDigits: number): readonly [number, number] {
  const width = Math.max(4, String(Math.abs(value)).length);
  const size = 10 ** (width - significantDigits);
  const least = Math.floor(Math.abs(value) / size) * size;
  const greatest = Math.min(least + size - 1, farthestYear);
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
  if (maskOf(date)) {
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
  const { year, month, day, grouping } = date;
  const isWhole = !grouping && isFree(month) && isFree(day) && /^\d*X*$/.test(year.mask ?? '');
  if (isWhole || !maskOf(date)) return [hullOf(date, context)];
  const candidates: Span[] = [];
  eachCompletion(
    date,
    false,
    (y, m, d) =>
      !addCandidate(candidates, edgeOf(date, y, m, d, 0, context), edgeOf(date, y, m, d, 1, context)),
  );
  return candidates;
}
