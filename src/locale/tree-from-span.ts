import type { CivilDateTime } from '../time/calendar.js';
import { civilFromInstant } from '../time/calendar.js';
import type {
  EdtfComponent,
  EdtfDate,
  EdtfEnd,
  EdtfMember,
  EdtfTime,
  EdtfTree,
  Qualifier,
} from '../time/edtf/tree.js';
import type { EndQualifiers, FuzzySpan, Unit } from '../time/fuzzy-span.js';
import type { Instant, Span } from '../time/instant.js';
import { stepAt } from '../time/number-line.js';
import type { Zone } from '../time/zones.js';
import { clockOf } from './civil-format.js';
import { shownTree } from './shown-time.js';
import type { WordableDate, DateWordsContext } from './words-context.js';

/*
 * Dates given as numbers, or of which only the bounds were kept, are worded through the text they could have been written as.
 */

/** Of more possibilities only the first and the last are worded. */
const mostListed = 6;

const groupingMonths: Partial<Record<Unit, { first: number; months: number }>> = {
  quarter: { first: 33, months: 3 },
  third: { first: 37, months: 4 },
  half: { first: 40, months: 6 },
};

/** The code of the part of a year that a month begins. */
function groupingCode(unit: Unit, month: number, isSouthern: boolean): number | undefined {
  if (unit === 'season') return 21 + ((Math.floor(month / 3) + (isSouthern ? 1 : 3)) % 4);
  const grouping = groupingMonths[unit];
  return grouping && grouping.first + Math.floor((month - 1) / grouping.months);
}

export function isFinerThanDay(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'fraction';
}

/** Where a date is read. */
interface Place {
  readonly zone: Zone;
  /** Whether its seasons are southern ones. */
  readonly isSouthern: boolean;
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

/** The sign that says of a whole date what its qualifiers say. */
function qualifierOf({ uncertain, approximate }: EndQualifiers): Qualifier | undefined {
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : undefined;
}

/** The unit an instant falls into, as a date to that unit. */
export function dateAt(
  at: Instant,
  unit: Unit,
  zone: Zone,
  qualifier?: Qualifier,
  isSouthern = false,
): EdtfDate {
  const civil = civilAt(at, zone);
  const last = (value: number): EdtfComponent => (qualifier ? { value, after: qualifier } : { value });
  const code = groupingCode(unit, civil.month, isSouthern);
  if (code !== undefined) {
    // January and February belong to the season that began in the year before.
    const year = unit === 'season' && civil.month < 3 ? civil.year - 1 : civil.year;
    return { kind: 'date', year: { value: year }, grouping: last(code) };
  }
  if (unit === 'year') return { kind: 'date', year: last(civil.year) };
  const year = { value: civil.year };
  if (unit === 'month') return { kind: 'date', year, month: last(civil.month) };
  return {
    kind: 'date',
    year,
    month: { value: civil.month },
    day: last(civil.day),
    ...(isFinerThanDay(unit) && { time: timeOf(civil, unit) }),
  };
}

/** The unit that ends where a half-open bound stands. */
function dateBefore(end: Instant, unit: Unit, place: Place, qualifier?: Qualifier): EdtfDate {
  return dateAt(end - Math.max(1, stepAt(end)), unit, place.zone, qualifier, place.isSouthern);
}

function areEqual(a: EdtfDate, b: EdtfDate): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A moment somewhere in a span, to a unit: one date where it is one unit, else one of a run. */
function momentTree({ start, end }: Span, qualifiers: EndQualifiers, place: Place): EdtfTree {
  const { zone, isSouthern } = place;
  const unit = qualifiers.precision;
  const qualifier = qualifierOf(qualifiers);
  const from = start === -Infinity ? undefined : dateAt(start, unit, zone, qualifier, isSouthern);
  const to = end === Infinity ? undefined : dateBefore(end, unit, place, qualifier);
  if (from && (isFinerThanDay(unit) || (to && areEqual(from, to)))) return from;
  return {
    kind: 'one-of',
    members: [{ kind: 'run', ...(from && { start: from }), ...(to && { end: to }) }],
  };
}

export function isMidnight(at: Instant, zone: Zone): boolean {
  const { hour, minute, second, millisecond } = civilAt(at, zone);
  return hour + minute + second + millisecond === 0;
}

function intervalTree(span: FuzzySpan, place: Place): EdtfTree {
  const { zone, isSouthern } = place;
  const { start, end, earliestStart, latestStart, earliestEnd, latestEnd } = span;
  // Numbers that stand on the starts of days are days, the last one whole.
  const areDays =
    start.precision === 'fraction' &&
    end.precision === 'fraction' &&
    earliestStart < latestEnd &&
    isMidnight(latestStart, zone) &&
    isMidnight(earliestEnd, zone);
  const endOf = (
    qualifiers: EndQualifiers,
    known: Instant,
    date: (unit: Unit, qualifier: Qualifier | undefined) => EdtfDate,
  ): EdtfEnd => {
    if (qualifiers.unknown) return { kind: 'unknown' };
    if (qualifiers.open || !Number.isFinite(known)) return { kind: 'open' };
    return date(areDays ? 'day' : qualifiers.precision, qualifierOf(qualifiers));
  };
  return {
    kind: 'interval',
    start: endOf(start, earliestStart, (unit, qualifier) =>
      dateAt(earliestStart, unit, zone, qualifier, isSouthern),
    ),
    end: endOf(end, latestEnd, (unit, qualifier) =>
      isFinerThanDay(unit)
        ? dateAt(earliestEnd, unit, zone, qualifier)
        : dateBefore(latestEnd, unit, place, qualifier),
    ),
  };
}

function setTree(span: FuzzySpan, kind: 'one-of' | 'all-of', place: Place): EdtfTree {
  const { candidates = [] } = span;
  const isListed = candidates.length > 0 && candidates.length <= mostListed;
  const spans = isListed ? candidates : [{ start: span.earliestStart, end: span.latestEnd }];
  const members: EdtfMember[] = [];
  for (const candidate of spans) {
    const tree = momentTree(candidate, span.start, place);
    if (tree.kind === 'date') members.push(tree);
    else if (tree.kind === 'one-of') members.push(...tree.members);
  }
  return { kind, members };
}

/** A text, as a tree, that says what the bounds and qualifiers of a date say, in a zone. */
export function treeFromSpan(span: FuzzySpan, zone: Zone, isSouthern = false): EdtfTree {
  const place = { zone, isSouthern };
  if (span.shape === 'span') return intervalTree(span, place);
  if (span.shape === 'moment' && !span.candidates)
    return momentTree({ start: span.earliestStart, end: span.latestEnd }, span.start, place);
  return setTree(span, span.shape === 'all-of' ? 'all-of' : 'one-of', place);
}

/** The date as it was written, or as it could have been, in the zone on display. */
export function treeOfDate({ tree, span }: WordableDate, context: DateWordsContext): EdtfTree {
  return tree ? shownTree(tree, context) : treeFromSpan(span, context.zone, context.southernSeasons);
}
