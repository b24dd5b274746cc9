/** A day to show the form by, where nothing nearer can be offered. */
const sampleDate = '2017-01-30';

type Rewriting = readonly [RegExp, string | ((...groups: string[]) => string)];

/** The commonest ways to write a date that EDTF has not, each with what EDTF writes; one is done after the other. */
const rewritings: readonly Rewriting[] = [
  [/^\s+|\s+$/g, ''],
  [/^c(?:a|irca)?\.? *(\d{4})$/i, '$1~'],
  [
    /^(\d{1,4}) *BCE?$/i,
    (_, year) => (year === '1' ? '0000' : `-${String(Number(year) - 1).padStart(4, '0')}`),
  ],
  [/^(\d{3})0s$/, '$1X'],
  [/(\d)\s+(?=\d\d:)/g, '$1T'],
  [/\s/g, ''],
  [/[–—]|(^\d{4})-(?=\d{4}$)/g, '$1/'],
  [/u/g, 'X'],
  [/[txyz]/g, (letter) => letter.toUpperCase()],
  [/\?~|~\?/g, '%'],
  [/([?~%])\1|(T.*)[?~%]$/, '$1$2'],
  [/^\+(?:00)?|^(-)00(?=\d{4}-)/, '$1'],
  // A date with the year last is turned round only where one of its numbers cannot be a month.
  [
    /^(\d\d?)[./-](\d\d?)[./-](\d{4})$/,
    (all, a, b, year) => (Number(a) > 12 ? `${year}-${b}-${a}` : Number(b) > 12 ? `${year}-${a}-${b}` : all),
  ],
  [/^(\d{4})[./](\d\d?)[./](\d\d?)$/, '$1-$2-$3'],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3'],
  [/-(\d)(?!\d)/g, '-0$1'],
  [/T(\d\d)(?=\d)/, 'T$1:'],
  [/(:\d\d)(?=\d)/, '$1:'],
  [/(T.*[+-]\d\d)(?=\d\d$)/, '$1:'],
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
