import type { LanguageWords } from './locale.js';
import { russianDates } from './ru/dates.js';
import { russianInterface } from './ru/interface.js';

export const russian: LanguageWords = {
  language: 'ru',
  direction: 'ltr',
  dates: russianDates,
  ui: russianInterface,
  problems: async () => (await import('./ru/problems.js')).russianProblems,
};
