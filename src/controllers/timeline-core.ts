import type { ReactiveController } from 'lit';
import { viewMessage } from '../a11y/messages.js';
import { optionWords } from '../a11y/option-words.js';
import type { EventTable } from '../events/event-table.js';
import { builtInMeasure } from '../layout/advance-table.js';
import type { SceneFrame } from '../layout/build-scene.js';
import type { Scene, SceneItem } from '../layout/scene.js';
import type { TextMeasure } from '../layout/text-style.js';
import { spanOf } from '../layout/viewport.js';
import { localeFor } from '../locale/languages.js';
import type { Locale } from '../locale/locale.js';
import type { Palette } from '../paint/palette.js';
import type { CommandContext } from '../state/commands-context.js';
import { Store } from '../state/store.js';
import { initialState, type TimelineState } from '../state/timeline-state.js';
import { AnnouncerController } from './announcer-controller.js';
import { ClockController } from './clock-controller.js';
import { Effects } from './effects.js';
import { FilterController } from './filter-controller.js';
import { filteredColumns } from '../events/filter-columns.js';
import { Gestures } from './gestures.js';
import { KeyboardController } from './keyboard-controller.js';
import { LoadedData } from './loaded-data.js';
import { measureWith } from './measure.js';
import { readPalette } from './palette-reader.js';
import { OptionFocus } from './option-focus.js';
import { PlotController, type PlotRequest } from './plot-controller.js';
import { Pointing } from './pointing.js';
import { PrintController } from './print-controller.js';
import { SizeController } from './size-controller.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import type { TimelineHost } from './timeline-host.js';
import { ViewController } from './view-controller.js';

/** Marks whose starts are nearer than this are counted together; twice as far where a finger has to hit them. */
const clusterPx = 12;
const coarseClusterPx = 24;

/** Joins data, state, plot, gestures and keys of one component. */
export class TimelineCore implements ReactiveController {
  readonly store = new Store(initialState);
  readonly host: TimelineHost;
  readonly announcer: AnnouncerController;
  readonly size: SizeController;
  readonly view: ViewController;
  readonly plot: PlotController;
  readonly pointing: Pointing;
  readonly gestures: Gestures;
  readonly effects: Effects;
  readonly filter: FilterController;
  readonly loaded: LoadedData;
  readonly optionFocus: OptionFocus;
  readonly clock: ClockController;
  readonly print: PrintController;
  surroundings: Surroundings | undefined;
  measure: TextMeasure = builtInMeasure;
  /** Called after each frame of the plot, for what moves along with it. */
  onFrame: (scene: Scene) => void = () => undefined;
  fontFamily = 'sans-serif';
  #palette: Palette | undefined;
  #columns: { readonly of: TimelineState['passing']; readonly columns: EventTable['columns'] } | undefined;
  #lastView: string | undefined;
  readonly #coarse = matchMedia('(any-pointer: coarse)');

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
    this.announcer = new AnnouncerController(host);
    this.size = new SizeController(
      host,
      () => host.plotElements?.plot,
      () => {
        this.resize();
      },
    );
    this.view = new ViewController(host, {
      store: this.store,
      request: () => host.settings.view,
      redraw: (isMoving) => {
        this.plot.redraw(isMoving);
      },
    });
    this.plot = new PlotController(host, {
      elements: () => host.plotElements,
      request: () => this.#request(),
      optionWords: (item, place, scene) => this.#wordsOf(item, place, scene),
      selectedKey: () => `e${String(this.store.state.selected)}`,
      onFrame: (scene) => {
        this.onFrame(scene);
      },
      onRest: (scene) => {
        this.#rest(scene);
      },
    });
    this.effects = new Effects(this);
    this.pointing = new Pointing(this);
    this.gestures = new Gestures(host, () => this.pointing.frame(), this.pointing);
    this.loaded = new LoadedData(this);
    this.clock = new ClockController(this);
    this.print = new PrintController(this);
    this.filter = new FilterController(
      host,
      this.store,
      (text) => this.loaded.spanOf(text),
      (terms) => {
        this.loaded.refuseFilterTerms(terms);
      },
    );
    this.optionFocus = new OptionFocus(this);
    new KeyboardController(host, {
      context: () => this.commandContext,
      listbox: () => host.plotElements?.listbox ?? null,
      direction: () => ({ isVertical: this.isVertical, isRightToLeft: false }),
      shortcuts: () => host.settings.shortcuts,
      keymap: () => host.settings.keymap,
    });
    this.store.subscribe((state, before) => {
      this.#onState(state, before);
    });
  }

  hostUpdated(): void {
    if (!this.surroundings && this.store.state.table && this.host.plotElements) this.refresh();
  }

  get locale(): Locale {
    return localeFor(this.host.settings.language);
  }

  get isVertical(): boolean {
    return false;
  }

  get isCoarse(): boolean {
    return this.#coarse.matches;
  }

  get palette(): Palette | undefined {
    const { plotElements } = this.host;
    if (plotElements) this.#palette ??= readPalette(plotElements.probe, this.store.state.table?.lanes);
    return this.#palette;
  }

  get commandContext(): CommandContext | undefined {
    if (!this.surroundings) return undefined;
    return {
      store: this.store,
      scene: this.plot.scene,
      viewport: this.view.target,
      limits: this.view.limits,
      hasTransient: this.gestures.isActive,
      isFullScreen: document.fullscreenElement === this.host,
      isFollowing: false,
      ui: this.locale.ui,
      effects: this.effects,
    };
  }

  /** Language, direction, font or theme may have changed: everything worded, measured or coloured is made anew. */
  refresh(): void {
    const { plotElements, settings } = this.host;
    const { table } = this.store.state;
    if (!plotElements || !table) return;
    const { fontFamily } = getComputedStyle(plotElements.plot);
    if (fontFamily !== this.fontFamily) {
      this.fontFamily = fontFamily;
      this.measure = measureWith(fontFamily);
    }
    this.recolour();
    const { eraStyle, southernSeasons, weekStart, referenceYear } = settings;
    const { locale, measure, isVertical } = this;
    const speaking = { locale, eraStyle, southernSeasons, weekStart, referenceYear, measure, isVertical };
    this.surroundings = surroundingsOf(table, speaking);
    this.resize();
    this.host.requestUpdate();
  }

  /** The theme may have changed: colours are read anew. */
  recolour(): void {
    this.#palette = undefined;
    this.plot.redraw();
  }

  /** Fits the view to the width there is now. */
  resize(): void {
    const plotWidth = this.size.width - (this.surroundings?.gutterPx ?? 0);
    if (!this.surroundings || plotWidth <= 0) return;
    this.view.place(this.store.state.table, plotWidth);
    this.plot.replan();
    this.host.requestUpdate();
  }

  #onState(state: TimelineState, before: TimelineState): void {
    if (state.table !== before.table) {
      this.surroundings = undefined;
      this.host.forgetSettings();
      this.refresh();
    }
    if (state.passing !== before.passing) this.plot.replan();
    if (state.selected !== before.selected) {
      this.plot.redraw();
      this.loaded.tellSelected();
    }
    if (state.view !== before.view)
      this.host.view = state.view === 'timeline' && this.host.view === null ? null : state.view;
    if (state.filter !== before.filter) this.host.filter = state.filter === '' ? null : state.filter;
    if (state.hovered !== before.hovered) this.loaded.tellHovered();
    if (needsRender(state, before)) this.host.requestUpdate();
  }

  #request(): PlotRequest | undefined {
    const { table, viewport, fit, view } = this.store.state;
    const { surroundings, palette } = this;
    if (!table || !surroundings || !palette || this.size.width <= 0 || view !== 'timeline') return undefined;
    return {
      table,
      columns: this.#columnsOf(table),
      viewport,
      fit,
      frame: this.frame(table, surroundings),
      lanesPx: 0,
      measure: this.measure,
      palette,
      fontFamily: this.fontFamily,
    };
  }

  #columnsOf(table: EventTable): EventTable['columns'] {
    const { passing } = this.store.state;
    if (!passing) return table.columns;
    if (this.#columns?.of !== passing)
      this.#columns = { of: passing, columns: filteredColumns(table.columns, passing) };
    return this.#columns.columns;
  }

  /** What a Scene is made from besides plan and Viewport. */
  frame(table: EventTable, surroundings: Surroundings): Omit<SceneFrame, 'lanesPx'> {
    const { textOf, axis, dateline, eras, gutterPx } = surroundings;
    return {
      table,
      textOf,
      axis,
      dateline,
      eras,
      measure: this.measure,
      gutterPx,
      widthPx: this.size.width,
      isGutterRight: this.host.settings.isRightToLeft,
      scrollPx: 0,
      clusterPx: this.isCoarse ? coarseClusterPx : clusterPx,
      now: this.clock.line,
      selected: this.store.state.selected,
    };
  }

  #wordsOf(item: SceneItem, place: number, scene: Scene): { name: string; description: string } {
    if (!this.surroundings) return { name: '', description: '' };
    return optionWords(this.surroundings.wording, item, scene.items[place - 1], spanOf(scene.viewport));
  }

  #rest(scene: Scene): void {
    const { store, surroundings, host } = this;
    const { viewport, view, passing } = store.state;
    this.optionFocus.follow(scene);
    const key = `${String(viewport.centre)}/${String(viewport.spanMs)}/${view}`;
    if (surroundings && this.#lastView !== undefined && key !== this.#lastView) {
      this.announcer.say(
        'view',
        viewMessage(surroundings.wording, scene, (ref) => passing?.has(ref) !== false),
      );
      host.send('timeline-view', { viewport, view });
    }
    this.#lastView = key;
    this.loaded.tellLoaded();
    host.requestUpdate();
  }
}

/** What changes while the view moves and the pointer goes about; the template tells nothing of it until the view rests. */
const quiet: ReadonlySet<string> = new Set(['viewport', 'hovered', 'focused']);

function needsRender(state: TimelineState, before: TimelineState): boolean {
  return Object.entries(state).some(
    ([key, value]) => !quiet.has(key) && value !== before[key as keyof TimelineState],
  );
}
