import { countItems } from './lanes/sparse-runs.js';
import type { SparseLane } from './lanes/lane-plan.js';
import type { Plan } from './plan-lanes.js';
import { msPerPx, spanOf, type Viewport } from './viewport.js';

/** No more things in view than a browser hands out to a screen reader in one go; where there would be more, they stand together. */
export const mostItems = 300;
/** What goes on at the start of a dense lane is so many bars at most. */
const mostGoingOn = 4;
/** So many of them are kept for the labels of dense lanes. */
export const mostDenseLabels = 120;
/** Distances to choose from are this many to a doubling, the same at every scale. */
const perOctave = 4;
/** But not more than this many steps up: then it is the rows that are many. */
const mostSteps = 4 * perOctave;

/**
 * How far apart starts are, in ms, that do not stand together: `clusterPx`, or as much more as it takes for the view not to hold
 * too many things. What a view holds at one distance never grows when it becomes a part of itself, and the distance is the
 * first of a fixed list at which it holds few enough; so zooming in never brings together what was apart.
 */
export function crowdGap(plan: Plan, viewport: Viewport, clusterPx: number): number {
  const least = clusterPx * msPerPx(viewport);
  const most = plan.dense ? mostItems - mostDenseLabels : mostItems;
  const first = Math.floor(Math.log2(least) * perOctave);
  // The distance below is asked for: whatever lies between is then few enough as well.
  if (holds(plan, viewport, 2 ** (first / perOctave), most)) return least;
  for (let step = first + 1; ; step++) {
    const gapMs = 2 ** (step / perOctave);
    if (step >= first + mostSteps || holds(plan, viewport, gapMs, most)) return gapMs;
  }
}

/** Whether the view holds at most so many things at a distance. */
function holds({ lanes, dense, code }: Plan, viewport: Viewport, gapMs: number, most: number): boolean {
  const seen = spanOf(viewport);
  const sparse = lanes.filter((lane): lane is SparseLane => lane.kind === 'sparse');
  let count = countItems(sparse, viewport, gapMs, most);
  for (const lane of lanes) {
    if (count > most) return false;
    if (lane.kind === 'sparse')
      count += code && lane.foldedRows > 0 ? code.countStretches(lane, seen, gapMs) : 0;
    else if (code && dense)
      count += mostGoingOn + code.countDenseParts(lane, dense.pyramid, seen, gapMs, most - count);
  }
  return count <= most;
}
