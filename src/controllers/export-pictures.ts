import { surroundingsOf } from '../a11y/surroundings.js';
import { builtInMeasure } from '../layout/advance-table.js';
import type { TextMeasure } from '../layout/text-style.js';
import { linkedScene } from '../layout/links.js';
import { spanOf } from '../layout/viewport.js';
import { pictureLayers } from '../paint/picture-layers.js';
import {
  lightPalette,
  pictureFrame,
  pictureOf,
  pictureScene,
  type PictureRequest,
} from '../paint/picture.js';
import { paintPicture } from '../paint/picture-canvas.js';
import { sceneLinks } from '../state/scene-links.js';
import type { TimelineCore } from './timeline-core.js';

/** How a picture of the timeline is made. */
export interface PictureOptions {
  /** `all` of the time, the default, or what is in `view`. */
  readonly span?: 'all' | 'view';
  /** Explains the signs in the picture, under it; false when absent. */
  readonly legend?: boolean;
  /** Names the sources under the picture; when absent, those of pictures of all of the time. */
  readonly sources?: boolean;
}

/** How a picture of pixels is made. */
export interface PixelOptions extends PictureOptions {
  /** Pixels of the picture per CSS pixel; 2 when absent. */
  readonly scale?: number;
}

/** The picture as SVG. Empty before there are data. */
export function svgOf(core: TimelineCore, options: PictureOptions): string {
  const request = pictureRequest(core, options, builtInMeasure);
  return request ? pictureOf(request, core.locale.tag) : '';
}

/** The picture as PNG, in the fonts of the page. Rejects before there are data, and where no canvas is as large. */
export async function pngOf(core: TimelineCore, { scale = 2, ...options }: PixelOptions): Promise<Blob> {
  const request = pictureRequest(core, options, core.measure);
  if (!request) throw new TypeError('toPNG: there are no events yet.');
  const scene = pictureScene(request);
  const picture = pictureLayers(scene, pictureFrame(request, scene));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new TypeError('toPNG: there is no canvas.');
  const surface = { ctx, pixelRatio: scale, fontFamily: core.fontFamily };
  paintPicture(surface, picture, scene.plot, lightPalette, scene.vertical);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new RangeError(`toPNG: no canvas is ${canvas.width} × ${canvas.height} pixels.`));
    }, 'image/png');
  });
}

/** What the picture shows: time running across, as wide as the component is, whatever way it runs on screen. */
function pictureRequest(
  core: TimelineCore,
  { span = 'all', legend, sources }: PictureOptions,
  measure: TextMeasure,
): PictureRequest | undefined {
  const { store, host, locale, size, plot, clock } = core;
  const { table, viewport, selected, passing, collapsed, opened } = store.state;
  if (!table) return undefined;
  const { eraStyle, southernSeasons, weekStart, referenceYear, isRightToLeft, label } = host.settings;
  const speaking = { locale, eraStyle, southernSeasons, weekStart, referenceYear };
  return {
    table,
    columns: plot.plans.columnsOf({ table, passing }),
    surroundings: surroundingsOf(table, { ...speaking, measure }),
    measure,
    // Where list or table stood from the first, no plot has said yet what is in view.
    span: span === 'view' && viewport.widthPx > 1 ? spanOf(viewport) : undefined,
    widthPx: size.width || host.clientWidth,
    isRightToLeft,
    title: label ?? '',
    hasSources: sources ?? span === 'all',
    ...(legend === true && { legend: locale.ui.legend }),
    now: clock.line,
    selected,
    adorn: (scene) =>
      linkedScene(
        scene,
        sceneLinks(scene, table, host.settings.links, {
          selected,
          focused: -1,
          passing,
          collapsed,
        }),
      ),
    folds: { toggled: collapsed, opened },
  };
}
