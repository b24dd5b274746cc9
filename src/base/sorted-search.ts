/** The first place in [from, to) whose value is at least `value`; `to` where there is none. Values ascend; −∞ and +∞ may be among them. */
export function lowerBound(values: Float64Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in [from, to) whose value is greater than `value`; `to` where there is none. */
export function upperBound(values: Float64Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * `lowerBound` for an answer that is probably near `from`: steps double until one goes too far, then the last stretch is
 * halved. Costs the logarithm of the distance walked, so a row of ascending questions costs little more than its answers.
 * (Bentley and Yao, *An almost optimal algorithm for unbounded searching*, 1976.)
 */
export function gallop(values: Float64Array, from: number, to: number, value: number): number {
  let step = 1;
  let low = from;
  let probe = from;
  while (probe < to && (values[probe] ?? 0) < value) {
    low = probe + 1;
    probe += step;
    step *= 2;
  }
  return lowerBound(values, low, Math.min(probe, to), value);
}
