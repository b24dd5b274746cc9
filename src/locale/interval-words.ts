import type { EdtfDate, EdtfEnd, EdtfInterval } from '../time/edtf/tree.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import { daysFromCivil } from '../time/calendar.js';
import { utcZone } from '../time/zones.js';
import { boundsOf } from '../time/edtf/bounds.js';
import { clockText } from './civil-format.js';
import type { DateWords } from './date-core.js';
import type { DatePhrase } from './date-messages.js';
import { nounOf, sentenceOf, wordsOfDate } from './date-words.js';
import type { CountedUnit } from './hull-units.js';
import { unitsOfSpan } from './hull-units.js';
import { clockTimeOf, fieldsOf, isOneDay, phraseUnitOf, plainPair, timePhrase } from './plain-date.js';
import { agoSpanWords } from './deep-time.js';
import { treeOfDate } from './date-at.js';
import type { DateWordsContext } from './words-context.js';

/** One end of an interval as a sentence of its own: "1 June 2004 or earlier", "between 2010 and 2019". */
function endSentence(end: EdtfDate, context: DateWordsContext): string {
  const { dates } = context.locale;
  const words = wordsOfDate(end, context);
  if (end.reach === undefined) return sentenceOf(words, context);
  const { text } = nounOf(words, context);
  return end.reach === 'before' ? dates.orEarlier(text) : dates.orLater(text);
}

/** An end that goes into a sentence as a noun; undefined for one that needs a sentence. */
function endNoun(end: EdtfDate, context: DateWordsContext): DatePhrase | undefined {
  if (end.reach !== undefined) return undefined;
  const words = wordsOfDate(end, context);
  return words.core.kind === 'noun' ? nounOf(words, context) : undefined;
}

export function hasNotes({ facts, doubts }: DateWords): boolean {
  return facts.length + doubts.length > 0;
}

/** The unit by which the hull of two ends is told: the finer one of theirs. */
function finerUnit(a: EdtfDate, b: EdtfDate): CountedUnit {
  const isFine = (date: EdtfDate): boolean => date.day !== undefined;
  if (isFine(a) || isFine(b)) return 'day';
  return (a.month ?? b.month ?? a.grouping ?? b.grouping) ? 'month' : 'year';
}

/** No two zones are farther apart. */
const mostZoneDays = 2;

/** The day of a date of which every digit is known, counted from 1970-01-01; NaN for others. */
export function dayNumberOf(date: EdtfDate): number {
  const isWhole = date.day && !(date.year.mask ?? date.month?.mask ?? date.day.mask);
  const { year, month, day } = fieldsOf(date);
  return isWhole ? daysFromCivil(year, month, day) : NaN;
}

/** The bounds of two dated ends that leave no core between them: the last possible start lies after the first possible end. */
export function overlapOf(start: EdtfDate, end: EdtfDate): FuzzySpan | undefined {
  if (dayNumberOf(end) - dayNumberOf(start) > mostZoneDays) return undefined;
  const bounds = boundsOf({ kind: 'interval', start, end }, { zone: utcZone });
  return bounds.latestStart > bounds.earliestEnd ? bounds : undefined;
}

/** Ends of which no core is left: "some time between June and December 2004". */
function overlappingWords(
  start: EdtfDate,
  end: EdtfDate,
  bounds: FuzzySpan,
  context: DateWordsContext,
): string {
  const { dates } = context.locale;
  const unit = finerUnit(start, end);
  const [first, last] = unitsOfSpan({ start: bounds.earliestStart, end: bounds.latestEnd }, unit);
  const pair = plainPair(first, last, context);
  const isOne = bounds.earliestStart === bounds.earliestEnd && bounds.latestStart === bounds.latestEnd;
  const whole = isOne ? endNoun(start, context) : undefined;
  return whole ? dates.someTimeIn(whole) : dates.someTimeBetween(...pair);
}

/** Two times of one day: "1 February 2004, 10:00 to 12:30", joined as `join` says. */
export function clocksOfDay(
  start: EdtfDate,
  end: EdtfDate,
  facts: readonly string[],
  context: DateWordsContext,
  join: (from: DatePhrase, to: DatePhrase) => string,
): string {
  const { dates } = context.locale;
  const clock = (date: EdtfDate): DatePhrase => ({
    unit: 'clock',
    text: date.time ? clockText(clockTimeOf(date.time), context) : '',
  });
  const { text } = timePhrase(start, join(clock(start), clock(end)), context);
  return facts.length > 0 ? dates.noted(text, facts) : text;
}

function datedWords(start: EdtfDate, end: EdtfDate, context: DateWordsContext): string {
  const { dates } = context.locale;
  const [from, to] = [wordsOfDate(start, context), wordsOfDate(end, context)];
  const [startNoun, lastNoun] = [endNoun(start, context), endNoun(end, context)];
  if (!startNoun || !lastNoun)
    return (
      dates.startIs(endSentence(start, context)) + dates.semicolon + dates.endIs(endSentence(end, context))
    );
  const areDoubtful = from.doubts.length + to.doubts.length > 0;
  if (start.time && end.time && isOneDay(start, end) && String(from.facts) === String(to.facts))
    return clocksOfDay(start, end, from.facts, context, dates.span);
  if (!areDoubtful && !start.time && !end.time) {
    const overlap = overlapOf(start, end);
    if (overlap) return overlappingWords(start, end, overlap, context);
    if (start.day && end.day && isOneDay(start, end)) return dates.allDay(startNoun);
  }
  if (!areDoubtful && startNoun.unit === 'ago' && lastNoun.unit === 'ago')
    return agoSpanWords(-start.year.value, -end.year.value, context);
  const areAlike =
    phraseUnitOf(start) === phraseUnitOf(end) && from.core.kind === 'noun' && from.core.noun.unit !== 'ago';
  return areAlike && !hasNotes(from) && !hasNotes(to)
    ? dates.span(...plainPair(start, end, context))
    : dates.span(startNoun, lastNoun);
}

/** What an end without a date says: "ongoing on 31 January 2017", "end not known". */
export function datelessEnd(end: EdtfEnd, isStart: boolean, context: DateWordsContext): string {
  const { locale, asOf } = context;
  const plain: DateWordsContext = {
    ...context,
    weekday: undefined,
    knownYear: undefined,
    knownDay: undefined,
  };
  const { dates } = locale;
  if (end.kind === 'unknown') return isStart ? dates.startNotKnown : dates.endNotKnown;
  if (isStart) return dates.noBeginning;
  const tree = asOf && treeOfDate(asOf, plain);
  if (tree?.kind !== 'date') return dates.ongoing;
  const words = wordsOfDate(tree, plain);
  return words.core.kind === 'noun' ? dates.ongoingOn(dates.on(nounOf(words, plain))) : dates.ongoing;
}

/** What lasted: "28 to 29 January 2017", "since 2014, ongoing on 31 January 2017", "until 1985, start not known". */
export function intervalWords({ start, end }: EdtfInterval, context: DateWordsContext): string {
  const { dates } = context.locale;
  if (start.kind === 'date' && end.kind === 'date') return datedWords(start, end, context);
  if (start.kind === 'date') {
    const noun = endNoun(start, context);
    const rest = datelessEnd(end, false, context);
    if (!noun) return dates.startIs(endSentence(start, context)) + dates.semicolon + rest;
    return (end.kind === 'open' ? dates.since(noun) : dates.from(noun)) + dates.comma + rest;
  }
  const opening = datelessEnd(start, true, context);
  if (end.kind !== 'date') return opening + dates.comma + datelessEnd(end, false, context);
  const noun = endNoun(end, context);
  return noun
    ? dates.until(noun) + dates.comma + opening
    : opening + dates.semicolon + dates.endIs(endSentence(end, context));
}
