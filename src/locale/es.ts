import { spanishDates } from './es/dates.js';
import { spanishInterface } from './es/interface.js';
import type { LanguageWords } from './locale.js';

export const spanish: LanguageWords = {
  language: 'es',
  direction: 'ltr',
  dates: spanishDates,
  ui: spanishInterface,
  problems: async () => (await import('./es/problems.js')).spanishProblems,
};
