import type { LanguageWords } from './locale.js';
import { portugueseDates } from './pt-br/dates.js';
import { portugueseInterface } from './pt-br/interface.js';

export const portuguese: LanguageWords = {
  language: 'pt',
  direction: 'ltr',
  dates: portugueseDates,
  ui: portugueseInterface,
  axis: {
    ka: 'milhares de anos antes de #',
    Ma: 'milhões de anos antes de #',
    Ga: 'bilhões de anos antes de #',
    commonEra: ['a.E.C.', 'E.C.'],
  },
  problems: async () => (await import('./pt-br/problems.js')).portugueseProblems,
};
