import { daysFromCivil, civilFromDays, weekdayOf } from './calendar.js';

/** How a country counts weeks. Days of the week go from 1, Monday, to 7, Sunday. */
export interface WeekRules {
  readonly firstDay: number;
  /** How many of its days a week must have in a year to be its week 1: 4 in ISO 8601, 1 in the United States. */
  readonly minimalDays: number;
  /** The days that are no working days, in no order. */
  readonly weekend: readonly number[];
}

/** ISO 8601: weeks from Monday, week 1 holds the first Thursday. */
export const isoWeeks: WeekRules = { firstDay: 1, minimalDays: 4, weekend: [6, 7] };

/** The number of the week that begins on or before a day, counted without end from the week about 1970-01-01. */
export function weekIndexOf(days: number, firstDay: number): number {
  return Math.floor((days - firstDayOfWeek(0, firstDay)) / 7);
}

/** The day on which the week of this index begins, counted from 1970-01-01. */
export function firstDayOfWeek(weekIndex: number, firstDay: number): number {
  // 1970-01-01 was a Thursday, day 4.
  return weekIndex * 7 + firstDay - 4;
}

/** The number of a day's week in its year: 1 to 53, of the year before or after near New Year. */
export function weekOfYear(days: number, rules: WeekRules): number {
  const { year } = civilFromDays(days);
  for (let ofYear = year + 1; ; ofYear -= 1) {
    const firstWeek = startOfFirstWeek(ofYear, rules);
    if (days >= firstWeek) return Math.floor((days - firstWeek) / 7) + 1;
  }
}

function startOfFirstWeek(year: number, rules: WeekRules): number {
  const newYear = daysFromCivil(year, 1, 1);
  const sinceFirstDay = (weekdayOf(newYear) - rules.firstDay + 7) % 7;
  return newYear - sinceFirstDay + (7 - sinceFirstDay >= rules.minimalDays ? 0 : 7);
}
