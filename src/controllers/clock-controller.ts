import type { ReactiveController } from 'lit';
import { msPerPx } from '../layout/viewport.js';
import type { TimelineCore } from './timeline-core.js';

/** The line at the present moves by about half a pixel at a time, at most ten times a second and at least once a minute. */
const stepPx = 0.5;
const shortestMs = 100;
const longestMs = 60_000;

/** The line at the reader's clock. */
export class ClockController implements ReactiveController {
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

  #tick(): void {
    if (!this.#isShown) {
      this.#timer = 0;
      return;
    }
    const { plot, store, interaction } = this.#core;
    // Whoever follows the line draws it.
    if (interaction?.follow.isFollowing !== true) plot.redraw();
    const everyMs = msPerPx(store.state.viewport) * stepPx;
    this.#timer = window.setTimeout(
      () => {
        this.#tick();
      },
      Math.min(Math.max(everyMs, shortestMs), longestMs),
    );
  }
}
