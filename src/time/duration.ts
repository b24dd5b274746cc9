import { msPerDay, msPerHour, msPerMinute, msPerSecond } from './instant.js';

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const pattern = new RegExp(
  `^P(?=.)(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?` +
    `(?:T(?=.)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
);

/** The mean year of the Gregorian calendar. */
const msPerYear = 365.2425 * msPerDay;
const unitsMs = [msPerYear, msPerYear / 12, 7 * msPerDay, msPerDay, msPerHour, msPerMinute, msPerSecond];

/**
 * The length of an ISO 8601 duration such as "P1D", "PT1H" or "P100Y" in ms; undefined where the text is none. Years and
 * months count as their mean length, so this is for limits of zoom and not for reckoning dates.
 */
export function durationMs(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return unitsMs.reduce(
    (sum, unitMs, i) => sum + Number((match[i + 1] ?? '0').replace(',', '.')) * unitMs,
    0,
  );
}
