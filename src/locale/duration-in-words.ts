import { msPerDay, msPerHour, msPerMinute, msPerSecond } from '../time/instant.js';
import type { DateLocale } from './locale.js';

/** The units a duration is told in. Months and years are mean ones: a duration has no calendar. */
const units = [
  { unit: 'year', ms: 365.2425 * msPerDay },
  { unit: 'month', ms: 30.436875 * msPerDay },
  { unit: 'day', ms: msPerDay },
  { unit: 'hour', ms: msPerHour },
  { unit: 'minute', ms: msPerMinute },
  { unit: 'second', ms: msPerSecond },
  { unit: 'millisecond', ms: 1 },
] as const;

/** From so many years on, months are not told. */
const roundYears = 10;

const formats = new Map<string, Intl.NumberFormat>();

function counted(value: number, unit: string, tag: string): string {
  const key = tag + unit;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: unit === 'millisecond' ? 3 : 0,
    });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A length of time in its two coarsest units: "2 years, 3 months", "1 day", "1.5 milliseconds". Its sign is not told. */
export function durationInWords(durationMs: number, locale: DateLocale): string {
  const { tag, dates } = locale;
  const length = Math.abs(durationMs);
  const at = units.findIndex(({ ms }) => length >= ms);
  const [first, second] = [units[at], units[at + 1]];
  if (!first || !second) return counted(length, 'millisecond', tag);
  if (first.unit === 'year' && length >= roundYears * first.ms)
    return counted(Math.round(length / first.ms), first.unit, tag);
  const whole = Math.floor(length / first.ms);
  const rest = Math.round((length - whole * first.ms) / second.ms);
  // What rounds up to a whole one more is told as that: 59 minutes and 59.9 seconds are an hour.
  if (rest * second.ms >= first.ms) return durationInWords((whole + 1) * first.ms, locale);
  const text = counted(whole, first.unit, tag);
  return rest > 0 ? text + dates.comma + counted(rest, second.unit, tag) : text;
}
