import { daysFromCivil, daysInMonth } from '../calendar.js';

/** The number that stands in a text from one place up to another; NaN where anything but digits does. */
function digitsBetween(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit < 10)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The day of a text `YYYY-MM-DD`, counted from 1970-01-01; NaN for every other text, which `readEdtf` may still understand. For
 * large tables: it makes no tree, and nothing for the collector.
 */
export function readDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digitsBetween(text, 0, 4);
  const month = digitsBetween(text, 5, 7);
  const day = digitsBetween(text, 8, 10);
  const isReal = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? daysFromCivil(year, month, day) : NaN;
}
