import type { Columns } from '../../events/columns.js';
import { type LabelBlocks, labelGapPx } from './label-block.js';

const leastHeightPx = 480;
const greatestHeightPx = 1200;
/** What a line across the plot costs: its pill and less than one label. */
const linePx = 90;
/** A column that is filled to the last line would move every label from its mark. */
const looseness = 1.15;

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
  for (let position = 0; position < columns.count && neededPx < greatestHeightPx; position++) {
    neededPx += blocks.of(columns.ref[position] ?? 0).heightPx + labelGapPx;
  }
  const heightPx = neededPx * looseness + lineCount * linePx + besidePx;
  return Math.min(Math.max(Math.ceil(heightPx), leastHeightPx), greatestHeightPx) - besidePx;
}
