import { msPerDay, msPerHour, msPerMinute, msPerSecond } from './instant.js';

/** What an axis counts in. `fraction` is anything below a second; ka, Ma and Ga count years back from a reference. */
export type AxisUnit =
  'fraction' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'ka' | 'Ma' | 'Ga';

/** One density of ticks: a unit and how many of it lie between two ticks. */
export interface Rung {
  readonly unit: AxisUnit;
  /** In the unit; milliseconds for `fraction`, years for ka, Ma and Ga. */
  readonly step: number;
  /** The shortest distance between two ticks that comes round regularly, in ms: February, 23-hour days, the years about AD 1. */
  readonly leastMs: number;
  /** The same where clocks are never put forward or back. */
  readonly leastSteadyMs: number;
}

function rung(unit: AxisUnit, step: number, leastSteadyMs: number, leastMs = leastSteadyMs): Rung {
  return { unit, step, leastSteadyMs, leastMs };
}

/** 1, 2, 5, 10, … times ten to the power of `from`, below ten to the power of `to`. */
function oneTwoFive(from: number, to: number): number[] {
  const steps: number[] = [];
  for (let power = from; power < to; power += 1) {
    // Dividing keeps 0.001 the nearest number to a thousandth, which multiplying would not.
    for (const digit of [1, 2, 5]) steps.push(power < 0 ? digit / 10 ** -power : digit * 10 ** power);
  }
  return steps;
}

/** Years from AD 1 to the next tick are fewer than a step, since there is no year zero. */
function leastYears(step: number): number {
  return step <= 2 ? step : step - 1;
}

const msPerCommonYear = 365 * msPerDay;
const msPerMeanYear = 365.24 * msPerDay;

/** ka below a hundred thousand years, Ma below a hundred million, then Ga: one decimal at most. */
function deepUnit(step: number): AxisUnit {
  if (step < 1e5) return 'ka';
  return step < 1e8 ? 'Ma' : 'Ga';
}

/** The ladder in which years before AD 1 have their era up to ten to the power of `power`, and longer steps count back. */
function ladderOf(power: number): readonly Rung[] {
  return [
    ...oneTwoFive(-5, 3).map((step) => rung('fraction', step, step)),
    ...[1, 5, 15, 30].map((step) => rung('second', step, step * msPerSecond)),
    ...[1, 5, 15, 30].map((step) => rung('minute', step, step * msPerMinute)),
    rung('hour', 1, msPerHour),
    ...[3, 6, 12].map((step) => rung('hour', step, step * msPerHour, (step - 1) * msPerHour)),
    ...[1, 2].map((step) => rung('day', step, step * msPerDay, step * msPerDay - msPerHour)),
    rung('week', 1, 7 * msPerDay, 7 * msPerDay - msPerHour),
    rung('month', 1, 28 * msPerDay, 28 * msPerDay - msPerHour),
    rung('month', 3, 90 * msPerDay, 90 * msPerDay - msPerHour),
    rung('month', 6, 181 * msPerDay, 181 * msPerDay - msPerHour),
    ...oneTwoFive(0, power).map((step) => rung('year', step, leastYears(step) * msPerCommonYear)),
    ...oneTwoFive(power, 14).map((step) => rung(deepUnit(step), step, step * msPerMeanYear)),
  ];
}

/** Every density an axis may have, from the finest to the coarsest. Thousands of years have eras, as in the words of dates. */
export const ladder = ladderOf(4);

/** The same where thousands of years count back, as who asks from when wants them to. */
export const ladderCountingBack = ladderOf(3);

/** Years to one ka, Ma or Ga. */
export const yearsPerDeepUnit = { ka: 1e3, Ma: 1e6, Ga: 1e9 } as const;
