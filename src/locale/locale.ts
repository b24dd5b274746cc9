import type { AxisWords } from './axis-words.js';
import type { DateMessages } from './date-messages.js';
import type { ProblemMessages } from './problem-messages.js';
import type { Speech } from './speech.js';
import type { UiMessages } from './ui-messages.js';

/**
 * One language as the component speaks it. Words and formats always come from the same language: where there are no words
 * for the tag that was asked for, the whole of it is English, so that no sentence mixes two.
 */
export interface Locale {
  /** The BCP 47 tag that all formats within sentences use; its language is that of the words. */
  readonly tag: string;
  /** The tag that was asked for: what the reader types is read by it, titles are sorted and weeks begin by it. */
  readonly askedTag: string;
  /**
   * The direction of words that stand in for those of the language that was asked for; undefined where they are of
   * that language, or it is on its way.
   */
  readonly standInDirection: 'ltr' | 'rtl' | undefined;
  /** The direction the words run. */
  readonly direction: 'ltr' | 'rtl';
  /** Numbers, plurals, lists and isolates in this language. */
  readonly speech: Speech;
  /** What sentences about dates are made of; `dateInWords` and its kin put them together. */
  readonly dates: DateMessages;
  readonly ui: UiMessages;
  /** What sentences about problems are made of: most data have none, so these words are fetched when first asked for. */
  readonly problems: () => Promise<ProblemWords>;
}

/** The words of problems in one language. */
export interface ProblemWords {
  readonly speech: Speech;
  readonly messages: ProblemMessages;
}

/** As much of a locale as words of dates need. */
export type DateLocale = Pick<Locale, 'tag' | 'speech' | 'dates'>;

/** All words of one language, to be bound to the formats of one tag. */
export interface LanguageWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: (speech: Speech) => DateMessages;
  readonly ui: (speech: Speech) => UiMessages;
  /** The few words of the axis; without them it says in signs what it cannot otherwise. */
  readonly axis?: AxisWords;
  /** Fetched late; rejects where it cannot be. */
  readonly problems: () => Promise<(speech: Speech) => ProblemMessages>;
}
