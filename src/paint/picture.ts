import type { Columns } from '../events/columns.js';
import type { EventTable } from '../events/event-table.js';
import { builtInMeasure } from '../layout/advance-table.js';
import { buildScene, type SceneFrame } from '../layout/build-scene.js';
import { planLanes } from '../layout/plan.js';
import type { Scene } from '../layout/scene.js';
import { fitViewport, spanOf, type Viewport, viewportOf } from '../layout/viewport.js';
import { colourTokens } from '../themes/tokens.js';
import type { Span } from '../time/instant.js';
import { unitLengthMs } from '../time/unit-length.js';
import { type Palette, paletteOf } from './palette.js';
import { sceneToSvg } from './scene-svg.js';

/** What a picture shows besides its events: everything worded, as for the plot. Made with the built-in widths of text. */
export interface PictureSurroundings extends Pick<
  SceneFrame,
  'textOf' | 'axis' | 'eras' | 'dateline' | 'gutterPx'
> {
  readonly summary: string;
}

/** What a picture is to be of. */
export interface PictureRequest {
  readonly table: EventTable;
  /** Those of what passes the filter, or all of the table's. */
  readonly columns: Columns;
  readonly surroundings: PictureSurroundings;
  /** The time to be shown; all of it when absent. */
  readonly span?: Span | undefined;
  readonly widthPx: number;
  readonly isRightToLeft: boolean;
  /** BCP 47 tag of the language the words around it are in. */
  readonly lang: string;
  /** What it is called where the data have no title. */
  readonly title: string;
  /** Names the sources under the picture. */
  readonly hasSources: boolean;
  /** Stands in a page that says the words around it itself; false when absent. */
  readonly isBare?: boolean;
  readonly now?: SceneFrame['now'];
  readonly selected?: number;
}

/** The Viewport that shows all of the data in a plot of that width; never less than ten of the finest unit they are written to. */
export function fitOf(table: EventTable, widthPx: number): Viewport {
  const leastSpanMs = 10 * unitLengthMs[table.finestUnit];
  return fitViewport(table.extent ?? { start: 0, end: leastSpanMs }, widthPx, leastSpanMs);
}

/** Colours on paper, whatever scheme the reader prefers. */
export const lightPalette: Palette = paletteOf(new Map(colourTokens.map(({ name, light }) => [name, light])));

const leastPlotPx = 200;
const clusterPx = 12;
const fontFamily = 'Inter, system-ui, sans-serif';

/**
 * The picture as SVG: in light colours and with widths of text from the built-in table, so that one dataset is one text on every
 * machine, in a page or without one.
 */
export function pictureOf(request: PictureRequest): string {
  const { table, surroundings, lang, title, hasSources, isBare = false } = request;
  const sources = [...table.sources.values()].map((source) => source.title);
  return sceneToSvg(sceneOf(request), {
    palette: lightPalette,
    fontFamily,
    measure: builtInMeasure,
    lang,
    title: table.title ?? title,
    summary: surroundings.summary,
    footer: hasSources && sources.length > 0 ? [sources.join(' · ')] : [],
    isBare,
  });
}

function sceneOf(request: PictureRequest): Scene {
  const { table, columns, surroundings, widthPx, isRightToLeft, now, selected = -1 } = request;
  const { textOf, axis, eras, dateline, gutterPx } = surroundings;
  const plotPx = Math.max(widthPx - gutterPx, leastPlotPx);
  const fit = fitOf(table, plotPx);
  const measure = builtInMeasure;
  const plan = planLanes({ table, columns, heightPx: 0, fit, textOf, measure });
  return buildScene(plan, viewportOf(request.span ?? spanOf(fit), plotPx), {
    table,
    textOf,
    axis,
    eras,
    dateline,
    gutterPx,
    measure,
    widthPx: plotPx + gutterPx,
    isGutterRight: isRightToLeft,
    lanesPx: plan.height,
    scrollPx: 0,
    clusterPx,
    now,
    selected,
  });
}
