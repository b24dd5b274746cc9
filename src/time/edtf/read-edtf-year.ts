import { farthestYear } from '../instant.js';
import type { Cursor } from './cursor.js';
import { fail, failHere, raise, skipDigits, take } from './cursor.js';
import type { EdtfComponent, EdtfYear, Mutable } from './tree.js';

/** Reads so many digits or `X`s; false where something else stands, with the cursor on it. */
export function readDigits(cursor: Cursor, count: number): Mutable<EdtfComponent> | false {
  const { text, at: from } = cursor;
  let value = 0;
  let isMasked = false;
  for (const end = from + count; cursor.at < end; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    value *= 10;
    if (code === 88) isMasked = true;
    else if (code >= 48 && code <= 57) value += code - 48;
    else return false;
  }
  return isMasked ? { value, mask: text.slice(from, cursor.at) } : { value };
}

/** Reads a year without its qualifiers: four digits or `X`s, or `Y` and more, with an exponent or significant digits. */
export function readEdtfYear(cursor: Cursor): Mutable<EdtfYear> | false {
  const from = cursor.at;
  const isLong = take(cursor, 89);
  const sign = take(cursor, 45) ? '-' : '';
  const year = (isLong ? readLongYear : readShortYear)(cursor, from, sign);
  if (!year) return false;
  if (sign) {
    raise(cursor, 1);
    year.value = -year.value;
  }
  const isWhole = year.mask !== undefined || !take(cursor, 83) || readSignificantDigits(cursor, year);
  return isWhole && year;
}

function readLongYear(cursor: Cursor, from: number, sign: string): Mutable<EdtfYear> | false {
  const { text, at: digitsAt } = cursor;
  if (!skipDigits(cursor)) return failHere(cursor);
  let digits = text.slice(digitsAt, cursor.at);
  let exponent = 0;
  raise(cursor, 1);
  if (take(cursor, 69)) {
    const exponentAt = cursor.at;
    if (!skipDigits(cursor)) return failHere(cursor);
    const exponentText = text.slice(exponentAt, cursor.at);
    exponent = Number(exponentText);
    if (exponentText.startsWith('0'))
      return fail(cursor, 'year', exponentAt, undefined, exponent ? String(exponent) : '1');
    digits += `e${exponent}`;
    raise(cursor, 2);
  }
  const value = Number(digits);
  if (value > farthestYear) return fail(cursor, 'year-range', from);
  if (value > 9999 || exponent) {
    if (!digits.startsWith('0')) return exponent ? { value, exponent } : { value };
  }
  return fail(cursor, 'year', from, undefined, value > 9999 ? `Y${sign}${value}` : sign + pad(value));
}

function pad(digits: number | string): string {
  return String(digits).padStart(4, '0');
}

function readShortYear(cursor: Cursor, from: number, sign: string): Mutable<EdtfYear> | false {
  const { text, at: digitsAt } = cursor;
  const year = readDigits(cursor, 4);
  const extraDigits = skipDigits(cursor);
  if (!year || extraDigits) {
    if (cursor.at === digitsAt) return failHere(cursor);
    const digits = text.slice(digitsAt, cursor.at);
    return fail(cursor, 'year', from, undefined, year ? `Y${sign}${digits}` : sign + pad(digits));
  }
  if (!sign) return year;
  const { value, mask } = year;
  if (mask) return fail(cursor, 'mask', from, undefined, `[-${mask.replaceAll('X', '9')}..-${pad(value)}]`);
  return value ? year : fail(cursor, 'year', from, undefined, '0000');
}

function readSignificantDigits(cursor: Cursor, year: Mutable<EdtfYear>): boolean {
  const from = cursor.at;
  const width = pad(Math.abs(year.value)).length;
  const count = skipDigits(cursor);
  const digits = Number(cursor.text.slice(from, cursor.at));
  if (!count || digits < 1 || digits > width || cursor.text.charCodeAt(from) === 48)
    return fail(cursor, 'significant-digits', from, undefined, String(digits > width ? width : digits || 1));
  year.significantDigits = digits;
  raise(cursor, 2);
  return true;
}
