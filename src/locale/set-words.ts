import type { EdtfMember, EdtfRun, EdtfSet } from '../time/edtf/tree.js';
import type { DatePhrase } from './date-messages.js';
import { nounOf, sentenceOf, wordsOfDate } from './date-words.js';
import { phraseUnitOf, plainPair } from './plain-date.js';
import type { DateWordsContext } from './words-context.js';

/** The two ends of a run, sharing what they can where nothing is remarked of either. */
export function runPhrases(
  { start, end }: EdtfRun,
  context: DateWordsContext,
): readonly [DatePhrase, DatePhrase] | undefined {
  if (!start || !end) return undefined;
  const [from, to] = [wordsOfDate(start, context), wordsOfDate(end, context)];
  const isBare =
    from.core.kind === 'noun' &&
    from.core.noun.unit !== 'ago' &&
    to.core.kind === 'noun' &&
    from.facts.length + from.doubts.length + to.facts.length + to.doubts.length === 0;
  return isBare && phraseUnitOf(start) === phraseUnitOf(end)
    ? plainPair(start, end, context)
    : [nounOf(from, context), nounOf(to, context)];
}

/** A run that is open at one end: "1984 or earlier". */
function openRunWords({ start, end }: EdtfRun, isOneOf: boolean, context: DateWordsContext): string {
  const { dates } = context.locale;
  const known = start ?? end;
  const text = known ? nounOf(wordsOfDate(known, context), context).text : '';
  if (isOneOf) return start ? dates.orLater(text) : dates.orEarlier(text);
  return start ? dates.andLater(text) : dates.andEarlier(text);
}

function memberText(member: EdtfMember, isOneOf: boolean, context: DateWordsContext): string {
  if (member.kind === 'date') return nounOf(wordsOfDate(member, context), context).text;
  const phrases = runPhrases(member, context);
  return phrases ? context.locale.dates.run(...phrases) : openRunWords(member, isOneOf, context);
}

/** The unit that the last words of every member have; undefined where they differ. */
function sharedUnit(
  members: readonly EdtfMember[],
  context: DateWordsContext,
): DatePhrase['unit'] | undefined {
  const units = new Set(
    members.map((member) => {
      const date = member.kind === 'date' ? member : (member.end ?? member.start);
      const words = date && wordsOfDate(date, context);
      return words?.core.kind === 'noun' && words.doubts.length === 0 ? words.core.noun.unit : undefined;
    }),
  );
  return units.size === 1 ? [...units][0] : undefined;
}

/** A list: "1667, 1668 or 1670 to 1672", "1960 and December 1961"; a single run is "between 23 and 29 January 2017". */
export function setWords({ kind, members }: EdtfSet, context: DateWordsContext): string {
  const { dates, speech } = context.locale;
  const isOneOf = kind === 'one-of';
  const [only] = members;
  if (members.length === 1 && only) {
    if (only.kind === 'date') return sentenceOf(wordsOfDate(only, context), context);
    const phrases = runPhrases(only, context);
    if (!phrases) return openRunWords(only, isOneOf, context);
    return isOneOf ? dates.between(...phrases) : dates.span(...phrases);
  }
  const texts = members.map((member) => memberText(member, isOneOf, context));
  return dates.list(isOneOf ? speech.or(texts) : speech.and(texts), sharedUnit(members, context));
}
