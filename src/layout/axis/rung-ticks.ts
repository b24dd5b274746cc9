import type { AxisLabels, DeepUnit } from '../../locale/axis-labels.js';
import { msPerHour, msPerMinute, msPerSecond } from '../../time/instant.js';
import { type AxisUnit, type Rung, yearsPerDeepUnit } from '../../time/units.js';
import type { WeekRules } from '../../time/weeks.js';
import type { Zone } from '../../time/zones.js';
import { dayTicks, splitDayTicks, monthTicks, weekTicks, wholeDayTicks } from './calendar-ticks.js';
import { type ClockTexts, clockTicks } from './clock-ticks.js';
import type { TickSource } from './tick-source.js';
import { deepTicks, yearTicks } from './year-ticks.js';

/** What the ticks of an axis depend on besides their scale. */
export interface TickRules {
  readonly zone: Zone;
  readonly labels: AxisLabels;
  readonly weeks: WeekRules;
  /** What ka, Ma and Ga count back from. */
  readonly referenceYear: number;
}

export function isDeepUnit(unit: AxisUnit): unit is DeepUnit {
  return unit in yearsPerDeepUnit;
}

/** How many decimals of a second tell the ticks of a rung apart. */
export function fractionDecimals(rung: Rung): number {
  return Math.max(0, -Math.floor(Math.log10(rung.step / msPerSecond) + 1e-9));
}

/** How many decimals of ka, Ma or Ga tell the ticks of a rung apart. */
export function deepDecimals(rung: Rung): number {
  return isDeepUnit(rung.unit) && rung.step < yearsPerDeepUnit[rung.unit] ? 1 : 0;
}

function clockTexts({ labels }: TickRules, time: (days: number, msOfDay: number) => string): ClockTexts {
  return {
    time,
    shift: (ms) => labels.shift(ms),
    zoneNames: (zoneName, first, second) => labels.zoneNames(zoneName, first, second),
  };
}

/** The ticks of a rung with their labels. */
export function minorTicks(rung: Rung, rules: TickRules): TickSource {
  const { zone, labels, weeks, referenceYear } = rules;
  const { unit, step } = rung;
  switch (unit) {
    case 'fraction': {
      const decimals = fractionDecimals(rung);
      return clockTicks(
        zone,
        step,
        clockTexts(rules, (_, msOfDay) => labels.fraction(msOfDay, decimals)),
      );
    }
    case 'second':
      return clockTicks(
        zone,
        step * msPerSecond,
        clockTexts(rules, (_, msOfDay) => labels.second(msOfDay)),
      );
    case 'minute':
      return clockTicks(
        zone,
        step * msPerMinute,
        clockTexts(rules, (_, msOfDay) => labels.minute(msOfDay)),
      );
    case 'hour':
      return clockTicks(
        zone,
        step * msPerHour,
        clockTexts(rules, (_, msOfDay) => labels.hour(msOfDay)),
      );
    case 'day':
      return dayTicks(zone, step, (days) => labels.day(days));
    case 'week':
      return weekTicks(zone, weeks, (day) => labels.dayOfMonth(day));
    case 'month':
      return monthTicks(zone, step, (_, month) => labels.month(month));
    case 'year':
      return yearTicks(zone, step, (year) => labels.year(year));
    default: {
      const decimals = deepDecimals(rung);
      return deepTicks(zone, step, referenceYear, (yearsAgo) => labels.deep(unit, yearsAgo, decimals));
    }
  }
}

/** The ticks of the row above a rung; undefined for years, which name themselves, and for what counts back from a reference. */
export function contextTicks(unit: AxisUnit, rules: TickRules): TickSource | undefined {
  const { zone, labels } = rules;
  switch (unit) {
    case 'fraction':
      return clockTicks(
        zone,
        msPerMinute,
        clockTexts(rules, (days, msOfDay) => labels.fullMinute(days, msOfDay)),
      );
    case 'second':
    case 'minute':
      return splitDayTicks(zone, labels);
    case 'hour':
      return wholeDayTicks(zone, labels);
    case 'day':
    case 'week':
      return monthTicks(zone, 1, (year, month) => labels.monthAndYear(year, month));
    case 'month':
      return yearTicks(zone, 1, (year) => labels.year(year));
    default:
      return undefined;
  }
}
