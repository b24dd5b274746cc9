import type { Unit } from './fuzzy-span.js';
import { msPerDay, msPerHour, msPerMinute, msPerSecond } from './instant.js';

const msPerMonth = 30.44 * msPerDay;

/** About how long a unit lasts, in ms. */
export const unitLengthMs: Readonly<Record<Unit, number>> = {
  fraction: 1,
  second: msPerSecond,
  minute: msPerMinute,
  hour: msPerHour,
  day: msPerDay,
  month: msPerMonth,
  season: 3 * msPerMonth,
  quarter: 3 * msPerMonth,
  third: 4 * msPerMonth,
  half: 6 * msPerMonth,
  year: 365.25 * msPerDay,
};
