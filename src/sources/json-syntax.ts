import type { LoadProblem } from '../events/problem-codes.js';

/**
 * Finds where a text stops being JSON (RFC 8259). Engines know, but say so in words of their own that differ and change; this
 * walks the text once, with a stack of brackets instead of recursion, so that depth costs nothing but memory.
 */

/** What may stand at the cursor. */
type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** Offset of the first character that cannot be there (the length of the text where it ends too early); −1 for valid JSON. */
export function jsonErrorOffset(text: string): number {
  /** True for an object, false for a list. */
  const open: boolean[] = [];
  let expecting: Expecting = 'value';
  let i = skipSpace(text, 0);
  while (i < text.length) {
    const character = text[i] ?? '';
    if (expecting === 'value' || expecting === 'value-or-end') {
      if (character === '{' || character === '[') {
        open.push(character === '{');
        expecting = character === '{' ? 'key-or-end' : 'value-or-end';
        i++;
      } else if (character === ']' && expecting === 'value-or-end') {
        open.pop();
        expecting = 'comma-or-end';
        i++;
      } else {
        const end = endOfScalar(text, i);
        if (end.isFault) return end.at;
        expecting = 'comma-or-end';
        i = end.at;
      }
    } else if (expecting === 'key' || expecting === 'key-or-end') {
      if (character === '"') {
        const end = endOfString(text, i);
        if (end.isFault) return end.at;
        expecting = 'colon';
        i = end.at;
      } else if (character === '}' && expecting === 'key-or-end') {
        open.pop();
        expecting = 'comma-or-end';
        i++;
      } else {
        return i;
      }
    } else if (expecting === 'colon') {
      if (character !== ':') return i;
      expecting = 'value';
      i++;
    } else {
      const isObject = open.at(-1);
      if (isObject === undefined) return i;
      if (character === ',') {
        expecting = isObject ? 'key' : 'value';
      } else if (character === (isObject ? '}' : ']')) {
        open.pop();
      } else {
        return i;
      }
      i++;
    }
    i = skipSpace(text, i);
  }
  return expecting === 'comma-or-end' && open.length === 0 ? -1 : text.length;
}

interface End {
  readonly at: number;
  readonly isFault: boolean;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) break;
  }
  return i;
}

function endOfScalar(text: string, from: number): End {
  const character = text[from] ?? '';
  if (character === '"') return endOfString(text, from);
  for (const word of ['true', 'false', 'null']) if (character === word[0]) return endOfWord(text, from, word);
  return endOfNumber(text, from);
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

function endOfNumber(text: string, from: number): End {
  let i = text[from] === '-' ? from + 1 : from;
  const whole = endOfDigits(text, i);
  if (whole === i) return { at: i, isFault: true };
  // A leading zero stands alone.
  i = text[i] === '0' ? i + 1 : whole;
  if (text[i] === '.') {
    const to = endOfDigits(text, i + 1);
    if (to === i + 1) return { at: to, isFault: true };
    i = to;
  }
  if (text[i] === 'e' || text[i] === 'E') {
    const sign = text[i + 1] === '+' || text[i + 1] === '-' ? 2 : 1;
    const to = endOfDigits(text, i + sign);
    if (to === i + sign) return { at: to, isFault: true };
    i = to;
  }
  return { at: i, isFault: false };
}

function endOfDigits(text: string, from: number): number {
  let i = from;
  for (let unit = text.charCodeAt(i); unit >= 48 && unit <= 57; unit = text.charCodeAt(i)) i++;
  return i;
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
