import { civilFromInstant } from '../time/calendar.js';
import type { Instant, Span } from '../time/instant.js';
import { startOfZonedDay, type Zone } from '../time/zones.js';

/** A length of time that headings of the list stand for: days, months, or so many years. */
export type PeriodUnit = 'day' | 'month' | number;

const msPerAverageYear = 31_556_952_000;

/** With this many events to a heading, or more, a unit is fine enough. */
const eventsPerHeading = 4;

/** The finest unit of which the dataset's extent holds so few that a heading has some events to stand over. */
export function periodUnitOf(extent: Span, count: number): PeriodUnit {
  const years = (extent.end - extent.start) / msPerAverageYear;
  const most = Math.max(2, count / eventsPerHeading);
  if (years * 365.25 <= most) return 'day';
  if (years * 12 <= most) return 'month';
  return 10 ** Math.max(0, Math.ceil(Math.log10(years / most)));
}

/** The period in which an instant lies. Tens of years begin with a year that ends in 0, in the years before 1 as well. */
export function periodAt(at: Instant, unit: PeriodUnit, zone: Zone): Span {
  const { year, month, day } = civilFromInstant(at, zone.offsetAt(at));
  if (unit === 'day') return spanOfDays(zone, [year, month, day], [year, month, day + 1]);
  if (unit === 'month') return spanOfDays(zone, [year, month, 1], [year, month + 1, 1]);
  const first = Math.floor(year / unit) * unit;
  return spanOfDays(zone, [first, 1, 1], [first + unit, 1, 1]);
}

type Ymd = readonly [year: number, month: number, day: number];

function spanOfDays(zone: Zone, from: Ymd, to: Ymd): Span {
  return { start: startOf(zone, from), end: startOf(zone, to) };
}

function startOf(zone: Zone, [year, month, day]: Ymd): Instant {
  if (month > 12) return startOfZonedDay(zone, year + 1, 1, day);
  return startOfZonedDay(zone, year, month, day);
}
