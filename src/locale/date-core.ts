import type { DatePhrase } from './date-messages.js';

/** What one date is said with: a noun, a range it lies in, or words that are a sentence already. */
export type DateCore =
  | { readonly kind: 'noun'; readonly noun: DatePhrase }
  | {
      readonly kind: 'range';
      readonly from: DatePhrase;
      readonly to: DatePhrase;
      /** What the range is called, where it has a name. */
      readonly named?: string;
    }
  | { readonly kind: 'clause'; readonly text: string };

/** One date in words, before it is put into a sentence. */
export interface DateWords {
  readonly core: DateCore;
  /** Its zone, its hemisphere. */
  readonly facts: readonly string[];
  /** What is approximate or uncertain. */
  readonly doubts: readonly string[];
}
