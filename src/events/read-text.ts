/**
 * Text from data, made safe to measure, draw, speak and write into any format: control characters other than tab and
 * newline are dropped, halves of characters become U+FFFD, line ends become "\n".
 */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Nothing in it to drop or replace. Windows line ends count as clean here; `cleanText` turns them. */
export function isCleanText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 ? unit !== 9 && unit !== 10 && unit !== 13 : unit >= 0x7f && unit < 0xa0) return false;
    if (unit >= 0xd800 && unit < 0xe000) {
      const next = text.charCodeAt(++i);
      if (unit >= 0xdc00 || !(next >= 0xdc00 && next < 0xe000)) return false;
    }
  }
  return true;
}

/** Nothing but white space in it. */
export function isBlank(text: string): boolean {
  return !(text.charCodeAt(0) > 0x20) && text.trim() === '';
}

/** The same string where there is nothing to mend. */
export function cleanText(text: string): string {
  const mended = isCleanText(text) ? text : text.replace(/[^\P{Cc}\t\n\r]/gu, '').toWellFormed();
  return mended.includes('\r') ? mended.replace(/\r\n?/g, '\n') : mended;
}

/** At most `limit` units, the last of them "…" where something was cut; never in the middle of a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const from = Math.max(0, limit - 64);
  const character = segmenter.segment(text.slice(from, limit + 64)).containing(limit - 1 - from);
  let at = from + (character?.index ?? 0);
  // A pile of combining marks longer than the piece looked at is cut where the limit is.
  if (at === from && from > 0) at = limit - 1 - Number(isLowSurrogate(text.charCodeAt(limit - 1)));
  return `${text.slice(0, at)}…`;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** A short form of any value, for the eye of whoever mends the data. Looks at no more than it shows. */
export function excerptOf(value: unknown, limit: number): string {
  try {
    return cutText(cleanText(written(value, limit, 3)), limit);
  } catch {
    return '';
  }
}

function written(value: unknown, room: number, depth: number): string {
  if (typeof value === 'string')
    return depth === 3 ? value.slice(0, room * 2) : JSON.stringify(value.slice(0, room));
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === 0) return '…';
  let text = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && text.length < room; i++) {
      text += `${i > 0 ? ', ' : ''}${written(value[i], room - text.length, depth - 1)}`;
    }
    return `[${text}]`;
  }
  for (const key in value) {
    if (text.length >= room) break;
    const part: unknown = (value as Record<string, unknown>)[key];
    text += `${text ? ', ' : ''}${key.slice(0, room)}: ${written(part, room - text.length, depth - 1)}`;
  }
  return `{${text}}`;
}
