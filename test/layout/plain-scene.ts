import { readDataset } from '../../src/events/read-dataset.js';
import { surroundingsOf } from '../../src/a11y/surroundings.js';
import { builtInMeasure } from '../../src/layout/advance-table.js';
import { buildScene, type SceneFrame } from '../../src/layout/build-scene.js';
import { planLanes } from '../../src/layout/plan.js';
import type { Plan } from '../../src/layout/plan-lanes.js';
import type { Scene } from '../../src/layout/scene.js';
import { fitViewport, type Viewport } from '../../src/layout/viewport.js';
import { localeFor } from '../../src/locale/languages.js';

/** Makes Scenes of a dataset without any element: widths from the built-in table, words in British English. */
export interface PlainScenes {
  readonly plan: Plan;
  readonly fit: Viewport;
  /** All lanes, or as much of them as `seen` tells. */
  at(viewport: Viewport, seen?: Partial<SceneFrame>): Scene;
}

export function plainScenes(data: unknown, widthPx = 1000): PlainScenes {
  const { table } = readDataset(data);
  const locale = localeFor('en-GB');
  const surroundings = surroundingsOf(table, {
    locale,
    eraStyle: 'bc',
    southernSeasons: false,
    weekStart: undefined,
    referenceYear: 2017,
    measure: builtInMeasure,
  });
  const plotPx = widthPx - surroundings.gutterPx;
  const fit = fitViewport(table.extent ?? { start: 0, end: 1 }, plotPx, 864e6);
  const { textOf, axis, eras, dateline, gutterPx } = surroundings;
  const plan = planLanes({
    table,
    columns: table.columns,
    fit,
    textOf,
    measure: builtInMeasure,
  });
  return {
    plan,
    fit,
    at: (viewport, seen) =>
      buildScene(plan, viewport, {
        table,
        textOf,
        axis,
        eras,
        dateline,
        gutterPx,
        measure: builtInMeasure,
        widthPx,
        isGutterRight: false,
        lanesPx: plan.height,
        scrollPx: 0,
        clusterPx: 12,
        now: undefined,
        selected: -1,
        ...seen,
      }),
  };
}
