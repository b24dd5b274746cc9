import { englishDates } from './en/dates.js';
import { englishInterface } from './en/interface.js';
import type { LanguageWords } from './locale.js';

export const english: LanguageWords = {
  language: 'en',
  direction: 'ltr',
  dates: englishDates,
  ui: englishInterface,
  problems: async () => (await import('./en/problems.js')).englishProblems,
};
