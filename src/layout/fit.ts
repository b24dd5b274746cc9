import type { EventTable } from '../events/event-table.js';
import { unitLengthMs } from '../time/unit-length.js';
import { fitViewport, type Viewport } from './viewport.js';

/** How many of the finest unit that the data are written to are shown at the least. */
const leastUnits = 10;

/** The Viewport that shows all of the data in a plot of that width; never less than ten of the finest unit they are written to. */
export function fitOf({ extent, finestUnit }: EventTable, widthPx: number, isUpright = false): Viewport {
  const leastSpanMs = leastUnits * unitLengthMs[finestUnit];
  return fitViewport(extent ?? { start: 0, end: leastSpanMs }, widthPx, leastSpanMs, isUpright);
}
