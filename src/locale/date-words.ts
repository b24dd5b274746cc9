import type { EdtfDate } from '../time/edtf/tree.js';
import type { DateCore, DateWords } from './date-core.js';
import type { DatePhrase } from './date-messages.js';
import { agoWords } from './deep-time.js';
import { doubtNotes, factsOf } from './date-notes.js';
import { maskedWords } from './masked-date.js';
import { plainPhrase, yearPhrases } from './plain-date.js';
import { hullYears } from './hull-units.js';
import type { DateWordsContext } from './words-context.js';

function coreOf(date: EdtfDate, context: DateWordsContext): DateCore {
  const { year, month, grouping, day } = date;
  if (year.mask ?? month?.mask ?? grouping?.mask ?? day?.mask) return maskedWords(date, context);
  const ago = agoWords(date, context);
  if (ago) return ago;
  if (year.significantDigits === undefined) return { kind: 'noun', noun: plainPhrase(date, context) };
  const { dates } = context.locale;
  const estimate = plainPhrase(date, context).text;
  const years = yearPhrases(...hullYears(date), context);
  return { kind: 'clause', text: dates.estimated(dates.between(...years), estimate) };
}

export function wordsOfDate(date: EdtfDate, context: DateWordsContext): DateWords {
  return {
    core: coreOf(date, context),
    facts: factsOf(date, context),
    doubts: doubtNotes(date, context),
  };
}

function noted(text: string, notes: readonly string[], context: DateWordsContext): string {
  return notes.length > 0 ? context.locale.dates.noted(text, notes) : text;
}

/** The date as a noun with its remarks: "June 2004 (approximate)". Ranges become "2010–2019"; clauses stay as they are. */
export function nounOf({ core, facts, doubts }: DateWords, context: DateWordsContext): DatePhrase {
  const notes = [...facts, ...doubts];
  if (core.kind === 'noun') return { unit: core.noun.unit, text: noted(core.noun.text, notes, context) };
  const text = core.kind === 'range' ? (core.named ?? `${core.from.text} – ${core.to.text}`) : core.text;
  return { unit: 'year', text: noted(text, notes, context) };
}

/** A whole sentence piece: "in December 2016, day not known", "between 2010 and 2019", "1984 (uncertain)". */
export function sentenceOf(words: DateWords, context: DateWordsContext): string {
  const { core, facts, doubts } = words;
  const { dates } = context.locale;
  if (core.kind !== 'noun') {
    const text = core.kind === 'range' ? dates.between(core.from, core.to) : core.text;
    return noted(text, [...facts, ...doubts], context);
  }
  if (doubts.length > 0) return nounOf(words, context).text;
  if (core.noun.unit === 'month') return dates.dayNotKnown(core.noun);
  return noted(dates.within(core.noun), facts, context);
}
