import { daysFromCivil } from '../../time/calendar.js';
import { msPerHour } from '../../time/instant.js';
import type { Rung } from '../../time/units.js';
import type { AxisLabels } from '../../locale/axis-labels.js';
import { deepDecimals, fractionDecimals, isDeepUnit } from './rung-ticks.js';

/** The extent of a text along time in px: its width, or upright the height of its line. */
export type AxisMeasure = (text: string, kind: 'tick' | 'context') => number;

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** Days of the month, all of two digits, that make a week. */
const weekOfDays = [20, 21, 22, 23, 24, 25, 26];
const sampleTimes = [0, 10, 12, 22].map((hour) => hour * msPerHour);
const sampleYear = 2017;

/**
 * How far the widest label of a rung reaches. Digits count as the widest digit, so that a few texts stand for all, and years by
 * their number of digits and their era. Measured once each.
 */
export class LabelWidths {
  readonly #labels: AxisLabels;
  readonly #measure: AxisMeasure;
  readonly #known = new Map<string, number>();
  readonly #digit: RegExp;
  readonly #widestDigit: Readonly<Record<'tick' | 'context', string>>;
  #widestMonth = 0;

  constructor(labels: AxisLabels, measure: AxisMeasure) {
    this.#labels = labels;
    this.#measure = measure;
    this.#digit = new RegExp(`[${labels.digits}]`, 'gu');
    const widest = (kind: 'tick' | 'context'): string =>
      Array.from(labels.digits).reduce((best, digit) =>
        measure(digit, kind) > measure(best, kind) ? digit : best,
      );
    this.#widestDigit = { tick: widest('tick'), context: widest('context') };
  }

  /** The widest minor label of a rung between two years. */
  minorPx(rung: Rung, firstYear: number, lastYear: number, referenceYear: number): number {
    const labels = this.#labels;
    const { unit } = rung;
    if (unit === 'year')
      return this.#acrossYears('tick', 'year', firstYear, lastYear, (year) => [labels.year(year)]);
    if (isDeepUnit(unit)) {
      const decimals = deepDecimals(rung);
      const of = (year: number): number => {
        const yearsAgo = referenceYear - year;
        const digits = String(Math.round(Math.abs(yearsAgo))).length;
        return this.#once(`${unit} ${decimals} ${digits} ${yearsAgo < 0 ? '+' : ''}`, 'tick', () => [
          labels.deep(unit, yearsAgo, decimals),
        ]);
      };
      return Math.max(of(firstYear), of(lastYear));
    }
    switch (unit) {
      case 'fraction':
        return this.#once(`fraction ${fractionDecimals(rung)}`, 'tick', () => [
          labels.fraction(59_000, fractionDecimals(rung)),
        ]);
      case 'day':
        return this.#once(unit, 'tick', () =>
          weekOfDays.map((day) => labels.day(daysFromCivil(sampleYear, 1, day))),
        );
      case 'week':
        return this.#once(unit, 'tick', () => [labels.dayOfMonth(28)]);
      case 'month':
        return this.#once(unit, 'tick', () => months.map((month) => labels.month(month)));
      default:
        return this.#once(unit, 'tick', () => sampleTimes.map((msOfDay) => labels[unit](msOfDay)));
    }
  }

  /** The widest label of the row above between two years; 0 where its cells are always wide enough. */
  contextPx(rung: Rung, firstYear: number, lastYear: number): number {
    const labels = this.#labels;
    switch (rung.unit) {
      case 'hour':
        return this.#acrossYears('context', 'day', firstYear, lastYear, (year) =>
          weekOfDays.map((day) => labels.fullDay(daysFromCivil(year, this.#monthOfLongestName(), day))),
        );
      case 'day':
      case 'week':
        return this.#acrossYears('context', 'month', firstYear, lastYear, (year) => [
          labels.monthAndYear(year, this.#monthOfLongestName()),
        ]);
      case 'month':
        return this.#acrossYears('context', 'year', firstYear, lastYear, (year) => [labels.year(year)]);
      default:
        return 0;
    }
  }

  #monthOfLongestName(): number {
    if (this.#widestMonth === 0) {
      let widestPx = 0;
      for (const month of months) {
        const px = this.#measure(this.#labels.monthAndYear(sampleYear, month), 'context');
        if (px <= widestPx) continue;
        widestPx = px;
        this.#widestMonth = month;
      }
    }
    return this.#widestMonth;
  }

  /** The widest of what is said of the years between two, which is said of one of the outermost of its era. */
  #acrossYears(
    kind: 'tick' | 'context',
    what: string,
    firstYear: number,
    lastYear: number,
    texts: (year: number) => readonly string[],
  ): number {
    const of = (year: number): number => {
      const era = year < 1 ? 'before' : year < 1000 ? 'early' : '';
      return this.#once(`${what} ${kind} ${era} ${String(Math.abs(year)).length}`, kind, () => texts(year));
    };
    const outer = Math.max(of(firstYear), of(lastYear));
    return firstYear < 1000 && lastYear >= 1 ? Math.max(outer, of(999)) : outer;
  }

  #once(key: string, kind: 'tick' | 'context', texts: () => readonly string[]): number {
    let px = this.#known.get(key);
    if (px === undefined) {
      px = 0;
      for (const text of texts()) {
        px = Math.max(px, this.#measure(text.replace(this.#digit, this.#widestDigit[kind]), kind));
      }
      this.#known.set(key, px);
    }
    return px;
  }
}
