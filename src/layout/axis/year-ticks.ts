import { civilFromDays, daysFromCivil, daysFromInstant } from '../../time/calendar.js';
import type { Instant } from '../../time/instant.js';
import { type Zone, startOfZonedDayNumber } from '../../time/zones.js';
import type { Tick, TickSource } from './tick-source.js';

const ticksPerChunk = 16;

function yearAt(zone: Zone, t: Instant): number {
  return civilFromDays(daysFromInstant(t, zone.offsetAt(t))).year;
}

function startOfYear(zone: Zone, year: number): Instant {
  return startOfZonedDayNumber(zone, daysFromCivil(year, 1, 1));
}

/**
 * Historical years, `step` apart: 100 BC, 50 BC, AD 1, AD 50. There is no year zero, so AD 1 stands in its place; AD 2 is left
 * out where every second year is counted, being too near.
 */
export function yearTicks(zone: Zone, step: number, label: (year: number) => string): TickSource {
  const place = (year: number): number =>
    step === 1 || year > 0 ? Math.floor(year / step) : -Math.ceil((1 - year) / step);
  const yearOf = (index: number): number => {
    if (step === 1) return index;
    if (index === 0) return 1;
    return index > 0 ? index * step : 1 + index * step;
  };
  return {
    chunkAt: (t) => Math.floor(place(yearAt(zone, t)) / ticksPerChunk),
    ticksOf: (chunk) => {
      const ticks: Tick[] = [];
      for (let i = 0; i < ticksPerChunk; i += 1) {
        const index = chunk * ticksPerChunk + i;
        if (step === 2 && index === 1) continue;
        const year = yearOf(index);
        ticks.push({ at: startOfYear(zone, year), label: label(year) });
      }
      return ticks;
    },
  };
}

/** Every `step` years counted from the reference year, which the labels count back to. */
export function deepTicks(
  zone: Zone,
  step: number,
  referenceYear: number,
  label: (yearsAgo: number) => string,
): TickSource {
  return {
    chunkAt: (t) => Math.floor((yearAt(zone, t) - referenceYear) / step / ticksPerChunk),
    ticksOf: (chunk) =>
      Array.from({ length: ticksPerChunk }, (_, i) => {
        const yearsAfter = (chunk * ticksPerChunk + i) * step;
        return { at: startOfYear(zone, referenceYear + yearsAfter), label: label(-yearsAfter) };
      }),
  };
}
