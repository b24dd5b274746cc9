import type { Columns } from '../events/columns.js';
import { compareInTime, compareNumbers } from '../events/compare-in-time.js';
import type { EventTable } from '../events/event-table.js';
import type { Span } from '../time/instant.js';

/**
 * The way through a dataset in order of time: earliest start, latest end, order in the data. Nothing is sorted for it.
 * The columns hold each lane in that order already, so a step is one binary search per lane and a comparison of what they
 * find: some microseconds at a million events.
 */

/** Whether an event counts, by its ref. */
export type Accepts = (ref: number) => boolean;

/** A place in the order of time, between or at events. */
interface TimeKey {
  readonly start: number;
  readonly end: number;
  readonly ref: number;
}

function keyAt(columns: Columns, position: number): TimeKey {
  return {
    start: columns.start[position] ?? 0,
    end: columns.end[position] ?? 0,
    ref: columns.ref[position] ?? 0,
  };
}

/** Whether the event at `position` comes at or after the key. */
function isFrom(columns: Columns, position: number, key: TimeKey): boolean {
  const order =
    compareNumbers(columns.start[position] ?? 0, key.start) ||
    compareNumbers(columns.end[position] ?? 0, key.end) ||
    (columns.ref[position] ?? 0) - key.ref;
  return order >= 0;
}

/** The first position in [from, to) at or after the key; `to` when there is none. */
function lowerBound(columns: Columns, from: number, to: number, key: TimeKey): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFrom(columns, middle, key)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The earliest accepted position at or after the key over all lanes, or −1. */
function firstFrom(columns: Columns, key: TimeKey, accepts: Accepts): number {
  let best = -1;
  for (let lane = 0; lane + 1 < columns.laneFrom.length; lane++) {
    const to = columns.laneFrom[lane + 1] ?? 0;
    let position = lowerBound(columns, columns.laneFrom[lane] ?? 0, to, key);
    while (position < to && !accepts(columns.ref[position] ?? 0)) position++;
    if (position < to && (best < 0 || compareInTime(columns, position, best) < 0)) best = position;
  }
  return best;
}

/** The latest accepted position before the key over all lanes, or −1. */
function lastBefore(columns: Columns, key: TimeKey, accepts: Accepts): number {
  let best = -1;
  for (let lane = 0; lane + 1 < columns.laneFrom.length; lane++) {
    const from = columns.laneFrom[lane] ?? 0;
    let position = lowerBound(columns, from, columns.laneFrom[lane + 1] ?? 0, key) - 1;
    while (position >= from && !accepts(columns.ref[position] ?? 0)) position--;
    if (position >= from && (best < 0 || compareInTime(columns, position, best) > 0)) best = position;
  }
  return best;
}

const beginning: TimeKey = { start: -Infinity, end: -Infinity, ref: -1 };
const ending: TimeKey = { start: Infinity, end: Infinity, ref: Infinity };

function refAt(columns: Columns, position: number): number {
  return position < 0 ? -1 : (columns.ref[position] ?? -1);
}

/** The first dated event in order of time, as a ref, or −1. */
export function firstEvent(table: EventTable, accepts: Accepts): number {
  return refAt(table.columns, firstFrom(table.columns, beginning, accepts));
}

/** The last dated event in order of time, as a ref, or −1. */
export function lastEvent(table: EventTable, accepts: Accepts): number {
  return refAt(table.columns, lastBefore(table.columns, ending, accepts));
}

/** The dated event after `ref`, which need not be accepted itself; −1 after the last, and for an event without a date. */
export function eventAfter(table: EventTable, ref: number, accepts: Accepts): number {
  const position = table.positionOf(ref);
  if (position < 0) return -1;
  const key = keyAt(table.columns, position);
  return refAt(table.columns, firstFrom(table.columns, { ...key, ref: key.ref + 1 }, accepts));
}

/** The dated event before `ref`; −1 before the first, and for an event without a date. */
export function eventBefore(table: EventTable, ref: number, accepts: Accepts): number {
  const position = table.positionOf(ref);
  if (position < 0) return -1;
  return refAt(table.columns, lastBefore(table.columns, keyAt(table.columns, position), accepts));
}

/** The first event that starts at or after `at`, or −1. */
export function eventStartingFrom(table: EventTable, at: number, accepts: Accepts): number {
  return refAt(table.columns, firstFrom(table.columns, { ...beginning, start: at }, accepts));
}

/** Of the events that are over by `at`, the last in order of time, or −1. */
export function eventOverBy(table: EventTable, at: number, accepts: Accepts): number {
  const { columns } = table;
  const isOver: Accepts = (ref) => accepts(ref) && (columns.end[table.positionOf(ref)] ?? Infinity) <= at;
  return refAt(columns, lastBefore(columns, { ...beginning, start: at }, isOver));
}

/** The first event of the story: order of time, then the undated as given. −1 where none is accepted. */
export function firstInStory(table: EventTable, accepts: Accepts): number {
  const dated = firstEvent(table, accepts);
  return dated >= 0 ? dated : (table.undated.find(accepts) ?? -1);
}

/** The last event of the story, or −1. */
export function lastInStory(table: EventTable, accepts: Accepts): number {
  return table.undated.findLast(accepts) ?? lastEvent(table, accepts);
}

/** What stands before and after an event in the story. −1 where nothing does. */
export function neighboursOf(
  table: EventTable,
  ref: number,
  accepts: Accepts,
): { readonly before: number; readonly after: number } {
  const { undated } = table;
  const place = undated.indexOf(ref);
  const undatedAfter = undated.slice(place + 1).find(accepts) ?? -1;
  if (place < 0) {
    const after = eventAfter(table, ref, accepts);
    return { before: eventBefore(table, ref, accepts), after: after < 0 ? undatedAfter : after };
  }
  const undatedBefore = undated.slice(0, place).findLast(accepts);
  return { before: undatedBefore ?? lastEvent(table, accepts), after: undatedAfter };
}

/** Whether the events of a lane within `span` begin at more than one instant, so that a close enough view tells them apart. */
export function beginsApart(table: EventTable, lane: number, span: Span): boolean {
  const { columns } = table;
  const to = columns.laneFrom[lane + 1] ?? 0;
  const later = lowerBound(columns, columns.laneFrom[lane] ?? 0, to, { ...ending, start: span.start });
  return later < to && (columns.start[later] ?? Infinity) < span.end;
}
