import { civilFromInstant } from '../time/calendar.js';
import type { EdtfDate, EdtfEnd, EdtfMember, EdtfTree, Qualifier } from '../time/edtf/tree.js';
import type { EndQualifiers, FuzzySpan, Unit } from '../time/fuzzy-span.js';
import type { Instant, Span } from '../time/instant.js';
import type { Zone } from '../time/zones.js';
import { dateAt, isFinerThanDay, isMidnight, lastBefore } from './date-at.js';

/*
 * Dates of which only the bounds were kept are worded through the text they could have been written as.
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

/** Where a date is read. */
interface Place {
  readonly zone: Zone;
  /** Whether its seasons are southern ones. */
  readonly isSouthern: boolean;
}

/** The sign that says of a whole date what its qualifiers say. */
function qualifierOf({ uncertain, approximate }: EndQualifiers): Qualifier | undefined {
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : undefined;
}

/** The unit an instant falls into, parts of a year among them, with what is doubted of it. */
function doubtedDateAt(
  at: Instant,
  unit: Unit,
  { zone, isSouthern }: Place,
  qualifier: Qualifier | undefined,
): EdtfDate {
  const { year, month } = civilFromInstant(at, zone.offsetAt(at));
  const doubt = qualifier && { after: qualifier };
  const code = groupingCode(unit, month, isSouthern);
  if (code !== undefined) {
    // January and February belong to the season that began in the year before.
    const value = unit === 'season' && month < 3 ? year - 1 : year;
    return { kind: 'date', year: { value }, grouping: { value: code, ...doubt } };
  }
  const date = dateAt(at, unit, zone);
  const last = date.day ? 'day' : date.month ? 'month' : 'year';
  return { ...date, [last]: { ...date[last], ...doubt } };
}

/** The unit that ends where a half-open bound stands. */
function dateBefore(end: Instant, unit: Unit, place: Place, qualifier?: Qualifier): EdtfDate {
  return doubtedDateAt(lastBefore(end), unit, place, qualifier);
}

function areEqual(a: EdtfDate, b: EdtfDate): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A moment somewhere in a span, to a unit: one date where it is one unit, else one of a run. */
function momentTree({ start, end }: Span, qualifiers: EndQualifiers, place: Place): EdtfTree {
  const unit = qualifiers.precision;
  const qualifier = qualifierOf(qualifiers);
  const from = start === -Infinity ? undefined : doubtedDateAt(start, unit, place, qualifier);
  const to = end === Infinity ? undefined : dateBefore(end, unit, place, qualifier);
  if (from && (isFinerThanDay(unit) || (to && areEqual(from, to)))) return from;
  return {
    kind: 'one-of',
    members: [{ kind: 'run', ...(from && { start: from }), ...(to && { end: to }) }],
  };
}

function intervalTree(span: FuzzySpan, place: Place): EdtfTree {
  const { zone } = place;
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
      doubtedDateAt(earliestStart, unit, place, qualifier),
    ),
    end: endOf(end, latestEnd, (unit, qualifier) =>
      isFinerThanDay(unit)
        ? doubtedDateAt(earliestEnd, unit, place, qualifier)
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
