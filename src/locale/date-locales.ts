import { arabicDates } from './ar/dates.js';
import type { DateMessages } from './date-messages.js';
import { germanDates } from './de/dates.js';
import { englishDates } from './en/dates.js';
import { spanishDates } from './es/dates.js';
import { frenchDates } from './fr/dates.js';
import { canonicalTag, languageOf, standInTag } from './language-tags.js';
import type { DateLocale } from './locale.js';
import { portugueseDates } from './pt-br/dates.js';
import { russianDates } from './ru/dates.js';
import type { Speech } from './speech.js';
import { speechFor } from './speech.js';

const languages: ReadonlyMap<string, (speech: Speech) => DateMessages> = new Map([
  ['ar', arabicDates],
  ['de', germanDates],
  ['en', englishDates],
  ['es', spanishDates],
  ['fr', frenchDates],
  ['pt', portugueseDates],
  ['ru', russianDates],
]);

const locales = new Map<string, DateLocale>();

/**
 * What words of dates need in a language, all languages at hand and nothing else of the interface: for whoever has dates and no
 * timeline. English, words and formats, for languages that have no words.
 */
export function dateLocaleFor(tag: string): DateLocale {
  const askedTag = canonicalTag(tag);
  let locale = locales.get(askedTag);
  if (!locale) {
    const messages = languages.get(languageOf(askedTag));
    const speech = speechFor(messages ? askedTag : standInTag);
    locale = { tag: speech.tag, speech, dates: (messages ?? englishDates)(speech) };
    locales.set(askedTag, locale);
  }
  return locale;
}
