import { englishDates } from './en/dates.js';
import { englishInterface } from './en/interface.js';
import { englishProblems } from './en/problems.js';
import type { LanguageWords } from './locale.js';

export const english: LanguageWords = {
  language: 'en',
  direction: 'ltr',
  dates: englishDates,
  ui: englishInterface,
  problems: englishProblems,
};
