/** How years before and after 1 are named: BC and AD, or BCE and CE. */
export type EraStyle = 'bc' | 'bce';

/** The few words of an axis that `Intl` cannot make. `#` stands for a year. */
export interface AxisWords {
  /** What the row above ka, Ma and Ga says. */
  readonly ka: string;
  readonly Ma: string;
  readonly Ga: string;
  /** "BCE" and "CE". Absent: what `Intl` says is neutral already. */
  readonly commonEra?: readonly [before: string, after: string];
}

/* Spelt out whole: what `Intl` could assemble from "thousand" and "year" is wrong in French, Spanish, Portuguese and Italian. */
const byLanguage: Readonly<Record<string, AxisWords>> = {
  en: {
    ka: 'thousand years before #',
    Ma: 'million years before #',
    Ga: 'thousand million years before #',
    commonEra: ['BCE', 'CE'],
  },
  es: {
    ka: 'miles de años antes de #',
    Ma: 'millones de años antes de #',
    Ga: 'miles de millones de años antes de #',
    commonEra: ['a. e. c.', 'e. c.'],
  },
  ru: { ka: 'тысяч лет до # года', Ma: 'миллионов лет до # года', Ga: 'миллиардов лет до # года' },
  fr: {
    ka: 'milliers d’années avant #',
    Ma: 'millions d’années avant #',
    Ga: 'milliards d’années avant #',
    commonEra: ['av. n. è.', 'de n. è.'],
  },
  de: {
    ka: 'Tausend Jahre vor #',
    Ma: 'Millionen Jahre vor #',
    Ga: 'Milliarden Jahre vor #',
    commonEra: ['v. u. Z.', 'u. Z.'],
  },
  pt: {
    ka: 'milhares de anos antes de #',
    Ma: 'milhões de anos antes de #',
    Ga: 'bilhões de anos antes de #',
    commonEra: ['a.E.C.', 'E.C.'],
  },
  ar: { ka: 'آلاف السنين قبل #', Ma: 'ملايين السنين قبل #', Ga: 'مليارات السنين قبل #' },
  fa: { ka: 'هزار سال پیش از #', Ma: 'میلیون سال پیش از #', Ga: 'میلیارد سال پیش از #' },
  he: { ka: 'אלפי שנים לפני #', Ma: 'מיליוני שנים לפני #', Ga: 'מיליארדי שנים לפני #' },
  ja: { ka: '#から遡って千年単位', Ma: '#から遡って百万年単位', Ga: '#から遡って十億年単位' },
};

/** For languages without words of ours: the reference, in signs. */
const inSigns: AxisWords = { ka: 'ka · 0 = #', Ma: 'Ma · 0 = #', Ga: 'Ga · 0 = #' };

/** The words for a BCP 47 tag, by its language. */
export function axisWordsFor(tag: string): AxisWords {
  return byLanguage[new Intl.Locale(tag).language] ?? inSigns;
}
