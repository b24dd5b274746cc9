import { cureFor } from './cures.js';
import type { Cursor } from './cursor.js';
import { extensionNames, fail, failHere, take } from './cursor.js';
import type { EdtfExtension, EdtfProblem, EdtfReading } from './problem.js';
import { isEdtfProblem } from './problem.js';
import { readEdtfEnd, readEdtfInterval } from './read-edtf-interval.js';
import { readEdtfSet } from './read-edtf-set.js';
import type { EdtfTree } from './tree.js';

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
    extensions: 0,
    timeAt: 0,
    fault: undefined,
  };
  const tree = readTree(cursor);
  if (tree && cursor.at < text.length) failHere(cursor);
  if (!tree || cursor.fault) return problemOf(cursor);
  return { text, tree, level: cursor.level, extensions: extensionsOf(cursor.extensions) };
}

const extensionLists = new Map<number, readonly EdtfExtension[]>();

function extensionsOf(bits: number): readonly EdtfExtension[] {
  let list = extensionLists.get(bits);
  if (!list) {
    list = extensionNames.filter((_, bit) => bits & (1 << bit));
    extensionLists.set(bits, list);
  }
  return list;
}

function readTree(cursor: Cursor): EdtfTree | false {
  const { text } = cursor;
  if (!text.length) return fail(cursor, 'empty', 0);
  if (take(cursor, 91)) return readEdtfSet(cursor, 'one-of', 93);
  if (take(cursor, 123)) return readEdtfSet(cursor, 'all-of', 125);
  const start = readEdtfEnd(cursor);
  if (!start) return false;
  if (text.charCodeAt(cursor.at) === 47) return readEdtfInterval(cursor, start);
  if (start.kind !== 'date') return fail(cursor, 'no-date', 0);
  return start.reach ? fail(cursor, 'dots', 0, undefined, `[${text}]`) : start;
}

function problemOf({ text, strict, fault }: Cursor): EdtfProblem {
  const { code, offset, length, patch, against } = fault ?? { code: 'unreadable', offset: 0, length: 0 };
  return {
    code,
    text,
    offset,
    found: text.slice(offset, offset + Math.min(40, Math.max(1, length))),
    ...(against !== undefined && { against }),
    get cure() {
      const patched =
        patch === undefined ? undefined : text.slice(0, offset) + patch + text.slice(offset + length);
      return cureFor(text, offset, patched, (attempt) => !isEdtfProblem(readEdtf(attempt, { strict })));
    },
  };
}
