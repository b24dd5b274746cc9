import { civilFromInstant } from '../time/calendar.js';
import { boundsOf } from '../time/edtf/bounds.js';
import { mapDates } from '../time/edtf/map-dates.js';
import type { EdtfDate, EdtfTime, EdtfTree } from '../time/edtf/tree.js';
import type { DateWordsContext } from './words-context.js';

/** A time as the zone on display has it. */
export interface ShownTime extends EdtfTime {
  /** The date as written, where the clock of its zone says another time. */
  readonly written?: EdtfDate;
}

function shownDate(date: EdtfDate, { zone, dataZone }: DateWordsContext): EdtfDate {
  const { time } = date;
  const isLocal = time?.shiftMs === undefined && time?.zone === undefined;
  if (!time || !dataZone || (isLocal && dataZone.name === zone.name)) return date;
  const at = boundsOf(date, { zone: dataZone }).earliestStart;
  const { year, month, day, hour, minute } = civilFromInstant(at, zone.offsetAt(at));
  if (hour === time.hour && minute === time.minute) return date;
  const shown: ShownTime = { ...time, hour, minute, written: date };
  return {
    ...date,
    year: { ...date.year, value: year },
    month: { ...date.month, value: month },
    day: { ...date.day, value: day },
    time: shown,
  };
}

/** A date whose times are those of the zone on display: the clock that the axis goes by. */
export function shownTree(tree: EdtfTree, context: DateWordsContext): EdtfTree {
  return mapDates(tree, (date) => shownDate(date, context));
}
