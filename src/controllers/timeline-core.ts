import type { ReactiveController } from 'lit';
import { optionWords } from '../a11y/option-words.js';
import { viewMessage } from '../a11y/messages.js';
import type { EventTable } from '../events/event-table.js';
import { itemAt } from '../layout/hit-test.js';
import type { SceneFrame } from '../layout/build-scene.js';
import type { Scene, SceneItem } from '../layout/scene.js';
import type { TextMeasure } from '../layout/text-style.js';
import { spanOf, type Viewport } from '../layout/viewport.js';
import { localeFor } from '../locale/languages.js';
import type { Locale } from '../locale/locale.js';
import { builtInMeasure } from '../layout/advance-table.js';
import type { Palette } from '../paint/palette.js';
import type { CommandContext } from '../state/commands-context.js';
import { openItem } from '../state/commands-zoom.js';
import { Store } from '../state/store.js';
import type { TimelineState } from '../state/timeline-state.js';
import { AnnouncerController } from './announcer-controller.js';
import { Effects } from './effects.js';
import { Gestures, type GestureTarget, type PlotFrame } from './gestures.js';
import { KeyboardController } from './keyboard-controller.js';
import { measureWith } from './measure.js';
import { readPalette } from './palette-reader.js';
import { PlotController, type PlotRequest } from './plot-controller.js';
import { SizeController } from './size-controller.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import type { TimelineHost } from './timeline-host.js';
import { ViewController } from './view-controller.js';

const noViewport: Viewport = { centre: 0, spanMs: 1, widthPx: 1 };

const initialState: TimelineState = {
  table: undefined,
  loading: false,
  failure: undefined,
  problems: undefined,
  viewport: noViewport,
  fit: noViewport,
  past: [],
  view: 'timeline',
  panel: 'none',
  focused: -1,
  selected: -1,
  hovered: -1,
  filter: '',
  search: '',
  passing: undefined,
  found: undefined,
  collapsed: new Set(),
};

/** A pointer this near a mark means it: a mouse, a fingertip. */
const mouseReachPx = 3;
const fingerReachPx = 14;
const clusterPx = 12;
const coarseClusterPx = 24;

/** What the component reports of itself to whoever shows it. */
export interface CoreListener {
  readonly frame: (scene: Scene) => void;
  readonly rest: (scene: Scene) => void;
  readonly state: (state: TimelineState, before: TimelineState) => void;
  readonly range: (start: number, end: number) => void;
  readonly hint: () => void;
  readonly stretch: (from: number, to: number) => void;
}

/** Joins the state to the plot, the gestures and the keys of one component. */
export class TimelineCore implements ReactiveController {
  readonly store = new Store(initialState);
  readonly view: ViewController;
  readonly plot: PlotController;
  readonly announcer: AnnouncerController;
  readonly gestures: Gestures;
  readonly effects: Effects;
  surroundings: Surroundings | undefined;
  readonly #host: TimelineHost;
  readonly #listener: CoreListener;
  readonly #size: SizeController;
  #palette: Palette | undefined;
  #measure: TextMeasure = builtInMeasure;
  #fontFamily = 'sans-serif';
  #isCoarse = false;

  constructor(host: TimelineHost, listener: CoreListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
    this.announcer = new AnnouncerController(host);
    this.#size = new SizeController(
      host,
      () => host.plotElements?.plot,
      () => {
        this.#resize();
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
      onFrame: listener.frame,
      onRest: (scene) => {
        this.#rest(scene);
      },
    });
    this.gestures = new Gestures(host, () => this.#gestureFrame(), this.#gestureTarget());
    this.effects = new Effects(this);
    new KeyboardController(host, {
      context: () => this.commandContext,
      listbox: () => host.plotElements?.listbox ?? null,
      direction: () => ({ isVertical: false, isRightToLeft: false }),
      shortcuts: () => host.settings.shortcuts,
      keymap: () => host.settings.keymap,
    });
    this.store.subscribe((state, before) => {
      this.#onState(state, before);
    });
  }

  hostConnected(): void {
    this.#isCoarse = matchMedia('(any-pointer: coarse)').matches;
  }

  get host(): TimelineHost {
    return this.#host;
  }

  get locale(): Locale {
    return localeFor(this.#host.settings.language);
  }

  /** The width of the plot element. */
  get widthPx(): number {
    return this.#size.width;
  }

  get commandContext(): CommandContext | undefined {
    if (!this.surroundings) return undefined;
    return {
      store: this.store,
      scene: this.plot.scene,
      viewport: this.view.target,
      limits: this.view.limits,
      hasTransient: this.gestures.isActive,
      isFullScreen: document.fullscreenElement === this.#host,
      isFollowing: false,
      ui: this.locale.ui,
      effects: this.effects,
    };
  }

  /** Language, direction, font or theme may have changed: everything worded, measured or coloured is made anew. */
  refresh(): void {
    const { plotElements } = this.#host;
    const { table } = this.store.state;
    if (!plotElements || !table) return;
    const { fontFamily } = getComputedStyle(plotElements.plot);
    if (fontFamily !== this.#fontFamily) {
      this.#fontFamily = fontFamily;
      this.#measure = measureWith(fontFamily);
    }
    this.#palette = undefined;
    const { eraStyle, southernSeasons, weekStart, referenceYear } = this.#host.settings;
    this.surroundings = surroundingsOf(table, {
      locale: this.locale,
      eraStyle,
      southernSeasons,
      weekStart,
      referenceYear,
      measure: this.#measure,
      isVertical: false,
    });
    this.#resize();
    this.#host.requestUpdate();
  }

  #resize(): void {
    const plotWidth = this.#size.width - (this.surroundings?.gutterPx ?? 0);
    if (!this.surroundings || plotWidth <= 0) return;
    this.view.place(this.store.state.table, plotWidth);
    this.plot.replan();
    this.#host.requestUpdate();
  }

  #onState(state: TimelineState, before: TimelineState): void {
    if (state.table !== before.table) {
      this.surroundings = undefined;
      this.refresh();
    }
    if (state.passing !== before.passing) this.plot.replan();
    if (state.selected !== before.selected) this.plot.redraw();
    this.#listener.state(state, before);
  }

  #request(): PlotRequest | undefined {
    const { plotElements, lanesHeightPx } = this.#host;
    const { table, viewport, fit } = this.store.state;
    const { surroundings } = this;
    if (!plotElements || !table || !surroundings || this.#size.width <= 0) return undefined;
    this.#palette ??= readPalette(plotElements.probe, table.lanes);
    return {
      table,
      columns: table.columns,
      viewport,
      fit,
      frame: this.#frame(table, surroundings),
      lanesPx: lanesHeightPx,
      measure: this.#measure,
      palette: this.#palette,
      fontFamily: this.#fontFamily,
    };
  }

  #frame(table: EventTable, surroundings: Surroundings): Omit<SceneFrame, 'lanesPx'> {
    const { textOf, axis, dateline, gutterPx } = surroundings;
    return {
      table,
      textOf,
      axis,
      dateline,
      gutterPx,
      widthPx: this.#size.width,
      isGutterRight: this.#host.settings.isRightToLeft,
      scrollPx: 0,
      clusterPx: this.#isCoarse ? coarseClusterPx : clusterPx,
      now: undefined,
      selected: this.store.state.selected,
    };
  }

  #wordsOf(item: SceneItem, place: number, scene: Scene): { name: string; description: string } {
    if (!this.surroundings) return { name: '', description: '' };
    return optionWords(this.surroundings.wording, item, scene.items[place - 1], spanOf(scene.viewport));
  }

  #rest(scene: Scene): void {
    const { surroundings } = this;
    if (surroundings)
      this.announcer.say(
        'view',
        viewMessage(surroundings.wording, scene, () => true),
      );
    this.#listener.rest(scene);
  }

  #gestureFrame(): PlotFrame | undefined {
    const { plotElements, settings } = this.#host;
    const { table } = this.store.state;
    if (!plotElements || !table || !this.surroundings) return undefined;
    const startPx = settings.isRightToLeft ? 0 : this.surroundings.gutterPx;
    return { element: plotElements.plot, mode: settings.gestures, isVertical: false, startPx };
  }

  #gestureTarget(): GestureTarget {
    const { view } = this;
    return {
      begin: (along) => {
        view.begin(along);
      },
      move: (along, scale) => {
        view.move(along, scale);
      },
      end: () => {
        view.end();
      },
      cancel: () => {
        view.cancel();
      },
      tap: (x, y, isCoarse) => {
        this.#tap(x, y, isCoarse);
      },
      doubleTap: (along) => {
        view.zoomAt(along, 2);
      },
      selectSpan: (from, to, done) => {
        this.#listener.stretch(done ? 0 : from, done ? 0 : to);
        if (done) view.zoomToStretch(from, to);
      },
      hint: this.#listener.hint,
    };
  }

  #tap(x: number, y: number, isCoarse: boolean): void {
    const { scene } = this.plot;
    const context = this.commandContext;
    const item = scene && itemAt(scene, x, y, isCoarse ? fingerReachPx : mouseReachPx);
    if (!item || !context) return;
    this.store.set({ focused: item.ref });
    this.plot.optionLayer?.setTabStop(item.key);
    openItem(context, item);
  }
}
