import type { Columns } from '../../events/columns.js';
import { greatestHeightPx, leastHeightPx } from './height-to-come.js';
import { type LabelBlocks, labelGapPx } from './label-block.js';

/** Words keep off a line across the plot by half the height of its pill and a little. */
export const clearOfLinePx = 13;
/** A column that is filled to the last line would move every label from its mark. */
export const looseness = 1.1;
/** Where not all events can have words anyway: each that comes or goes while zooming would move many others. */
export const crowdedLooseness = 1.4;

/**
 * How long a plot has to be for the words of all events to stand in one column with some room to spare, so that it is 480 to
 * 1,200 px high with `besidePx` of head and foot. Events beyond what 1,200 px can hold are not looked at.
 */
export function naturalLengthPx(
  columns: Columns,
  blocks: LabelBlocks,
  lineCount: number,
  besidePx: number,
): number {
  let neededPx = 0;
  let longestPx = 0;
  for (let position = 0; position < columns.count && neededPx < greatestHeightPx; position++) {
    const itsPx = blocks.of(columns.ref[position] ?? 0).heightPx + labelGapPx;
    neededPx += itsPx;
    longestPx = Math.max(longestPx, itsPx);
  }
  const lengthPx = neededPx + lineCount * (2 * clearOfLinePx + longestPx);
  const heightPx = lengthPx * looseness + besidePx;
  return Math.min(Math.max(Math.ceil(heightPx), leastHeightPx), greatestHeightPx) - besidePx;
}
