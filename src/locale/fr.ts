import { frenchDates } from './fr/dates.js';
import { frenchInterface } from './fr/interface.js';
import { frenchProblems } from './fr/problems.js';
import type { LanguageWords } from './locale.js';

export const french: LanguageWords = {
  language: 'fr',
  direction: 'ltr',
  dates: frenchDates,
  ui: frenchInterface,
  problems: frenchProblems,
};
