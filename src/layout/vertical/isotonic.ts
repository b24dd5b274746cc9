/**
 * Places things of given lengths one after the other between `from` and `to`, each as near as can be to where it wants to
 * begin: the least sum of squared distances under fixed order and no overlap. Pool adjacent violators (Ayer and others, 1955;
 * Best and Chakravarti, *Active set algorithms for isotonic regression*, 1990): once the lengths before are taken off, the
 * wishes must not fall, and neighbours that do are pooled at their mean. Bounds clip that answer (Barlow and others, 1972).
 * What is longer in all than there is room begins at `from` and runs over.
 */
export function placeInOrder(
  wanted: readonly number[],
  lengths: readonly number[],
  from: number,
  to: number,
): number[] {
  const means: number[] = [];
  const counts: number[] = [];
  let before = 0;
  wanted.forEach((wish, i) => {
    let mean = wish - before;
    let count = 1;
    before += lengths[i] ?? 0;
    while (means.length > 0 && (means[means.length - 1] ?? 0) > mean) {
      const pooled = counts.pop() ?? 0;
      mean = (mean * count + (means.pop() ?? 0) * pooled) / (count + pooled);
      count += pooled;
    }
    means.push(mean);
    counts.push(count);
  });
  const latest = Math.max(to - before, from);
  const starts: number[] = [];
  let offset = 0;
  means.forEach((mean, block) => {
    const base = Math.min(Math.max(mean, from), latest);
    for (let i = counts[block] ?? 0; i > 0; i--) {
      starts.push(base + offset);
      offset += lengths[starts.length - 1] ?? 0;
    }
  });
  return starts;
}
