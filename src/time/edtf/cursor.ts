import type { EdtfExtension, EdtfLevel, EdtfProblemCode } from './problem.js';

/** What went wrong first, before it is dressed as a problem. */
export interface Fault {
  readonly code: EdtfProblemCode;
  readonly offset: number;
  readonly length: number;
  /** What to write in place of the piece refused. */
  readonly patch: string | undefined;
  readonly against: string | undefined;
}

/** Where a reader stands in a text, and what it has met so far. One pass: `at` never goes back. */
export interface Cursor {
  readonly text: string;
  readonly strict: boolean;
  /** Whether a list is being read, where a comma parts members. */
  isList: boolean;
  at: number;
  level: EdtfLevel;
  /** Bits by the order of `extensionNames`. */
  extensions: number;
  /** Where the last time of day began. */
  timeAt: number;
  fault: Fault | undefined;
}

/** In the order of their bits. */
export const extensionNames: readonly EdtfExtension[] = ['fraction', 'minute', 'interval-time', 'zone'];

/** Notes what is wrong with the piece from `offset` to the cursor; returns false so that a reader can end with it. */
export function fail(
  cursor: Cursor,
  code: EdtfProblemCode,
  offset: number,
  length = cursor.at - offset,
  patch?: string,
  against?: string,
): false {
  cursor.fault = { code, offset, length, patch, against };
  return false;
}

/** Refuses the character at the cursor, for the reason its kind suggests. */
export function failHere(cursor: Cursor): false {
  const { text, at } = cursor;
  const isSpace = /\s/.test(text.charAt(at));
  return fail(
    cursor,
    isSpace ? 'space' : isQualifierCode(text.charCodeAt(at)) ? 'qualifier' : 'unreadable',
    at,
    1,
  );
}

/** Raises the level to at least this. */
export function raise(cursor: Cursor, level: EdtfLevel): void {
  if (cursor.level < level) cursor.level = level;
}

/** Notes the use of an extension, by its bit; false where the reader is strict. */
export function extend(cursor: Cursor, bit: number, offset: number): boolean {
  if (cursor.strict) return fail(cursor, 'extension', offset, 1, undefined, extensionNames[bit]);
  cursor.extensions |= 1 << bit;
  return true;
}

/** Steps over one character if it is the one expected. */
export function take(cursor: Cursor, code: number): boolean {
  const isThere = cursor.text.charCodeAt(cursor.at) === code;
  if (isThere) cursor.at++;
  return isThere;
}

/** Steps over `..` if it stands here. */
export function takeDots(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const isThere = text.charCodeAt(at) === 46 && text.charCodeAt(at + 1) === 46;
  if (isThere) cursor.at += 2;
  return isThere;
}

/** Whether a character code is `?`, `~` or `%`. */
export function isQualifierCode(code: number): boolean {
  return code === 63 || code === 126 || code === 37;
}

/** Reads two digits; −1 where one is missing, with the cursor on what stands there instead. */
export function takeTwoDigits(cursor: Cursor): number {
  const from = cursor.at;
  return skipDigits(cursor, 2) < 2 ? -1 : Number(cursor.text.slice(from, cursor.at));
}

/** Steps over the digits that follow, at most so many; how many there were. */
export function skipDigits(cursor: Cursor, most = Infinity): number {
  const { text, at: from } = cursor;
  const end = from + most;
  while (cursor.at < end) {
    const code = text.charCodeAt(cursor.at);
    if (!(code >= 48 && code <= 57)) break;
    cursor.at++;
  }
  return cursor.at - from;
}
