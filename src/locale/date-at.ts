import type { CivilDateTime } from '../time/calendar.js';
import { civilFromInstant } from '../time/calendar.js';
import type { EdtfDate, EdtfTime, EdtfTree } from '../time/edtf/tree.js';
import type { FuzzySpan, Unit } from '../time/fuzzy-span.js';
import type { Instant } from '../time/instant.js';
import { stepAt } from '../time/number-line.js';
import type { Zone } from '../time/zones.js';
import { clockOf } from './civil-format.js';
import { shownTree } from './shown-time.js';
import type { DateWordsContext, WordableDate } from './words-context.js';

export function isFinerThanDay(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'fraction';
}

function civilAt(at: Instant, zone: Zone): CivilDateTime {
  return civilFromInstant(at, zone.offsetAt(at));
}

/** The time of day to a unit; what is known to the fraction is told no finer than it has something to tell. */
function timeOf(civil: CivilDateTime, unit: Unit): EdtfTime {
  const { hour, minute } = civil;
  if (unit === 'second') return { hour, minute, second: civil.second };
  if (unit !== 'fraction') return { hour, minute };
  const { second, fraction } = clockOf(civil);
  return {
    hour,
    minute,
    ...(second !== undefined && { second }),
    ...(fraction !== undefined && { fraction: `.${fraction}` }),
  };
}

export function isMidnight(at: Instant, zone: Zone): boolean {
  const { hour, minute, second, millisecond } = civilAt(at, zone);
  return hour + minute + second + millisecond === 0;
}

/** The day, month, year or time an instant falls into, as a date to that unit. */
export function dateAt(at: Instant, unit: Unit, zone: Zone): EdtfDate {
  const civil = civilAt(at, zone);
  const year = { value: civil.year };
  const month = { value: civil.month };
  if (unit === 'year') return { kind: 'date', year };
  if (unit === 'month') return { kind: 'date', year, month };
  const day = { value: civil.day };
  return { kind: 'date', year, month, day, ...(isFinerThanDay(unit) && { time: timeOf(civil, unit) }) };
}

/** The last instant before a half-open end. */
export function lastBefore(end: Instant): Instant {
  return end - Math.max(1, stepAt(end));
}

/** A date given as numbers, as the text it could have been written as. */
function treeOfNumbers({ shape, earliestStart, earliestEnd, start }: FuzzySpan, zone: Zone): EdtfTree {
  const { precision } = start;
  if (shape === 'moment') return dateAt(earliestStart, precision, zone);
  // Numbers that stand on the starts of days are days, the last one whole.
  const areDays = isMidnight(earliestStart, zone) && isMidnight(earliestEnd, zone);
  return {
    kind: 'interval',
    start: dateAt(earliestStart, areDays ? 'day' : precision, zone),
    end: areDays ? dateAt(lastBefore(earliestEnd), 'day', zone) : dateAt(earliestEnd, precision, zone),
  };
}

/** The date as it was written, or as it could have been, in the zone on display. */
export function treeOfDate({ tree, span }: WordableDate, context: DateWordsContext): EdtfTree {
  return tree ? shownTree(tree, context) : treeOfNumbers(span, context.zone);
}
