import { spanishDates } from './es/dates.js';
import { spanishInterface } from './es/interface.js';
import type { LanguageWords } from './locale.js';

export const spanish: LanguageWords = {
  language: 'es',
  direction: 'ltr',
  dates: spanishDates,
  ui: spanishInterface,
  axis: {
    ka: 'miles de años antes de #',
    Ma: 'millones de años antes de #',
    Ga: 'miles de millones de años antes de #',
    commonEra: ['a. e. c.', 'e. c.'],
  },
  problems: async () => (await import('./es/problems.js')).spanishProblems,
};
