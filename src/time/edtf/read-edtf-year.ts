import { farthestYear } from '../instant.js';
import type { Cursor } from './cursor.js';
import { fail, failHere, peek, raise, skipDigits, take } from './cursor.js';
import type { EdtfComponent, EdtfYear, Mutable } from './tree.js';

/** Reads so many digits or `X`s; false where something else stands, with the cursor on it. */
export function readDigits(cursor: Cursor, count: number): Mutable<EdtfComponent> | false {
  const from = cursor.at;
  let value = 0;
  let isMasked = false;
  while (cursor.at < from + count) {
    if (take(cursor, 88)) {
      isMasked = true;
      value *= 10;
    } else {
      const digit = peek(cursor) - 48;
      if (!(digit >= 0 && digit < 10)) return false;
      value = value * 10 + digit;
      cursor.at++;
    }
  }
  return isMasked ? { value, mask: cursor.text.slice(from, cursor.at) } : { value };
}

/** Reads a year without its qualifiers: four digits or `X`s, or `Y` and more, with an exponent or significant digits. */
export function readEdtfYear(cursor: Cursor): Mutable<EdtfYear> | false {
  const from = cursor.at;
  const isLong = take(cursor, 89);
  const sign = take(cursor, 45) ? '-' : '';
  if (sign || isLong) raise(cursor, 1);
  const year = isLong ? readLongYear(cursor, from, sign) : readShortYear(cursor, from, sign);
  if (!year) return false;
  if (sign) year.value *= -1;
  return (year.mask ?? !take(cursor, 83)) ? year : readSignificantDigits(cursor, year);
}

function pad(digits: number | string): string {
  return String(digits).padStart(4, '0');
}

function readLongYear(cursor: Cursor, from: number, sign: string): Mutable<EdtfYear> | false {
  const digitsAt = cursor.at;
  if (!skipDigits(cursor)) return failHere(cursor);
  const digits = cursor.text.slice(digitsAt, cursor.at);
  let exponent = 0;
  if (take(cursor, 69)) {
    const exponentAt = cursor.at;
    const first = peek(cursor);
    if (!skipDigits(cursor)) return failHere(cursor);
    if (first === 48) return fail(cursor, 'year', exponentAt);
    exponent = Number(cursor.text.slice(exponentAt, cursor.at));
    raise(cursor, 2);
  }
  const value = Number(`${digits}e${exponent}`);
  if (value > farthestYear) return fail(cursor, 'year-range', from);
  const isShort = value < 10_000;
  if (digits.startsWith('0') || (isShort && !exponent))
    return fail(cursor, 'year', from, (isShort ? '' : 'Y') + (value ? sign : '') + pad(value));
  return exponent ? { value, exponent } : { value };
}

function readShortYear(cursor: Cursor, from: number, sign: string): Mutable<EdtfYear> | false {
  const digitsAt = cursor.at;
  const year = readDigits(cursor, 4);
  const extraDigits = skipDigits(cursor);
  if (extraDigits || !year) {
    if (cursor.at === digitsAt) return failHere(cursor);
    const patch = (year ? 'Y' : '') + sign + pad(cursor.text.slice(digitsAt, cursor.at));
    // Eight digits are more likely a day without its dashes than a year.
    return fail(cursor, 'year', from, extraDigits === 4 ? undefined : patch);
  }
  if (!sign) return year;
  const { value, mask } = year;
  if (mask) return fail(cursor, 'mask', from, `[-${mask.replaceAll('X', '9')}..-${pad(value)}]`);
  return value ? year : fail(cursor, 'year', from, '0000');
}

function readSignificantDigits(cursor: Cursor, year: Mutable<EdtfYear>): Mutable<EdtfYear> | false {
  const from = cursor.at;
  const width = pad(Math.abs(year.value)).length;
  const isZero = peek(cursor) === 48;
  const count = skipDigits(cursor);
  const digits = Number(cursor.text.slice(from, cursor.at));
  if (!count || isZero || digits > width)
    return fail(cursor, 'significant-digits', from, String(digits ? width : 1));
  year.significantDigits = digits;
  raise(cursor, 2);
  return year;
}
