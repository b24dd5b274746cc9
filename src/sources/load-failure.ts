import type { LoadProblem } from '../events/problem-codes.js';

/** Carries the reason of a failed load up to `load`, which hands it on as a value. Never leaves this folder. */
export class LoadFailure extends Error {
  readonly problem: LoadProblem;

  constructor(problem: LoadProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A text that is no JSON. Few are, and finding where one stops being it takes code of its own: `jsonProblem`. */
export class BrokenJson extends Error {
  readonly text: string;

  constructor(text: string) {
    super('not-json');
    this.text = text;
  }
}
