import type { FuzzySpan } from '../time/fuzzy-span.js';
import { foldedText } from './words-fold.js';

/** What an event can be told by, beside its words and its date. */
export const filterFacets = ['lane', 'tag', 'status', 'source', 'by', 'id'] as const;
export type FilterFacet = (typeof filterFacets)[number];

export const timeRelations = ['before', 'after', 'during'] as const;
export type TimeRelation = (typeof timeRelations)[number];

/** A word that begins so, or, as a phrase, whole words side by side. */
export interface WordsTerm {
  readonly kind: 'words';
  readonly isNegated: boolean;
  readonly text: string;
  readonly isPhrase: boolean;
}

/** One of the values. */
export interface ValuesTerm {
  readonly kind: 'values';
  readonly isNegated: boolean;
  readonly facet: FilterFacet;
  readonly values: readonly string[];
}

/** What could be so, or, when `isCertain`, what must be. */
export interface TimeTerm {
  readonly kind: 'time';
  readonly isNegated: boolean;
  readonly relation: TimeRelation;
  readonly isCertain: boolean;
  /** As written. */
  readonly date: string;
  readonly span: FuzzySpan;
}

export type FilterTerm = WordsTerm | ValuesTerm | TimeTerm;

export interface FilterExpression {
  /** All of them must hold. */
  readonly terms: readonly FilterTerm[];
  /** Terms that say nothing to us, as written; they hide nothing. Each is a problem `filter-term`. */
  readonly notUnderstood: readonly string[];
}

/** Text beyond so many characters is not read. */
export const longestFilter = 2_048;

const quote = /["“”]/;
const quotes = /["“”]/g;

/**
 * Reads a filter: terms side by side, parted by white space. `-` in front turns a term round, quotes keep a phrase together,
 * commas part values of which one is enough (`-lane:air,"rear supply"`). Read by hand, in one pass, for any text whatever.
 */
export function readFilter(
  text: string,
  readDate: (text: string) => FuzzySpan | undefined,
): FilterExpression {
  const terms: FilterTerm[] = [];
  const notUnderstood: string[] = [];
  for (const written of splitOutsideQuotes(text.slice(0, longestFilter), /\s/)) {
    const term = readTerm(written, readDate);
    if (term === undefined) notUnderstood.push(written);
    else terms.push(term);
  }
  if (text.length > longestFilter) notUnderstood.push(text.slice(longestFilter));
  return { terms, notUnderstood };
}

/** Reads what is searched for: words and phrases, without keys. */
export function readSearch(text: string): readonly WordsTerm[] {
  return splitOutsideQuotes(text.slice(0, longestFilter), /\s/).flatMap(
    (written) => readWords(written, false) ?? [],
  );
}

/** Writes terms so that `readFilter` reads them again. Quotes inside a value, which have no spelling, are left out. */
export function writeFilter(terms: readonly FilterTerm[]): string {
  return terms.map(writeTerm).join(' ');
}

/** The parts of a text between separators that stand outside quotes; empty parts are left out. An open quote reaches to the end. */
function splitOutsideQuotes(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (const character of text) {
    if (quote.test(character)) isQuoted = !isQuoted;
    if (!isQuoted && separator.test(character)) {
      if (part !== '') parts.push(part);
      part = '';
    } else part += character;
  }
  if (part !== '') parts.push(part);
  return parts;
}

function readTerm(
  written: string,
  readDate: (text: string) => FuzzySpan | undefined,
): FilterTerm | undefined {
  const isNegated = written.startsWith('-');
  const term = isNegated ? written.slice(1) : written;
  const colon = /^[a-z][a-z-]*:/i.exec(term)?.[0].length;
  if (colon === undefined) return readWords(term, isNegated);
  const key = term.slice(0, colon - 1).toLowerCase();
  const value = term.slice(colon);
  const facet = filterFacets.find((known) => known === key);
  if (facet !== undefined) {
    const values = splitOutsideQuotes(value, /,/)
      .map((part) => part.replace(quotes, '').trim())
      .filter((part) => part !== '');
    return values.length === 0 ? undefined : { kind: 'values', isNegated, facet, values };
  }
  const isCertain = key.startsWith('certainly-');
  const relation = timeRelations.find((known) => key === (isCertain ? `certainly-${known}` : known));
  const date = value.replace(quotes, '');
  const span = relation === undefined || date === '' ? undefined : readDate(date);
  if (relation === undefined || span === undefined) return undefined;
  return { kind: 'time', isNegated, relation, isCertain, date, span };
}

function readWords(written: string, isNegated: boolean): WordsTerm | undefined {
  const text = written.replace(quotes, '');
  if (foldedText(text) === '') return undefined;
  // While the closing quote is not there yet, the last word is still being typed.
  const isPhrase = /^["“”].*["“”]$/s.test(written);
  return { kind: 'words', isNegated, text, isPhrase };
}

function writeTerm(term: FilterTerm): string {
  const sign = term.isNegated ? '-' : '';
  switch (term.kind) {
    case 'words':
      return sign + (term.isPhrase ? `"${term.text.replace(quotes, '')}"` : term.text);
    case 'values':
      return `${sign}${term.facet}:${term.values.map(writeValue).join(',')}`;
    case 'time':
      return `${sign}${term.isCertain ? 'certainly-' : ''}${term.relation}:${term.date}`;
  }
}

function writeValue(value: string): string {
  const plain = value.replace(quotes, '');
  return /[\s,]/.test(plain) ? `"${plain}"` : plain;
}
