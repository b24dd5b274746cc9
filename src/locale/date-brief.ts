import type { EdtfDate, EdtfInterval, EdtfSet } from '../time/edtf/tree.js';
import type { DatePhrase } from './date-messages.js';
import { treeInWords } from './date-in-words.js';
import { nounOf, wordsOfDate } from './date-words.js';
import { clocksOfDay, datelessEnd, dayNumberOf, hasNotes, overlapOf } from './interval-words.js';
import { isOneDay, phraseUnitOf, plainPair } from './plain-date.js';
import { runPhrases } from './set-words.js';
import { treeOfDate } from './date-at.js';
import type { WordableDate, DateWordsContext } from './words-context.js';

/** Ranges of more days than this are said without their weekdays. */
const mostWeekdays = 3;

function withDash(from: DatePhrase, to: DatePhrase): string {
  return `${from.text} – ${to.text}`;
}

function monthOf({ kind, year, month }: EdtfDate): EdtfDate {
  return month ? { kind, year, month } : { kind, year };
}

/** Two dates with a dash: "23 – 29 January", "Sat 28 – Sun 29 January", "2014 – September 2017". */
function rangeBrief(start: EdtfDate, end: EdtfDate, context: DateWordsContext): string | undefined {
  const isFew = dayNumberOf(end) - dayNumberOf(start) < mostWeekdays;
  const ranged = isFew ? context : { ...context, weekday: undefined };
  const [from, to] = [wordsOfDate(start, ranged), wordsOfDate(end, ranged)];
  if (from.core.kind !== 'noun' || to.core.kind !== 'noun' || from.core.noun.unit === 'ago') return undefined;
  // Of two days that the reader has before their eyes, the night between needs no name.
  const isNear = context.knownDay !== undefined || isOneDay(start, end);
  if (start.time && end.time && isNear && String(from.facts) === String(to.facts))
    return clocksOfDay(start, end, from.facts, ranged, ({ text }, last) => `${text} – ${last.text}`);
  if (isOneDay(start, end) && JSON.stringify(start) === JSON.stringify(end)) return nounOf(from, ranged).text;
  const areAlike = phraseUnitOf(start) === phraseUnitOf(end) && !start.time;
  if (!areAlike || hasNotes(from) || hasNotes(to)) return withDash(nounOf(from, ranged), nounOf(to, ranged));
  const [first, last] =
    context.isShort === 'months' && start.day ? [monthOf(start), monthOf(end)] : [start, end];
  const isOneMonth = JSON.stringify(first) === JSON.stringify(last);
  return withDash(...(isOneMonth ? plainPair(start, end, ranged) : plainPair(first, last, ranged)));
}

function intervalBrief({ start, end }: EdtfInterval, context: DateWordsContext): string | undefined {
  if (start.kind === 'date' && end.kind === 'date')
    return (start.reach ?? end.reach ?? overlapOf(start, end)) ? undefined : rangeBrief(start, end, context);
  // What goes on says so, and what nobody knows the end of: where it begins, the mark shows.
  if (end.kind !== 'date') return datelessEnd(end, false, { ...context, asOf: undefined });
  return start.kind === 'unknown' && end.reach === undefined ? context.locale.dates.startNotKnown : undefined;
}

function setBrief({ members }: EdtfSet, context: DateWordsContext): string | undefined {
  const [only] = members;
  if (members.length > 1 || only?.kind !== 'run') return undefined;
  if (only.start && only.end) return rangeBrief(only.start, only.end, context);
  const phrases = runPhrases(only, context);
  return phrases && withDash(...phrases);
}

/**
 * A date in few words, as a noun, for labels beside marks: "Mon 30 January", "23 – 29 January", "December 2016", "ongoing", "start
 * not known". The year, and with it the place for a weekday, goes by `knownYear`. What cannot be said briefly is said whole.
 */
export function dateBrief(date: WordableDate, context: DateWordsContext): string {
  const tree = treeOfDate(date, context);
  const brief: DateWordsContext = { weekday: 'short', ...context };
  if (tree.kind === 'interval') return intervalBrief(tree, brief) ?? treeInWords(tree, context);
  if (tree.kind !== 'date') return setBrief(tree, brief) ?? treeInWords(tree, context);
  const words = wordsOfDate(tree, brief);
  return nounOf(tree.time ? words : { ...words, facts: [] }, brief).text;
}
