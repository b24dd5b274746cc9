import type { LoadProblem } from '../events/problem-codes.js';

/**
 * Finds where a text stops being JSON (RFC 8259). Engines know, but say so in words of their own that differ and change; this
 * walks the text once, with a stack of brackets instead of recursion, so that depth costs nothing but memory.
 */

/** What may stand at the cursor. */
type Expecting = 'value' | 'key' | 'colon' | 'comma';

/** A number, or as much of one as there is: a whole one ends in a digit. */
const numberOrLess = /-?(?:(?:0|[1-9]\d*)(?:\.(?!\d)|(?:\.\d+)?(?:[eE][+-]?\d*)?))?/y;
const space = /[ \n\r\t]*/y;

/** Offset of the first character that cannot be there (the length of the text where it ends too early); −1 for valid JSON. */
export function jsonErrorOffset(text: string): number {
  /** What closes each of the open brackets. */
  const closers: string[] = [];
  let expecting: Expecting = 'value';
  /** After a whole value, and right after a bracket has opened. */
  let mayClose = false;
  for (let i = endOf(space, text, 0); i < text.length; i = endOf(space, text, i)) {
    const character = text.charAt(i);
    const isOpening = expecting === 'value' && (character === '{' || character === '[');
    if (mayClose && character === closers.at(-1)) {
      closers.pop();
      expecting = 'comma';
      i++;
    } else if (isOpening) {
      expecting = character === '{' ? 'key' : 'value';
      closers.push(character === '{' ? '}' : ']');
      i++;
    } else if (expecting === 'value' || expecting === 'key') {
      if (expecting === 'key' && character !== '"') return i;
      const end = endOfScalar(text, i);
      if (end.isFault) return end.at;
      expecting = expecting === 'key' ? 'colon' : 'comma';
      i = end.at;
    } else {
      if (closers.length === 0 || character !== (expecting === 'comma' ? ',' : ':')) return i;
      expecting = expecting === 'comma' && closers.at(-1) === '}' ? 'key' : 'value';
      i++;
    }
    mayClose = isOpening || expecting === 'comma';
  }
  return expecting === 'comma' && closers.length === 0 ? -1 : text.length;
}

interface End {
  readonly at: number;
  readonly isFault: boolean;
}

/** Where a pattern that matches anything ends, from a place on. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}

function endOfScalar(text: string, from: number): End {
  const character = text.charAt(from);
  if (character === '"') return endOfString(text, from);
  for (const word of ['true', 'false', 'null']) if (character === word[0]) return endOfWord(text, from, word);
  const at = endOf(numberOrLess, text, from);
  return { at, isFault: !/\d$/.test(text.slice(from, at)) };
}

function endOfWord(text: string, from: number, word: string): End {
  for (let i = 0; i < word.length; i++)
    if (text[from + i] !== word[i]) return { at: from + i, isFault: true };
  return { at: from + word.length, isFault: false };
}

function endOfString(text: string, from: number): End {
  for (let i = from + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) return { at: i + 1, isFault: false };
    if (unit < 32) return { at: i, isFault: true };
    if (unit !== 92) continue;
    i++;
    const escaped = text[i] ?? '';
    if (escaped === 'u') {
      for (let digit = 1; digit <= 4; digit++) {
        if (!/^[\da-f]$/i.test(text[i + digit] ?? ''))
          return { at: Math.min(i + digit, text.length), isFault: true };
      }
      i += 4;
    } else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) {
      return { at: Math.min(i, text.length), isFault: true };
    }
  }
  return { at: text.length, isFault: true };
}

/** Line and column of an offset, both from 1, columns in UTF-16 units; and the line itself, or 80 characters around. */
export function positionIn(text: string, offset: number): { line: number; column: number; text: string } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < offset; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      lineStart = i + 1;
    }
  }
  const lineEnd = /[\r\n]/.exec(text.slice(lineStart, offset + 80));
  const to = lineEnd ? lineStart + lineEnd.index : Math.min(text.length, offset + 80);
  const from = Math.max(lineStart, Math.min(offset, to) - 40);
  return { line, column: offset - lineStart + 1, text: text.slice(from, Math.min(to, from + 80)) };
}

/** What is wrong with a text that is no JSON, and where it stops being it. */
export function jsonProblem(text: string): LoadProblem {
  if (text.trim() === '') return { code: 'empty-file', parameters: {} };
  const offset = jsonErrorOffset(text);
  const position = positionIn(text, offset < 0 ? text.length : offset);
  return offset < text.trimEnd().length && offset >= 0
    ? { code: 'not-json', parameters: position }
    : { code: 'ends-early', parameters: { line: position.line } };
}
