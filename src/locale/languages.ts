import { bringAxisWords } from './axis-words.js';
import { english } from './en.js';
import { bringRooms } from './en/rooms-brought.js';
import { languageLoaders } from './language-loaders.js';
import { canonicalTag, languageOf, standInTag } from './language-tags.js';
import type { LanguageWords, Locale } from './locale.js';
import { speechFor } from './speech.js';

const loaded = new Map<string, LanguageWords>([['en', english]]);
const locales = new Map<string, Locale>();
/** Languages that may still come: until one cannot be had, nothing is turned round for English. */
const awaited = new Set(languageLoaders.keys());

/** Adds a language, or replaces one, for every timeline of the page. */
export function addLanguage(words: LanguageWords): void {
  loaded.set(words.language, words);
  if (words.axis) bringAxisWords(words.language, words.axis);
  locales.clear();
}

/**
 * The locale for a BCP 47 tag, of the words that are loaded by now. A language without words is English with English formats, axis
 * and direction, so that nothing is said in two languages at once. The same object while nothing is loaded.
 */
export function localeFor(tag: string): Locale {
  const askedTag = canonicalTag(tag);
  let locale = locales.get(askedTag);
  if (!locale) {
    const words = loaded.get(languageOf(askedTag));
    const { direction, dates, ui, problems } = words ?? english;
    const speech = speechFor(words ? askedTag : standInTag);
    locale = {
      tag: speech.tag,
      askedTag,
      direction,
      standInDirection: words || awaited.has(languageOf(askedTag)) ? undefined : direction,
      speech,
      dates: dates(speech),
      ui: ui(speech),
      problems: async () => ({ speech, messages: (await problems())(speech) }),
    };
    locales.set(askedTag, locale);
  }
  return locale;
}

/**
 * Loads the English words of rooms, which stand in for those of a language that cannot be had. Other languages are one piece. What
 * shows rooms waits for this as for its code; rejects where they cannot be had.
 */
export async function loadRooms(): Promise<void> {
  bringRooms((await import('./en/rooms.js')).englishRooms);
}

/** Loads the words of a tag's language, if there are any, then answers as `localeFor`. Words that cannot be had are English. */
export async function loadLocale(tag: string): Promise<Locale> {
  const language = languageOf(canonicalTag(tag));
  const load = loaded.has(language) ? undefined : languageLoaders.get(language);
  if (load) {
    try {
      addLanguage(await load());
    } catch {
      // Offline, or a page that brought no further languages: English serves, and a later call tries again.
      awaited.delete(language);
      locales.clear();
    }
  }
  return localeFor(tag);
}
