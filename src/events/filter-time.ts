import type { Instant } from '../time/instant.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { TimeRelation } from './filter-expression.js';

/** The four bounds of an event, and whether it was one moment within them. */
export interface TimeBounds {
  earliestStart: Instant;
  latestStart: Instant;
  earliestEnd: Instant;
  latestEnd: Instant;
  isMoment: boolean;
}

/**
 * Whether an event could stand in a relation to a date, or certainly does. *During*: it went on, or happened, at some time of
 * the date; *before* and *after*: it was over before the date began, or began after the date had ended. So of an event with
 * exact bounds exactly one holds, and of a fuzzy one at least one could. A moment is any instant of its bounds; the
 * possibilities of a list are looked at one by one.
 */
export function holdsInTime(
  bounds: TimeBounds,
  relation: TimeRelation,
  isCertain: boolean,
  date: FuzzySpan,
): boolean {
  const from = date.earliestStart;
  const to = date.latestEnd;
  switch (relation) {
    case 'before':
      return isBefore(bounds, isCertain, from);
    case 'after':
      return isAfter(bounds, isCertain, to);
    case 'during':
      return bounds.isMoment
        ? isMomentDuring(bounds, isCertain, from, to)
        : isSpanDuring(bounds, isCertain, from, to);
  }
}

/**
 * A start lies in [earliest, latest), an end, which is where the event is over, in (earliest, latest]; bounds without width
 * stand at their instant.
 */
function isBefore(bounds: TimeBounds, isCertain: boolean, from: Instant): boolean {
  if (bounds.earliestStart >= from) return false;
  if (isCertain) return bounds.latestEnd <= from;
  if (bounds.isMoment || bounds.earliestEnd < from) return true;
  return bounds.earliestEnd === from && bounds.latestEnd === from;
}

function isAfter(bounds: TimeBounds, isCertain: boolean, to: Instant): boolean {
  if (isCertain || bounds.earliestStart >= to) return bounds.earliestStart >= to;
  return (bounds.isMoment ? bounds.latestEnd : bounds.latestStart) > to;
}

function isMomentDuring(bounds: TimeBounds, isCertain: boolean, from: Instant, to: Instant): boolean {
  const { earliestStart, latestEnd } = bounds;
  if (isCertain) return earliestStart >= from && earliestStart < to && latestEnd <= to;
  return earliestStart < to && (latestEnd > from || earliestStart >= from);
}

function isSpanDuring(bounds: TimeBounds, isCertain: boolean, from: Instant, to: Instant): boolean {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  if (!isCertain) return earliestStart < to && (latestEnd > from || earliestStart >= from);
  const startsInTime = latestStart < to || (latestStart === to && earliestStart < latestStart);
  const endsInTime = earliestEnd > from || (earliestEnd === from && latestEnd > from);
  return startsInTime && (endsInTime || earliestStart >= from);
}

/** `holdsInTime` for a date with all it says: members of a list must all be before or after, and any of them may be during. */
export function spanHoldsInTime(
  span: FuzzySpan,
  relation: TimeRelation,
  isCertain: boolean,
  date: FuzzySpan,
): boolean {
  const isMoment = span.shape === 'moment' || span.shape === 'one-of';
  const { earliestStart, latestStart, earliestEnd, latestEnd, candidates } = span;
  if (candidates === undefined) {
    return holdsInTime(
      { earliestStart, latestStart, earliestEnd, latestEnd, isMoment },
      relation,
      isCertain,
      date,
    );
  }
  const holds = (candidate: { readonly start: Instant; readonly end: Instant }): boolean =>
    holdsInTime(
      {
        earliestStart: candidate.start,
        latestStart: candidate.end,
        earliestEnd: candidate.start,
        latestEnd: candidate.end,
        isMoment: true,
      },
      relation,
      isCertain,
      date,
    );
  const isEachNeeded = isMoment ? isCertain : relation !== 'during';
  return isEachNeeded ? candidates.every(holds) : candidates.some(holds);
}
