import { type Slices, sliceLength } from '../base/slices.js';
import type { Columns } from './columns.js';

/** What has a value of each kind for every place. */
export interface Gatherable {
  /** Earliest start; −Infinity where open, never NaN. */
  readonly start: Float64Array;
  /** Latest end; +Infinity where open, never NaN. */
  readonly end: Float64Array;
  readonly importance: Float32Array;
  readonly flags: Uint16Array;
  /** Place in the data, ascending; a row's own index when absent. */
  readonly ref?: Uint32Array;
}

/** The events at `places`, in that order, as columns. */
export function* gatherColumnsInSlices(
  source: Gatherable,
  places: Uint32Array,
  laneFrom: Uint32Array,
): Slices<Columns> {
  const count = places.length;
  const gathered: Columns = {
    count,
    start: new Float64Array(count),
    end: new Float64Array(count),
    importance: new Float32Array(count),
    ref: new Uint32Array(count),
    flags: new Uint16Array(count),
    laneFrom,
  };
  for (let from = 0; from < count; from += sliceLength) {
    gather(source, places, gathered, from, Math.min(from + sliceLength, count));
    yield;
  }
  return gathered;
}

/** Gathers places [from, to) once more. */
export function gather(
  source: Gatherable,
  places: Uint32Array,
  gathered: Columns,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const position = places[i] ?? 0;
    // Adding zero turns −0 into 0, so that equal data are equal bits.
    gathered.start[i] = (source.start[position] ?? 0) + 0;
    gathered.end[i] = (source.end[position] ?? 0) + 0;
    gathered.importance[i] = source.importance[position] ?? 0;
    gathered.ref[i] = source.ref === undefined ? position : (source.ref[position] ?? 0);
    gathered.flags[i] = source.flags[position] ?? 0;
  }
}
