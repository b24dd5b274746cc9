import type { LanguageWords } from './locale.js';

/**
 * The languages beside English, each fetched when a page asks for it. A build in one file leaves this map empty: there a page
 * adds a language with `addLanguage`.
 */
export const languageLoaders: ReadonlyMap<string, () => Promise<LanguageWords>> = new Map([
  ['es', async () => (await import('./es.js')).spanish],
  ['fr', async () => (await import('./fr.js')).french],
  ['de', async () => (await import('./de.js')).german],
]);
