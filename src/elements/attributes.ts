import { durationMs } from '../time/duration.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import { readDate } from '../time/read-date.js';

/** Takes the values of attributes as words, and remembers those that were not understood: the default stands for them. */
export class AttributeReader {
  readonly #refused = new Map<string, string>();

  /** Attributes that were not understood, by name, with their values. */
  get refused(): ReadonlyMap<string, string> {
    return this.#refused;
  }

  /** One of a few words; `preset` for an absent attribute and for any other word. */
  choice<Word extends string>(
    name: string,
    value: string | null | undefined,
    words: readonly Word[],
    preset: Word,
  ): Word {
    if (value === null || value === undefined || value === '') return this.#take(name, preset);
    const word = words.find((each) => each === value.trim().toLowerCase());
    return word === undefined ? this.#refuse(name, value, preset) : this.#take(name, word);
  }

  /** An EDTF date's bounds. */
  date(name: string, value: string | null | undefined, timeZone: string | undefined): FuzzySpan | undefined {
    if (value === null || value === undefined || value.trim() === '') {
      this.#refused.delete(name);
      return undefined;
    }
    const reading = readDate(value.trim(), timeZone === undefined ? {} : { timeZone });
    if (!isEdtfProblem(reading)) return this.#take(name, reading.span);
    this.#refused.set(name, value);
    return undefined;
  }

  /** An ISO 8601 duration, in ms. */
  duration(name: string, value: string | null | undefined): number | undefined {
    if (value === null || value === undefined || value.trim() === '') {
      this.#refused.delete(name);
      return undefined;
    }
    const length = durationMs(value.trim());
    if (length !== undefined && length > 0) return this.#take(name, length);
    this.#refused.set(name, value);
    return undefined;
  }

  /** A name of letters, digits, `-` and `_`, at most 64 of them. */
  linkName(name: string, value: string | null | undefined): string | undefined {
    const word = value?.trim();
    if (word === undefined || /^[\p{L}\p{N}_-]{1,64}$/u.test(word)) {
      this.#refused.delete(name);
      return word;
    }
    this.#refused.set(name, word);
    return undefined;
  }

  #take<Value>(name: string, value: Value): Value {
    this.#refused.delete(name);
    return value;
  }

  #refuse<Value>(name: string, value: string, preset: Value): Value {
    this.#refused.set(name, value);
    return preset;
  }
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `mon` … `sun` as 1 … 7; undefined for anything else. */
export function weekdayNumber(word: string): number | undefined {
  const place = weekdays.indexOf(word);
  return place < 0 ? undefined : place + 1;
}

export const weekStarts = ['auto', ...weekdays] as const;
