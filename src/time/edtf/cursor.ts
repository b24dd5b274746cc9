import type { EdtfExtension, EdtfLevel, EdtfProblemCode } from './problem.js';

/** What was wrong, before it is dressed as a problem: the piece from `offset` to `end`, and what to write in its place. */
export interface Fault {
  readonly code: EdtfProblemCode;
  readonly offset: number;
  readonly end: number;
  readonly patch: string | undefined;
  readonly against: string | undefined;
}

/** Where a reader stands in a text, and what it has met so far. One pass: `at` never goes back. */
export interface Cursor {
  readonly text: string;
  readonly strict: boolean;
  readonly extensions: EdtfExtension[];
  at: number;
  level: EdtfLevel;
  /** Whether a list is being read, where a comma parts members. */
  isList: boolean;
  /** Where the last time of day began. */
  timeAt: number;
  /** The first thing wrong; of no meaning while nothing is. */
  fault: Fault;
}

/** Notes what is wrong with the piece from `offset` to the cursor; returns false so that a reader can end with it. */
export function fail(
  cursor: Cursor,
  code: EdtfProblemCode,
  offset: number,
  patch?: string,
  against?: string,
): false {
  cursor.fault = { code, offset, end: cursor.at, patch, against };
  return false;
}

/** Refuses the character at the cursor, for the reason its kind suggests. */
export function failHere(cursor: Cursor, patch?: string): false {
  const character = cursor.text.charAt(cursor.at++);
  const code = /\s/.test(character) ? 'space' : /[?~%]/.test(character) ? 'qualifier' : 'unreadable';
  return fail(cursor, code, cursor.at - 1, patch);
}

/** Raises the level to at least this. */
export function raise(cursor: Cursor, level: EdtfLevel): void {
  if (cursor.level < level) cursor.level = level;
}

/** Notes the use of an extension; false where the reader is strict. */
export function extend(cursor: Cursor, extension: EdtfExtension, offset: number): boolean {
  if (cursor.strict) return fail(cursor, 'extension', offset, undefined, extension);
  if (!cursor.extensions.includes(extension)) cursor.extensions.push(extension);
  return true;
}

/** The code of the character at the cursor; NaN at the end. */
export function peek(cursor: Cursor): number {
  return cursor.text.charCodeAt(cursor.at);
}

/** Steps over one character if it is the one expected. */
export function take(cursor: Cursor, code: number): boolean {
  const isThere = peek(cursor) === code;
  if (isThere) cursor.at++;
  return isThere;
}

/** Steps over `..` if it stands here. */
export function takeDots(cursor: Cursor): boolean {
  const { text, at } = cursor;
  return text.charCodeAt(at + 1) === 46 && take(cursor, 46) && take(cursor, 46);
}

/** Steps over the digits that follow, at most so many; how many there were. */
export function skipDigits(cursor: Cursor, most = Infinity): number {
  const from = cursor.at;
  while (cursor.at - from < most && peek(cursor) >= 48 && peek(cursor) < 58) cursor.at++;
  return cursor.at - from;
}

/** Reads two digits; NaN where one is missing, with the cursor on what stands there instead. */
export function takeTwoDigits(cursor: Cursor): number {
  const from = cursor.at;
  return skipDigits(cursor, 2) < 2 ? NaN : Number(cursor.text.slice(from, cursor.at));
}
