/** The lane a position belongs to. */
export function laneAt(laneFrom: Uint32Array, position: number): number {
  let low = 0;
  let high = laneFrom.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((laneFrom[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}
