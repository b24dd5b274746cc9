import { boundsOf } from '../../src/time/edtf/bounds.js';
import type { DateContext } from '../../src/time/edtf/hull.js';
import { isEdtfProblem } from '../../src/time/edtf/problem.js';
import { readEdtf } from '../../src/time/edtf/read-edtf.js';
import type { Zone } from '../../src/time/zones.js';
import { utcZone, zoneNamed } from '../../src/time/zones.js';
import { loadLocale } from '../../src/locale/languages.js';
import type { WordableDate, WordsContext } from '../../src/locale/words-context.js';

/** The languages we speak, by the tags tests ask for. */
export const spokenTags = ['en', 'en-GB', 'es', 'ru', 'fr', 'de', 'pt-BR', 'ar', 'ar-EG'] as const;

export function zoneCalled(zoneName: string): Zone {
  return zoneNamed(zoneName) ?? utcZone;
}

/** A date as a table of events would hand it over. */
export function dateOf(text: string, context: DateContext = { zone: utcZone }): Required<WordableDate> {
  const reading = readEdtf(text);
  if (isEdtfProblem(reading)) throw new Error(`${text} is refused: ${reading.code}`);
  return { tree: reading.tree, span: boundsOf(reading.tree, context) };
}

/** Words in one language, in Damascus, of a statement of 31 January 2017. */
export async function contextFor(tag: string, options: Partial<WordsContext> = {}): Promise<WordsContext> {
  const zone = zoneCalled('Asia/Damascus');
  return { locale: await loadLocale(tag), zone, asOf: dateOf('2017-01-31', { zone }), ...options };
}

/** Words with plain spaces: where `Intl` puts spaces that do not break differs by engine and version. */
export function plain(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}
