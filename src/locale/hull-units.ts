import { civilFromInstant, daysFromCivil } from '../time/calendar.js';
import { hullOf } from '../time/edtf/hull.js';
import type { EdtfDate } from '../time/edtf/tree.js';
import type { Span } from '../time/instant.js';
import { utcZone } from '../time/zones.js';
import { dateAt, lastBefore } from './date-at.js';

/** A unit whose stretches can be counted. */
export type CountedUnit = 'year' | 'month' | 'day';

/** The first and the last unit of a span that starts and ends with a unit, in UTC. */
export function unitsOfSpan({ start, end }: Span, unit: CountedUnit): readonly [EdtfDate, EdtfDate] {
  return [dateAt(start, unit, utcZone), dateAt(lastBefore(end), unit, utcZone)];
}

/** How many units a span holds that starts and ends with one, in UTC. */
export function countUnits({ start, end }: Span, unit: CountedUnit): number {
  const [from, to] = [civilFromInstant(start), civilFromInstant(end)];
  if (unit === 'year') return to.year - from.year;
  if (unit === 'month') return (to.year - from.year) * 12 + to.month - from.month;
  return daysFromCivil(to.year, to.month, to.day) - daysFromCivil(from.year, from.month, from.day);
}

/** The first and the last year that a date can stand for. */
export function hullYears(date: EdtfDate): readonly [number, number] {
  const [first, last] = unitsOfSpan(hullOf(date, { zone: utcZone }), 'year');
  return [first.year.value, last.year.value];
}
