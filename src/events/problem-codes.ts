import type { EdtfProblem } from '../time/edtf/problem.js';

/**
 * Every problem has a code and the values its sentence is made from. The sentences stand in the message tables, one per
 * code and language; nothing here is text for a reader. A code that starts a sentence "has …" or "is …" follows a path.
 */

/** What a value turned out to be, where something else was wanted. */
export type ValueKind = 'nothing' | 'text' | 'a number' | 'true or false' | 'a list' | 'an object';

/** What became of the row: left out; shown with one value dropped or cut; shown whole, though something looks wrong. */
export type ProblemOutcome = 'skipped' | 'mended' | 'noted';

/** The codes of problems with single rows or values, and the parameters of their sentences. */
export interface RowProblemParameters {
  // What is required.
  /** "is a number; an event is an object with `title` and `when`." Skipped. */
  readonly 'not-an-object': { readonly found: ValueKind };
  /** Reading the row threw (a getter or proxy of the page's own). Skipped. */
  readonly unreadable: Record<never, never>;
  /** `title` absent, or nothing but space. "is missing. Give a few words." Skipped. */
  readonly 'title-missing': Record<never, never>;
  /** Neither `when` nor `start`. "is missing. Give an EDTF date, or XXXX if it is not known." Skipped. */
  readonly 'date-missing': Record<never, never>;
  /** A lane, source, link or other part without the field it is nothing without. "is missing." Mended: the part is dropped. */
  readonly 'part-missing': { readonly field: string };

  // Dates.
  /**
   * Text that is no date: `text` is its beginning; offset, reason and cure are those of the date reader. Events: skipped;
   * elsewhere: dropped, mended.
   */
  readonly 'date-unreadable': { readonly text: string; readonly problem: EdtfProblem };
  /** Day and month in an order of some country: `30/01/2017`. "Write 2017-01-30." `cures` has two where it can be read both ways. */
  readonly 'date-order': { readonly text: string; readonly cure: string; readonly cures: readonly string[] };
  /** Text that is no EDTF, but can mean one thing only. "“2017-01-30 09:41” is read as 2017-01-30T09:41." Mended. */
  readonly 'date-mended': { readonly text: string; readonly read: string };
  /** "ends in 2016, before it starts in 2017." The two dates as written. Skipped. */
  readonly 'ends-before-start': { readonly start: string; readonly end: string };
  /** A number beyond ± 10¹² years. Skipped. */
  readonly 'date-too-far': { readonly years: number };
  /** `when` and `start` both given; `when` is taken. Noted. */
  readonly 'date-twice': Record<never, never>;
  /** Begins after the date of the statement, and is not planned. Noted. */
  readonly 'after-as-of': { readonly asOf: string };
  /** A local time in the hour that a clock change skips, or that comes twice. Noted. */
  readonly 'time-skipped': { readonly zone: string };
  readonly 'time-repeated': { readonly zone: string };
  /** The shift from UTC and the named zone of one date disagree; the shift is taken. Noted. */
  readonly 'shift-and-zone': { readonly shift: string; readonly zone: string };

  // Values.
  /** "is not a finite number." In a date: skipped; elsewhere: the default is taken, mended. */
  readonly 'not-finite': Record<never, never>;
  /** "7 is above 1. Give 0 to 1." Mended: the default is taken. */
  readonly 'out-of-bounds': { readonly value: number; readonly least: number; readonly greatest: number };
  /** "is an object; give text." In a required field: skipped; in a part's required field: part dropped; else mended. */
  readonly 'wrong-type': { readonly found: ValueKind; readonly wanted: ValueKind };
  /** "`sure` is not one of confirmed, reported, …." Mended: treated as absent. */
  readonly 'unknown-choice': { readonly value: string; readonly choices: readonly string[] };
  /** "`apollo` stands at `events[3]` too." Mended: this one is called `id`. `line` where the other is told by its line. */
  readonly 'twin-id': {
    readonly value: string;
    readonly other: string;
    readonly id: string;
    readonly line?: number;
  };
  /** "points to `x`, which does not exist." Mended: the pointer is dropped. */
  readonly 'unknown-target': { readonly target: string };
  /** Lanes that are each other's parents. Mended: cut at the last link. */
  readonly 'parent-circle': { readonly target: string };
  /** "`javascript:` addresses are not linked." `scheme` is empty where the text is no address at all. Mended: shown as text. */
  readonly 'address-refused': { readonly scheme: string };
  /** "is not a colour." Mended: the lane's colour. */
  readonly 'colour-refused': { readonly value: string };
  /** "is not a language tag" · "is not a time zone": dataset's `lang`, `timeZone`. Mended: dropped. */
  readonly 'language-unknown': { readonly value: string };
  readonly 'zone-unknown': { readonly value: string };
  /** "has 14,212 characters; 10,000 are kept." Mended: cut. */
  readonly 'too-long': { readonly length: number; readonly limit: number };
  /** A date, address or colour beyond its limit: "has 300 characters; at most 256 are read." Date: skipped; else dropped, mended. */
  readonly 'too-long-to-read': { readonly length: number; readonly limit: number };
  /** "has 80 entries; 64 are kept." Mended: cut. */
  readonly 'too-many': { readonly count: number; readonly limit: number };
  /** Rows beyond `max-events`: "1,200,000 events; the first 1,000,000 are shown." Once per load. Mended. */
  readonly 'too-many-events': { readonly count: number; readonly limit: number };
  /** More lanes than are drawn; the events of the rest stand in the last one. Once per load. Mended. */
  readonly 'too-many-lanes': { readonly limit: number };
  /** Values nested deeper than is read. Mended: dropped. */
  readonly 'too-deep': { readonly limit: number };
  /** Control characters or halves of characters, dropped or replaced. Counted, without entries of their own. Mended. */
  readonly 'bad-characters': Record<never, never>;
  /** "needs `alt`: what a reader who cannot see it should know." Noted. */
  readonly 'alt-missing': Record<never, never>;
  /** A field of no known name, kept in `data`; `meant` is the known one it is nearly. Once per name. Noted. */
  readonly 'unknown-field': { readonly field: string; readonly meant?: string };
  /** `__proto__` and its kin. Once per name. Mended: dropped. */
  readonly 'forbidden-field': { readonly field: string };
  /** `$schema` names a newer minor version of the format; unknown fields are kept. Noted. */
  readonly 'newer-minor': { readonly version: string };

  // Lines of text.
  /** "has 5 cells, the header 7." Mended: missing cells are absent, surplus ones dropped. */
  readonly 'cell-count': { readonly cells: number; readonly header: number };
  /** "The quote opened in line 40 is not closed." The rows of `lines` lines are lost. Skipped. */
  readonly 'quote-open': { readonly line: number; readonly lines: number };
  /** A line of NDJSON that is not JSON. Skipped. */
  readonly 'line-not-json': { readonly column: number };

  // What the page asks for. Their path is "attribute from", "property columns", "filter".
  /** An attribute's value is not understood, the default stands. Noted. */
  readonly 'attribute-value': { readonly value: string };
  /** `columns` names what is not there, or is no mapping. Noted. */
  readonly 'columns-mapping': { readonly value: string };
  /** A term of the filter is not understood and hides nothing. Noted. */
  readonly 'filter-term': { readonly term: string };
}

/** The codes of loads that failed or were refused as a whole ("stopped": nothing of this load is taken). */
export interface LoadProblemParameters {
  /** No network, no such server, or refused by CORS; a browser cannot tell these apart. */
  readonly unreachable: Record<never, never>;
  /** "The data address answered 404 (not found)." */
  readonly 'http-status': { readonly status: number };
  /** "The data stopped coming after 12 MB." Nothing for `seconds` s; `bytes` had come. */
  readonly 'timed-out': { readonly bytes: number; readonly seconds: number };
  /** The connection broke in the middle. */
  readonly 'broken-off': { readonly bytes: number };
  /** "The data are larger than 256 MB." */
  readonly 'too-large': { readonly limitBytes: number };
  /** "The data address must begin with https." (`http:` on an `https:` page, or another scheme.) */
  readonly 'address-not-https': { readonly scheme: string };
  /** "This address gave a web page, not data." */
  readonly 'web-page': Record<never, never>;
  /** "The file is empty." */
  readonly 'empty-file': Record<never, never>;
  /** "The data end too early, at line 812." */
  readonly 'ends-early': { readonly line: number };
  /** "Not valid JSON: line 812, column 7." with the line's text, or a piece of it. */
  readonly 'not-json': { readonly line: number; readonly column: number; readonly text: string };
  /** "The file is not UTF-8." */
  readonly 'not-utf-8': Record<never, never>;
  /** "No events found. Looked for `events`, `timeline`, an array of objects; found: `slides`." */
  readonly 'no-events-found': { readonly lookedFor: readonly string[]; readonly found: readonly string[] };
  /** "This is a TimelineJS file. Add the timeline-js source." */
  readonly 'foreign-format': { readonly format: string; readonly source: string };
  /** "Made for version 3 of the format; this page reads 1 and 2." */
  readonly 'newer-version': { readonly version: number; readonly reads: readonly number[] };
  /** "Columns seen: A, B. Needed: a title and a date. Call them `title` and `when`." */
  readonly 'no-header': { readonly columns: readonly string[] };
  /** `format` names nothing that is registered. */
  readonly 'unknown-format': { readonly format: string; readonly known: readonly string[] };
  /** `strict`: `rows` rows could not be read, so nothing is taken. */
  readonly 'strict-skipped': { readonly rows: number };
  /** A newer request took its place. Not shown to anybody. */
  readonly aborted: Record<never, never>;
}

export type RowProblemCode = keyof RowProblemParameters;
export type LoadProblemCode = keyof LoadProblemParameters;

/** A load that gave nothing. Numbers of bytes are decoded ones. */
export type LoadProblem = {
  readonly [Code in LoadProblemCode]: {
    readonly code: Code;
    readonly parameters: LoadProblemParameters[Code];
    /** The address that was asked, where there is one. */
    readonly address?: string;
  };
}[LoadProblemCode];
