import type { Bitset } from '../base/bitset.js';
import { Uint32List } from '../base/growable.js';
import { sliceLength, type Slices } from '../base/slices.js';

/**
 * An inverted index: a sorted dictionary of words, each with the refs of the events that hold it, ascending, one after another
 * in a single column (Zobel and Moffat, *Inverted files for text search engines*, 2006). A typed beginning is a stretch of the
 * dictionary.
 */
export class WordsIndex {
  /** Sorted by code unit. */
  readonly words: readonly string[];
  /** Word i stands in refs[refsFrom[i]] … refs[refsFrom[i + 1]]; one entry more than there are words. */
  readonly #refsFrom: Uint32Array;
  readonly #refs: Uint32Array;

  constructor(words: readonly string[], refsFrom: Uint32Array, refs: Uint32Array) {
    this.words = words;
    this.#refsFrom = refsFrom;
    this.#refs = refs;
  }

  /** Adds to `found` the events with a word that begins so; with that very word, when `isWhole`. */
  collect(beginning: string, isWhole: boolean, found: Bitset): void {
    const from = this.#placeOf(beginning);
    if (isWhole) {
      if (this.words[from] === beginning) this.addWord(from, found);
      return;
    }
    for (let i = from; i < this.words.length && (this.words[i] ?? '').startsWith(beginning); i++) {
      this.addWord(i, found);
    }
  }

  /** Adds to `found` the events with word i of the dictionary. */
  addWord(i: number, found: Bitset): void {
    const refs = this.#refs;
    const to = this.#refsFrom[i + 1] ?? 0;
    for (let place = this.#refsFrom[i] ?? 0; place < to; place++) found.add(refs[place] ?? 0);
  }

  /** The first place of the dictionary whose word is not before this one. */
  #placeOf(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Takes events in order of their refs, word by word, and makes the index of them. */
export class WordsIndexBuilder {
  readonly #numberOf = new Map<string, number>();
  /** Per word, one more than the ref of the last event it was met in: a word counts once per event. */
  readonly #lastMet = new Uint32List();
  readonly #wordOfPair = new Uint32List();
  readonly #refOfPair = new Uint32List();

  /** Says that the event holds the word. Refs never fall from call to call. */
  add(word: string, ref: number): void {
    let number = this.#numberOf.get(word);
    if (number === undefined) {
      number = this.#numberOf.size;
      this.#numberOf.set(word, number);
      this.#lastMet.push(0);
    }
    if (this.#lastMet.at(number) === ref + 1) return;
    this.#lastMet.set(number, ref + 1);
    this.#wordOfPair.push(number);
    this.#refOfPair.push(ref);
  }

  /** Sorts the dictionary and gives each word its refs, by one counting pass. */
  *finish(): Slices<WordsIndex> {
    const words = [...this.#numberOf.keys()].sort(byCodeUnit);
    yield;
    const rank = new Uint32Array(words.length);
    words.forEach((word, i) => {
      rank[this.#numberOf.get(word) ?? 0] = i;
    });
    yield;
    const wordOfPair = this.#wordOfPair.view();
    const refOfPair = this.#refOfPair.view();
    const refsFrom = new Uint32Array(words.length + 1);
    for (let from = 0; from < wordOfPair.length; from += sliceLength) {
      countWords(wordOfPair.subarray(from, from + sliceLength), rank, refsFrom);
      yield;
    }
    for (let i = 0; i < words.length; i++) refsFrom[i + 1] = (refsFrom[i + 1] ?? 0) + (refsFrom[i] ?? 0);
    const next = refsFrom.slice();
    const refs = new Uint32Array(wordOfPair.length);
    for (let from = 0; from < wordOfPair.length; from += sliceLength) {
      const to = Math.min(from + sliceLength, wordOfPair.length);
      placeRefs(wordOfPair, refOfPair, rank, next, refs, from, to);
      yield;
    }
    return new WordsIndex(words, refsFrom, refs);
  }
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function countWords(wordOfPair: Uint32Array, rank: Uint32Array, refsFrom: Uint32Array): void {
  for (let i = 0; i < wordOfPair.length; i++) {
    const after = (rank[wordOfPair[i] ?? 0] ?? 0) + 1;
    refsFrom[after] = (refsFrom[after] ?? 0) + 1;
  }
}

function placeRefs(
  wordOfPair: Uint32Array,
  refOfPair: Uint32Array,
  rank: Uint32Array,
  next: Uint32Array,
  refs: Uint32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const word = rank[wordOfPair[i] ?? 0] ?? 0;
    const place = next[word] ?? 0;
    refs[place] = refOfPair[i] ?? 0;
    next[word] = place + 1;
  }
}
