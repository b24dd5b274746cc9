import { frenchDates } from './fr/dates.js';
import { frenchInterface } from './fr/interface.js';
import type { LanguageWords } from './locale.js';

export const french: LanguageWords = {
  language: 'fr',
  direction: 'ltr',
  dates: frenchDates,
  ui: frenchInterface,
  axis: {
    ka: 'milliers d’années avant #',
    Ma: 'millions d’années avant #',
    Ga: 'milliards d’années avant #',
    commonEra: ['av. n. è.', 'de n. è.'],
  },
  problems: async () => (await import('./fr/problems.js')).frenchProblems,
};
