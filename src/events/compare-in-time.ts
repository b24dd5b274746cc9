import type { Columns } from './columns.js';

/** The order of time: earliest start, latest end, order in the data. Below 0 when position `a` comes before position `b`. */
export function compareInTime({ start, end, ref }: Columns, a: number, b: number): number {
  return (
    compareNumbers(start[a] ?? 0, start[b] ?? 0) ||
    compareNumbers(end[a] ?? 0, end[b] ?? 0) ||
    (ref[a] ?? 0) - (ref[b] ?? 0)
  );
}

// Not a difference: open ends are infinite, and ∞ − ∞ is no number.
export function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
