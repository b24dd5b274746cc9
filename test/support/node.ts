import { executeServerCommand } from '@web/test-runner-commands';

/** One file of ours: its path from the top of the repository, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a program of ours did. A child may add warnings of Node's to `stderr`: expect it to contain, not to equal. */
export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** All files under a folder of the repository whose names end so (`.ts` when not told), sorted by path. */
export function readSources(folder: string, ending = '.ts'): Promise<readonly SourceFile[]> {
  return executeServerCommand<readonly SourceFile[], object>('read-sources', { folder, ending });
}

/** The text of one file, by its path from the top of the repository. */
export async function readText(path: string): Promise<string> {
  return (await executeServerCommand<{ readonly text: string }, object>('read-text', { path })).text;
}

/** Runs Node at the top of the repository with these arguments and, if given, this standard input. */
export function runNode(args: readonly string[], input = ''): Promise<ProgramResult> {
  return executeServerCommand<ProgramResult, object>('run-node', { args, input });
}
