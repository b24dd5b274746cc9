import { daysFromCivil } from '../time/calendar.js';
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfSet, EdtfTree } from '../time/edtf/tree.js';
import type { DateWords } from './date-core.js';
import type { DatePhrase } from './date-messages.js';
import { dateInWords } from './date-in-words.js';
import { nounOf, wordsOfDate } from './date-words.js';
import { clocksOfDay, datelessEnd, isOneDay, overlapOf } from './interval-words.js';
import { fieldsOf, phraseUnitOf, plainPair } from './plain-date.js';
import { runPhrases } from './set-words.js';
import { treeOfDate } from './tree-from-span.js';
import type { WordableDate, DateWordsContext } from './words-context.js';

/** Ranges of more days than this are said without their weekdays. */
const mostWeekdays = 3;

function withDash(from: DatePhrase, to: DatePhrase): string {
  return `${from.text} – ${to.text}`;
}

function isBare({ facts, doubts }: DateWords): boolean {
  return facts.length + doubts.length === 0;
}

function dayNumber(date: EdtfDate): number {
  const { year, month, day } = fieldsOf(date);
  return date.day ? daysFromCivil(year, month, day) : NaN;
}

/** Two dates with a dash: "23 – 29 January", "Sat 28 – Sun 29 January", "2014 – September 2017". */
function rangeBrief(start: EdtfDate, end: EdtfDate, context: DateWordsContext): string | undefined {
  const isFew = dayNumber(end) - dayNumber(start) < mostWeekdays;
  const ranged = isFew ? context : { ...context, weekday: undefined };
  const [from, to] = [wordsOfDate(start, ranged), wordsOfDate(end, ranged)];
  if (from.core.kind !== 'noun' || to.core.kind !== 'noun' || from.core.noun.unit === 'ago') return undefined;
  if (start.time && end.time && isOneDay(start, end) && String(from.facts) === String(to.facts))
    return clocksOfDay(start, end, from.facts, ranged, ({ text }, last) => `${text} – ${last.text}`);
  if (isOneDay(start, end) && JSON.stringify(start) === JSON.stringify(end)) return nounOf(from, ranged).text;
  const areAlike = phraseUnitOf(start) === phraseUnitOf(end) && !start.time;
  return areAlike && isBare(from) && isBare(to)
    ? withDash(...plainPair(start, end, ranged))
    : withDash(nounOf(from, ranged), nounOf(to, ranged));
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

function withoutDay(end: EdtfEnd): EdtfDate | undefined {
  if (end.kind !== 'date') return undefined;
  const { kind, year, month, day, reach } = end;
  return month && day && !(day.before ?? day.after ?? reach) ? { kind, year, month } : undefined;
}

/** An interval from a day of one month to one of another, by its months; others, and those in doubt about a day, as they are. */
function inMonths(tree: EdtfTree): EdtfTree {
  if (tree.kind !== 'interval') return tree;
  const [start, end] = [withoutDay(tree.start), withoutDay(tree.end)];
  const isOneMonth = start?.year.value === end?.year.value && start?.month?.value === end?.month?.value;
  return start && end && !isOneMonth ? { kind: 'interval', start, end } : tree;
}

/** The same where there is little room: with short names of months, and what lasted longer by its months: "Mar – May 2017". */
export function dateBriefest(date: WordableDate, context: DateWordsContext): string {
  const tree = inMonths(treeOfDate(date, context));
  return dateBrief({ ...date, tree }, { ...context, isShort: true });
}

/**
 * A date in few words, as a noun, for labels beside marks: "Mon 30 January", "23 – 29 January", "December 2016", "ongoing", "start
 * not known". The year, and with it the place for a weekday, goes by `knownYear`. What cannot be said briefly is said whole.
 */
export function dateBrief(date: WordableDate, context: DateWordsContext): string {
  const tree = treeOfDate(date, context);
  const brief: DateWordsContext = { weekday: 'short', ...context };
  if (tree.kind === 'interval') return intervalBrief(tree, brief) ?? dateInWords({ ...date, tree }, context);
  if (tree.kind !== 'date') return setBrief(tree, brief) ?? dateInWords({ ...date, tree }, context);
  const words = wordsOfDate(tree, brief);
  return nounOf(tree.time ? words : { ...words, facts: [] }, brief).text;
}
