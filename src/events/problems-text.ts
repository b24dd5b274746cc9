import type { Problem, Problems } from './problems.js';

/** One line per problem, for Copy and for the command line. `sentenceOf` makes the sentence in the reader's language. */
export function problemsToText(problems: Problems, sentenceOf: (problem: Problem) => string): string {
  let text = '';
  for (const problem of problems) {
    const line = problem.line === undefined ? '' : `${String(problem.line)}: `;
    text += `${line}${problem.path} ${sentenceOf(problem)}\n`;
  }
  return text;
}
