import { civilFromDays, daysFromCivil } from '../time/calendar.js';
import { msPerDay } from '../time/instant.js';
import { type EraStyle, axisWordsFor } from './axis-words.js';

/*
 * `Intl` ends 271,821 years before 1970 and knows one pair of eras. So a date is always written on a stand-in of the same era
 * whose calendar is the same (it repeats every 400 years, weekdays included), and the year and the era are put in afterwards.
 */

/** Writes a day, counted from 1970-01-01. */
export type DayWriter = (days: number) => string;

/** From here on a year needs no era to be read as one. */
const firstBareYear = 1_000;
/** From here on a year is grouped: "12,000 BC". */
const firstGroupedYear = 10_000;

/** Each language's pieces of dates: the Gregorian calendar in its own words and digits. */
export class DateWriters {
  readonly tag: string;
  readonly #isEnglish: boolean;
  readonly #eraStyle: EraStyle;
  readonly #commonEra: readonly [string, string] | undefined;
  readonly #plainYear: Intl.NumberFormat;
  readonly #groupedYear: Intl.NumberFormat;

  constructor(tag: string, eraStyle: EraStyle) {
    this.tag = gregorianTag(tag);
    this.#isEnglish = new Intl.Locale(tag).language === 'en';
    this.#eraStyle = eraStyle;
    this.#commonEra = eraStyle === 'bce' ? axisWordsFor(tag).commonEra : undefined;
    this.#plainYear = new Intl.NumberFormat(tag, { useGrouping: false });
    this.#groupedYear = new Intl.NumberFormat(tag);
  }

  /** A format without the zone of the reader's machine. */
  format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.tag, { ...options, timeZone: 'UTC' });
  }

  /** The digits of a year, counted from 1 in either era. */
  #yearDigits(year: number): string {
    const counted = year < 1 ? 1 - year : year;
    return (counted < firstGroupedYear ? this.#plainYear : this.#groupedYear).format(counted);
  }

  /** A writer of whatever fields of a date are asked for, with the era where the year is before 1000. */
  dayWriter(options: Intl.DateTimeFormatOptions): DayWriter {
    let bare: Intl.DateTimeFormat | undefined;
    let withEra: Intl.DateTimeFormat | undefined;
    return (days) => {
      const { year, month, day } = civilFromDays(days);
      const hasEra = year < firstBareYear && options.year !== undefined;
      const format = hasEra
        ? (withEra ??= this.format({ ...options, era: 'short' }))
        : (bare ??= this.format(options));
      const parts = format.formatToParts(standIn(year, month, day));
      if (hasEra && this.#isEnglish && this.#eraStyle === 'bc' && year > 0) putEraFirst(parts);
      return parts.map((part) => this.#value(part, year)).join('');
    };
  }

  #value({ type, value }: Intl.DateTimeFormatPart, year: number): string {
    if (type === 'year') return this.#yearDigits(year);
    return type === 'era' ? (this.#commonEra?.[year < 1 ? 0 : 1] ?? value) : value;
  }
}

function gregorianTag(tag: string): string {
  return new Intl.Locale(tag, { calendar: 'gregory' }).toString();
}

/** The same day of a year within the reach of `Intl` that has the same era, length and weekdays. */
function standIn(year: number, month: number, day: number): number {
  const yearOfCycle = year - Math.floor(year / 400) * 400;
  return daysFromCivil(yearOfCycle + (year < 1 ? -800 : 2000), month, day) * msPerDay;
}

/** English says "44 BC" and "AD 50", where `Intl` says "50 AD". */
function putEraFirst(parts: Intl.DateTimeFormatPart[]): void {
  const yearPlace = parts.findIndex(({ type }) => type === 'year');
  const eraPlace = parts.findIndex(({ type }) => type === 'era');
  const year = parts[yearPlace];
  const era = parts[eraPlace];
  if (!year || !era) return;
  parts[yearPlace] = era;
  parts[eraPlace] = year;
}
