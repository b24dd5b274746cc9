import { maskOf } from './completions.js';
import type { Cursor } from './cursor.js';
import { fail, failHere, peek, raise, take, takeDots } from './cursor.js';
import { acceptOrder, acceptTime } from './order.js';
import { isQualified } from './qualifiers.js';
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
  return take(cursor, closing) ? { kind, members } : failHere(cursor, String.fromCharCode(closing));
}

/** Reads a date, `a..b`, and at the ends of a list `..b` or `a..`. */
function readMember(cursor: Cursor, closing: number, isFirst: boolean): EdtfMember | false {
  const from = cursor.at;
  const isAtEnd = (): boolean => [closing, 44, NaN].includes(peek(cursor));
  if (takeDots(cursor)) {
    if (isAtEnd()) return fail(cursor, 'no-date', from);
    if (!isFirst) return fail(cursor, 'dots', from);
    const end = readRunEnd(cursor);
    return end && { kind: 'run', end };
  }
  if (isAtEnd()) return fail(cursor, 'empty', from);
  const start = readEdtfDate(cursor);
  if (!start || !acceptTime(cursor, start)) return false;
  const startTo = cursor.at;
  if (peek(cursor) !== 46) return start;
  if (!acceptRunEnd(cursor, start, from)) return false;
  if (!takeDots(cursor)) return failHere(cursor);
  const endAt = cursor.at;
  if (isAtEnd()) return take(cursor, 44) ? fail(cursor, 'dots', startTo) : { kind: 'run', start };
  const end = readRunEnd(cursor);
  return end && acceptOrder(cursor, start, end, from, startTo, endAt) && { kind: 'run', start, end };
}

function readRunEnd(cursor: Cursor): EdtfDate | false {
  const from = cursor.at;
  const date = readEdtfDate(cursor);
  return date && acceptTime(cursor, date) && acceptRunEnd(cursor, date, from) && date;
}

/** Accepts a date beside `..`: every digit known and nothing doubted, so that the run is a definite one. */
function acceptRunEnd(cursor: Cursor, date: EdtfDate, from: number): boolean {
  if (!isQualified(date) && !date.year.significantDigits && !maskOf(date)) return true;
  const known = cursor.text.slice(from, cursor.at).replaceAll('X', '0');
  return fail(cursor, 'dots', from, known.replace(/[?~%]|S\d+/g, ''));
}
