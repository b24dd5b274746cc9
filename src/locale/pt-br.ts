import type { LanguageWords } from './locale.js';
import { portugueseDates } from './pt-br/dates.js';
import { portugueseInterface } from './pt-br/interface.js';

export const portuguese: LanguageWords = {
  language: 'pt',
  direction: 'ltr',
  dates: portugueseDates,
  ui: portugueseInterface,
  problems: async () => (await import('./pt-br/problems.js')).portugueseProblems,
};
