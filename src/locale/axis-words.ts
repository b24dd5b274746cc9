/** How years before and after 1 are named: BC and AD, or BCE and CE. */
export type EraStyle = 'bc' | 'bce';

/**
 * The few words of an axis that `Intl` cannot make. `#` stands for a year. They are spelt out whole: what `Intl` could assemble
 * from "thousand" and "year" is wrong in French, Spanish, Portuguese and Italian.
 */
export interface AxisWords {
  /** What the row above ka, Ma and Ga says. */
  readonly ka: string;
  readonly Ma: string;
  readonly Ga: string;
  /** "BCE" and "CE". Absent: what `Intl` says is neutral already. */
  readonly commonEra?: readonly [before: string, after: string];
}

const byLanguage = new Map<string, AxisWords>();

/** Brings the words of a language, which come with its other words. */
export function bringAxisWords(language: string, words: AxisWords): void {
  byLanguage.set(language, words);
}

/**
 * English is always at hand. Languages spell theirs out whole: what `Intl` could assemble from "thousand" and "year" is wrong in
 * French, Spanish, Portuguese and Italian.
 */
bringAxisWords('en', {
  ka: 'thousand years before #',
  Ma: 'million years before #',
  Ga: 'thousand million years before #',
  commonEra: ['BCE', 'CE'],
});

/** For languages without words of ours: the reference, in signs. */
const inSigns: AxisWords = { ka: 'ka · 0 = #', Ma: 'Ma · 0 = #', Ga: 'Ga · 0 = #' };

/** The words for a BCP 47 tag, by its language. */
export function axisWordsFor(tag: string): AxisWords {
  return byLanguage.get(new Intl.Locale(tag).language) ?? inSigns;
}
