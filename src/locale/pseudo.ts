import { english } from './en.js';
import type { LanguageWords } from './locale.js';
import type { Speech } from './speech.js';

/*
 * A language that nobody speaks, for tests: English with every letter accented and every vowel doubled. Plain letters on a page
 * in this language are text that was not translated, and what is cut off would be cut off in longer languages.
 */

const accented: Readonly<Record<string, string>> = {
  a: 'áá',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'éé',
  f: 'ƒ',
  g: 'ğ',
  h: 'ĥ',
  i: 'íí',
  j: 'ĵ',
  k: 'ķ',
  l: 'ł',
  m: 'ɱ',
  n: 'ñ',
  o: 'óó',
  p: 'þ',
  q: 'ɋ',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'úú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

/** Words between backquotes name fields of the data and stay, as do addresses of files and numbers. */
export function pseudoText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((piece, i) =>
      i % 2 === 1
        ? piece
        : piece.replace(/[a-z]/gi, (letter) => {
            const other = accented[letter.toLowerCase()] ?? letter;
            return letter === letter.toLowerCase() ? other : other.toUpperCase();
          }),
    )
    .join('');
}

/** The same messages, with everything they say accented. */
function pseudoOf<Value>(value: Value): Value {
  if (typeof value === 'string') return pseudoText(value) as Value;
  if (typeof value === 'function') {
    const make = value as unknown as (...values: readonly unknown[]) => unknown;
    return ((...values: readonly unknown[]) => pseudoOf(make(...values))) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, pseudoOf<unknown>(each)] as const);
  return Object.fromEntries(entries) as Value;
}

export const pseudo: LanguageWords = {
  language: 'qps',
  direction: 'ltr',
  dates: (speech: Speech) => pseudoOf(english.dates(speech)),
  ui: (speech: Speech) => pseudoOf(english.ui(speech)),
  problems: async () => pseudoOf(await english.problems()),
};
