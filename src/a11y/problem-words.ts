import type { Problem } from '../events/problems.js';
import type { Locale } from '../locale/locale.js';

/** What was wrong with one value, as a sentence that follows its path: "has month 13. Use 01 to 12." */
export function problemSentence(problem: Problem, { problems }: Locale): string {
  const sentences = problems as Readonly<Record<string, ((parameters: unknown) => string) | undefined>>;
  return sentences[problem.code]?.(problem.parameters) ?? problem.code;
}
