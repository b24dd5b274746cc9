import type { ReactiveController } from 'lit';
import { msPerPx, pannedBy, toPx } from '../layout/viewport.js';
import type { TimelineCore } from './timeline-core.js';

/** The line at the present moves by about half a pixel at a time, at most once a frame and at least once a minute. */
const stepPx = 0.5;
const shortestMs = 50;
const longestMs = 60_000;
/** Where in the view the present is kept while it is followed. */
const followedShare = 0.85;

/** The line at the reader's clock, and the view that follows it. */
export class ClockController implements ReactiveController {
  /** The reader follows the present; a page asks for it, the reader may stop it. */
  isFollowing = false;
  readonly #core: TimelineCore;
  #timer = 0;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isShown && this.#timer === 0) this.#tick();
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
  }

  get #isShown(): boolean {
    return this.#core.host.settings.now !== 'none';
  }

  get line(): { readonly at: number; readonly label: string } | undefined {
    return this.#isShown ? { at: Date.now(), label: this.#core.locale.ui.plot.now } : undefined;
  }

  /** Begins or stops to follow the present. */
  follow(isFollowing: boolean): void {
    this.isFollowing = isFollowing;
    if (isFollowing) this.#keepInView();
    this.#core.host.requestUpdate();
  }

  #tick(): void {
    if (!this.#isShown) {
      this.#timer = 0;
      return;
    }
    const { plot, store } = this.#core;
    if (this.isFollowing) this.#keepInView();
    else plot.redraw();
    const everyMs = msPerPx(store.state.viewport) * stepPx;
    this.#timer = window.setTimeout(
      () => {
        this.#tick();
      },
      Math.min(Math.max(everyMs, shortestMs), longestMs),
    );
  }

  #keepInView(): void {
    const { view, store } = this.#core;
    const { viewport } = store.state;
    const off = Math.round(toPx(viewport, Date.now()) - viewport.widthPx * followedShare);
    if (off !== 0) view.jumpTo(pannedBy(viewport, off));
  }
}
