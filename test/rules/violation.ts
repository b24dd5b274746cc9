/** One place where a rule is broken. */
export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** The violations as lines to read, `path:line what`: what a failing rule shows, and what its own test compares. */
export function inLines(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ path, line, what }) => `${path}:${line} ${what}`);
}
