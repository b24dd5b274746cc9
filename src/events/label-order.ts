import { descendingKeys } from '../base/descending-keys.js';
import { sortByKey } from '../base/radix-order.js';
import { finish, type Slices } from '../base/slices.js';
import type { Columns } from './columns.js';

/** Positions in the order in which labels are placed: the more important first, equals by order in the data. */
export function labelOrder(columns: Columns): Uint32Array {
  return finish(labelOrderInSlices(columns));
}

/** `labelOrder` in pieces: by ref, and then, where they differ in it, by importance. */
export function* labelOrderInSlices({ count, ref, importance }: Columns): Slices<Uint32Array> {
  const order = orderOfRefs(ref, count);
  yield;
  if (areAllEqual(importance, count)) return order;
  const keys = descendingKeys(importance.subarray(0, count));
  yield;
  return yield* sortByKey(keys, order, new Uint32Array(count));
}

/** Positions in the order of their refs, of which no two are the same. */
function orderOfRefs(ref: Uint32Array, count: number): Uint32Array {
  let last = -1;
  for (let position = 0; position < count; position++) last = Math.max(last, ref[position] ?? 0);
  const placeOf = new Uint32Array(last + 1);
  for (let position = 0; position < count; position++) placeOf[ref[position] ?? 0] = position + 1;
  const order = last + 1 === count ? placeOf : new Uint32Array(count);
  let length = 0;
  for (const place of placeOf) if (place > 0) order[length++] = place - 1;
  return order;
}

function areAllEqual(values: Float32Array, count: number): boolean {
  for (let i = 1; i < count; i++) if (values[i] !== values[0]) return false;
  return true;
}
