import type { LanguageWords } from './locale.js';
import { portugueseDates } from './pt-br/dates.js';
import { portugueseInterface } from './pt-br/interface.js';
import { portugueseProblems } from './pt-br/problems.js';

export const portuguese: LanguageWords = {
  language: 'pt',
  direction: 'ltr',
  dates: portugueseDates,
  ui: portugueseInterface,
  problems: portugueseProblems,
};
