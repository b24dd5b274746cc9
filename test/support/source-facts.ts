import { executeServerCommand } from '@web/test-runner-commands';

/** One `import`, `export … from`, `import()` or `import('…')` type. */
export interface ImportFact {
  readonly from: string;
  readonly names: readonly string[];
  readonly isTypeOnly: boolean;
  readonly isDynamic: boolean;
  readonly line: number;
}

/** A member that is read or called, and the plain name it belongs to (empty where that is an expression). */
export interface MemberFact {
  readonly name: string;
  readonly of: string;
  readonly line: number;
}

/** What the rules ask about one source file. Of globals and members, the first place of each. */
export interface SourceFacts {
  readonly path: string;
  readonly lineCount: number;
  readonly imports: readonly ImportFact[];
  /** Names declared nowhere in the file around their use. */
  readonly globals: readonly { readonly name: string; readonly line: number }[];
  readonly members: readonly MemberFact[];
  readonly shapes: readonly { readonly what: string; readonly line: number }[];
  readonly comments: readonly { readonly text: string; readonly line: number }[];
  /** Strings, and templates with `${}` for each expression; `tag` is `html`, `css` and so on, or empty. */
  readonly texts: readonly { readonly text: string; readonly tag: string; readonly line: number }[];
}

/** The facts of every `.ts` file under a folder of the repository, sorted by path. */
export function factsOfFolder(folder: string): Promise<readonly SourceFacts[]> {
  return executeServerCommand<readonly SourceFacts[], object>('facts-of-folder', { folder });
}

/** The facts of sources that exist only here: path to text. */
export function factsOfTexts(texts: Readonly<Record<string, string>>): Promise<readonly SourceFacts[]> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return executeServerCommand<readonly SourceFacts[], object>('facts-of-texts', { files });
}

/** The names only a page has, as TypeScript's DOM library declares them: `document`, `HTMLElement`, `fetch` … */
export async function domNames(): Promise<ReadonlySet<string>> {
  return new Set(await executeServerCommand<readonly string[], object>('dom-names', {}));
}
