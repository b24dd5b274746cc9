import { daysFromCivil } from '../time/calendar.js';
import type { Instant } from '../time/instant.js';
import { yearsPerDeepUnit } from '../time/units.js';
import { DateWriters } from './axis-dates.js';
import { type AxisWords, axisWordsFor, type EraStyle } from './axis-words.js';

/** The units that count back from a reference year. */
export type DeepUnit = keyof typeof yearsPerDeepUnit;

/** Every text of an axis in one language. Days count from 1970-01-01, times are ms since midnight. */
export interface AxisLabels {
  /** "2017", "44 BC", "AD 50", "12,000 BC" */
  readonly year: (year: number) => string;
  /** "Jan" */
  readonly month: (month: number) => string;
  /** "January 2017" */
  readonly monthAndYear: (year: number, month: number) => string;
  /** "30" */
  readonly dayOfMonth: (day: number) => string;
  /** "Mon 30" */
  readonly day: (days: number) => string;
  /** "Mon 30 January 2017" */
  readonly fullDay: (days: number) => string;
  /** "09:00", or "9 AM" where clocks have twelve hours */
  readonly hour: (msOfDay: number) => string;
  /** "09:41" */
  readonly minute: (msOfDay: number) => string;
  /** "09:41:30" */
  readonly second: (msOfDay: number) => string;
  /** "30.120 s" */
  readonly fraction: (msOfDay: number, decimals: number) => string;
  /** "30 January 2017, 09:41" */
  readonly fullMinute: (days: number, msOfDay: number) => string;
  /** "12 ka"; "+5 Ma" for what comes after the reference. `yearsAgo` is negative there. */
  readonly deep: (unit: DeepUnit, yearsAgo: number, decimals: number) => string;
  /** "million years before 2017" */
  readonly deepUnit: (unit: DeepUnit, referenceYear: number) => string;
  /** "+1 h" */
  readonly shift: (ms: number) => string;
  /** The names of a zone at two instants: "EDT" and "EST", shifts where the names are the same. */
  readonly zoneNames: (zoneName: string, first: Instant, second: Instant) => readonly [string, string];
  /** The ten digits, for measuring. */
  readonly digits: string;
}

const cached = new Map<string, { readonly words: AxisWords; readonly labels: AxisLabels }>();

/** The texts of an axis for a BCP 47 tag. Made once per tag and style. */
export function axisLabelsFor(tag: string, eraStyle: EraStyle = 'bc'): AxisLabels {
  const key = `${tag} ${eraStyle}`;
  const words = axisWordsFor(tag);
  let made = cached.get(key);
  // A language may come after its axis was first asked for.
  if (made?.words !== words) {
    made = { words, labels: makeLabels(tag, eraStyle, words) };
    cached.set(key, made);
  }
  return made.labels;
}

/** Before 15 October 1582, days of the week were those of another calendar. */
const firstGregorianDay = -141_427;

function makeLabels(tag: string, eraStyle: EraStyle, words: AxisWords): AxisLabels {
  const writers = new DateWriters(tag, eraStyle);
  const isEnglish = new Intl.Locale(tag).language === 'en';

  const yearWriter = writers.dayWriter({ year: 'numeric' });
  const monthWriter = writers.dayWriter({ month: 'short' });
  const monthAndYearWriter = writers.dayWriter({ month: 'long', year: 'numeric' });
  const dayNumberWriter = writers.dayWriter({ day: 'numeric' });
  const dayWriter = writers.dayWriter({ weekday: 'short', day: 'numeric' });
  const fullDayWriter = writers.dayWriter({
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const dateWriter = writers.dayWriter({ day: 'numeric', month: 'long', year: 'numeric' });

  const minutes = writers.format({ hour: 'numeric', minute: 'numeric' });
  const hours = minutes.resolvedOptions().hour12 ? writers.format({ hour: 'numeric' }) : minutes;
  let seconds: Intl.DateTimeFormat | undefined;
  let beforeTime: string | undefined;

  const zoneFormats = new Map<string, Intl.DateTimeFormat>();
  const decimalFormats = new Map<string, Intl.NumberFormat>();
  const number = (value: number, decimals: number, wholeDigits = 1): string => {
    const key = `${decimals} ${wholeDigits}`;
    let format = decimalFormats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(tag, {
        minimumIntegerDigits: wholeDigits,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      decimalFormats.set(key, format);
    }
    return format.format(value);
  };

  const year = (value: number): string => yearWriter(daysFromCivil(value, 7, 1));

  return {
    year,
    month: (month) => monthWriter(daysFromCivil(2000, month, 1)),
    monthAndYear: (ofYear, month) => monthAndYearWriter(daysFromCivil(ofYear, month, 1)),
    dayOfMonth: (day) => dayNumberWriter(daysFromCivil(2000, 1, day)),
    // CLDR writes "30 Mon" in American English, which nobody does.
    day: (days) => {
      const text = (days < firstGregorianDay ? dayNumberWriter : dayWriter)(days);
      return isEnglish ? text.replace(/^(\d+) (.*)$/, '$2 $1') : text;
    },
    fullDay: (days) => {
      const text = (days < firstGregorianDay ? dateWriter : fullDayWriter)(days);
      return isEnglish ? text.replace(/^(\p{L}+), (?=\d)/u, '$1 ') : text;
    },
    hour: (msOfDay) => hours.format(msOfDay),
    minute: (msOfDay) => minutes.format(msOfDay),
    second: (msOfDay) => {
      seconds ??= writers.format({ hour: 'numeric', minute: 'numeric', second: 'numeric' });
      return seconds.format(msOfDay);
    },
    fraction: (msOfDay, decimals) => `${number((msOfDay % 60_000) / 1000, decimals, 2)} s`,
    fullMinute: (days, msOfDay) => {
      beforeTime ??= literalBeforeTime(writers);
      return dateWriter(days) + beforeTime + minutes.format(msOfDay);
    },
    deep: (unit, yearsAgo, decimals) => {
      const count = number(Math.abs(yearsAgo) / yearsPerDeepUnit[unit], yearsAgo === 0 ? 0 : decimals);
      return `${yearsAgo < 0 ? '+' : ''}${count} ${unit}`;
    },
    deepUnit: (unit, referenceYear) => words[unit].replace('#', year(referenceYear)),
    shift: (ms) => {
      const minutesOff = Math.round(Math.abs(ms) / 60_000);
      const isWholeHours = minutesOff % 60 === 0;
      const count = number(isWholeHours ? minutesOff / 60 : minutesOff, 0);
      return `${ms < 0 ? '−' : '+'}${count} ${isWholeHours ? 'h' : 'min'}`;
    },
    zoneNames: (zoneName, first, second) => {
      const inStyle = (style: 'short' | 'shortOffset'): readonly [string, string] => {
        const key = `${zoneName} ${style}`;
        let format = zoneFormats.get(key);
        if (!format) {
          format = new Intl.DateTimeFormat(writers.tag, { timeZone: zoneName, timeZoneName: style });
          zoneFormats.set(key, format);
        }
        return [zonePart(format, first), zonePart(format, second)];
      };
      const names = inStyle('short');
      return names[0] === names[1] ? inStyle('shortOffset') : names;
    },
    digits: new Intl.NumberFormat(tag, { useGrouping: false }).format(9_876_543_210),
  };
}

function zonePart(format: Intl.DateTimeFormat, t: Instant): string {
  return format.formatToParts(t).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** What stands between a date and a time of day in a language: ", " mostly, "، " in Arabic, a space in Japanese. */
function literalBeforeTime(writers: DateWriters): string {
  const date = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const lastOfDate = writers.format(date).formatToParts(0).at(-1);
  const parts = writers.format({ ...date, hour: 'numeric', minute: 'numeric' }).formatToParts(0);
  const timePlace = parts.findIndex(({ type }) => type === 'hour' || type === 'dayPeriod');
  const literal = parts[timePlace - 1]?.value ?? ', ';
  // A date may end in a word of its own ("2017 г."), which the date brings along.
  return lastOfDate?.type === 'literal' && literal.startsWith(lastOfDate.value)
    ? literal.slice(lastOfDate.value.length)
    : literal;
}
