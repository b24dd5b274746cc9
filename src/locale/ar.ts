import { arabicDates } from './ar/dates.js';
import { arabicInterface } from './ar/interface.js';
import { arabicProblems } from './ar/problems.js';
import type { LanguageWords } from './locale.js';

export const arabic: LanguageWords = {
  language: 'ar',
  direction: 'rtl',
  dates: arabicDates,
  ui: arabicInterface,
  problems: arabicProblems,
};
