import { frenchDates } from './fr/dates.js';
import { frenchInterface } from './fr/interface.js';
import type { LanguageWords } from './locale.js';

export const french: LanguageWords = {
  language: 'fr',
  direction: 'ltr',
  dates: frenchDates,
  ui: frenchInterface,
  problems: async () => (await import('./fr/problems.js')).frenchProblems,
};
