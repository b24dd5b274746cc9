import type { SourceFacts } from '../support/source-facts.js';
import {
  drawing,
  everyRuntime,
  fetching,
  folderOf,
  folders,
  foldersWithoutDate,
  type Folder,
} from './ranks.js';
import type { Violation } from './violation.js';

const globalObjects: readonly string[] = ['globalThis', 'window', 'self'];

/** Below the border a file names nothing that only a page has, neither as a value nor as a type. */
export function pageBelowTheBorder(
  sources: readonly SourceFacts[],
  domNames: ReadonlySet<string>,
): readonly Violation[] {
  return sources.flatMap(({ path, globals, members }) => {
    const folder = folders[folderOf(path)];
    if (!folder || folder.globals === 'all') return [];
    const isForbidden = (name: string): boolean => domNames.has(name) && !allowedIn(folder).includes(name);
    return [
      ...globals
        .filter(({ name }) => isForbidden(name))
        .map(({ name, line }) => ({ path, line, what: `uses ${name}` })),
      ...members
        .filter(({ name, of }) => globalObjects.includes(of) && isForbidden(name))
        .map(({ name, of, line }) => ({ path, line, what: `uses ${of}.${name}` })),
    ];
  });
}

function allowedIn({ globals }: Folder): readonly string[] {
  if (globals === 'none') return [];
  if (globals === 'fetching') return [...everyRuntime, ...fetching];
  if (globals === 'drawing') return drawing;
  return everyRuntime;
}

/** `Date` knows neither far years nor uncertain ones: where dates are computed and placed, it is not used at all. */
export function dateWhereItMayNotBe(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources.flatMap(({ path, globals, members }) => {
    if (!foldersWithoutDate.includes(folderOf(path))) return [];
    return [
      ...globals.filter(({ name }) => name === 'Date').map(({ line }) => ({ path, line, what: 'uses Date' })),
      ...members
        .filter(({ name, of }) => name === 'Date' && globalObjects.includes(of))
        .map(({ line }) => ({ path, line, what: 'uses Date' })),
    ];
  });
}

/**
 * Importing a class registers nothing: `customElements` is named in the one entry that does, and where a page asks
 * for it in a function of `elements/define-…`; the decorator that registers at once, nowhere.
 */
export function registrationElsewhere(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources.flatMap(({ path, globals, members, imports }) => {
    const mayRegister = /^src\/(define|elements\/define[a-z-]*)\.ts$/.test(path);
    return [
      ...globals
        .filter(({ name }) => name === 'customElements' && !mayRegister)
        .map(({ line }) => ({ path, line, what: 'uses customElements' })),
      ...members
        .filter(({ name, of }) => name === 'customElements' && globalObjects.includes(of) && !mayRegister)
        .map(({ line }) => ({ path, line, what: 'uses customElements' })),
      ...imports
        .filter(({ names }) => names.includes('customElement'))
        .map(({ line }) => ({ path, line, what: 'imports the decorator customElement' })),
    ];
  });
}
