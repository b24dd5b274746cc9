import type { Columns } from '../events/columns.js';
import type { EventTable } from '../events/event-table.js';
import { builtInMeasure } from '../layout/advance-table.js';
import { buildScene, type SceneFrame } from '../layout/build-scene.js';
import { planLanes } from '../layout/plan.js';
import type { PlanInput } from '../layout/plan-lanes.js';
import { fitOf } from '../layout/fit.js';
import { legendOf } from '../layout/legend.js';
import { legendSample } from '../layout/legend-samples.js';
import type { Scene } from '../layout/scene.js';
import type { TextMeasure } from '../layout/text-style.js';
import { spanOf, viewportOf } from '../layout/viewport.js';
import type { LegendMessages } from '../locale/ui-messages-legend.js';
import { colourTokens } from '../themes/tokens.js';
import type { Span } from '../time/instant.js';
import { legible, type Rgb } from './legible.js';
import { type Palette, paletteOf } from './palette.js';
import type { PictureFrame } from './picture-layers.js';
import { sceneToSvg } from './scene-svg.js';
import { channelsOf } from './with-alpha.js';

/** What a picture shows besides its events: everything worded, as for the plot. Made with the picture's own widths of text. */
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
  /** How wide its words are: by the built-in table, the same on every machine, when absent. As in `surroundings`. */
  readonly measure?: TextMeasure;
  /** The time to be shown; all of it when absent. */
  readonly span?: Span | undefined;
  readonly widthPx: number;
  readonly isRightToLeft: boolean;
  /** What it is called where the data have no title. */
  readonly title: string;
  /** Names the sources under the picture. */
  readonly hasSources: boolean;
  /** What each sign means, for a legend of those in the picture; without it there is none. */
  readonly legend?: LegendMessages | undefined;
  readonly now?: SceneFrame['now'];
  readonly selected?: number;
  /** Adds to the Scene what is drawn over its marks. */
  readonly adorn?: (scene: Scene) => Scene;
  /** Lanes that the reader has folded or opened, as for the plot. */
  readonly folds?: Pick<PlanInput, 'toggled' | 'opened'>;
}

/** Colours on paper, whatever scheme the reader prefers. */
const light = new Map(colourTokens.map((token) => [token.name, token.light]));
const lightOf = (name: string): Rgb => channelsOf(light.get(name) ?? '#000') ?? [];
const paper = {
  grounds: [lightOf('paper'), lightOf('band')],
  written: lightOf('on-lane'),
  ink: lightOf('ink'),
};

export const lightPalette: Palette = paletteOf(light, (colour) => {
  const channels = channelsOf(colour);
  // Without a page only what is written in numbers can be reckoned with; the rest stays as it is.
  return channels ? `rgb(${legible(channels.slice(0, 3), paper).join(', ')})` : colour;
});

const leastPlotPx = 200;
const clusterPx = 12;
export const pictureFontFamily = 'Inter, system-ui, sans-serif';

/** The picture as SVG, `lang` being the BCP 47 tag of its words. One dataset is one text on every machine, in a page or without one. */
export function pictureOf(request: PictureRequest, lang: string, isBare = false): string {
  const scene = pictureScene(request);
  return sceneToSvg(scene, {
    ...pictureFrame(request, scene),
    palette: lightPalette,
    fontFamily: pictureFontFamily,
    lang,
    isBare,
    description: request.table.description ?? '',
  });
}

/** The words around a picture, and what explains it. */
export function pictureFrame(request: PictureRequest, scene: Scene): PictureFrame {
  const { table, surroundings, title, hasSources, legend } = request;
  const sources = [...table.sources.values()].map((source) => source.title);
  const signs = legend ? legendOf(scene, table).signs : [];
  return {
    measure: request.measure ?? builtInMeasure,
    title: table.title ?? title,
    summary: surroundings.summary,
    legend: signs.map((sign) => ({ pieces: legendSample(sign).pieces, words: legend?.means[sign] ?? '' })),
    footer: hasSources && sources.length > 0 ? [sources.join(' · ')] : [],
  };
}

/** The Scene of a picture. */
export function pictureScene(request: PictureRequest): Scene {
  const { table, columns, surroundings, widthPx, isRightToLeft, now, selected = -1, adorn } = request;
  const { textOf, axis, eras, dateline, gutterPx } = surroundings;
  const plotPx = Math.max(widthPx - gutterPx, leastPlotPx);
  const fit = fitOf(table, plotPx);
  const { measure = builtInMeasure } = request;
  const plan = planLanes({ table, columns, fit, textOf, measure, ...request.folds });
  const scene = buildScene(plan, viewportOf(request.span ?? spanOf(fit), plotPx), {
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
  return adorn?.(scene) ?? scene;
}
