import { civilFromDays, daysFromCivil, daysFromInstant, daysInMonth } from '../../time/calendar.js';
import { type Instant, msPerHour } from '../../time/instant.js';
import { type WeekRules, firstDayOfWeek, weekIndexOf, weekOfYear } from '../../time/weeks.js';
import { type Zone, startOfZonedDayNumber } from '../../time/zones.js';
import type { Tick, TickSource } from './tick-source.js';

/** What clocks put forward for the summer leave of a day. */
const leastDayMs = 22 * msPerHour;
const weeksPerChunk = 16;
const monthsPerChunk = 24;

/** Months since January of year 0. */
function monthAt(zone: Zone, t: Instant): number {
  const { year, month } = civilFromDays(daysFromInstant(t, zone.offsetAt(t)));
  return year * 12 + month - 1;
}

/**
 * Days, `step` apart and counted anew from the 1st of each month; the last is left out where the 1st follows in less than a
 * step. A day that a zone skipped has no tick; one that it cut short by hours, as polar stations did, may use `shortLabel`.
 */
export function dayTicks(
  zone: Zone,
  step: number,
  label: (days: number) => string,
  shortLabel = label,
): TickSource {
  return {
    chunkAt: (t) => monthAt(zone, t),
    ticksOf: (chunk) => {
      const { year, month } = yearAndMonth(chunk);
      const first = daysFromCivil(year, month, 1);
      const count = daysInMonth(year, month);
      const ticks: Tick[] = [];
      for (let i = 0; i + step <= count; i += step) {
        const at = startOfZonedDayNumber(zone, first + i);
        const lengthMs = startOfZonedDayNumber(zone, first + i + 1) - at;
        if (lengthMs <= 0) continue;
        const text = label(first + i);
        ticks.push(
          lengthMs < leastDayMs ? { at, label: shortLabel(first + i), named: text } : { at, label: text },
        );
      }
      return ticks;
    },
  };
}

/** Weeks, labelled by their first day. */
export function weekTicks(zone: Zone, rules: WeekRules, label: (dayOfMonth: number) => string): TickSource {
  return {
    chunkAt: (t) =>
      Math.floor(weekIndexOf(daysFromInstant(t, zone.offsetAt(t)), rules.firstDay) / weeksPerChunk),
    ticksOf: (chunk) =>
      Array.from({ length: weeksPerChunk }, (_, i) => {
        const days = firstDayOfWeek(chunk * weeksPerChunk + i, rules.firstDay);
        const at = startOfZonedDayNumber(zone, days);
        // A week whose first day a zone skipped begins on its second.
        const { day } = civilFromDays(daysFromInstant(at, zone.offsetAt(at)));
        return { at, label: label(day), week: weekOfYear(days, rules) };
      }),
  };
}

/** Months, `step` apart from January. */
export function monthTicks(
  zone: Zone,
  step: number,
  label: (year: number, month: number) => string,
): TickSource {
  return {
    chunkAt: (t) => Math.floor(monthAt(zone, t) / monthsPerChunk),
    ticksOf: (chunk) =>
      Array.from({ length: monthsPerChunk / step }, (_, i) => {
        const { year, month } = yearAndMonth(chunk * monthsPerChunk + i * step);
        return { at: startOfZonedDayNumber(zone, daysFromCivil(year, month, 1)), label: label(year, month) };
      }),
  };
}

function yearAndMonth(months: number): { year: number; month: number } {
  const year = Math.floor(months / 12);
  return { year, month: months - year * 12 + 1 };
}

/** The texts of a row of days that tells apart the hours before and after clocks are moved. */
export interface DayRowTexts {
  day(days: number): string;
  fullDay(days: number): string;
  zoneNames(zoneName: string, first: Instant, second: Instant): readonly [string, string];
}

/** Days written out in full. */
export function wholeDayTicks(zone: Zone, texts: DayRowTexts): TickSource {
  return dayTicks(
    zone,
    1,
    (days) => texts.fullDay(days),
    (days) => texts.day(days),
  );
}

/** A shorter part of a day has no room for a name. */
const leastPartMs = msPerHour;

/** Days written out in full, each cut in two where clocks are put forward or back within it. */
export function splitDayTicks(zone: Zone, texts: DayRowTexts): TickSource {
  const days = wholeDayTicks(zone, texts);
  return {
    chunkAt: (t) => days.chunkAt(t),
    ticksOf: (chunk) => {
      const ticks = days.ticksOf(chunk);
      const { year, month } = yearAndMonth(chunk + 1);
      const end = startOfZonedDayNumber(zone, daysFromCivil(year, month, 1));
      const changes = zone.changesBetween(ticks[0]?.at ?? end, end);
      return ticks.flatMap((tick, i) => {
        const next = ticks[i + 1]?.at ?? end;
        const change = changes.find((at) => at >= tick.at + leastPartMs && at <= next - leastPartMs);
        if (change === undefined) return [tick];
        const fullDay = tick.named ?? tick.label;
        const [before, after] = texts.zoneNames(zone.name, change - 1, change);
        return [
          // Where an hour is all that is left of the day, the name has to do.
          { at: tick.at, label: before, named: `${fullDay}, ${before}` },
          { at: change, label: after, named: `${fullDay}, ${after}` },
        ];
      });
    },
  };
}
