import type { Unit } from '../time/fuzzy-span.js';
import type { Instant } from '../time/instant.js';
import { type Rung, ladder } from '../time/units.js';
import type { Zone } from '../time/zones.js';
import { dayTicks, monthTicks } from './axis/calendar-ticks.js';
import { clockTicks } from './axis/clock-ticks.js';
import type { TickSource } from './axis/tick-source.js';
import { yearTicks } from './axis/year-ticks.js';

/** How many steps, and how many large ones, cross the view. */
const stepsPerView = 20;
const largeStepsPerView = 4;

/** Weeks are left out: they begin on another day in other countries. */
const rungs = ladder.filter(({ unit }) => unit !== 'week');
const coarsest: Rung = { unit: 'Ga', step: 1e13, leastMs: Infinity, leastSteadyMs: Infinity };

/** By how much a key moves an end of a view so long: the least whole step of the calendar that gets somewhere. */
export function stepOfView(spanMs: number, isLarge = false): Rung {
  const leastMs = spanMs / (isLarge ? largeStepsPerView : stepsPerView);
  return rungs.find(({ leastSteadyMs }) => leastSteadyMs >= leastMs) ?? coarsest;
}

const unitsOfClock: Readonly<Partial<Record<Rung['unit'], Unit>>> = {
  fraction: 'fraction',
  second: 'second',
  minute: 'minute',
  hour: 'minute',
  day: 'day',
  month: 'month',
};

/** The unit in which dates that are so many steps apart are told. */
export function unitOfStep({ unit }: Rung): Unit {
  return unitsOfClock[unit] ?? 'year';
}

const unlabelled = (): string => '';
const clockTexts = {
  time: unlabelled,
  shift: unlabelled,
  zoneNames: (): readonly [string, string] => ['', ''],
};

function ticksOf(rung: Rung, zone: Zone): TickSource {
  const { step } = rung;
  switch (unitOfStep(rung)) {
    case 'year':
      return yearTicks(zone, step, unlabelled);
    case 'month':
      return monthTicks(zone, step, unlabelled);
    case 'day':
      return dayTicks(zone, step, unlabelled);
    default:
      return clockTicks(zone, rung.leastSteadyMs, clockTexts);
  }
}

/** The nearest whole step of the calendar after `at`, or before it: the 1st of a month, a full hour, a round year. */
export function nextStep(at: Instant, direction: 1 | -1, step: Rung, zone: Zone): Instant {
  const source = ticksOf(step, zone);
  // Chunks may be empty, as where a zone skipped days.
  for (let chunk = source.chunkAt(at), tries = 0; tries < 4; chunk += direction, tries++) {
    const ticks = source.ticksOf(chunk);
    const found = direction > 0 ? ticks.find((tick) => tick.at > at) : ticks.findLast((tick) => tick.at < at);
    if (found) return found.at;
  }
  return at + direction * step.leastSteadyMs;
}
