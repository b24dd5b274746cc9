import { arabicDates } from './ar/dates.js';
import { arabicInterface } from './ar/interface.js';
import type { LanguageWords } from './locale.js';

export const arabic: LanguageWords = {
  language: 'ar',
  direction: 'rtl',
  dates: arabicDates,
  ui: arabicInterface,
  axis: { ka: 'آلاف السنين قبل #', Ma: 'ملايين السنين قبل #', Ga: 'مليارات السنين قبل #' },
  problems: async () => (await import('./ar/problems.js')).arabicProblems,
};
