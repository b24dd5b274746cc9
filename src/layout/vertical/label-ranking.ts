import { descendingKeys, sortByFloat64, sortByKey } from '../../base/radix-order.js';
import { finish } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import { labelOrder } from '../../events/label-order.js';
import { DenseLabelPlacer } from '../../events/label-ranges.js';
import { buildPyramid, type Pyramid } from '../../events/pyramid.js';

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
export function rankLabels(columns: Columns, anchorAt: (position: number) => number): LabelRanking {
  const { count } = columns;
  const places = Uint32Array.from({ length: count }, (_, i) => i);
  const position = finish(sortByFloat64(columns.start.subarray(0, count), places, new Uint32Array(count)));
  const merged: Columns = {
    count,
    start: Float64Array.from(position, (at) => columns.start[at] ?? 0),
    end: Float64Array.from(position, (at) => columns.end[at] ?? 0),
    importance: Float32Array.from(position, (at) => columns.importance[at] ?? 0),
    ref: Uint32Array.from(position, (at) => columns.ref[at] ?? 0),
    flags: new Uint16Array(count),
    laneFrom: Uint32Array.of(0, count),
  };
  const rank = ranksOf(merged, (place) => anchorAt(position[place] ?? 0));
  return {
    pyramid: buildPyramid({ ...merged, importance: new Float32Array(count), ref: rank }),
    position,
  };
}

function ranksOf(merged: Columns, anchorAt: (place: number) => number): Uint32Array {
  const { count } = merged;
  const order = labelOrder(merged);
  const placer = new DenseLabelPlacer({
    columns: merged,
    rowsOfLane: Uint8Array.of(1),
    widthPx: new Float32Array(count).fill(1),
    widthMaxPx: 1,
    order,
    openAnchorAt: anchorAt,
  });
  placer.place(Math.min(mostSpread, count));
  const nearness = Float64Array.from(placer.threshold, (distanceMs) => -distanceMs);
  const bySpread = finish(sortByFloat64(nearness, order, new Uint32Array(count)));
  const spare = bySpread === order ? new Uint32Array(count) : order;
  const ranked = finish(sortByKey(descendingKeys(merged.importance), bySpread, spare));
  const rank = new Uint32Array(count);
  ranked.forEach((place, i) => {
    rank[place] = i;
  });
  return rank;
}
