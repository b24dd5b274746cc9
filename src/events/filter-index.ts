import { Bitset } from '../base/bitset.js';
import { Uint32List } from '../base/growable.js';
import type { Slices } from '../base/slices.js';
import type { EventTable } from './event-table.js';
import {
  facetsOf,
  holdsText,
  isFacetMeant,
  wordsOf,
  type CarriedFacet,
  type TellEvent,
} from './filter-match.js';
import { WordsIndexBuilder, type WordsIndex } from './words-index.js';

/** What the events of a table say, by word and by facet: read once, then asked as often as somebody types. */
export interface FilterIndex {
  /** Refs 0 … count − 1 are in it. */
  readonly count: number;
  readonly words: WordsIndex;
  /** Facets as `facetsOf` writes them. */
  readonly facets: WordsIndex;
}

/** Events read at once between two pauses: some milliseconds where they carry much. */
const eventsPerSlice = 512;

/** Reads the events of a table into a filter index. */
export function* buildFilterIndex(
  { refCount: count, gone }: Pick<EventTable, 'refCount' | 'gone'>,
  tell: TellEvent,
): Slices<FilterIndex> {
  const words = new WordsIndexBuilder();
  const facets = new WordsIndexBuilder();
  for (let ref = 0; ref < count; ref++) {
    if (gone.has(ref)) continue;
    const told = tell(ref);
    for (const word of wordsOf(told)) words.add(word, ref);
    for (const facet of facetsOf(told)) facets.add(facet, ref);
    if (ref % eventsPerSlice === eventsPerSlice - 1) yield;
  }
  return { count, words: yield* words.finish(), facets: yield* facets.finish() };
}

/** Adds the events that hold folded words side by side; the last word may go on, unless `isPhrase`. */
export function* collectText(
  { words }: FilterIndex,
  tell: TellEvent,
  wanted: readonly string[],
  isPhrase: boolean,
  found: Bitset,
): Slices<undefined> {
  const last = wanted.at(-1);
  if (last === undefined) return undefined;
  if (wanted.length === 1) {
    words.collect(last, isPhrase, found);
    return undefined;
  }
  const candidates = new Bitset(found.length);
  words.collect(last, isPhrase, candidates);
  for (const word of wanted.slice(0, -1)) {
    const withWord = new Bitset(found.length);
    words.collect(word, true, withWord);
    candidates.intersect(withWord);
  }
  const refs = new Uint32List();
  candidates.forEach((ref) => {
    refs.push(ref);
  });
  for (let i = 0; i < refs.length; i++) {
    const ref = refs.at(i);
    if (holdsText(tell(ref), wanted, isPhrase)) found.add(ref);
    if (i % eventsPerSlice === eventsPerSlice - 1) yield;
  }
  return undefined;
}

/** Adds the events of which a facet is meant by a folded value. */
export function collectFacet(
  { facets }: FilterIndex,
  facet: CarriedFacet,
  folded: string,
  found: Bitset,
): void {
  facets.words.forEach((carried, i) => {
    if (isFacetMeant(carried, facet, folded)) facets.addWord(i, found);
  });
}
