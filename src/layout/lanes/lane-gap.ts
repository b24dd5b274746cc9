import { crowdGap, mostItems } from '../crowd-gap.js';
import type { Plan } from '../plan-lanes.js';
import { spanOf, type Viewport } from '../viewport.js';
import type { SparseLane } from './lane-plan.js';
import { countItems } from './sparse-runs.js';

/** What goes on at the start of a dense lane is so many bars at most. */
const mostGoingOn = 4;
/** So many of the things in view are kept for the labels of dense lanes. */
export const mostDenseLabels = 120;

/** How far apart starts are, in ms, that do not stand together in lanes. */
export function laneGap(plan: Plan, viewport: Viewport, clusterPx: number): number {
  const most = plan.dense ? mostItems - mostDenseLabels : mostItems;
  return crowdGap(viewport, clusterPx, (gapMs) => countThings(plan, viewport, gapMs, most) <= most);
}

/** How many things are in view at a distance, or a few more than `most`. */
function countThings({ lanes, dense, code }: Plan, viewport: Viewport, gapMs: number, most: number): number {
  const seen = spanOf(viewport);
  const sparse = lanes.filter((lane): lane is SparseLane => lane.kind === 'sparse');
  let count = countItems(sparse, viewport, gapMs, most);
  for (const lane of lanes) {
    if (count > most) break;
    if (lane.kind === 'sparse')
      count += code && lane.foldedRows > 0 ? code.countStretches(lane, seen, gapMs) : 0;
    else if (code && dense)
      count += mostGoingOn + code.countDenseParts(lane, dense.pyramid, seen, gapMs, most - count);
  }
  return count;
}
