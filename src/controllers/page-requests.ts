import { buildScene } from '../layout/build-scene.js';
import { planLanes } from '../layout/plan.js';
import { paletteOf } from '../paint/palette.js';
import { sceneToSvg } from '../paint/scene-svg.js';
import { leaveFor, reveal } from '../state/commands-move.js';
import { viewOfDate } from '../state/navigate-date.js';
import { firstInStory, neighboursOf } from '../state/navigate-table.js';
import { colourTokens } from '../themes/tokens.js';
import { builtInMeasure } from '../layout/advance-table.js';
import { surroundingsOf } from './surroundings.js';
import type { TimelineCore } from './timeline-core.js';

/** What a page asks of the component by its methods. */
export class PageRequests {
  readonly #core: TimelineCore;

  constructor(core: TimelineCore) {
    this.#core = core;
  }

  goTo(idOrEdtf: string): void {
    const { store, commandContext, loaded, view } = this.#core;
    const { table } = store.state;
    if (!table || !commandContext) throw new TypeError(`goTo("${idOrEdtf}"): there are no events yet.`);
    const ref = table.refOfId(idOrEdtf);
    if (ref !== undefined) {
      store.set({ focused: ref });
      reveal(commandContext, table, ref);
      return;
    }
    const span = loaded.spanOf(idOrEdtf);
    if (!span) throw new TypeError(`goTo("${idOrEdtf}"): neither the id of an event nor an EDTF date.`);
    const viewport = viewOfDate(view.target, span, view.limits);
    if (viewport) leaveFor(commandContext, viewport);
  }

  /** Opens the next or previous event in the story. */
  step(direction: 1 | -1): void {
    const { store, commandContext } = this.#core;
    const { table, selected, passing } = store.state;
    if (!table || !commandContext) return;
    const accepts = (ref: number): boolean => passing?.has(ref) !== false;
    const { before, after } =
      selected < 0
        ? { before: -1, after: firstInStory(table, accepts) }
        : neighboursOf(table, selected, accepts);
    const ref = direction > 0 ? after : before;
    if (ref < 0) return;
    reveal(commandContext, table, ref);
    store.set({ selected: ref, focused: ref });
  }

  /**
   * The picture as a text of its own: the present width, the light colours of the page's theme, and widths of text from the
   * built-in table, so that one dataset is one text on every machine.
   */
  toSVG(span: 'all' | 'view'): string {
    const { store, host, plot, locale, size } = this.#core;
    const { table, fit, viewport } = store.state;
    if (!table || !plot.plan) return '';
    const { eraStyle, southernSeasons, weekStart, referenceYear, language } = host.settings;
    const speaking = { locale, eraStyle, southernSeasons, weekStart, referenceYear };
    const surroundings = surroundingsOf(table, { ...speaking, measure: builtInMeasure, isVertical: false });
    const plotWidth = Math.max(size.width - surroundings.gutterPx, 200);
    const whole = { ...fit, widthPx: plotWidth };
    const shown = span === 'all' ? whole : { ...viewport, widthPx: plotWidth };
    const { textOf } = surroundings;
    const plan = planLanes({
      table,
      columns: plot.plan.columns,
      heightPx: 0,
      fit: whole,
      textOf,
      measure: builtInMeasure,
    });
    const frame = this.#core.frame(table, surroundings);
    const scene = buildScene(plan, shown, {
      ...frame,
      measure: builtInMeasure,
      widthPx: plotWidth + surroundings.gutterPx,
      lanesPx: plan.height,
      clusterPx: 12,
    });
    const sources = [...table.sources.values()].map(({ title }) => title);
    return sceneToSvg(scene, {
      palette: paletteOf(new Map(colourTokens.map(({ name, light }) => [name, light]))),
      fontFamily: 'Inter, system-ui, sans-serif',
      measure: builtInMeasure,
      lang: language,
      title: table.title ?? host.settings.label ?? '',
      summary: surroundings.summary,
      footer: span === 'all' && sources.length > 0 ? [sources.join(' · ')] : [],
    });
  }
}
