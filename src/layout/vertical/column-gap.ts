import { crowdGap, mostItems } from '../crowd-gap.js';
import { countDenseParts } from '../lanes/dense-runs.js';
import { forEachCrowd } from '../lanes/sparse-runs.js';
import { spanOf, type Viewport } from '../viewport.js';
import type { VerticalPlan } from './plan-vertical.js';

/** So many of the things in view are kept for events with words. */
const mostLabels = 80;

/** How far apart starts are, in ms, that do not stand together in columns. */
export function columnGap(
  { lanes, columns, index }: VerticalPlan,
  viewport: Viewport,
  clusterPx: number,
): number {
  const most = mostItems - mostLabels;
  const seen = spanOf(viewport);
  return crowdGap(viewport, clusterPx, (gapMs) => {
    let count = 0;
    for (const lane of lanes) {
      if (count > most) break;
      if (lane.kind === 'sparse')
        for (const row of lane.rows) forEachCrowd({ columns }, row, viewport, gapMs, () => count++);
      else count += lane.rowCount + countDenseParts(lane, index.pyramid, seen, gapMs, most - count);
    }
    return count <= most;
  });
}
