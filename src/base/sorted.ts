/** The first place in [from, to) of an ascending list whose value is at least `target`; `to` where there is none. */
export function lowerBound(
  values: ArrayLike<number>,
  target: number,
  from = 0,
  to: number = values.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? NaN) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in [from, to) of an ascending list whose value is greater than `target`; `to` where there is none. */
export function upperBound(
  values: ArrayLike<number>,
  target: number,
  from = 0,
  to: number = values.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? NaN) <= target) low = middle + 1;
    else high = middle;
  }
  return low;
}
