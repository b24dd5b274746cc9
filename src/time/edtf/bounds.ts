import type { EndQualifiers, FuzzySpan } from '../fuzzy-span.js';
import { endFlags, endQualifiers } from '../fuzzy-span.js';
import type { Instant, Span } from '../instant.js';
import { maskOf } from './completions.js';
import { edtfQualifiers, isToTheDay, precisionOf } from './end-qualifiers.js';
import type { DateContext } from './hull.js';
import { addCandidate, candidatesOf, estimateOf, hullOf, mostCandidates } from './hull.js';
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfMember, EdtfSet, EdtfTree } from './tree.js';

/**
 * What a date allows, as four bounds. A single date is a moment within its unit. An interval lasted throughout: an end
 * given to the day counts whole, any other lies somewhere within its unit. `[…]` is one moment, `{…}` all of its members.
 */
export function boundsOf(tree: EdtfTree, context: DateContext): FuzzySpan {
  if (tree.kind === 'interval') return boundsOfInterval(tree, context);
  return tree.kind === 'date' ? boundsOfDate(tree, context) : boundsOfSet(tree, context);
}

function boundsOfDate(date: EdtfDate, context: DateContext): FuzzySpan {
  const hull = hullOf(date, context);
  const qualifiers = edtfQualifiers([date]);
  const estimate = estimateOf(date, context);
  return {
    earliestStart: hull.start,
    latestStart: hull.end,
    earliestEnd: hull.start,
    latestEnd: hull.end,
    shape: 'moment',
    start: qualifiers,
    end: qualifiers,
    ...(estimate !== undefined && { estimate }),
    ...(maskOf(date) && withHoles(candidatesOf(date, context))),
  };
}

function withHoles(candidates: readonly Span[]): { candidates?: readonly Span[] } {
  return candidates.length > 1 ? { candidates } : {};
}

/** The bounds of an interval's end by itself; NaN where the other end has to say. */
function boundsOfEnd(end: EdtfEnd, isStart: boolean, context: DateContext): readonly [Instant, Instant] {
  if (end.kind === 'unknown') return [NaN, NaN];
  if (end.kind === 'open') return isStart ? [-Infinity, NaN] : [context.asOf ?? NaN, Infinity];
  const hull = hullOf(end, context);
  if (end.reach === 'before') return [isStart ? -Infinity : NaN, hull.end];
  if (end.reach) return [hull.start, isStart ? NaN : Infinity];
  if (!isToTheDay(end)) return [hull.start, hull.end];
  return isStart ? [hull.start, hull.start] : [hull.end, hull.end];
}

function firstNumber(...numbers: readonly [number, number, number]): number {
  return numbers.find((number) => !Number.isNaN(number)) ?? NaN;
}

function boundsOfInterval({ start, end }: EdtfInterval, context: DateContext): FuzzySpan {
  const [startFrom, startTo] = boundsOfEnd(start, true, context);
  const [endFrom, endTo] = boundsOfEnd(end, false, context);
  const earliestStart = firstNumber(startFrom, endFrom, -Infinity);
  const latestEnd = Math.max(firstNumber(endTo, startTo, Infinity), earliestStart);
  return {
    earliestStart,
    latestStart: Math.min(firstNumber(startTo, latestEnd, latestEnd), latestEnd),
    earliestEnd: Math.max(firstNumber(endFrom, earliestStart, earliestStart), earliestStart),
    latestEnd,
    shape: 'span',
    start: qualifiersOfEnd(start, end, false),
    end: qualifiersOfEnd(end, start, context.asOf !== undefined),
  };
}

/** An end without a date has the precision of the other one. One that is open up to `asOf` floats, since `asOf` does. */
function qualifiersOfEnd(end: EdtfEnd, other: EdtfEnd, hasAsOf: boolean): EndQualifiers {
  if (end.kind === 'date') return edtfQualifiers([end], end.reach && endFlags.open);
  const flags = end.kind === 'unknown' ? endFlags.unknown : endFlags.open | (hasAsOf ? endFlags.floating : 0);
  return endQualifiers(other.kind === 'date' ? precisionOf(other) : 'year', flags);
}

/** A list that has so many is not split any further: its remaining members stand for themselves. */
const enoughCandidates = 10 * mostCandidates;

interface MemberBounds {
  readonly first: Span;
  readonly last: Span;
}

function boundsOfMember(member: EdtfMember, context: DateContext): MemberBounds {
  if (member.kind === 'date') {
    const hull = hullOf(member, context);
    return { first: hull, last: hull };
  }
  const { start, end } = member;
  return {
    first: start ? hullOf(start, context) : { start: -Infinity, end: -Infinity },
    last: end ? hullOf(end, context) : { start: Infinity, end: Infinity },
  };
}

function boundsOfSet({ kind, members }: EdtfSet, context: DateContext): FuzzySpan {
  const dates: EdtfDate[] = [];
  const spans: Span[] = [];
  let [leastStart, leastEnd, greatestStart, greatestEnd] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const member of members) {
    const { first, last } = boundsOfMember(member, context);
    leastStart = Math.min(leastStart, first.start);
    leastEnd = Math.min(leastEnd, first.end);
    greatestStart = Math.max(greatestStart, last.start);
    greatestEnd = Math.max(greatestEnd, last.end);
    if (member.kind === 'date') {
      dates.push(member);
      const isSplit = maskOf(member) && spans.length < enoughCandidates;
      spans.push(...(isSplit ? candidatesOf(member, context) : [first]));
    } else {
      if (member.start) dates.push(member.start);
      if (member.end) dates.push(member.end);
      spans.push({ start: first.start, end: last.end });
    }
  }
  const candidates: Span[] = [];
  spans
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .every((span) => addCandidate(candidates, span.start, span.end));
  const isOneOf = kind === 'one-of';
  return {
    earliestStart: leastStart,
    latestStart: isOneOf ? greatestEnd : leastEnd,
    earliestEnd: isOneOf ? leastStart : greatestStart,
    latestEnd: greatestEnd,
    shape: kind,
    start: edtfQualifiers(dates, leastStart === -Infinity ? endFlags.open : 0),
    end: edtfQualifiers(dates, greatestEnd === Infinity ? endFlags.open : 0),
    ...withHoles(candidates),
  };
}
