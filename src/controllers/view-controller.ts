import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventTable } from '../events/event-table.js';
import { fitOf } from '../layout/fit.js';
import {
  anchored,
  limited,
  resized,
  spanOf,
  toInstant,
  type Viewport,
  type ViewportLimits,
  viewportOf,
} from '../layout/viewport.js';
import { remembered, rememberScale } from '../state/past-views.js';
import type { Store } from '../state/store.js';
import type { Instant, Span } from '../time/instant.js';
import { farthestYear, msPerDay } from '../time/instant.js';
import type { GlideController } from './glide-controller.js';

/** What the page asks of the view. */
export interface ViewRequest {
  /** The first visible span; either end may be left to the data. */
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
  readonly minSpanMs: number | undefined;
  readonly maxSpanMs: number | undefined;
  readonly earliest: Instant | undefined;
  readonly latest: Instant | undefined;
}

export interface ViewOptions {
  readonly store: Store;
  readonly request: () => ViewRequest;
  /** What the page's address asks for, which goes before `from` and `to`. */
  readonly linked?: () => Span | undefined;
  /** The present, where the view may have to go there whatever the data reach to. */
  readonly present?: () => Instant | undefined;
  /** Asks for a frame. */
  readonly redraw: (isMoving: boolean) => void;
}

const yearMs = 365.25 * msPerDay;
const everything: Span = { start: -farthestYear * yearMs, end: farthestYear * yearMs };

/** Keeps the Viewport: fits it to data and width, and moves it by anchors, so that what a gesture took hold of stays under it. */
export class ViewController implements ReactiveController {
  readonly #options: ViewOptions;
  #glide: GlideController | undefined;
  #anchor: { readonly at: Instant; readonly before: Viewport } | undefined;
  #isPlaced = false;
  /** The stretch somebody asked for by its ends, which another width shows as well, until the view is moved. */
  #asked: Viewport | undefined;

  constructor(host: ReactiveControllerHost, options: ViewOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#anchor = undefined;
  }

  /** Has the view move softly from now on; before, it is at once where it goes. */
  glideBy(make: (show: (viewport: Viewport) => void, done: () => void) => GlideController): void {
    this.#glide = make(
      (viewport) => {
        this.#show(viewport, true);
      },
      () => {
        this.#options.redraw(false);
      },
    );
  }

  /** Whether there has been a plot, with data in it, for there to be a view of. */
  get isPlaced(): boolean {
    return this.#isPlaced;
  }

  /** Where the view is, or where a glide under way will end. */
  get target(): Viewport {
    return this.#glide?.target ?? this.#options.store.state.viewport;
  }

  /** The view is on its way to `target`. */
  get isGliding(): boolean {
    return this.#glide?.target !== undefined;
  }

  get limits(): ViewportLimits {
    const { minSpanMs, maxSpanMs, earliest, latest, from, to } = this.#options.request();
    const { table, fit } = this.#options.store.state;
    const extent = table?.extent ?? spanOf(fit);
    const quarter = (extent.end - extent.start) / 4;
    const present = this.#options.present?.() ?? extent.end;
    // What the page asks for may be shown, whatever the data reach to.
    const first = Math.min(extent.start - quarter, present, from ?? Infinity);
    const last = Math.max(extent.end + quarter, present, to ?? -Infinity);
    const reach = {
      start: Math.max(earliest ?? first, everything.start),
      end: Math.min(latest ?? last, everything.end),
    };
    const asked = from === undefined || to === undefined ? 0 : to - from;
    const widest = Math.max((extent.end - extent.start) * 1.25, fit.spanMs, asked);
    const hasEdges = earliest !== undefined || latest !== undefined;
    return {
      reach,
      ...(hasEdges && { edges: { start: earliest ?? -Infinity, end: latest ?? Infinity } }),
      minSpanMs: minSpanMs ?? 0,
      maxSpanMs: Math.min(maxSpanMs ?? widest, reach.end - reach.start || widest),
    };
  }

  /** Fits the data into `widthPx`, and shows the first view when there was none: what `from` and `to` ask for, else all. */
  place(
    table: EventTable,
    widthPx: number,
    { isUpright = false, hasTurned = false }: { isUpright?: boolean; hasTurned?: boolean } = {},
  ): void {
    const { store, request } = this.#options;
    const { state } = store;
    const fit = fitOf(table, widthPx, isUpright);
    if (!this.#isPlaced || !state.table?.extent) {
      const { from, to } = request();
      const whole = spanOf(fit);
      const wanted = from === undefined && to === undefined;
      const first = wanted ? fit : viewportOf({ start: from ?? whole.start, end: to ?? whole.end }, widthPx);
      store.set({ fit, viewport: first, past: [] });
      const linked = this.#options.linked?.();
      this.#isPlaced = table.extent !== undefined;
      const asked = linked ? viewportOf(linked, widthPx) : first;
      if (linked || this.#isPlaced) store.set({ viewport: limited(asked, this.limits) });
      this.#asked = store.state.viewport;
      return;
    }
    // Another width keeps the scale; a plot that has turned, or shows all or what was asked for, keeps what is in view.
    const isAll = isSameStretch(state.viewport, state.fit);
    const showedAll = isAll && isSameStretch(fit, state.fit);
    const showedAsked = this.#asked !== undefined && isSameStretch(state.viewport, this.#asked);
    const keepsStretch = hasTurned || showedAll || showedAsked;
    const kept = keepsStretch ? { ...state.viewport, widthPx } : resized(state.viewport, widthPx);
    store.set({ fit, viewport: limited(isAll && hasTurned ? fit : kept, this.limits) });
  }

  /** The next `place` starts from `from` and `to` again: other data are coming. */
  forget(): void {
    this.#glide?.stop();
    this.#isPlaced = false;
  }

  /** Goes to what `from` and `to` ask for now; nothing before there are data. */
  showRequested(): void {
    const { from, to } = this.#options.request();
    if (!this.#isPlaced || (from === undefined && to === undefined)) return;
    const whole = spanOf(this.#options.store.state.fit);
    this.showSpan({ start: from ?? whole.start, end: to ?? whole.end });
  }

  /** The limits have changed: the view is brought within them. */
  keepWithinLimits(): void {
    if (this.#isPlaced) this.jumpTo(limited(this.target, this.limits));
  }

  /** Shows a span exactly, as when `from` or `to` change. */
  showSpan(span: Span): void {
    this.#asked = limited(viewportOf(span, this.target.widthPx), this.limits);
    this.glideTo(this.#asked);
  }

  glideTo(viewport: Viewport): void {
    this.#anchor = undefined;
    const target = limited(viewport, this.limits);
    if (this.#glide) this.#glide.to(this.#options.store.state.viewport, target);
    else this.#show(target, true);
  }

  jumpTo(viewport: Viewport): void {
    this.#glide?.stop();
    this.#show(viewport, true);
  }

  begin(along: number): void {
    this.#glide?.stop();
    const { viewport } = this.#options.store.state;
    this.#anchor = { at: toInstant(viewport, along), before: viewport };
  }

  move(along: number, scale: number): void {
    if (!this.#anchor) return;
    const { at, before } = this.#anchor;
    this.#show(limited(anchored(at, along, before.spanMs * scale, before.widthPx), this.limits, along), true);
  }

  end(): void {
    if (!this.#anchor) return;
    const { before } = this.#anchor;
    this.#anchor = undefined;
    // What stands there is drawn, and rests soon: the next gesture may be beginning.
    rememberScale(this.#options.store, before);
  }

  cancel(): void {
    if (!this.#anchor) return;
    const { before } = this.#anchor;
    this.#anchor = undefined;
    this.#show(before, false);
  }

  /** Zooms about a place, as a double click does. */
  zoomAt(along: number, factor: number): void {
    const viewport = this.#remember();
    const at = toInstant(viewport, along);
    this.glideTo(anchored(at, along, viewport.spanMs / factor, viewport.widthPx));
  }

  /** Zooms to the stretch between two places. */
  zoomToStretch(from: number, to: number): void {
    if (from === to) return;
    const viewport = this.#remember();
    const [start, end] = [toInstant(viewport, Math.min(from, to)), toInstant(viewport, Math.max(from, to))];
    this.showSpan({ start, end });
  }

  /** What is in view, to which "Undo zoom" can go back from now on. */
  #remember(): Viewport {
    const { viewport, past } = this.#options.store.state;
    this.#options.store.set({ past: remembered(past, viewport) });
    return viewport;
  }

  #show(viewport: Viewport, isMoving: boolean): void {
    this.#options.store.set({ viewport });
    this.#options.redraw(isMoving);
  }
}

function isSameStretch(a: Viewport, b: Viewport): boolean {
  const slack = 1e-9 * b.spanMs;
  return Math.abs(a.centre - b.centre) <= slack && Math.abs(a.spanMs - b.spanMs) <= slack;
}
