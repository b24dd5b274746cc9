import { countUp } from '../base/count-up.js';
import { descendingKeys, sortByKey } from '../base/radix-order.js';
import { finish, type Slices } from '../base/slices.js';
import type { Columns } from './columns.js';

/** Positions in the order in which labels are placed: the more important first, equals by order in the data. */
export function labelOrder(columns: Columns): Uint32Array {
  return finish(labelOrderInSlices(columns));
}

/** `labelOrder` in pieces: two stable radix sorts, by ref and then by importance. */
export function* labelOrderInSlices({ count, ref, importance }: Columns): Slices<Uint32Array> {
  const order = countUp(count);
  const spare = new Uint32Array(count);
  yield;
  const byRef = yield* sortByKey(ref, order, spare);
  const keys = descendingKeys(importance.subarray(0, count));
  yield;
  return yield* sortByKey(keys, byRef, byRef === order ? spare : order);
}
