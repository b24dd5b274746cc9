import { lowerBound } from '../base/sorted-search.js';
import type { Columns } from './columns.js';
import type { LabelRanges } from './label-ranges.js';
import { fanoutBits, pyramidLevels } from './pyramid.js';
import { outranks } from './outranks.js';

/** Thresholds under a pyramid of their maxima, so that what shows at a scale is found without looking at what does not. */
export interface LabelIndex {
  readonly columns: Columns;
  readonly ranges: LabelRanges;
  readonly levelFrom: Uint32Array;
  readonly greatest: Float64Array;
}

const fanoutMask = (1 << fanoutBits) - 1;

/** No view mounts more labels: at most so many have the largest thresholds and stay. */
export const mostLabels = 300;

/** Builds the index over thresholds as they are now; after more labels are placed it is built again, which costs some 2 ms a million. */
export function buildLabelIndex(columns: Columns, ranges: LabelRanges): LabelIndex {
  const levelFrom = pyramidLevels(columns.count);
  const greatest = new Float64Array(levelFrom[levelFrom.length - 1] ?? 0);
  let below: Float64Array = ranges.threshold;
  for (let level = 1; level + 1 < levelFrom.length; level++) {
    const here = greatest.subarray(levelFrom[level], levelFrom[level + 1]);
    for (let node = 0; node < here.length; node++) {
      const first = node << fanoutBits;
      const last = Math.min(first + fanoutMask + 1, below.length);
      let most = 0;
      for (let child = first; child < last; child++) {
        const threshold = below[child] ?? 0;
        if (threshold > most) most = threshold;
      }
      here[node] = most;
    }
    below = here;
  }
  return { columns, ranges, levelFrom, greatest };
}

/** Visits, in order, the positions of [from, to) whose label shows at a scale: threshold > msPerPx. */
export function forEachLabelShown(
  { ranges, levelFrom, greatest }: LabelIndex,
  from: number,
  to: number,
  msPerPx: number,
  visit: (position: number) => void,
): void {
  const { threshold } = ranges;
  let position = from;
  while (position < to) {
    let level = 0;
    let place = position;
    while (
      (place & fanoutMask) === 0 &&
      level + 2 < levelFrom.length &&
      (greatest[(levelFrom[level + 1] ?? 0) + (place >>> fanoutBits)] ?? 0) <= msPerPx
    ) {
      level++;
      place >>>= fanoutBits;
    }
    if (level > 0) position = (place + 1) * 2 ** (level * fanoutBits);
    else {
      if ((threshold[position] ?? 0) > msPerPx) visit(position);
      position++;
    }
  }
}

/** The part of the time line labels are asked for. */
export interface LabelView {
  /** Left edge; texts that begin up to `widthMaxPx` before it may still reach in. */
  readonly start: number;
  readonly end: number;
  readonly msPerPx: number;
  readonly widthMaxPx: number;
}

/**
 * Collects the labels that show in a view, lane by lane, and keeps the 300 with the largest thresholds, of equals the more
 * important. The choice depends on view and scale alone; on zooming in, whoever is kept stays kept, since newcomers have
 * smaller thresholds. One object serves all frames.
 */
export class LabelSelection {
  readonly #index: LabelIndex;
  readonly #openAnchorAt: (position: number) => number;
  readonly #most: number;
  readonly #found: number[] = [];

  /** `openAnchorAt` tells where the label of an event with an open start stands: its first finite bound. */
  constructor(index: LabelIndex, openAnchorAt: (position: number) => number, most = mostLabels) {
    this.#index = index;
    this.#openAnchorAt = openAnchorAt;
    this.#most = most;
  }

  clear(): void {
    this.#found.length = 0;
  }

  /** Adds what shows of one lane. */
  addLane(lane: number, view: LabelView): void {
    const { laneFrom, start } = this.#index.columns;
    const from = laneFrom[lane] ?? 0;
    const to = laneFrom[lane + 1] ?? 0;
    const dated = lowerBound(start, from, to, -Number.MAX_VALUE);
    const reach = view.start - view.widthMaxPx * view.msPerPx;
    const first = lowerBound(start, dated, to, reach);
    const last = lowerBound(start, first, to, view.end);
    const found = this.#found;
    forEachLabelShown(this.#index, from, dated, view.msPerPx, (position) => {
      const anchor = this.#openAnchorAt(position);
      if (anchor >= reach && anchor < view.end) found.push(position);
    });
    forEachLabelShown(this.#index, first, last, view.msPerPx, (position) => {
      found.push(position);
    });
  }

  /** How many labels qualified before the cut. */
  get qualified(): number {
    return this.#found.length;
  }

  /** The positions kept, the largest threshold first. Valid until the next `clear`. */
  kept(): readonly number[] {
    const { columns, ranges } = this.#index;
    const { threshold } = ranges;
    this.#found.sort((one, other) => {
      const oneThreshold = threshold[one] ?? 0;
      const otherThreshold = threshold[other] ?? 0;
      if (oneThreshold !== otherThreshold) return oneThreshold > otherThreshold ? -1 : 1;
      return outranks(columns, one, other) ? -1 : 1;
    });
    return this.#found.slice(0, this.#most);
  }
}
