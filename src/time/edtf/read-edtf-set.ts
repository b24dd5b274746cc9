import { maskOf } from './completions.js';
import type { Cursor } from './cursor.js';
import { fail, failHere, raise, take, takeDots } from './cursor.js';
import { acceptOrder, acceptTime } from './order.js';
import { componentsOf } from './qualifiers.js';
import { readEdtfDate } from './read-edtf-date.js';
import type { EdtfDate, EdtfMember, EdtfSet } from './tree.js';

/** Reads on behind the opening bracket of a list. */
export function readEdtfSet(cursor: Cursor, kind: EdtfSet['kind'], closing: number): EdtfSet | false {
  const members: EdtfMember[] = [];
  cursor.isList = true;
  raise(cursor, 2);
  do {
    const member = readMember(cursor, closing, members.length === 0);
    if (!member) return false;
    members.push(member);
  } while (take(cursor, 44));
  return take(cursor, closing) ? { kind, members } : failHere(cursor);
}

/** Reads a date, `a..b`, and at the ends of a list `..b` or `a..`. */
function readMember(cursor: Cursor, closing: number, isFirst: boolean): EdtfMember | false {
  const { text, at: from } = cursor;
  const isAtEnd = (code: number): boolean => code === closing || code === 44 || Number.isNaN(code);
  if (takeDots(cursor)) {
    if (isAtEnd(text.charCodeAt(cursor.at))) return fail(cursor, 'no-date', from);
    if (!isFirst) return fail(cursor, 'dots', from);
    const end = readRunEnd(cursor);
    return end && { kind: 'run', end };
  }
  if (isAtEnd(text.charCodeAt(from))) return fail(cursor, 'empty', from, 1);
  const start = readEdtfDate(cursor);
  if (!start || !acceptTime(cursor, start)) return false;
  const startTo = cursor.at;
  if (!takeDots(cursor)) return start;
  if (!acceptRunEnd(cursor, start, from, startTo)) return false;
  const endAt = cursor.at;
  if (text.charCodeAt(endAt) === closing) return { kind: 'run', start };
  if (text.charCodeAt(endAt) === 44) return fail(cursor, 'dots', startTo);
  const end = readRunEnd(cursor);
  return end && acceptOrder(cursor, start, end, from, startTo, endAt) && { kind: 'run', start, end };
}

function readRunEnd(cursor: Cursor): EdtfDate | false {
  const from = cursor.at;
  const date = readEdtfDate(cursor);
  return date && acceptTime(cursor, date) && acceptRunEnd(cursor, date, from, cursor.at) && date;
}

/** Accepts a date beside `..`: every digit known and nothing doubted, so that the run is a definite one. */
function acceptRunEnd(cursor: Cursor, date: EdtfDate, from: number, to: number): boolean {
  const isDoubted = componentsOf(date).some(({ before, after }) => before ?? after);
  if (!isDoubted && !date.year.significantDigits && !maskOf(date)) return true;
  const known = cursor.text.slice(from, to).replaceAll('X', '0');
  return fail(cursor, 'dots', from, to - from, known.replace(/[?~%]|S\d+/g, ''));
}
