import { Bitset } from '../base/bitset.js';
import type { Slices } from '../base/slices.js';
import type { FilterFacet } from './filter-expression.js';
import type { TimelineEvent } from './timeline-event.js';
import { foldedName, foldedText, foldedWords } from './words-fold.js';
import { WordsIndexBuilder, type WordsIndex } from './words-index.js';

/** The facets that events carry themselves; lanes and ids the table finds without an index. */
type CarriedFacet = Exclude<FilterFacet, 'lane' | 'id'>;

/** What of an event is searched and filtered by. */
export type ToldEvent = Pick<
  TimelineEvent,
  'title' | 'summary' | 'description' | 'said' | 'claims' | 'tags' | 'status'
>;

/** The words of the event with that ref. A table's `eventAt` does; whatever reads less of a row is faster. */
export type TellEvent = (ref: number) => ToldEvent;

/** What a table's events say, by word and by facet: read once, then asked as often as somebody types. */
export interface FilterIndex {
  readonly words: WordsIndex;
  /** Facet, colon and folded value as one word. */
  readonly facets: WordsIndex;
}

/** Events read at once between two pauses: some milliseconds where they carry much. */
const eventsPerSlice = 512;

/** Reads the events 0 … count − 1 into a filter index. */
export function* buildFilterIndex(count: number, tell: TellEvent): Slices<FilterIndex> {
  const words = new WordsIndexBuilder();
  const facets = new WordsIndexBuilder();
  for (let ref = 0; ref < count; ref++) {
    const told = tell(ref);
    for (const text of textsOf(told)) for (const word of foldedWords(text)) words.add(word, ref);
    for (const [facet, value] of facetsOf(told)) facets.add(`${facet}:${foldedName(value)}`, ref);
    if (ref % eventsPerSlice === eventsPerSlice - 1) yield;
  }
  return { words: yield* words.finish(), facets: yield* facets.finish() };
}

/** What words are looked for in: title, texts, the words for the date, names of sources and of who said it. */
function* textsOf({ title, summary, description, said, claims }: ToldEvent): Generator<string> {
  yield title;
  if (summary !== undefined) yield summary;
  if (description !== undefined) yield description;
  if (said !== undefined) yield said;
  for (const claim of claims) {
    if (claim.source !== undefined) yield claim.source.title;
    if (claim.by !== undefined) yield claim.by;
    if (claim.said !== undefined) yield claim.said;
  }
}

function* facetsOf({ tags, status, claims }: ToldEvent): Generator<[CarriedFacet, string]> {
  if (status !== undefined) yield ['status', status];
  for (const tag of tags) yield ['tag', tag];
  for (const { source, by } of claims) {
    if (source !== undefined) {
      yield ['source', source.id];
      yield ['source', source.title];
    }
    if (by !== undefined) yield ['by', by];
  }
}

/** Adds the events that hold a text: each of its words, side by side; the last word may go on, unless `isPhrase`. */
export function collectText(
  { words }: FilterIndex,
  tell: TellEvent,
  text: string,
  isPhrase: boolean,
  found: Bitset,
): void {
  const wanted = foldedWords(text);
  const last = wanted.at(-1);
  if (last === undefined) return;
  if (wanted.length === 1) {
    words.collect(last, isPhrase, found);
    return;
  }
  const candidates = new Bitset(found.length);
  words.collect(last, isPhrase, candidates);
  for (const word of wanted.slice(0, -1)) {
    const withWord = new Bitset(found.length);
    words.collect(word, true, withWord);
    candidates.intersect(withWord);
  }
  const sought = ` ${wanted.join(' ')}${isPhrase ? ' ' : ''}`;
  candidates.forEach((ref) => {
    for (const held of textsOf(tell(ref))) {
      if (` ${foldedText(held)} `.includes(sought)) {
        found.add(ref);
        return;
      }
    }
  });
}

/** Adds the events that carry a value: a tag or status by its whole name; a source or speaker by any whole words of it. */
export function collectFacet(
  { facets }: FilterIndex,
  facet: CarriedFacet,
  value: string,
  found: Bitset,
): void {
  const folded = foldedName(value);
  if (facet === 'tag' || facet === 'status') {
    facets.collect(`${facet}:${folded}`, true, found);
    return;
  }
  facets.words.forEach((word, i) => {
    if (word.startsWith(`${facet}:`) && ` ${word.slice(facet.length + 1)} `.includes(` ${folded} `)) {
      facets.addWord(i, found);
    }
  });
}
