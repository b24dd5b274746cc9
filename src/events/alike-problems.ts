import { countedOnly, type Problem, type Problems } from './problems.js';

/** Problems of one field of which one sentence is true. */
export interface AlikeProblems {
  readonly example: Pick<Problem, 'code' | 'parameters' | 'path'>;
  readonly count: number;
}

/** Those that differ by their row alone, and those that were only counted; the most first, at most `most`. */
export function alikeProblems(problems: Problems, most: number): readonly AlikeProblems[] {
  const alike = new Map<number, { first: number; count: number }>();
  for (let i = 0; i < problems.length; i++) {
    const key = problems.likenessAt(i);
    const same = alike.get(key);
    if (same) same.count++;
    else alike.set(key, { first: i, count: 1 });
  }
  const kept = [...alike.values()]
    .filter(({ count }) => count > 1)
    .flatMap(({ first, count }) =>
      problems.slice(first, first + 1).map((example): AlikeProblems => ({ example, count })),
    );
  const counted = problems.groups
    .filter(({ code }) => countedOnly.has(code))
    .map(({ code, count }) => ({ example: { code, parameters: {}, path: '' } as Problem, count }));
  return [...kept, ...counted].sort((one, other) => other.count - one.count).slice(0, most);
}
