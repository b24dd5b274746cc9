import { msPerHour } from '../instant.js';
import { utcZone } from '../zones.js';
import type { Cursor } from './cursor.js';
import { extend, fail } from './cursor.js';
import { hullOf } from './hull.js';
import type { EdtfDate } from './tree.js';

/** No two clocks on Earth ever differed by more. */
const widestDifferenceMs = 32 * msPerHour;

/** What a date's clock is: two dates of one clock compare by their fields. */
function clockOf({ time }: EdtfDate): string {
  return time ? (time.shift === undefined ? (time.zone ?? '') : 'Z') : '';
}

/**
 * Accepts two ends unless the second is over before the first begins. No zone is asked, so that an answer never depends on
 * the machine: ends on different clocks are refused only where they are in disorder in every zone. Their texts are
 * `startAt` to `startTo` and `endAt` to the cursor.
 */
export function acceptOrder(
  cursor: Cursor,
  start: EdtfDate,
  end: EdtfDate,
  startAt: number,
  startTo: number,
  endAt: number,
): boolean {
  if (start.reach === 'before' || end.reach === 'after') return true;
  const context = { zone: utcZone };
  const slackMs = clockOf(start) === clockOf(end) ? 0 : widestDifferenceMs;
  if (hullOf(start, context, true).start < hullOf(end, context, true).end + slackMs) return true;
  return fail(cursor, 'order', endAt, undefined, cursor.text.slice(startAt, startTo));
}

/** Accepts times of day where the standard has dates only: in intervals and lists. */
export function acceptTime(cursor: Cursor, date: EdtfDate | undefined): boolean {
  return date?.time ? extend(cursor, 'interval-time', cursor.timeAt) : true;
}
