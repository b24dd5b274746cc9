import type { LanguageWords } from './locale.js';

/**
 * The languages beside English, each fetched when a page asks for it. A build in one file leaves this map empty: there a page
 * adds a language with `addLanguage`.
 */
export const languageLoaders: ReadonlyMap<string, () => Promise<LanguageWords>> = new Map([
  ['ar', async () => (await import('./ar.js')).arabic],
  ['de', async () => (await import('./de.js')).german],
  ['es', async () => (await import('./es.js')).spanish],
  ['fr', async () => (await import('./fr.js')).french],
  ['pt', async () => (await import('./pt-br.js')).portuguese],
  ['ru', async () => (await import('./ru.js')).russian],
]);
