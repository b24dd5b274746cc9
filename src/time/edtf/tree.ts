/**
 * What an EDTF string says, part by part, as it was written. Nothing is worked out here: the bounds come from
 * `boundsOf`, the sentence from the locale, and `writeEdtf` gives the text back.
 */
export type EdtfTree = EdtfDate | EdtfInterval | EdtfSet;

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%';

/** A year, month, grouping or day. */
export interface EdtfComponent {
  /** The number written, each unspecified digit read as 0 (`201X` is 2010, `XX` is 0). */
  readonly value: number;
  /** The digits as written where at least one is `X`; absent where all are known. */
  readonly mask?: string;
  /** The sign to the left: it qualifies this component alone. */
  readonly before?: Qualifier;
  /** The sign to the right: it qualifies this component and every one left of it. */
  readonly after?: Qualifier;
}

/**
 * Astronomical: 0 is 1 BC, −43 is 44 BC. `value` is the whole number, with the exponent worked in (`Y-17E7` is −170000000).
 * Years beyond four digits are written with `Y`.
 */
export interface EdtfYear extends EdtfComponent {
  /** The number after `E`. */
  readonly exponent?: number;
  /** The number after `S`: so many digits from the left are meant, and `value` is an estimate. */
  readonly significantDigits?: number;
}

/** A time of day. Hour and minute always stand; what else is written is here. */
export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  /** 60 for a leap second. */
  readonly second?: number;
  /** One to nine digits with the point or comma before them: `.123`. */
  readonly fraction?: string;
  /** The shift from UTC as written: `Z`, `-04`, `+04:30`. */
  readonly shift?: string;
  /** The same shift in ms east of UTC. */
  readonly shiftMs?: number;
  /** The zone named in brackets: `Asia/Damascus`. */
  readonly zone?: string;
  /** The zone was written `[!…]`: a shift that contradicts it is refused. */
  readonly zoneIsCritical?: true;
}

/** One date: a year, perhaps with a month or a grouping, a day, a time. A day has a month, a time has a day. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: EdtfYear;
  readonly month?: EdtfComponent;
  /**
   * A part of a year by its code, in the place of a month: 21–24 seasons (of no hemisphere said), 25–28 northern and
   * 29–32 southern seasons, each from spring to winter; 33–36 quarters, 37–39 thirds, 40–41 halves.
   */
  readonly grouping?: EdtfComponent;
  readonly day?: EdtfComponent;
  readonly time?: EdtfTime;
  /** Only as an end of an interval: `before` for `..u` (on u or before it), `after` for `u..` (on u or after it). */
  readonly reach?: 'before' | 'after';
}

/** `..` as an end of an interval. */
export interface EdtfOpen {
  readonly kind: 'open';
}

/** Nothing written as an end of an interval. */
export interface EdtfUnknown {
  readonly kind: 'unknown';
}

export type EdtfEnd = EdtfDate | EdtfOpen | EdtfUnknown;

/** `a/b`. At least one end is a date. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** `a..b` in a set; an absent end is open (`..1984`, `1984..`), never both. */
export interface EdtfRun {
  readonly kind: 'run';
  readonly start?: EdtfDate;
  readonly end?: EdtfDate;
}

export type EdtfMember = EdtfDate | EdtfRun;

/** `[…]` one of the members, `{…}` all of them. Never empty. */
export interface EdtfSet {
  readonly kind: 'one-of' | 'all-of';
  readonly members: readonly EdtfMember[];
}

/** A part of a tree while it is being read. */
export type Mutable<Part> = { -readonly [Key in keyof Part]: Part[Key] };
