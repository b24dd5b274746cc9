import { germanDates } from './de/dates.js';
import { germanInterface } from './de/interface.js';
import type { LanguageWords } from './locale.js';

export const german: LanguageWords = {
  language: 'de',
  direction: 'ltr',
  dates: germanDates,
  ui: germanInterface,
  axis: {
    ka: 'Tausend Jahre vor #',
    Ma: 'Millionen Jahre vor #',
    Ga: 'Milliarden Jahre vor #',
    commonEra: ['v. u. Z.', 'u. Z.'],
  },
  problems: async () => (await import('./de/problems.js')).germanProblems,
};
