import type { EdtfTree } from '../time/edtf/tree.js';
import { sentenceOf, wordsOfDate } from './date-words.js';
import { intervalWords } from './interval-words.js';
import { setWords } from './set-words.js';
import { treeOfDate } from './date-at.js';
import type { WordableDate, DateWordsContext } from './words-context.js';

/**
 * A date in words, whole: "in December 2016, day not known", "between 23 and 29 January 2017", "since 2014, ongoing on 31 January
 * 2017", "1984 (uncertain)". For names of events, details, list, table, export and speech. No sign of EDTF is left in it.
 */
export function dateInWords(date: WordableDate, context: DateWordsContext): string {
  return treeInWords(treeOfDate(date, context), context);
}

/** The same of a tree whose times are those of the zone on display. */
export function treeInWords(tree: EdtfTree, context: DateWordsContext): string {
  if (tree.kind === 'date') return sentenceOf(wordsOfDate(tree, context), context);
  return tree.kind === 'interval' ? intervalWords(tree, context) : setWords(tree, context);
}

/** The same with the source's own wording before it, quoted, where there is one: "“over the weekend”: 28 to 29 January 2017". */
export function dateAsSaid(date: WordableDate, said: string | undefined, context: DateWordsContext): string {
  const words = dateInWords(date, context);
  if (said === undefined || said === '') return words;
  const { dates, speech } = context.locale;
  return dates.said(speech.isolate(said), words);
}
