import { daysFromInstant } from '../../time/calendar.js';
import { type Instant, msPerDay, msPerHour } from '../../time/instant.js';
import { instantFromDays, msSinceDay } from '../../time/number-line.js';
import type { Zone } from '../../time/zones.js';
import type { Tick, TickSource } from './tick-source.js';

/** The texts that ticks of the clock need. Times are ms since midnight. */
export interface ClockTexts {
  time(days: number, msOfDay: number): string;
  shift(ms: number): string;
  zoneNames(zoneName: string, first: Instant, second: Instant): readonly [string, string];
}

const ticksPerChunk = 32;

/** A stretch in which the offset stays. */
interface SteadyStretch {
  readonly from: Instant;
  readonly to: Instant;
  /** How the clocks were moved at `from`, in ms; 0 where the stretch only begins because the chunk does. */
  readonly shiftMs: number;
}

/**
 * Ticks at round local times, `stepMs` apart; a whole number of them makes a day, and below a millisecond a whole number makes
 * a millisecond. Where clocks are put forward over midnight, the day's first hour is a tick as well.
 */
export function clockTicks(zone: Zone, stepMs: number, texts: ClockTexts): TickSource {
  const chunkMs = stepMs * ticksPerChunk;
  return {
    chunkAt: (t) => Math.floor(t / chunkMs),
    ticksOf: (chunk) => {
      const from = chunk * chunkMs;
      const to = (chunk + 1) * chunkMs;
      const changes = zone.changesBetween(from - msPerDay - 2 * stepMs, to + msPerDay);
      const ticks: Tick[] = [];
      for (const stretch of steadyStretches(zone, changes, from - 2 * stepMs, to)) {
        addTicks(ticks, zone, stepMs, stretch, texts);
      }
      return ticks.filter(({ at }) => at >= from).map((tick) => withZoneName(tick, zone, changes, texts));
    },
  };
}

function steadyStretches(
  zone: Zone,
  changes: readonly Instant[],
  from: Instant,
  to: Instant,
): SteadyStretch[] {
  const bounds = changes.filter((at) => at > from && at < to);
  return [from, ...bounds].map((start, i) => ({
    from: start,
    to: bounds[i] ?? to,
    shiftMs: i === 0 ? 0 : shiftAt(zone, start),
  }));
}

function shiftAt(zone: Zone, change: Instant): number {
  return zone.offsetAt(change) - zone.offsetAt(change - 1);
}

function addTicks(
  ticks: Tick[],
  zone: Zone,
  stepMs: number,
  stretch: SteadyStretch,
  texts: ClockTexts,
): void {
  const { from, to, shiftMs } = stretch;
  const offsetMs = zone.offsetAt(from);
  const leastMs = stepMs > msPerHour ? stepMs - msPerHour : stepMs;
  const mark = shiftMs === 0 ? {} : { mark: texts.shift(shiftMs) };
  let isFirst = true;
  const add = (at: Instant, days: number, msOfDay: number): void => {
    const before = ticks.at(-1)?.at ?? -Infinity;
    // Where the line of numbers is coarser than the step, several ticks fall on one number.
    if (at < from || at <= before) return;
    // Clocks moved by minutes, as when towns gave up their own time, leave a cell without room for its label.
    if (isFirst && shiftMs !== 0 && at - before < leastMs) return;
    ticks.push({ at, label: texts.time(days, msOfDay), ...(isFirst ? mark : {}) });
    isFirst = false;
  };

  // A time that comes again within a step has its tick already; only a whole hour has room to be told twice.
  const isToldTwice = -shiftMs > stepMs || -shiftMs === msPerHour;
  const repeatedMs = isToldTwice && stepMs <= msPerHour ? 0 : Math.max(0, -shiftMs);

  let days = daysFromInstant(from, offsetMs);
  const firstMs = msSinceDay(from, days) + offsetMs;
  const isNewDay = shiftMs > 0 && firstMs <= shiftMs;
  if (isNewDay && firstMs % msPerHour === 0 && stepMs - firstMs >= leastMs) add(from, days, firstMs);

  // Counting in whole steps, and dividing where they are below a millisecond, keeps 0.1 + 0.2 out of it.
  const stepsPerMs = stepMs < 1 ? Math.round(1 / stepMs) : 0;
  const stepsPerDay = stepsPerMs > 0 ? msPerDay * stepsPerMs : msPerDay / stepMs;
  let index = Math.ceil(stepsPerMs > 0 ? firstMs * stepsPerMs : firstMs / stepMs);
  for (;;) {
    if (index >= stepsPerDay) {
      index -= stepsPerDay;
      days += 1;
    }
    const msOfDay = stepsPerMs > 0 ? index / stepsPerMs : index * stepMs;
    const wholeMs = Math.floor(msOfDay);
    const at = instantFromDays(days, wholeMs - offsetMs, msOfDay - wholeMs);
    if (at >= to) return;
    if (at >= from + repeatedMs) add(at, days, msOfDay);
    index += 1;
  }
}

/** Where a time of day comes twice, both carry the name of their offset. */
function withZoneName(tick: Tick, zone: Zone, changes: readonly Instant[], texts: ClockTexts): Tick {
  for (const change of changes) {
    const backMs = -shiftAt(zone, change);
    if (tick.at >= change - backMs && tick.at < change + backMs) {
      const names = texts.zoneNames(zone.name, change - 1, change);
      return { ...tick, named: `${tick.label} ${names[tick.at < change ? 0 : 1]}` };
    }
  }
  return tick;
}
