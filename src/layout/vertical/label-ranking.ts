import { descendingKeys } from '../../base/descending-keys.js';
import { sortByFloat64, sortByKey } from '../../base/radix-order.js';
import { countUp } from '../../base/count-up.js';
import { sliceLength, type Slices } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import { gatherColumnsInSlices } from '../../events/gather-columns.js';
import { labelOrderInSlices } from '../../events/label-order.js';
import { DenseLabelPlacer } from '../../events/label-ranges.js';
import { buildPyramidInSlices, type Pyramid } from '../../events/pyramid.js';

/** Which event gets a label before which, over all lanes and at every zoom. */
export interface LabelRanking {
  /**
   * A pyramid over the events of all lanes in order of start. The `ref` of its columns is the rank, 0 for the first to be
   * labelled, and all are equally important: so the champion of a stretch is the event with the best rank.
   */
  readonly pyramid: Pyramid;
  /** Place in the pyramid's columns → position in the lanes' columns. */
  readonly position: Uint32Array;
}

/** Only so many are spread over time; what is less important than all of them goes by order in the data. */
const mostSpread = 50_000;

/**
 * Ranks by importance, and equals by how far in time each is from whatever comes before it: so that of many equals those chosen
 * first lie far apart. That distance is the label range of `DenseLabelPlacer` in one row shared by all lanes, for labels 1 px
 * long. The order is fixed by the data alone: whoever is among the first in a view stays so in every part of it.
 */
export function* rankLabelsInSlices(
  columns: Columns,
  anchorAt: (position: number) => number,
): Slices<LabelRanking> {
  const { count } = columns;
  const start = columns.start.subarray(0, count);
  const position = yield* sortByFloat64(start, countUp(count), new Uint32Array(count));
  const gathered = yield* gatherColumnsInSlices(columns, position, Uint32Array.of(0, count));
  const merged: Columns = { ...gathered, flags: new Uint16Array(count) };
  const rank = yield* ranksOf(merged, (place) => anchorAt(position[place] ?? 0));
  const pyramid = yield* buildPyramidInSlices({ ...merged, importance: new Float32Array(count), ref: rank });
  return { pyramid, position };
}

function* ranksOf(merged: Columns, anchorAt: (place: number) => number): Slices<Uint32Array> {
  const { count } = merged;
  const order = yield* labelOrderInSlices(merged);
  const placer = new DenseLabelPlacer({
    columns: merged,
    rowsOfLane: Uint8Array.of(1),
    widthPx: new Float32Array(count).fill(1),
    widthMaxPx: 1,
    order,
    openAnchorAt: anchorAt,
  });
  yield;
  yield* placer.placeInSlices(Math.min(mostSpread, count));
  const nearness = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    nearness[i] = -(placer.threshold[i] ?? 0);
    if (i % sliceLength === sliceLength - 1) yield;
  }
  const bySpread = yield* sortByFloat64(nearness, order, new Uint32Array(count));
  const spare = bySpread === order ? new Uint32Array(count) : order;
  const ranked = yield* sortByKey(descendingKeys(merged.importance), bySpread, spare);
  const rank = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    rank[ranked[i] ?? 0] = i;
    if (i % sliceLength === sliceLength - 1) yield;
  }
  return rank;
}
