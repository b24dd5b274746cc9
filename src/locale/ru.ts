import type { LanguageWords } from './locale.js';
import { russianDates } from './ru/dates.js';
import { russianInterface } from './ru/interface.js';
import { russianProblems } from './ru/problems.js';

export const russian: LanguageWords = {
  language: 'ru',
  direction: 'ltr',
  dates: russianDates,
  ui: russianInterface,
  problems: russianProblems,
};
