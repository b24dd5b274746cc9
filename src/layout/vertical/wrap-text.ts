import type { TextKind, TextMeasure } from '../text-style.js';

/** What may be parted: after a space, after a dash or slash between words, around the characters of scripts without spaces. */
const partings =
  /(?<=[^\S\u00a0\u202f])|(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])|(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])(?![\u3001\u3002\uff0c\uff0e\uff09])/u;
const ellipsis = '…';

/**
 * `text` in at most `mostLines` lines no wider than `widthPx`. A word longer than a line is parted where the line ends; what is
 * left over after the last line is cut off with an ellipsis. Empty text has no lines.
 */
export function wrapText(
  text: string,
  kind: TextKind,
  widthPx: number,
  mostLines: number,
  measure: TextMeasure,
): readonly string[] {
  const whole = text.trim();
  if (whole === '') return [];
  if (measure(whole, kind) <= widthPx) return [whole];
  const lines: string[] = [];
  let rest = whole;
  while (rest !== '' && lines.length < mostLines - 1) {
    const line = firstLine(rest, kind, widthPx, measure);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length);
  }
  if (rest !== '') lines.push(cutLine(rest, kind, widthPx, measure));
  return lines;
}

/** `wrapText` with lines of about the same length, where that takes no more of them. */
export function wrapEvenly(
  text: string,
  kind: TextKind,
  widthPx: number,
  mostLines: number,
  measure: TextMeasure,
): readonly string[] {
  const full = wrapText(text, kind, widthPx, mostLines, measure);
  if (full.length < 2 || full.at(-1)?.endsWith(ellipsis) === true) return full;
  const longestPx = text
    .split(partings)
    .reduce((most, word) => Math.max(most, measure(word.trimEnd(), kind)), 0);
  let even = full;
  let low = Math.min(Math.max(longestPx, widthPx / full.length) - closePx, widthPx);
  let high = widthPx;
  while (high - low > closePx) {
    const middle = (low + high) / 2;
    const lines = wrapText(text, kind, middle, full.length + 1, measure);
    if (middle < longestPx || lines.length > full.length) low = middle;
    else {
      even = lines;
      high = middle;
    }
  }
  return even;
}

/** Lines as even as this are even enough. */
const closePx = 3;

/** As many words as fit, or as much of the first as does. */
function firstLine(text: string, kind: TextKind, widthPx: number, measure: TextMeasure): string {
  if (measure(text, kind) <= widthPx) return text;
  let line = '';
  for (const word of text.split(partings)) {
    const longer = line + word;
    if (measure(longer.trimEnd(), kind) > widthPx) break;
    line = longer;
  }
  return line === '' ? fittingPart(text, '', kind, widthPx, measure) : line;
}

function cutLine(text: string, kind: TextKind, widthPx: number, measure: TextMeasure): string {
  if (measure(text, kind) <= widthPx) return text;
  return fittingPart(text, ellipsis, kind, widthPx, measure).trimEnd() + ellipsis;
}

/** The longest beginning of `text` that fits with `tail` behind it, at a character boundary; one character at the least. */
function fittingPart(
  text: string,
  tail: string,
  kind: TextKind,
  widthPx: number,
  measure: TextMeasure,
): string {
  const characters = Array.from(text);
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(characters.slice(0, middle).join('') + tail, kind) <= widthPx) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}
