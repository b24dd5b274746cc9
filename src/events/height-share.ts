/** How heights follow counts: by their square root, so that area reads as number, or by their logarithm, where few and many must both be seen. */
export type HeightCurve = 'root' | 'logarithm';

/** The share of the full height, 0 … 1, of a bin with `count` events where the fullest has `most`. */
export function heightShare(count: number, most: number, curve: HeightCurve = 'root'): number {
  if (count <= 0 || most <= 0) return 0;
  const share = curve === 'root' ? Math.sqrt(count / most) : Math.log1p(count) / Math.log1p(most);
  return Math.min(1, share);
}
