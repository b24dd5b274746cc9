import type { ImportFact, SourceFacts } from '../support/source-facts.js';
import { entries, folderOf, folders, rankOf } from './ranks.js';
import type { Violation } from './violation.js';

/** Every folder of `src/` stands in the table, and every file at its root is a known entry. */
export function unknownPlaces(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources
    .filter(
      ({ path }) => rankOf(path) === undefined || (folderOf(path) === '' && !(path.slice(4) in entries)),
    )
    .map(({ path }) => ({ path, line: 1, what: 'lies in no known place' }));
}

/** Imports, those of types too, go down in rank or stay in the folder. */
export function importsAgainstTheRoad(sources: readonly SourceFacts[]): readonly Violation[] {
  return everyImport(sources, (path, { from, line }) => {
    if (!from.startsWith('.')) return [];
    const target = resolve(path, from);
    if (!target.startsWith('src/')) return [{ path, line, what: `imports ${target}, outside of src` }];
    if (!/\.(js|json)$/.test(from)) return [{ path, line, what: `imports ${from} without its ending` }];
    const own = rankOf(path) ?? 0;
    const other = rankOf(target) ?? Infinity;
    if (own === 8 ? other <= 8 : folderOf(path) === folderOf(target) || other < own) return [];
    return [{ path, line, what: `(rank ${own}) imports ${target} (rank ${other})` }];
  });
}

/** Packages only where the table says so. */
export function foreignImports(sources: readonly SourceFacts[]): readonly Violation[] {
  return everyImport(sources, (path, { from, line }) => {
    if (from.startsWith('.')) return [];
    const allowed = folders[folderOf(path)]?.packages ?? [];
    const isAllowed = allowed.some((name) => from === name || (name === 'lit' && from.startsWith('lit/')));
    return isAllowed ? [] : [{ path, line, what: `imports the package ${from}` }];
  });
}

/** An entry reaches, over any number of imports, nothing above its border: a server loads it without a DOM. */
export function entriesThatReachTooFar(sources: readonly SourceFacts[]): readonly Violation[] {
  const graph = graphOf(sources, () => true);
  return Object.entries(entries).flatMap(([entry, { reaches }]) => {
    const path = `src/${entry}`;
    return [...reachableFrom(path, graph)]
      .filter((target) => target !== path && (rankOf(target) ?? 0) > reaches)
      .map((target) => ({ path, line: 1, what: `reaches ${target}` }));
  });
}

/** Files that import each other, over any number of steps. Types do not count: nothing of them is left to run. */
export function importCycles(sources: readonly SourceFacts[]): readonly Violation[] {
  const graph = graphOf(sources, ({ isTypeOnly }) => !isTypeOnly);
  return [...graph.keys()].flatMap((path) => {
    const way = wayBack(path, graph);
    // Told once per circle, at its first file by name.
    return way && way.every((step) => step >= path)
      ? [{ path, line: 1, what: `circle over ${way.join(', ')}` }]
      : [];
  });
}

function everyImport(
  sources: readonly SourceFacts[],
  judge: (path: string, fact: ImportFact) => readonly Violation[],
): readonly Violation[] {
  return sources.flatMap(({ path, imports }) => imports.flatMap((fact) => judge(path, fact)));
}

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(sources: readonly SourceFacts[], counts: (fact: ImportFact) => boolean): Graph {
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .filter((fact) => fact.from.startsWith('.') && counts(fact))
        .map(({ from }) => resolve(path, from)),
    ]),
  );
}

function reachableFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
  return reached;
}

/** The shortest way from a file back to itself, without its last step, or undefined. */
function wayBack(start: string, graph: Graph): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const path of waiting) {
    for (const next of graph.get(path) ?? []) {
      if (next === start) {
        const way = [path];
        while (way[0] !== start) way.unshift(cameFrom.get(way[0] ?? start) ?? start);
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      waiting.push(next);
    }
  }
  return undefined;
}

/** The `.ts` file an import of a `.js` file means. */
function resolve(path: string, from: string): string {
  return new URL(from, `file:///${path}`).pathname.slice(1).replace(/\.js$/, '.ts');
}
