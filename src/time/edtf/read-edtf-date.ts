import { daysInMonth } from '../calendar.js';
import { utcZone } from '../zones.js';
import { eachCompletion, fits, maskOf } from './completions.js';
import type { Cursor } from './cursor.js';
import { fail, failHere, isQualifierCode, raise, take } from './cursor.js';
import type { EdtfNote } from './hull.js';
import { hullOf } from './hull.js';
import { componentsOf } from './qualifiers.js';
import { readEdtfTime } from './read-edtf-time.js';
import { readDigits, readEdtfYear } from './read-edtf-year.js';
import type { EdtfComponent, EdtfDate, Mutable, Qualifier } from './tree.js';

/** One of the patterns of unspecified digits that level 1 has; every other is of level 2. */
const simpleMask = /^\d\d(\dX|XX|\d\d-(XX|XX-XX|\d\d-XX))[?~%]?$/;

/** Reads one date, as far as it goes; what follows it is the caller's to judge. */
export function readEdtfDate(cursor: Cursor): Mutable<EdtfDate> | false {
  const { text, at: from } = cursor;
  const before = readQualifier(cursor);
  const bareYear = readEdtfYear(cursor);
  if (!bareYear) return false;
  const year = withSigns(cursor, bareYear, before);
  const date: Mutable<EdtfDate> = { kind: 'date', year };
  if (year.value > 9999 || year.value < -9999 || year.exponent || year.significantDigits) return date;
  if (take(cursor, 45) && !readMonth(cursor, date)) return false;
  const mask = maskOf(date);
  if (mask) raise(cursor, simpleMask.test(text.slice(from, cursor.at)) ? 1 : 2);
  return text.charCodeAt(cursor.at) === 84 ? readTime(cursor, date) : date;
}

function readQualifier(cursor: Cursor): Qualifier | undefined {
  const { text, at } = cursor;
  return isQualifierCode(text.charCodeAt(at)) ? (text.charAt(cursor.at++) as Qualifier) : undefined;
}

function withSigns<C extends EdtfComponent>(
  cursor: Cursor,
  component: Mutable<C>,
  before: Qualifier | undefined,
): C {
  if (before) {
    component.before = before;
    raise(cursor, 2);
  }
  const after = readQualifier(cursor);
  if (after) {
    component.after = after;
    raise(cursor, 1);
  }
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
    return take(cursor, 45) ? fail(cursor, 'day', cursor.at - 1, 1) : true;
  }
  let candidate = 12;
  while (candidate && !fits(month, candidate)) candidate--;
  if (!candidate) return fail(cursor, mask ? 'mask' : 'month', from, undefined, value ? '12' : '01');
  date.month = month;
  return take(cursor, 45) ? readDay(cursor, date, month) : true;
}

function readDay(cursor: Cursor, date: Mutable<EdtfDate>, month: EdtfComponent): boolean {
  const from = cursor.at;
  const day = readPart(cursor, month, 'day');
  if (!day) return false;
  date.day = day;
  if (maskOf(date)) return eachCompletion(date, false, () => true) || fail(cursor, 'mask', from);
  const length = daysInMonth(date.year.value, month.value);
  if (day.value > 0 && day.value <= length) return true;
  return fail(cursor, 'day', from, undefined, day.value ? String(length) : '01');
}

function readTime(cursor: Cursor, date: Mutable<EdtfDate>): Mutable<EdtfDate> | false {
  const from = cursor.at++;
  if (!date.day || maskOf(date)) return fail(cursor, 'time', from);
  if (componentsOf(date).some(({ before, after }) => before ?? after))
    return fail(cursor, 'qualifier', from - 1, 1);
  const time = readEdtfTime(cursor);
  if (!time) return false;
  date.time = time;
  const notes: EdtfNote[] = [];
  if (time.zoneIsCritical) hullOf(date, { zone: utcZone, onNote: (note) => notes.push(note) });
  return notes.includes('zone-shift') ? fail(cursor, 'zone-shift', from) : date;
}
