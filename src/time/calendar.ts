import type { Instant } from './instant.js';
import { msPerDay, msPerHour, msPerMinute, msPerSecond } from './instant.js';
import { instantFromDays, msSinceDay } from './number-line.js';

export { stepAt } from './number-line.js';

/*
 * The proleptic Gregorian calendar in whole numbers, for every year the line can hold. Years are astronomical: 0 is 1 BC.
 * Days are counted from 1970-01-01. The conversion counts years from March, as in Howard Hinnant's
 * "chrono-compatible low-level date algorithms".
 */

/** A day of the proleptic Gregorian calendar. `year` 0 is 1 BC, `month` and `day` begin with 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day with a time of day. `millisecond` may have a fraction. */
export interface CivilDateTime extends CivilDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const daysPerCycle = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468;

/** Days from 1970-01-01. Months and days beyond their limits carry over: month 13 is January of the next year. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const monthFromMarch = month - 3;
  const marchYear = year + Math.floor(monthFromMarch / 12);
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthOfYear = monthFromMarch - Math.floor(monthFromMarch / 12) * 12;
  const dayOfYear = Math.floor((153 * monthOfYear + 2) / 5);
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysPerCycle + dayOfCycle + day - 1 - daysToEpoch;
}

/** The calendar day of a count of days from 1970-01-01. */
export function civilFromDays(days: number): CivilDate {
  const shifted = days + daysToEpoch;
  const cycle = Math.floor(shifted / daysPerCycle);
  const dayOfCycle = shifted - cycle * daysPerCycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1_460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Whether a year has a 29 February; year 0 (1 BC) has. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of the week of a count of days from 1970-01-01: 1 is Monday, 7 Sunday. */
export function weekdayOf(days: number): number {
  const sinceMonday = (days + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** The first instant of a day in UTC. Months and days beyond their limits carry over. */
export function startOfDay(year: number, month: number, day: number): Instant {
  return instantFromDays(daysFromCivil(year, month, day), 0);
}

/**
 * The first number of the line not before these fields, read `offsetMs` east of UTC (0 when absent). Fields beyond their limits
 * carry over, so second 60 is the next minute.
 */
export function instantFromCivil(fields: CivilDateTime, offsetMs = 0): Instant {
  const timeMs = fields.hour * msPerHour + fields.minute * msPerMinute + fields.second * msPerSecond;
  const days = daysFromCivil(fields.year, fields.month, fields.day);
  return instantFromDays(days, timeMs - offsetMs, fields.millisecond);
}

/** The day, counted from 1970-01-01, that an instant belongs to `offsetMs` east of UTC (0 when absent). */
export function daysFromInstant(t: Instant, offsetMs = 0): number {
  const days = Math.floor(t / msPerDay);
  return days + Math.floor((msSinceDay(t, days) + offsetMs) / msPerDay);
}

/**
 * The fields of an instant as a clock `offsetMs` east of UTC (0 when absent) shows them. Nothing is rounded up: what is finer
 * than a millisecond stays in `millisecond` as its fraction.
 */
export function civilFromInstant(t: Instant, offsetMs = 0): CivilDateTime {
  const days = daysFromInstant(t, offsetMs);
  const { year, month, day } = civilFromDays(days);
  let restMs = Math.max(0, msSinceDay(t, days) + offsetMs);
  const hour = Math.floor(restMs / msPerHour);
  restMs -= hour * msPerHour;
  const minute = Math.floor(restMs / msPerMinute);
  restMs -= minute * msPerMinute;
  const second = Math.floor(restMs / msPerSecond);
  return { year, month, day, hour, minute, second, millisecond: restMs - second * msPerSecond };
}
