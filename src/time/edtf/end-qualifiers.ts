import type { EndQualifiers, Unit } from '../fuzzy-span.js';
import { endFlags, endQualifiers, unitsFromFine } from '../fuzzy-span.js';
import { maskOf } from './completions.js';
import { unitOfGrouping } from './hull.js';
import { qualifierBits } from './qualifiers.js';
import type { EdtfComponent, EdtfDate } from './tree.js';

/** Whether a date names one calendar day: as an end of an interval it counts whole. */
export function isToTheDay(date: EdtfDate): boolean {
  return date.day !== undefined && !date.time && maskOf(date) === undefined;
}

/** The finest unit a date is written to; unspecified digits count as written. */
export function precisionOf({ time, day, month, grouping }: EdtfDate): Unit {
  if (time) return time.fraction ? 'fraction' : time.second === undefined ? 'minute' : 'second';
  if (day) return 'day';
  if (month) return 'month';
  return grouping ? unitOfGrouping(grouping.value) : 'year';
}

/** The bits of a component's two signs. */
function signsOf(component: EdtfComponent | undefined): number {
  return component ? qualifierBits(component.before) | qualifierBits(component.after) : 0;
}

/**
 * What dates say about an end beside its bounds, with these `endFlags` besides; of several dates, the finest precision, the
 * widest fade, and every doubt.
 */
export function edtfQualifiers(dates: readonly EdtfDate[], flags = 0): EndQualifiers {
  let precision: Unit = 'year';
  let fade = -1;
  let all = flags;
  for (const date of dates) {
    const unit = precisionOf(date);
    if (unitsFromFine.indexOf(unit) < unitsFromFine.indexOf(precision)) precision = unit;
    const { year, month, grouping, day, time } = date;
    const yearSigns = signsOf(year);
    const middleSigns = signsOf(month ?? grouping);
    const daySigns = signsOf(day);
    const signs = yearSigns | middleSigns | daySigns;
    if (signs & 1) all |= endFlags.uncertain;
    if (signs & 2) {
      const fading = yearSigns & 2 ? 'year' : middleSigns & 2 ? (month ? 'month' : unit) : 'day';
      fade = Math.max(fade, unitsFromFine.indexOf(fading));
    }
    if (!time) all |= endFlags.floating;
    if (unit === 'season') all |= endFlags.conventional;
  }
  return endQualifiers(precision, all, unitsFromFine[fade]);
}
