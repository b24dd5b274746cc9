/**
 * From one start to the next, rounded to 32 bits, which is monotone and so never contradicts itself between scales. Two open
 * starts stand together; from an open start to a dated one the gap is endless.
 */
export function gapBetween(here: number, next: number): number {
  return next === here ? 0 : Math.fround(next - here);
}

/** The gap from the start at a position to the one at the next; endless behind the last. */
export function gapAfter(start: Float64Array, position: number): number {
  return gapBetween(start[position] ?? 0, start[position + 1] ?? Infinity);
}
