import type { EventTable } from '../events/event-table.js';
import type { Status } from '../events/dataset-types.js';
import { dateBrief } from '../locale/date-brief.js';
import type { WordsContext } from '../locale/words-context.js';
import { civilFromInstant } from '../time/calendar.js';
import type { LabelText, LabelTextOf } from './label-text.js';

/** What stands before the word of a status, so that it is told apart at a glance and without colour. */
export const statusGlyphs: Readonly<Record<Status, string>> = {
  confirmed: '✓',
  reported: '“',
  believed: '…',
  disputed: '≠',
  retracted: '✕',
  planned: '▷',
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
  const kept = new Map<number, LabelText>();
  const brief: WordsContext = { ...words, knownYear: knownYear(table) };
  const { ui } = words.locale;
  return (ref) => {
    const known = kept.get(ref);
    if (known) return known;
    const status = table.statusAt(ref);
    const chip =
      status === undefined || status === commonStatus
        ? undefined
        : `${statusGlyphs[status]} ${ui.status[status]}`;
    const date = dateBrief({ tree: table.treeAt(ref), span: table.spanAt(ref) }, brief);
    const text: LabelText = { title: table.titleAt(ref), date, chip };
    if (kept.size >= mostKept) kept.clear();
    kept.set(ref, text);
    return text;
  };
}

/** The year that goes without saying: that of the statement, where all events lie within some two years of it. */
export function knownYear({ asOf, extent }: EventTable): number | undefined {
  if (!asOf || !extent || !Number.isFinite(asOf.span.earliestStart)) return undefined;
  const { year } = civilFromInstant(asOf.span.earliestStart);
  const from = civilFromInstant(extent.start).year;
  const to = civilFromInstant(extent.end).year;
  return Math.abs(from - year) <= 1 && Math.abs(to - year) <= 1 ? year : undefined;
}
