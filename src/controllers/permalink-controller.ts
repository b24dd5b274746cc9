import type { ReactiveController } from 'lit';
import { limited, spanOf, type Viewport, viewportOf } from '../layout/viewport.js';
import { isSameView } from '../state/past-views.js';
import { readFragment, writeFragment, type LinkedState } from '../state/permalink.js';
import { spanAsText, spanFromText, type LinkZones } from '../state/permalink-span.js';
import type { TimelineState } from '../state/timeline-state.js';
import type { Span } from '../time/instant.js';
import type { TimelineCore } from './timeline-core.js';

/** The address follows once nothing has changed for so long. */
const restMs = 300;

/** What shows that somebody is there. */
const acts = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Keeps what is seen in the page's address, under the name that `hash` gives, and follows the address when that changes. The
 * address stays as it is until somebody has done something in the page, and a step of the reader makes no entry in the history.
 */
export class PermalinkController implements ReactiveController {
  readonly #core: TimelineCore;
  /** As the page began, by its attributes. */
  readonly #start: Required<Omit<LinkedState, 'span'>>;
  #linked: LinkedState = {};
  /** What the view began with, at the width of the moment. */
  #startView: Viewport | undefined;
  #hasActed = false;
  #timer = 0;

  constructor(core: TimelineCore) {
    this.#core = core;
    const { view, filter, search } = core.store.state;
    this.#start = { selected: core.host.selected ?? '', view, filter, search };
    core.store.subscribe((state, before) => {
      this.#onState(state, before);
    });
    core.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    for (const act of acts) document.addEventListener(act, this.#onAct, { capture: true, passive: true });
    this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    for (const act of acts) document.removeEventListener(act, this.#onAct, { capture: true });
    window.clearTimeout(this.#timer);
  }

  /** The time that the address asks for; undefined where it says nothing of it. */
  get span(): Span | undefined {
    const { span } = this.#linked;
    const zones = this.#zones;
    return span === undefined || !zones ? undefined : spanFromText(span, zones);
  }

  /** The page's address with what is seen now. */
  get link(): string {
    const [page = ''] = location.href.split('#');
    const fragment = writeFragment(location.hash, this.#name, this.#told());
    return fragment === '' ? page : `${page}#${fragment}`;
  }

  /** Puts what is seen into the page's address, without an entry in the history. */
  write(): void {
    window.clearTimeout(this.#timer);
    const { link } = this;
    if (!this.#core.store.state.table || link === location.href) return;
    this.#linked = readFragment(link.slice(link.split('#', 1)[0]?.length), this.#name);
    try {
      history.replaceState(history.state, '', link);
    } catch {
      // A document without an address of its own, or a browser that wants fewer changes.
    }
  }

  get #name(): string {
    return this.#core.host.settings.hash ?? '';
  }

  get #zones(): LinkZones | undefined {
    const { table } = this.#core.store.state;
    return table && { zone: table.timeZone, dayZone: table.displayedZone };
  }

  /** Shows what the address asks for; what it does not name is as the page began. */
  readonly #follow = (): void => {
    const { store, loaded, view } = this.#core;
    const before = this.#linked.span;
    this.#linked = readFragment(location.hash, this.#name);
    const { view: shown, filter, search, selected } = { ...this.#start, ...this.#linked };
    store.set({ view: shown, filter, search });
    loaded.select(selected === '' ? null : selected);
    if (this.#linked.span === before || !store.state.table) return;
    view.showSpan(this.span ?? spanOf(this.#requestedView(store.state)));
  };

  readonly #onAct = (): void => {
    this.#hasActed = true;
    for (const act of acts) document.removeEventListener(act, this.#onAct, { capture: true });
  };

  #onState(state: TimelineState, before: TimelineState): void {
    if (state.table !== before.table) this.#startView = undefined;
    // Another width keeps the scale: what was the beginning still is.
    else if (state.viewport.widthPx !== before.viewport.widthPx && this.#isStart(before)) {
      this.#startView = state.viewport;
    }
    const isTold =
      (state.viewport !== before.viewport && !this.#isFollowing) ||
      state.selected !== before.selected ||
      state.view !== before.view ||
      state.filter !== before.filter ||
      state.search !== before.search;
    if (!isTold || !this.#hasActed) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.write();
    }, restMs);
  }

  /** What `from` and `to` ask for, else all of the data. */
  #requestedView({ fit, viewport }: TimelineState): Viewport {
    const { from, to } = this.#core.host.settings.view;
    const whole = spanOf(fit);
    return viewportOf({ start: from ?? whole.start, end: to ?? whole.end }, viewport.widthPx);
  }

  /** The view goes with the present: what it is at the moment is nothing to keep. */
  get #isFollowing(): boolean {
    return this.#core.interaction?.follow.isFollowing === true;
  }

  #isStart(state: TimelineState): boolean {
    return isSameView(state.viewport, this.#startView ?? this.#requestedView(state));
  }

  /** What a link has to say of the present state. */
  #told(): LinkedState {
    const { state } = this.#core.store;
    const { table, view, filter, search } = state;
    const selected = table && state.selected >= 0 ? table.idAt(state.selected) : '';
    const start = this.#start;
    return {
      ...this.#toldSpan(state),
      ...(selected !== start.selected && { selected }),
      ...(view !== start.view && { view }),
      ...(filter !== start.filter && { filter }),
      ...(search !== start.search && { search }),
    };
  }

  /** Nothing where the view is as it began. A plot that has never been seen has no view: what the address asked for still stands. */
  #toldSpan(state: TimelineState): LinkedState {
    const zones = this.#zones;
    if (!this.#core.view.isPlaced || !zones) {
      const { span } = this.#linked;
      return span === undefined ? {} : { span };
    }
    return this.#isFollowing || this.#isStart(state) ? {} : { span: this.#spanText(state.viewport, zones) };
  }

  /** As the address has it, as long as that is what is seen. */
  #spanText(viewport: Viewport, zones: LinkZones): string {
    const { span } = this;
    const isAsLinked =
      span && isSameView(viewport, limited(viewportOf(span, viewport.widthPx), this.#core.view.limits));
    return isAsLinked ? (this.#linked.span ?? '') : spanAsText(viewport, zones);
  }
}
