import { readText } from '../support/node.js';

export interface ExpectedProblem {
  readonly row?: number;
  readonly path?: string;
  readonly code: string;
  readonly outcome: string;
  readonly parameters?: object;
  /** Some of the parameters. */
  readonly parametersLike?: object;
  readonly sentence?: string;
}

export interface RowCase {
  readonly line: string;
  readonly head?: Readonly<Record<string, unknown>>;
  readonly rows: readonly unknown[];
  readonly problems: readonly ExpectedProblem[];
  /** Codes of which only the number is told. */
  readonly counted?: Readonly<Record<string, number>>;
  readonly titles: readonly string[];
  readonly undated?: readonly string[];
}

/** Read as text, since a module would lose `__proto__`. */
export async function rowCases(): Promise<readonly RowCase[]> {
  return JSON.parse(await readText('test/events/row-cases.json')) as readonly RowCase[];
}
