/** Where one thing wants to begin. */
export interface PlaceWish {
  /** Anywhere from `lowPx`, which is best, to `highPx` will do. */
  readonly lowPx: number;
  readonly highPx: number;
  /** It must begin here at the latest, and rather at the earliest here. */
  readonly mostPx: number;
  readonly leastPx: number;
  /** With the gap to the next one. */
  readonly lengthPx: number;
}

/** How weak the wish for the best place is beside that for any place that will do. */
const preference = 0.02;
/** Nearer than this is there. */
const closePx = 1e-7;
const mostSteps = 60;

interface Block {
  readonly from: number;
  readonly at: number;
}

/**
 * Places things one after the other, each as near as can be to where it wants to begin: the least sum of
 * squared distances under fixed order and no overlap. Pool adjacent violators for any convex costs (Ayer and others, 1955; Best,
 * Chakravarti and Ubhaya, *Minimizing separable convex functions subject to simple chain constraints*, 2000): once the lengths
 * before are taken off, places must not fall, and neighbours whose would are pooled where their common cost is least. Bounds
 * clip that answer (Barlow and others, 1972); what has no room within them runs over at the end.
 */
export function placeInOrder(wishes: readonly PlaceWish[]): number[] {
  const offsets: number[] = [];
  let totalPx = 0;
  for (const { lengthPx } of wishes) {
    offsets.push(totalPx);
    totalPx += lengthPx;
  }
  const blocks: Block[] = [];
  wishes.forEach((_, i) => {
    let first = i;
    let at = cheapest(wishes, offsets, first, i + 1);
    for (let last = blocks.at(-1); last && last.at > at; last = blocks.at(-1)) {
      first = last.from;
      blocks.pop();
      at = cheapest(wishes, offsets, first, i + 1);
    }
    blocks.push({ from: first, at });
  });
  let most = Infinity;
  const latest = wishes
    .map((_, i) => i)
    .reverse()
    .map((i) => (most = Math.min(most, (wishes[i]?.mostPx ?? 0) - (offsets[i] ?? 0))))
    .reverse();
  let earliest = -Infinity;
  let block = 0;
  return wishes.map(({ leastPx }, i) => {
    const offset = offsets[i] ?? 0;
    if (blocks[block + 1]?.from === i) block++;
    earliest = Math.max(earliest, leastPx - offset);
    return Math.max(Math.min(blocks[block]?.at ?? 0, latest[i] ?? 0), earliest) + offset;
  });
}

/** Where the wishes [from, to) stand best as one block without gaps: where the slope of their cost, which only rises, is zero. */
function cheapest(
  wishes: readonly PlaceWish[],
  offsets: readonly number[],
  from: number,
  to: number,
): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = from; i < to; i++) {
    const best = (wishes[i]?.lowPx ?? 0) - (offsets[i] ?? 0);
    low = Math.min(low, best);
    high = Math.max(high, best);
  }
  let at = (low + high) / 2;
  // Newton's steps where they stay between the bounds, else their middle.
  for (let step = 0; step < mostSteps && high - low > closePx; step++) {
    let slope = 0;
    let steepness = 0;
    for (let i = from; i < to; i++) {
      const wish = wishes[i];
      if (!wish) continue;
      const place = at + (offsets[i] ?? 0);
      const off = place - Math.min(Math.max(place, wish.lowPx), wish.highPx);
      slope += off + preference * (place - wish.lowPx);
      steepness += (off === 0 ? 0 : 1) + preference;
    }
    if (slope > 0) high = at;
    else low = at;
    const next = at - slope / steepness;
    if (Math.abs(next - at) < closePx) return next;
    at = next > low && next < high ? next : (low + high) / 2;
  }
  return at;
}
