import { maskOf } from './completions.js';
import type { Cursor } from './cursor.js';
import { fail, peek, raise, takeDots } from './cursor.js';
import { acceptOrder, acceptTime } from './order.js';
import { readEdtfDate } from './read-edtf-date.js';
import type { EdtfEnd, EdtfInterval, EdtfOpen, EdtfUnknown } from './tree.js';

const open: EdtfOpen = { kind: 'open' };
const unknown: EdtfUnknown = { kind: 'unknown' };

/** Reads what may be an end of an interval, up to the slash or the end of the text. */
export function readEdtfEnd(cursor: Cursor): EdtfEnd | false {
  const isBefore = takeDots(cursor);
  if (cursor.at === cursor.text.length || peek(cursor) === 47) return isBefore ? open : unknown;
  const date = readEdtfDate(cursor);
  if (!date) return false;
  if (isBefore) date.reach = 'before';
  else if (takeDots(cursor)) date.reach = 'after';
  return date;
}

/** Reads on from the slash behind an end. */
export function readEdtfInterval(cursor: Cursor, start: EdtfEnd): EdtfInterval | false {
  const startTo = cursor.at++;
  const startDate = start.kind === 'date' ? start : undefined;
  if (!acceptTime(cursor, startDate)) return false;
  const end = readEdtfEnd(cursor);
  if (!end) return false;
  const endDate = end.kind === 'date' ? end : undefined;
  if (!startDate && !endDate) return fail(cursor, 'no-date', 0);
  if (!acceptTime(cursor, endDate)) return false;
  if (startDate && endDate) {
    if (!acceptOrder(cursor, startDate, endDate, 0, startTo, startTo + 1)) return false;
  } else raise(cursor, 1);
  for (const date of [startDate, endDate]) if (date && (date.reach ?? maskOf(date))) raise(cursor, 2);
  return { kind: 'interval', start, end };
}
