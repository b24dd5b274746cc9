import type { ReactiveController } from 'lit';
import { optionWords } from '../a11y/option-words.js';
import { builtInMeasure } from '../layout/advance-table.js';
import type { Scene, SceneItem } from '../layout/scene.js';
import type { TextMeasure } from '../layout/text-style.js';
import { spanOf } from '../layout/viewport.js';
import { localeFor } from '../locale/languages.js';
import type { Locale } from '../locale/locale.js';
import type { Palette } from '../paint/palette.js';
import type { CommandContext } from '../state/commands-context.js';
import { needsPlan, needsRender } from '../state/needs-render.js';
import { Store } from '../state/store.js';
import { initialState, type TimelineState } from '../state/timeline-state.js';
import type * as AuthorColours from './author-colours.js';
import { AnnouncerController } from './announcer-controller.js';
import { ClockController } from './clock-controller.js';
import { type Companion, tellTimeline } from './companions.js';
import { Emphasis } from './emphasis.js';
import { FilterController } from './filter-controller.js';
import type { Interaction } from './interaction.js';
import { LanguageController } from './language-controller.js';
import { LatePart } from './late-parts.js';
import { LiveGate } from './live-gate.js';
import { LoadedData } from './loaded-data.js';
import { pageMeasure } from './measure.js';
import { readPalette } from './palette-reader.js';
import type { PermalinkController } from './permalink-controller.js';
import { PlotController } from './plot-controller.js';
import { plotRequestOf } from './plot-request.js';
import { SizeController } from './size-controller.js';
import { type Surroundings, surroundingsOf } from '../a11y/surroundings.js';
import { ThemeController } from './theme-controller.js';
import type { TimelineHost } from './timeline-host.js';
import { ViewController } from './view-controller.js';

/** In containers narrower than this time runs down. */
const uprightBelowPx = 600;

/** Joins data, state, plot, gestures and keys of one component. */
export class TimelineCore implements ReactiveController {
  readonly store = new Store(initialState);
  readonly host: TimelineHost;
  readonly announcer: AnnouncerController;
  readonly size: SizeController;
  readonly view: ViewController;
  readonly plot: PlotController;
  readonly filter: FilterController;
  readonly loaded: LoadedData;
  readonly live: LiveGate;
  readonly emphasis: Emphasis;
  readonly language: LanguageController;
  readonly clock: ClockController;
  surroundings: Surroundings | undefined;
  /** Gestures, keys and commands, once their code is here. */
  interaction: Interaction | undefined;
  /** All of it is laid out for paper. */
  isPrinting = false;
  measure: TextMeasure = builtInMeasure;
  /** Called after each frame of the plot, for what moves along with it. */
  readonly onFrame = new Set<(scene: Scene) => void>();
  /** Elements elsewhere on the page that show parts of this timeline. */
  readonly companions = new Set<Companion>();
  fontFamily = 'sans-serif';
  #palette: Palette | undefined;
  #lastView: string | undefined;
  #wasVertical = false;
  #hasTurned = false;
  readonly #permalink: LatePart<PermalinkController>;
  readonly #authorColours: LatePart<typeof AuthorColours>;
  readonly #coarse = matchMedia('(any-pointer: coarse)');

  constructor(host: TimelineHost) {
    this.host = host;
    host.addController(this);
    tellTimeline(this);
    this.emphasis = new Emphasis(this);
    this.#permalink = new LatePart(host, async () => {
      const { PermalinkController } = await import('./permalink-controller.js');
      return new PermalinkController(this);
    });
    this.#authorColours = new LatePart(host, async () => {
      const code = await import('./author-colours.js');
      this.recolour();
      return code;
    });
    this.announcer = new AnnouncerController(host);
    this.size = new SizeController(
      host,
      () => (this.isPrinting ? undefined : host.plotElements?.plot),
      () => {
        this.resize();
      },
    );
    this.view = new ViewController(host, {
      store: this.store,
      request: () => host.settings.view,
      linked: () => this.permalink?.span,
      present: () => (host.settings.now === 'follow' ? Date.now() : undefined),
      redraw: (isMoving) => {
        this.plot.redraw(isMoving);
      },
    });
    this.plot = new PlotController(host, {
      elements: () => host.plotElements,
      request: () => plotRequestOf(this),
      optionWords: (item, place, scene) => this.#wordsOf(item, place, scene),
      selectedKey: () => `e${String(this.store.state.selected)}`,
      loadUpright: () => host.loadUpright(),
      onUpright: () => {
        this.refresh();
      },
      onUprightPlan: () => {
        this.resize(true);
      },
      onAwaited: () => {
        host.requestUpdate();
      },
      onFrame: (scene) => {
        for (const call of this.onFrame) call(scene);
      },
      onRest: (scene) => {
        this.#rest(scene);
      },
    });
    this.loaded = new LoadedData(this);
    this.live = new LiveGate(this);
    this.language = new LanguageController(this);
    this.clock = new ClockController(this);
    new ThemeController(this);
    this.filter = new FilterController(host, this.store, {
      dateOf: (text) => this.loaded.spanOf(text),
      refused: (terms) => {
        this.loaded.refuseFilterTerms(terms);
      },
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

  /** Time runs down: asked for, or the container is narrow. */
  get isVertical(): boolean {
    const { orientation } = this.host.settings;
    if (orientation !== 'auto') return orientation === 'vertical';
    // Printing waits for no other code.
    if (this.isPrinting) return this.#wasVertical;
    return this.size.width > 0 && this.size.width < uprightBelowPx;
  }

  get isCoarse(): boolean {
    return this.#coarse.matches;
  }

  get palette(): Palette | undefined {
    const { plotElements } = this.host;
    if (plotElements)
      this.#palette ??= readPalette(plotElements.probe, (colour, theme) =>
        this.#authorColours.get()?.shownColour(colour, theme),
      );
    return this.#palette;
  }

  /** What keeps the page's address in step, where the page asks for it and the code is here. */
  get permalink(): PermalinkController | undefined {
    return this.host.settings.hash === undefined ? undefined : this.#permalink.get();
  }

  /** Settles when the page's address has been read, where it is to be. */
  async linkSettled(): Promise<void> {
    if (this.host.settings.hash !== undefined) await this.#permalink.settled();
  }

  get commandContext(): CommandContext | undefined {
    return this.interaction?.commandContext;
  }

  /**
   * Language, direction, font or theme may have changed: everything worded, measured or coloured is made anew. Where only the data
   * have grown, what is not worded from single events stays.
   */
  refresh(isGrown = false): void {
    const { plotElements, settings } = this.host;
    const { table } = this.store.state;
    if (!plotElements || !table) return;
    const known = isGrown ? this.surroundings : undefined;
    if (!known) {
      this.#readFont(plotElements.plot);
      this.recolour();
    }
    const { eraStyle, southernSeasons, weekStart, referenceYear } = settings;
    const { locale, measure } = this;
    // Until the code for upright plots is here, the words around them are there already.
    const upright = this.isVertical ? this.plot.uprightAxis : undefined;
    const speaking = { locale, eraStyle, southernSeasons, weekStart, referenceYear, measure, upright };
    this.surroundings = surroundingsOf(table, speaking, known);
    this.resize();
    this.host.requestUpdate();
  }

  #readFont(plot: HTMLElement): void {
    this.fontFamily = getComputedStyle(plot).fontFamily;
    this.measure = pageMeasure(plot, this.measure);
  }

  /** The theme may have changed: colours are read anew. */
  recolour(): void {
    this.#palette = undefined;
    if (this.host.isConnected) this.plot.redraw();
  }

  /** Fits the view to the size there is now; time turns where the container has become narrow or wide, and what is in view may stay. */
  resize(isPlanned = false, staysInView = false): void {
    this.#hasTurned ||= staysInView;
    const { isVertical, surroundings } = this;
    const { plotElements } = this.host;
    if (surroundings && plotElements && pageMeasure(plotElements.plot, this.measure) !== this.measure) {
      this.refresh();
      return;
    }
    if (isVertical !== this.#wasVertical) {
      this.#wasVertical = isVertical;
      this.#hasTurned = true;
      this.refresh();
      return;
    }
    const { table } = this.store.state;
    const widthPx = this.size.width - (surroundings?.gutterPx ?? 0);
    if (!surroundings || !table || widthPx <= 0) return;
    if (isPlanned) this.plot.redraw();
    else this.plot.replan();
    const lengthPx = isVertical ? this.plot.uprightPx : widthPx;
    // Upright plots have code of their own, and this is asked for again when it has come.
    if (lengthPx <= 0) return;
    // A plot that has only got its new events stays where it is.
    const isKnown = isPlanned && !this.#hasTurned && this.view.isPlaced;
    if (isKnown && lengthPx === this.store.state.viewport.widthPx) return;
    this.view.place(table, lengthPx, { isUpright: isVertical, hasTurned: this.#hasTurned });
    this.#hasTurned = false;
    this.host.requestUpdate();
  }

  #onState(state: TimelineState, before: TimelineState): void {
    if (state.table !== before.table) {
      const isGrown = before.table !== undefined && state.table?.changedSince(before.table) !== undefined;
      if (!isGrown) {
        this.surroundings = undefined;
        this.language.dataChanged();
      }
      this.refresh(isGrown);
      // Whatever comes or goes, the view stays, even where nobody could move it to any more.
      if (isGrown && before.table.extent) this.store.set({ viewport: state.viewport });
    }
    this.loaded.showStates();
    if (needsPlan(state, before)) this.plot.replan();
    if (state.selected !== before.selected) {
      this.plot.redraw();
      this.loaded.tellSelected();
    }
    if (state.view !== before.view) {
      this.plot.redraw();
      this.host.view = state.view === 'timeline' && this.host.view === null ? null : state.view;
    }
    if (state.filter !== before.filter) this.host.filter = state.filter === '' ? null : state.filter;
    if (state.hovered !== before.hovered) this.loaded.tellHovered();
    if (needsRender(state, before)) this.host.requestUpdate();
  }

  #wordsOf(item: SceneItem, place: number, scene: Scene): { name: string; description: string } {
    const wording = this.surroundings?.wording;
    if (!wording) return { name: '', description: '' };
    const words = optionWords(wording, item, scene.items[place - 1], spanOf(scene.viewport));
    return this.interaction?.links.describe(wording, words, item) ?? words;
  }

  #rest(scene: Scene): void {
    const { store, surroundings, host } = this;
    const { viewport, view } = store.state;
    const key = `${String(viewport.centre)}/${String(viewport.spanMs)}/${view}`;
    const isFollowing = this.interaction?.follow.isFollowing === true;
    const isKnown = surroundings !== undefined && this.#lastView !== undefined;
    // A view that follows the present is not at rest.
    const isElsewhere = isKnown && !isFollowing && key !== this.#lastView;
    this.interaction?.rest(scene, isElsewhere);
    if (isElsewhere) host.send('timeline-view', { viewport, view });
    if (!isFollowing || this.#lastView === undefined) this.#lastView = key;
    this.loaded.tellLoaded();
    host.requestUpdate();
  }
}
