import type { PlotRequest } from './plot-controller.js';
import type { TimelineCore } from './timeline-core.js';

/** Marks whose starts are nearer than this are counted together; twice as far where a finger has to hit them. */
const clusterPx = 12;
const coarseClusterPx = 24;

/** What the plot shall show, from state, size and settings; undefined while there is nothing to show, or list or table stand there. */
export function plotRequestOf(core: TimelineCore): PlotRequest | undefined {
  const { table, viewport, fit, view, passing, collapsed, opened, selected } = core.store.state;
  const { surroundings, palette, measure, size, host } = core;
  if (!table || !surroundings || !palette || size.width <= 0 || view !== 'timeline') return undefined;
  const { textOf, axis, dateline, eras, gutterPx } = surroundings;
  return {
    table,
    passing,
    toggled: collapsed,
    opened,
    viewport,
    fit,
    frame: {
      table,
      textOf,
      axis,
      dateline,
      eras,
      measure,
      gutterPx,
      widthPx: size.width,
      isGutterRight: host.settings.isRightToLeft,
      clusterPx: core.isCoarse ? coarseClusterPx : clusterPx,
      now: core.clock.line,
      selected,
    },
    isVertical: core.isVertical,
    measure,
    palette,
    fontFamily: core.fontFamily,
    emphasise: (scene, columns) =>
      core.emphasis.apply(core.interaction?.links.apply(scene) ?? scene, columns),
  };
}
