import type { CivilDate } from '../time/calendar.js';
import { civilFromDays, civilFromInstant, daysFromCivil } from '../time/calendar.js';
import { hullOf } from '../time/edtf/hull.js';
import type { EdtfDate } from '../time/edtf/tree.js';
import type { Span } from '../time/instant.js';
import { utcZone } from '../time/zones.js';

/** A unit whose stretches can be counted. */
export type CountedUnit = 'year' | 'month' | 'day';

/** A calendar date as a tree, to the unit given. */
export function treeOfCivil({ year, month, day }: CivilDate, unit: CountedUnit): EdtfDate {
  return {
    kind: 'date',
    year: { value: year },
    ...(unit !== 'year' && { month: { value: month } }),
    ...(unit === 'day' && { day: { value: day } }),
  };
}

/** The last unit before an end, which is the start of the next unit. */
export function unitBefore({ year, month, day }: CivilDate, unit: CountedUnit): CivilDate {
  if (unit === 'day') return civilFromDays(daysFromCivil(year, month, day) - 1);
  if (unit === 'year') return { year: year - 1, month: 1, day: 1 };
  return month === 1 ? { year: year - 1, month: 12, day: 1 } : { year, month: month - 1, day: 1 };
}

/** The first and the last unit of a span that starts and ends with a unit, in UTC. */
export function unitsOfSpan({ start, end }: Span, unit: CountedUnit): readonly [EdtfDate, EdtfDate] {
  return [
    treeOfCivil(civilFromInstant(start), unit),
    treeOfCivil(unitBefore(civilFromInstant(end), unit), unit),
  ];
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
