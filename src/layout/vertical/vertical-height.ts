import type { Columns } from '../../events/columns.js';
import { greatestHeightPx, leastHeightPx } from './height-to-come.js';
import { type LabelBlocks, labelGapPx } from './label-block.js';

/** How much longer than its labels a plot is made: in one filled to the last line every label would be far from its mark. */
const looseness = 1.25;
/** How much of a plot its labels may fill, whatever its height. */
export const fullShare = 0.95;
/** Where not all events can have words anyway, fewer of them stand nearer to their marks. */
export const crowdedShare = 0.77;

/**
 * How long a plot has to be for the words of all events to stand in one column with some room to spare, so that it is 480 to
 * 1,200 px high with `besidePx` of head and foot. Events beyond what 1,200 px can hold are not looked at.
 */
export function naturalLengthPx(columns: Columns, blocks: LabelBlocks, besidePx: number): number {
  let neededPx = 0;
  for (let position = 0; position < columns.count && neededPx < greatestHeightPx; position++)
    neededPx += blocks.of(columns.ref[position] ?? 0).heightPx + labelGapPx;
  const heightPx = neededPx * looseness + besidePx;
  return Math.min(Math.max(Math.ceil(heightPx), leastHeightPx), greatestHeightPx) - besidePx;
}
