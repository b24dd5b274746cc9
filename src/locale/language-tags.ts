/** English where a page's language has no words: with the day before the month and hours to 24, as most of those languages have them. */
export const standInTag = 'en-GB';

/** A BCP 47 tag in its canonical form; 'en' for what is none. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The language of a canonical tag: 'pt' of 'pt-BR'. */
export function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
