import type { ReactiveController } from 'lit';
import { limited, msPerPx, toPx, type Viewport } from '../layout/viewport.js';
import { followed } from '../state/follow.js';
import { isSameView } from '../state/past-views.js';
import type { TimelineState } from '../state/timeline-state.js';
import type { TimelineCore } from './timeline-core.js';

/** The view moves, and its labels are renewed, at most so often, and at least so often; options are written once in so long. */
const shortestMs = 100;
const longestMs = 60_000;
const writtenMs = 1_000;

/**
 * Has the view follow the present where the page asks for it. Whatever a reader does to look at something – move the view, go to
 * an event, open one – pauses it, as does the command; only the command makes it go on.
 */
export class FollowController implements ReactiveController {
  readonly #core: TimelineCore;
  #isFollowing = false;
  #asked: string | undefined;
  /** What it has shown itself, as against what others do. */
  #shown: Viewport | undefined;
  #timer = 0;
  #writtenAt = -Infinity;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.store.subscribe((state, before) => {
      if (this.#isFollowing) this.#onState(state, before);
    });
    core.host.addEventListener('focusin', (focus) => {
      const [target] = focus.composedPath();
      if (target instanceof Element && target.matches('[role=option]')) this.#pause();
    });
    core.host.addController(this);
  }

  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  hostUpdated(): void {
    const { now } = this.#core.host.settings;
    if (now === this.#asked) return;
    this.#asked = now;
    this.#set(now === 'follow');
  }

  hostConnected(): void {
    if (this.#isFollowing) this.#tick();
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
  }

  /** Pauses, or goes on. */
  toggle(): void {
    if (this.#isFollowing) this.#pause();
    else {
      this.#set(true);
      this.#say(this.#core.locale.ui.live.following);
    }
  }

  #pause(): void {
    if (!this.#isFollowing) return;
    this.#set(false);
    this.#say(this.#core.locale.ui.live.notFollowing);
  }

  #say(text: string): void {
    this.#core.announcer.say('limit', text);
  }

  #set(isFollowing: boolean): void {
    if (isFollowing === this.#isFollowing) return;
    this.#isFollowing = isFollowing;
    const { host, plot } = this.#core;
    const { states } = host.internals;
    if (isFollowing) states.add('following');
    else states.delete('following');
    window.clearTimeout(this.#timer);
    if (isFollowing) this.#tick();
    // The view is at rest from here on.
    else plot.redraw();
    // It may be the end of an update that brought the attribute.
    queueMicrotask(() => {
      host.requestUpdate();
    });
  }

  #tick(): void {
    this.#keepInView();
    const everyMs = msPerPx(this.#core.store.state.viewport) / devicePixelRatio;
    this.#again(Math.min(Math.max(everyMs, shortestMs), longestMs));
  }

  #again(afterMs: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#tick();
    }, afterMs);
  }

  #keepInView(): void {
    const { view, store, plot, interaction } = this.#core;
    const { viewport, view: shown } = store.state;
    if (shown !== 'timeline' || !view.isPlaced || view.isGliding || interaction?.gestures.isActive === true)
      return;
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const next = followed(viewport, Date.now(), { pixelRatio: devicePixelRatio, isReduced });
    if (next === viewport) return;
    // However little the data reach over, following changes no scale.
    const maxSpanMs = Math.max(view.limits.maxSpanMs, next.spanMs);
    this.#shown = limited(next, { ...view.limits, maxSpanMs });
    store.set({ viewport: this.#shown });
    const at = performance.now();
    const isMoving = at - this.#writtenAt < writtenMs;
    if (!isMoving) this.#writtenAt = at;
    plot.redraw(isMoving);
  }

  #onState(state: TimelineState, before: TimelineState): void {
    if (state.selected !== before.selected && state.selected >= 0) {
      this.#pause();
      return;
    }
    const { viewport, table } = state;
    const was = before.viewport;
    if (viewport === was || viewport === this.#shown) return;
    // The same view is set anew wherever the plot may have another size.
    const isResized = isSameView(viewport, was) || viewport.widthPx !== was.widthPx || table !== before.table;
    if (!isResized && isTurnedAway(was, this.#core.view.isGliding ? this.#core.view.target : viewport))
      this.#pause();
    else this.#again(shortestMs);
  }
}

/** Whether a reader has gone to look at something else: who zooms has not, as long as the present stays in sight or the middle in place. */
function isTurnedAway(before: Viewport, goal: Viewport): boolean {
  if (Math.abs(goal.spanMs / before.spanMs - 1) < 1e-9) return true;
  const at = toPx(goal, Date.now());
  const isInPlace = Math.abs(goal.centre - before.centre) < msPerPx(goal);
  return !isInPlace && (at < 0 || at > goal.widthPx);
}
