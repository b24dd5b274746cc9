import { daysInMonth } from '../calendar.js';
import { utcZone } from '../zones.js';
import { eachCompletion, fits, maskOf } from './completions.js';
import type { Cursor } from './cursor.js';
import { fail, failHere, peek, raise, take } from './cursor.js';
import type { EdtfNote } from './hull.js';
import { hullOf } from './hull.js';
import { isQualified } from './qualifiers.js';
import { readEdtfTime } from './read-edtf-time.js';
import { readDigits, readEdtfYear } from './read-edtf-year.js';
import type { EdtfComponent, EdtfDate, Mutable, Qualifier } from './tree.js';

const dash = 45;

/** One of the patterns of unspecified digits that level 1 has; every other is of level 2. */
const simpleMask = /^-?\d\d(\dX|XX|\d\d-(XX|XX-XX|\d\d-XX))[?~%]?$/;

/** Reads one date, as far as it goes; what follows it is the caller's to judge. */
export function readEdtfDate(cursor: Cursor): Mutable<EdtfDate> | false {
  const from = cursor.at;
  const before = readQualifier(cursor);
  const isLong = peek(cursor) === 89;
  const bareYear = readEdtfYear(cursor);
  if (!bareYear) return false;
  const year = withSigns(cursor, bareYear, before);
  const date: Mutable<EdtfDate> = { kind: 'date', year };
  if (isLong || year.significantDigits) return date;
  if (take(cursor, dash) && !readMonth(cursor, date)) return false;
  if (maskOf(date)) raise(cursor, simpleMask.test(cursor.text.slice(from, cursor.at)) ? 1 : 2);
  return take(cursor, 84) ? readTime(cursor, date) : date;
}

function readQualifier(cursor: Cursor): Qualifier | undefined {
  const code = peek(cursor);
  return code === 63 || code === 126 || code === 37
    ? (cursor.text.charAt(cursor.at++) as Qualifier)
    : undefined;
}

function withSigns<C extends EdtfComponent>(
  cursor: Cursor,
  component: Mutable<C>,
  before: Qualifier | undefined,
): C {
  const after = readQualifier(cursor);
  if (before) component.before = before;
  if (after) component.after = after;
  raise(cursor, before ? 2 : after ? 1 : 0);
  return component;
}

/** Reads `MM` or `DD` after its dash, with its signs; `left` is the component before it. */
function readPart(cursor: Cursor, left: EdtfComponent, code: 'month' | 'day'): EdtfComponent | false {
  if (left.after) raise(cursor, 2);
  const before = readQualifier(cursor);
  const from = cursor.at;
  const component = readDigits(cursor, 2);
  if (component) return withSigns(cursor, component, before);
  return cursor.at > from ? fail(cursor, code, from) : failHere(cursor);
}

function readMonth(cursor: Cursor, date: Mutable<EdtfDate>): boolean {
  const from = cursor.at;
  const month = readPart(cursor, date.year, 'month');
  if (!month) return false;
  const { value, mask } = month;
  if (value > 20 && value < 42 && !mask) {
    date.grouping = month;
    raise(cursor, value > 24 ? 2 : 1);
    return !take(cursor, dash) || fail(cursor, 'day', cursor.at - 1);
  }
  let candidate = 12;
  while (candidate && !fits(month, candidate)) candidate--;
  if (!candidate) return fail(cursor, mask ? 'mask' : 'month', from);
  date.month = month;
  return !take(cursor, dash) || readDay(cursor, date, month);
}

function readDay(cursor: Cursor, date: Mutable<EdtfDate>, month: EdtfComponent): boolean {
  const from = cursor.at;
  const day = readPart(cursor, month, 'day');
  if (!day) return false;
  date.day = day;
  if (maskOf(date)) return eachCompletion(date, false, () => true) || fail(cursor, 'mask', from);
  const length = daysInMonth(date.year.value, month.value);
  const { value } = day;
  return (value > 0 && value <= length) || fail(cursor, 'day', from, value ? String(length) : '01');
}

function readTime(cursor: Cursor, date: Mutable<EdtfDate>): Mutable<EdtfDate> | false {
  const from = cursor.at - 1;
  if (!date.day || maskOf(date)) return fail(cursor, 'time', from);
  if (isQualified(date)) return fail(cursor, 'qualifier', from);
  const time = readEdtfTime(cursor);
  if (!time) return false;
  date.time = time;
  const notes: EdtfNote[] = [];
  if (time.zoneIsCritical) hullOf(date, { zone: utcZone, onNote: (note) => notes.push(note) });
  return notes.includes('zone-shift') ? fail(cursor, 'zone-shift', from) : date;
}
