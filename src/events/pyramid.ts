import { gapAfter } from './gaps.js';
import { outranks } from './outranks.js';
import { type Slices, finish, sliceLength } from '../base/slices.js';
import type { Columns } from './columns.js';

/**
 * An implicit tree over the positions of columns: 16 neighbours share a node, 16 nodes a node of the next level, up to one.
 * A node knows its most important event, its latest end and its widest gap between starts, which answers every question a
 * view asks in O(log₁₆ n), at any zoom, for one byte an event. Positions are cut without regard to lanes: a node that
 * straddles two lanes is never used whole, since questions stay inside one lane.
 *
 * Of the family of implicit segment forests (Perfetto's `ImplicitSegmentForest`; Bender and Farach-Colton's blocks): no
 * pointers, no objects, built in one pass, and cheap enough to be built anew for every filter.
 */
export interface Pyramid {
  readonly columns: Columns;
  /** Nodes of level k (1 and up) are levelFrom[k] … levelFrom[k + 1]; levels[0] is the columns themselves and holds none. */
  readonly levelFrom: Uint32Array;
  /** Position of the most important event; of equals the one with the smaller ref. */
  readonly champion: Uint32Array;
  /** Greatest latest end. */
  readonly maxEnd: Float64Array;
  /** Greatest gap from a start to the next one, as `gapAfter` gives it, the last start's gap to the next node's first included. */
  readonly maxGap: Float32Array;
}

/** A node covers 2⁴ nodes of the level below. */
export const fanoutBits = 4;
const fanout = 1 << fanoutBits;

/** First node of each level, above a leaf level of `count` elements; one entry more than there are levels. */
export function pyramidLevels(count: number): Uint32Array {
  const levelFrom = [0, 0];
  let nodes = count;
  let total = 0;
  while (nodes > 1) {
    nodes = Math.ceil(nodes / fanout);
    total += nodes;
    levelFrom.push(total);
  }
  return Uint32Array.from(levelFrom);
}

/** Builds the pyramid over columns. */
export function buildPyramid(columns: Columns): Pyramid {
  return finish(buildPyramidInSlices(columns));
}

/** `buildPyramid` in pieces. */
export function* buildPyramidInSlices(columns: Columns): Slices<Pyramid> {
  const levelFrom = pyramidLevels(columns.count);
  const nodes = levelFrom[levelFrom.length - 1] ?? 0;
  const pyramid: Pyramid = {
    columns,
    levelFrom,
    champion: new Uint32Array(nodes),
    maxEnd: new Float64Array(nodes),
    maxGap: new Float32Array(nodes),
  };
  const leafNodes = levelFrom[2] ?? 0;
  const nodesPerSlice = sliceLength / fanout;
  for (let from = 0; from < leafNodes; from += nodesPerSlice) {
    fillLowest(pyramid, from, Math.min(from + nodesPerSlice, leafNodes));
    yield;
  }
  for (let level = 2; level < levelFrom.length - 1; level++) fillLevel(pyramid, level);
  return pyramid;
}

function fillLowest({ columns, champion, maxEnd, maxGap }: Pyramid, from: number, to: number): void {
  const { start, end, importance, ref, count } = columns;
  for (let node = from; node < to; node++) {
    const first = node << fanoutBits;
    const last = Math.min(first + fanout, count);
    let best = first;
    let bestImportance = importance[first] ?? 0;
    let latest = -Infinity;
    let widest = 0;
    for (let position = first; position < last; position++) {
      const itsImportance = importance[position] ?? 0;
      if (
        itsImportance > bestImportance ||
        (itsImportance === bestImportance && (ref[position] ?? 0) < (ref[best] ?? 0))
      ) {
        best = position;
        bestImportance = itsImportance;
      }
      const itsEnd = end[position] ?? 0;
      if (itsEnd > latest) latest = itsEnd;
      const gap = gapAfter(start, position);
      // The step back to the next lane's first start is negative and never the widest.
      if (gap > widest) widest = gap;
    }
    champion[node] = best;
    maxEnd[node] = latest;
    maxGap[node] = widest;
  }
}

function fillLevel({ columns, levelFrom, champion, maxEnd, maxGap }: Pyramid, level: number): void {
  const below = levelFrom[level - 1] ?? 0;
  const here = levelFrom[level] ?? 0;
  const above = levelFrom[level + 1] ?? 0;
  for (let node = here; node < above; node++) {
    const first = below + ((node - here) << fanoutBits);
    const last = Math.min(first + fanout, here);
    let best = champion[first] ?? 0;
    let latest = -Infinity;
    let widest = 0;
    for (let child = first; child < last; child++) {
      const itsChampion = champion[child] ?? 0;
      if (itsChampion !== best && outranks(columns, itsChampion, best)) best = itsChampion;
      const itsEnd = maxEnd[child] ?? 0;
      if (itsEnd > latest) latest = itsEnd;
      const gap = maxGap[child] ?? 0;
      if (gap > widest) widest = gap;
    }
    champion[node] = best;
    maxEnd[node] = latest;
    maxGap[node] = widest;
  }
}
