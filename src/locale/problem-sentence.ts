import type { ProblemWords } from './locale.js';
import type { ProblemCode, ProblemMessages } from './problem-messages.js';

/** A problem as its list tells it: what, and with which values; where, if it is with one value. */
export interface TellableProblem {
  readonly code: ProblemCode;
  readonly path?: string | undefined;
  readonly parameters: object;
}

/**
 * Where, what, and how to mend it: "events[41].title is missing. Give a few words." A sentence of its own stands after a colon.
 */
export function problemSentence({ code, path, parameters }: TellableProblem, words: ProblemWords): string {
  // Code and parameters belong together; what ties them is the type of whoever noticed the problem.
  const messages = words.messages as Readonly<Record<keyof ProblemMessages, (values: never) => string>>;
  const sentence = messages[code](parameters as never);
  if (path === undefined || path === '') return sentence;
  const first = sentence.charAt(0);
  const isContinued = first.toLowerCase() === first && first.toUpperCase() !== first;
  return `${words.speech.isolate(path)}${isContinued ? ' ' : ': '}${sentence}`;
}
