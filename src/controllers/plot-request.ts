import type { Bitset } from '../base/bitset.js';
import type { EventTable } from '../events/event-table.js';
import type { SceneFrame } from '../layout/build-scene.js';
import type { Scene } from '../layout/scene.js';
import type { TextMeasure } from '../layout/text-style.js';
import type { Viewport } from '../layout/viewport.js';
import type { Palette } from '../paint/palette.js';
import type { TimelineCore } from './timeline-core.js';

/** What the next frame shall show. Undefined while there is nothing to draw. */
export interface PlotRequest {
  readonly table: EventTable;
  /** Absent: all events. */
  readonly passing: Bitset | undefined;
  /** Lanes that the reader has folded or opened against what the data say. */
  readonly toggled: ReadonlySet<number>;
  /** Lanes of which the reader wants to see every row. */
  readonly opened: ReadonlySet<number>;
  readonly viewport: Viewport;
  readonly fit: Viewport;
  readonly frame: Omit<SceneFrame, 'lanesPx' | 'scrollPx'>;
  /** Time runs down. */
  readonly isVertical: boolean;
  readonly measure: TextMeasure;
  readonly palette: Palette;
  readonly fontFamily: string;
  /** Says a number. */
  readonly number: (value: number) => string;
  /** How many dots there are to a CSS px, at most. */
  readonly finest: number;
  /** Adds links and sets off what a search finds, in a Scene that was made from these columns. */
  readonly emphasise: (scene: Scene, columns: EventTable['columns']) => Scene;
}

/** What is printed is finer than most screens. Chromium prints by powers of 2 alone what it draws anew for paper. */
const paperDots = 2;

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
    number: core.locale.speech.number,
    finest: core.isPrinting ? paperDots : devicePixelRatio,
    emphasise: (scene, columns) =>
      core.emphasis.apply(core.interaction?.links.apply(scene) ?? scene, columns),
  };
}
