/** Where one thing wants to begin. */
export interface PlaceWish {
  /** Anywhere from `lowPx` to `highPx` will do; … */
  readonly lowPx: number;
  readonly highPx: number;
  /** … here is best. */
  readonly bestPx: number;
  /** With the gap to the next one. */
  readonly lengthPx: number;
}

/** How weak the wish for the best place is beside that for any place that will do. */
const preference = 0.02;
/** Halving a screen this often leaves less than a millionth of a pixel. */
const halvings = 36;

interface Block {
  readonly from: number;
  readonly at: number;
}

/**
 * Places things one after the other between `from` and `to`, each as near as can be to where it wants to begin: the least sum of
 * squared distances under fixed order and no overlap. Pool adjacent violators for any convex costs (Ayer and others, 1955; Best,
 * Chakravarti and Ubhaya, *Minimizing separable convex functions subject to simple chain constraints*, 2000): once the lengths
 * before are taken off, places must not fall, and neighbours whose would are pooled where their common cost is least. Bounds
 * clip that answer (Barlow and others, 1972). What is longer in all than there is room begins at `from` and runs over.
 */
export function placeInOrder(wishes: readonly PlaceWish[], from: number, to: number): number[] {
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
  const latest = Math.max(to - totalPx, from);
  const starts: number[] = [];
  blocks.forEach(({ at }, block) => {
    const base = Math.min(Math.max(at, from), latest);
    const end = blocks[block + 1]?.from ?? wishes.length;
    for (let i = starts.length; i < end; i++) starts.push(base + (offsets[i] ?? 0));
  });
  return starts;
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
    const best = (wishes[i]?.bestPx ?? 0) - (offsets[i] ?? 0);
    low = Math.min(low, best, (wishes[i]?.highPx ?? 0) - (offsets[i] ?? 0));
    high = Math.max(high, best, (wishes[i]?.lowPx ?? 0) - (offsets[i] ?? 0));
  }
  for (let step = 0; step < halvings && low < high; step++) {
    const middle = (low + high) / 2;
    let slope = 0;
    for (let i = from; i < to; i++) {
      const wish = wishes[i];
      if (!wish) continue;
      const place = middle + (offsets[i] ?? 0);
      slope +=
        place - Math.min(Math.max(place, wish.lowPx), wish.highPx) + preference * (place - wish.bestPx);
    }
    if (slope > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
