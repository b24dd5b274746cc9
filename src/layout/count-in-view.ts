import { lowerBound } from '../base/sorted-search.js';
import type { Plan } from './plan-lanes.js';
import { spanOf, type Viewport } from './viewport.js';

/** How many events have some part in the visible span: what begins in it, by search, and what was going on at its start. */
export function countInView({ columns, lanes, dense }: Plan, viewport: Viewport): number {
  const { start, end } = spanOf(viewport);
  let count = 0;
  for (const lane of lanes) {
    const first = lowerBound(columns.start, lane.from, lane.to, start);
    count += lowerBound(columns.start, first, lane.to, end) - first;
    if (lane.kind === 'dense' && dense) count += dense.goingOn.find(lane.lane, start, first).count;
    else {
      for (let position = lane.from; position < first; position++)
        if ((columns.end[position] ?? 0) > start) count++;
    }
  }
  return count;
}
