import type { Unit } from '../time/fuzzy-span.js';
import type { Instant } from '../time/instant.js';
import { dateAt } from './date-at.js';
import { wordsOfDate } from './date-words.js';
import type { DateWordsContext } from './words-context.js';

/** One instant in words, to a unit: where a handle of the overview stands, the date of the present. */
export function instantInWords(at: Instant, unit: Unit, context: DateWordsContext): string {
  const { core } = wordsOfDate(dateAt(at, unit, context.zone), context);
  return core.kind === 'noun' ? core.noun.text : '';
}
