/** A day to show the form by, where nothing nearer can be offered. */
const sampleDate = '2017-01-30';

type Rewriting = readonly [RegExp, string | ((...groups: string[]) => string)];

const twoDigits = (digits = ''): string => digits.padStart(2, '0');

/** The commonest ways to write a date that EDTF has not, each with what EDTF writes; tried one after the other. */
const rewritings: readonly Rewriting[] = [
  [/^\s+|\s+$/g, ''],
  [/^c(?:a|irca)?\.? *(\d{4})$/i, '$1~'],
  [
    /^(\d{1,4}) *BCE?$/i,
    (_, year) => (year === '1' ? '0000' : `-${String(Number(year) - 1).padStart(4, '0')}`),
  ],
  [/^(\d{3})0s$/, '$1X'],
  [/unknown/g, ''],
  [/open/g, '..'],
  [/(\d)\s+(?=\d\d:)/, '$1T'],
  [/\s/g, ''],
  [/[–—]/g, '/'],
  [/−/g, '-'],
  [/[tzuxy]/g, (letter) => (letter === 'u' ? 'X' : letter.toUpperCase())],
  [/\?~|~\?/g, '%'],
  [/([?~%])\1|(T.*)[?~%]$/, '$1$2'],
  [/^\+(?:00)?|^(-)00(?=\d{4}-)/, '$1'],
  // A date with the year last is turned round only where one of its numbers cannot be a month.
  [
    /^(1[3-9]|[23]\d)[./-](\d\d?)[./-](\d{4})$/,
    (_, day, month, year) => `${year}-${twoDigits(month)}-${day}`,
  ],
  [
    /^(\d\d?)[./-](1[3-9]|[23]\d)[./-](\d{4})$/,
    (_, month, day, year) => `${year}-${twoDigits(month)}-${day}`,
  ],
  [/^(\d{4})[./](\d\d?)[./](\d\d?)$/, '$1-$2-$3'],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3'],
  [/T(\d\d)(\d\d)(\d\d)?/, (_, hour, minute, second) => `T${hour}:${minute}${second ? `:${second}` : ''}`],
  [/(T.*[+-]\d\d)(\d\d)$/, '$1:$2'],
  [/-(\d)(?!\d)/g, '-0$1'],
  [/\[!?[a-z][^\]]*\]/gi, ''],
  [/(:\d\d)[.,]\d+/g, '$1'],
  [/(T\d\d:\d\d)(?![:\d])/g, '$1:00'],
  [/T[^/\]},]*/g, ''],
  [/^([^/]*)\/([^/]*)$/, '$2/$1'],
  [/([^[{,]+)\.\.([^,\]}]+)/, '$2..$1'],
];

/**
 * A text that would be accepted in place of one that was not: with the refused piece patched where the reader knew how, else
 * rewritten from a common habit, else cut before the trouble, else an example. `accepts` tells what is accepted.
 */
export function cureFor(
  text: string,
  offset: number,
  patched: string | undefined,
  accepts: (attempt: string) => boolean,
): string {
  if (text.length > 200) return sampleDate;
  if (patched !== undefined && accepts(patched)) return patched;
  let attempt = text;
  for (const [pattern, replacement] of rewritings) {
    const next = attempt.replace(pattern, replacement as string);
    if (next !== attempt && accepts(next)) return next;
    attempt = next;
  }
  const beginning = text.slice(0, offset).replace(/[^\dX?~%]+$/, '');
  return accepts(beginning) ? beginning : sampleDate;
}
