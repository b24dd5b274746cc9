import type { EdtfProblemCode } from '../time/edtf/problem.js';
import type { Speech } from './speech.js';

/** What a value turned out to be, where something else was wanted. */
export type ValueKind = 'nothing' | 'text' | 'a number' | 'true or false' | 'a list' | 'an object';

/** Why a date could not be read. `found` is the piece refused, `against` what it contradicts, `cure` a form that works. */
export interface DateTrouble {
  readonly code: string;
  readonly offset: number;
  readonly found?: string;
  readonly against?: string;
  readonly cure?: string;
}

type Nothing = Record<never, never>;

/** The parameters of each problem's sentence: those of rows and values, then those of whole loads. */
export interface ProblemParameters {
  readonly 'not-an-object': { readonly found: ValueKind };
  readonly unreadable: Nothing;
  readonly 'title-missing': Nothing;
  readonly 'date-missing': Nothing;
  readonly 'part-missing': { readonly field: string };
  readonly 'date-unreadable': { readonly text: string; readonly problem: DateTrouble };
  readonly 'date-order': { readonly text: string; readonly cure: string; readonly cures: readonly string[] };
  readonly 'date-mended': { readonly text: string; readonly read: string };
  readonly 'ends-before-start': { readonly start: string; readonly end: string };
  readonly 'date-too-far': { readonly years: number };
  readonly 'date-twice': Nothing;
  readonly 'after-as-of': { readonly asOf: string };
  readonly 'time-skipped': { readonly zone: string };
  readonly 'time-repeated': { readonly zone: string };
  readonly 'shift-and-zone': { readonly shift: string; readonly zone: string };
  readonly 'not-finite': Nothing;
  readonly 'out-of-bounds': { readonly value: number; readonly least: number; readonly greatest: number };
  readonly 'wrong-type': { readonly found: ValueKind; readonly wanted: ValueKind };
  readonly 'unknown-choice': { readonly value: string; readonly choices: readonly string[] };
  readonly 'twin-id': {
    readonly value: string;
    readonly other: string;
    readonly id: string;
    readonly line?: number;
  };
  readonly 'unknown-target': { readonly target: string };
  readonly 'parent-circle': { readonly target: string };
  readonly 'address-refused': { readonly scheme: string };
  readonly 'colour-refused': { readonly value: string };
  readonly 'language-unknown': { readonly value: string };
  readonly 'zone-unknown': { readonly value: string };
  readonly 'too-long': { readonly length: number; readonly limit: number };
  readonly 'too-long-to-read': { readonly length: number; readonly limit: number };
  readonly 'too-many': { readonly count: number; readonly limit: number };
  readonly 'too-many-events': { readonly count: number; readonly limit: number };
  readonly 'too-many-lanes': { readonly limit: number };
  readonly 'too-deep': { readonly limit: number };
  readonly 'bad-characters': Nothing;
  readonly 'alt-missing': Nothing;
  readonly 'unknown-field': { readonly field: string; readonly meant?: string };
  readonly 'forbidden-field': { readonly field: string };
  readonly 'newer-minor': { readonly version: string };
  readonly 'cell-count': { readonly cells: number; readonly header: number };
  readonly 'quote-open': { readonly line: number; readonly lines: number };
  readonly 'line-not-json': { readonly column: number };
  readonly 'attribute-value': { readonly value: string };
  readonly 'columns-mapping': { readonly value: string };
  readonly 'filter-term': { readonly term: string };

  readonly unreachable: Nothing;
  readonly 'http-status': { readonly status: number };
  readonly 'timed-out': { readonly bytes: number; readonly seconds: number };
  readonly 'broken-off': { readonly bytes: number };
  readonly 'too-large': { readonly limitBytes: number };
  readonly 'address-not-https': { readonly scheme: string };
  readonly 'web-page': Nothing;
  readonly 'empty-file': Nothing;
  readonly 'ends-early': { readonly line: number };
  readonly 'not-json': { readonly line: number; readonly column: number; readonly text: string };
  readonly 'not-utf-8': Nothing;
  readonly 'no-events-found': { readonly lookedFor: readonly string[]; readonly found: readonly string[] };
  readonly 'foreign-format': { readonly format: string; readonly source: string };
  readonly 'newer-version': { readonly version: number; readonly reads: readonly number[] };
  readonly 'no-header': { readonly columns: readonly string[] };
  readonly 'unknown-format': { readonly format: string; readonly known: readonly string[] };
  readonly 'strict-skipped': { readonly rows: number };
  readonly aborted: Nothing;
}

export type ProblemCode = keyof ProblemParameters;

/** Makes the sentence of each problem. One that begins with a small letter goes on from the path before it. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (parameters: ProblemParameters[Code]) => string;
};

/** What a sentence about a refused date is made of; `at` counts characters from 1, in figures. */
export interface TroubleParts {
  readonly text: string;
  readonly found: string;
  readonly against: string;
  readonly offset: number;
  readonly at: string;
}

/** Why a date was refused, by the code of the date reader: a sentence about `text`, without its cure. */
export type DateTroubleMessages = Readonly<Record<EdtfProblemCode, (trouble: TroubleParts) => string>>;

/** A place where events were looked for that has no name of its own. */
export const anArray = 'an array of objects';

/** Words between `…`, as they stand in the data. */
export function code(text: string, speech: Speech): string {
  return `\`${speech.isolate(text)}\``;
}

/** The sentence about an unreadable date by its code; that for `unreadable` where the code is new. */
export function dateTroubleSentence(
  text: string,
  { code: reason, offset, found, against, cure }: DateTrouble,
  messages: DateTroubleMessages,
  { number, isolate }: Speech,
  cureWords: (cure: string) => string,
): string {
  const sentence = Object.hasOwn(messages, reason)
    ? messages[reason as EdtfProblemCode]
    : messages.unreadable;
  const words = sentence({
    text: isolate(text),
    found: isolate(found ?? (text.slice(offset, offset + 1) || text)),
    against: isolate(against ?? ''),
    offset,
    at: number(offset + 1),
  });
  // A wrong month says what is right; cutting it off would say something else.
  const isTold = reason === 'order' || (reason === 'month' && text.startsWith(cure ?? ''));
  return cure === undefined || isTold ? words : words + cureWords(cure);
}
