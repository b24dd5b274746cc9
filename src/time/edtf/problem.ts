import type { EdtfTree } from './tree.js';

/** 0, 1 or 2: the least conformance level of ISO 8601-2, Annex A, that admits the string. */
export type EdtfLevel = 0 | 1 | 2;

/** What the reader takes beyond the standard: sub-seconds, `hh:mm`, times in intervals and lists, RFC 9557 zones. */
export type EdtfExtension = 'fraction' | 'minute' | 'interval-time' | 'zone';

/** A string that was understood. */
export interface EdtfReading {
  readonly text: string;
  readonly tree: EdtfTree;
  readonly level: EdtfLevel;
  /** Empty for plain EDTF. */
  readonly extensions: readonly EdtfExtension[];
}

/**
 * Why a string was refused:
 * - `empty`: nothing stands where a date or a member of a list belongs;
 * - `space`: a space, which EDTF never has;
 * - `unreadable`: `found` is nothing that can stand there;
 * - `year`: a year has four digits, or `Y` and more, without needless zeros, and is never `-0000`;
 * - `year-range`: beyond a million million years;
 * - `significant-digits`: more after `S` than the year has, or none;
 * - `month`: neither a month (01–12) nor a part of a year (21–41);
 * - `day`: no such day in that month, or a day in a part of a year;
 * - `mask`: no date fits the `X`s, or they stand in a year before 0;
 * - `time`: not a time of day from 00:00 to 23:59:60, or not after a full date;
 * - `shift`: not a shift from UTC of up to 14:00, or `-00:00`;
 * - `zone`: no zone of that name;
 * - `zone-shift`: a zone marked `!` that contradicts the shift before it;
 * - `qualifier`: a second `?`, `~` or `%`, or one at a time of day;
 * - `order`: ends (`found`) before it starts (`against`);
 * - `no-date`: an interval or a list without any date in it;
 * - `dots`: a `..` out of place, or with a masked or qualified date beside it;
 * - `extension`: the reader is strict, and `against` names the extension used.
 */
export type EdtfProblemCode =
  | 'empty'
  | 'space'
  | 'unreadable'
  | 'year'
  | 'year-range'
  | 'significant-digits'
  | 'month'
  | 'day'
  | 'mask'
  | 'time'
  | 'shift'
  | 'zone'
  | 'zone-shift'
  | 'qualifier'
  | 'order'
  | 'no-date'
  | 'dots'
  | 'extension';

/** A string that was refused: where, why, and a form that works. The sentence is made of these in any language. */
export interface EdtfProblem {
  readonly code: EdtfProblemCode;
  readonly text: string;
  /** Where the trouble begins, in UTF-16 units from 0; the length of the text where something is missing at its end. */
  readonly offset: number;
  /** The piece that was refused, at most 40 characters of it; empty where something is missing. */
  readonly found: string;
  /** With `order`, the start as written; with `extension`, its name. */
  readonly against?: string;
  /** A text that would be accepted: the nearest one where there is a near one, else an example. Made when asked for. */
  readonly cure: string;
}

/** Tells a refusal from a reading. */
export function isEdtfProblem(result: object): result is EdtfProblem {
  return 'code' in result;
}
