import { msPerDay, msPerHour, msPerMinute, msPerSecond } from '../time/instant.js';
import type { Locale } from './locale.js';

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
export function durationInWords(durationMs: number, { tag, dates }: Locale): string {
  const length = Math.abs(durationMs);
  const last = units[units.length - 1] ?? units[0];
  const at = units.findIndex(({ ms }) => length >= ms);
  const first = units[at];
  if (!first || first === last) return counted(length, last.unit, tag);
  const second = units[at + 1] ?? last;
  const isRound = first.unit === 'year' && length >= roundYears * first.ms;
  let whole = isRound ? Math.round(length / first.ms) : Math.floor(length / first.ms);
  let rest = isRound ? 0 : Math.round((length - whole * first.ms) / second.ms);
  if (rest > 0 && rest * second.ms >= first.ms - second.ms / 2) {
    whole += 1;
    rest = 0;
  }
  const text = counted(whole, first.unit, tag);
  return rest > 0 ? text + dates.comma + counted(rest, second.unit, tag) : text;
}
