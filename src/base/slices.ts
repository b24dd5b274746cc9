/**
 * Long work that may pause: each `next()` does one bounded piece, and the value comes at the end. A page runs it in short
 * turns between frames, a worker runs it through, and both get the same result bit for bit, since where it pauses never
 * depends on the clock.
 */
export type Slices<Value> = Generator<undefined, Value, undefined>;

/** How many array elements one piece of work touches: about a millisecond of simple work. */
export const sliceLength = 32_768;

/** Runs the work to its end without a pause. */
export function finish<Value>(slices: Slices<Value>): Value {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs pieces until the work is done or `isOver` says that the turn is. Does at least one piece, so that every turn gets
 * nearer to the end. The answer is that of the last `next()`: look at `done`.
 */
export function runWhile<Value>(
  slices: Slices<Value>,
  isOver: () => boolean,
): IteratorResult<undefined, Value> {
  for (;;) {
    const step = slices.next();
    if (step.done === true || isOver()) return step;
  }
}
