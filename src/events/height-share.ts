/** The share of the full height, 0 … 1, of a bin with `count` events where the fullest has `most`: by the root, so that area reads as number. */
export function heightShare(count: number, most: number): number {
  return count <= 0 || most <= 0 ? 0 : Math.min(1, Math.sqrt(count / most));
}
