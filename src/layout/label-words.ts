import type { EventTable } from '../events/event-table.js';
import type { Status } from '../events/dataset-types.js';
import { dateBrief } from '../locale/date-brief.js';
import type { WordsContext } from '../locale/words-context.js';
import { civilFromDays, civilFromInstant, daysFromInstant, type CivilDate } from '../time/calendar.js';
import type { LabelTextOf } from './label-text.js';

/** What stands before the word of a status, so that it is told apart at a glance and without colour. */
export const statusGlyphs: Readonly<Record<Status, string>> = {
  confirmed: '✓',
  reported: '“',
  believed: '…',
  disputed: '≠',
  retracted: '×',
  planned: '»',
};

const mostKept = 4000;

/**
 * The words of events as labels have them, made when first asked for. `commonStatus` is said once for the whole and on no
 * label.
 */
export function labelWords(
  table: EventTable,
  words: WordsContext,
  commonStatus: Status | undefined,
): LabelTextOf {
  const dates = new Map<number, string>();
  const brief: WordsContext = {
    ...words,
    knownYear: knownYear(table),
    knownDay: knownDay(table),
    isZoneKnown: true,
  };
  const short: WordsContext = { ...brief, isShort: 'months' };
  const { ui } = words.locale;
  const chips = new Map<Status, string>();
  for (const status of table.statusCounts.keys()) {
    if (status !== commonStatus) chips.set(status, `${statusGlyphs[status]} ${ui.status[status]}`);
  }
  const dateOf = (ref: number, isShort: boolean): string => {
    const key = isShort ? -1 - ref : ref;
    let date = dates.get(key);
    if (date === undefined) {
      date = dateBrief({ tree: table.treeAt(ref), span: table.spanAt(ref) }, isShort ? short : brief);
      if (dates.size >= mostKept) dates.clear();
      dates.set(key, date);
    }
    return date;
  };
  return (ref) => {
    const status = chips.size === 0 ? undefined : table.statusAt(ref);
    return {
      title: table.titleAt(ref),
      chip: status === undefined ? undefined : chips.get(status),
      // Worded only where it is shown: a crowd of labels goes without dates.
      get date() {
        return dateOf(ref, false);
      },
      get shortDate() {
        return dateOf(ref, true);
      },
    };
  };
}

/** The day whose times go without saying: the first, where no more than two show. Those of the other one say so. */
function knownDay({ extent, displayedZone: zone }: EventTable): CivilDate | undefined {
  if (!extent) return undefined;
  const first = daysFromInstant(extent.start, zone.offsetAt(extent.start));
  const last = daysFromInstant(extent.end - 1, zone.offsetAt(extent.end));
  return last - first < 2 ? civilFromDays(first) : undefined;
}

/** The year that goes without saying: that of the statement, where all events lie within some two years of it, or of the known day. */
export function knownYear(table: EventTable): number | undefined {
  const { asOf, extent } = table;
  if (!asOf || !extent || !Number.isFinite(asOf.span.earliestStart)) return knownDay(table)?.year;
  const { year } = civilFromInstant(asOf.span.earliestStart);
  const from = civilFromInstant(extent.start).year;
  const to = civilFromInstant(extent.end).year;
  return Math.abs(from - year) <= 1 && Math.abs(to - year) <= 1 ? year : undefined;
}
