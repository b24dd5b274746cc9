import type { Columns } from './columns.js';

/** True where the event at `one` keeps its label against the one at `other`: importance first, then order in the data. */
export function outranks({ importance, ref }: Columns, one: number, other: number): boolean {
  const oneImportance = importance[one] ?? 0;
  const otherImportance = importance[other] ?? 0;
  return oneImportance === otherImportance
    ? (ref[one] ?? 0) < (ref[other] ?? 0)
    : oneImportance > otherImportance;
}
