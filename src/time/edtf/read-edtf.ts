import { cureFor } from './cures.js';
import type { Cursor, Fault } from './cursor.js';
import { fail, failHere, take } from './cursor.js';
import type { EdtfProblem, EdtfReading } from './problem.js';
import { isEdtfProblem } from './problem.js';
import { readEdtfEnd, readEdtfInterval } from './read-edtf-interval.js';
import { readEdtfSet } from './read-edtf-set.js';
import type { EdtfTree } from './tree.js';

const nothingThere: Fault = { code: 'empty', offset: 0, end: 0, patch: undefined, against: undefined };

export interface EdtfOptions {
  /** Refuses what goes beyond the standard; false when absent. */
  readonly strict?: boolean;
}

/**
 * Reads one EDTF string: ISO 8601-2:2019, Annex A, levels 0 to 2, and four extensions unless `strict`. Never throws, and
 * looks at each character a bounded number of times.
 */
export function readEdtf(text: string, options?: EdtfOptions): EdtfReading | EdtfProblem {
  const cursor: Cursor = {
    text,
    strict: options?.strict ?? false,
    isList: false,
    at: 0,
    level: 0,
    extensions: [],
    timeAt: 0,
    fault: nothingThere,
  };
  const tree = readTree(cursor);
  const { at, level, extensions } = cursor;
  if (tree && at === text.length) return { text, tree, level, extensions };
  if (tree) failHere(cursor);
  return problemOf(cursor);
}

function readTree(cursor: Cursor): EdtfTree | false {
  const { text } = cursor;
  if (!text.length) return false;
  if (take(cursor, 91)) return readEdtfSet(cursor, 'one-of', 93);
  if (take(cursor, 123)) return readEdtfSet(cursor, 'all-of', 125);
  const start = readEdtfEnd(cursor);
  if (!start) return false;
  if (text.charCodeAt(cursor.at) === 47) return readEdtfInterval(cursor, start);
  if (start.kind !== 'date') return fail(cursor, 'no-date', 0);
  if (!start.reach) return start;
  cursor.at = text.length;
  return fail(cursor, 'dots', 0, `[${text}]`);
}

function problemOf({ text, strict, fault }: Cursor): EdtfProblem {
  const { code, offset, end, patch, against } = fault;
  return {
    code,
    text,
    offset,
    found: text.slice(offset, Math.min(end, offset + 40)),
    ...(against !== undefined && { against }),
    get cure() {
      const patched = patch === undefined ? undefined : text.slice(0, offset) + patch + text.slice(end);
      return cureFor(text, offset, patched, (attempt) => !isEdtfProblem(readEdtf(attempt, { strict })));
    },
  };
}
