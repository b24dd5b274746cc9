import { type Slices, sliceLength } from '../base/slices.js';
import type { Columns } from './columns.js';

/** The events at `places` of columns, in that order, as columns of their own. */
export function* gatherColumnsInSlices(
  columns: Columns,
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
    gather(columns, places, gathered, from, Math.min(from + sliceLength, count));
    yield;
  }
  return gathered;
}

function gather(columns: Columns, places: Uint32Array, gathered: Columns, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const position = places[i] ?? 0;
    gathered.start[i] = columns.start[position] ?? 0;
    gathered.end[i] = columns.end[position] ?? 0;
    gathered.importance[i] = columns.importance[position] ?? 0;
    gathered.ref[i] = columns.ref[position] ?? 0;
    gathered.flags[i] = columns.flags[position] ?? 0;
  }
}
