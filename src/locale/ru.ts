import type { LanguageWords } from './locale.js';
import { russianDates } from './ru/dates.js';
import { russianInterface } from './ru/interface.js';

export const russian: LanguageWords = {
  language: 'ru',
  direction: 'ltr',
  dates: russianDates,
  ui: russianInterface,
  axis: { ka: 'тысяч лет до # года', Ma: 'миллионов лет до # года', Ga: 'миллиардов лет до # года' },
  problems: async () => (await import('./ru/problems.js')).russianProblems,
};
