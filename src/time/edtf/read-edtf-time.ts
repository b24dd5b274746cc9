import { msPerMinute } from '../instant.js';
import { zoneNamed } from '../zones.js';
import type { Cursor } from './cursor.js';
import { extend, fail, failHere, peek, skipDigits, take, takeTwoDigits } from './cursor.js';
import type { EdtfTime, Mutable } from './tree.js';

const colon = 58;

/** Reads what follows the `T` of a date: hour, minute, perhaps second, fraction, shift and zone. */
export function readEdtfTime(cursor: Cursor): EdtfTime | false {
  const from = cursor.at;
  cursor.timeAt = from - 1;
  const hour = takeTwoDigits(cursor);
  const minute = take(cursor, colon) ? takeTwoDigits(cursor) : NaN;
  if (!(hour < 24 && minute < 60)) {
    return fail(
      cursor,
      'time',
      from,
      cursor.at - from === 2 ? `${cursor.text.slice(from, cursor.at)}:00` : '23:59',
    );
  }
  const time: Mutable<EdtfTime> = { hour, minute };
  if (take(cursor, colon)) {
    const secondAt = cursor.at;
    time.second = takeTwoDigits(cursor);
    if (!(time.second <= 60)) return fail(cursor, 'time', secondAt, '59');
    if (!readFraction(cursor, time)) return false;
  } else if (!extend(cursor, 'minute', from)) return false;
  return readShift(cursor, time) && readZone(cursor, time) && time;
}

/** A point or comma and digits; in a list the comma parts the members. */
function readFraction(cursor: Cursor, time: Mutable<EdtfTime>): boolean {
  const { text, at: from } = cursor;
  const code = peek(cursor);
  if ((code !== 46 || text.charCodeAt(from + 1) === 46) && (code !== 44 || cursor.isList)) return true;
  cursor.at++;
  const count = skipDigits(cursor);
  if (count < 1 || count > 9) return fail(cursor, 'time', from, text.slice(from, from + (count && 10)));
  time.fraction = text.slice(from, cursor.at);
  return extend(cursor, 'fraction', from);
}

/** `Z`, or a sign and hours, perhaps with minutes. */
function readShift(cursor: Cursor, time: Mutable<EdtfTime>): boolean {
  const from = cursor.at;
  const isWest = peek(cursor) === 45;
  if (take(cursor, 90)) time.shiftMs = 0;
  else if (take(cursor, 43) || take(cursor, 45)) {
    const hours = takeTwoDigits(cursor);
    const minutes = take(cursor, colon) ? takeTwoDigits(cursor) : 0;
    const shift = hours * 60 + minutes;
    if (!(minutes < 60 && shift <= 840) || (isWest && !shift))
      return fail(cursor, 'shift', from, shift ? '' : 'Z');
    time.shiftMs = (isWest ? -shift : shift) * msPerMinute;
  } else return true;
  time.shift = cursor.text.slice(from, cursor.at);
  return true;
}

/** `[Asia/Damascus]` or `[+03:00]`; with `!` before it, the zone must agree with the shift. */
function readZone(cursor: Cursor, time: Mutable<EdtfTime>): boolean {
  const { text, at: from } = cursor;
  if (!take(cursor, 91)) return true;
  if (take(cursor, 33)) time.zoneIsCritical = true;
  const nameAt = cursor.at;
  while (/[\w/:+-]/.test(text.charAt(cursor.at))) cursor.at++;
  const zone = text.slice(nameAt, cursor.at);
  if (!take(cursor, 93)) return failHere(cursor);
  if (!/^[a-z+-].{0,63}$/i.test(zone) || !zoneNamed(zone)) return fail(cursor, 'zone', from, '');
  time.zone = zone;
  return extend(cursor, 'zone', from);
}
