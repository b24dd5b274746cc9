/**
 * The count of a bin with its neighbours, weighted 1 2 3 2 1: the eye follows a ridge, not single bins. For drawing alone; counts
 * told anywhere are exact.
 */
export function smoothedCount(counts: ArrayLike<number>, i: number): number {
  const at = (bin: number): number => counts[bin] ?? 0;
  return (at(i - 2) + 2 * at(i - 1) + 3 * at(i) + 2 * at(i + 1) + at(i + 2)) / 9;
}
