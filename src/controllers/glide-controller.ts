import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Viewport } from '../layout/viewport.js';
import { glideAt, glideDurationMs } from '../state/glide.js';

/** Moves the view softly from where it is to where it shall be; at once where motion is reduced. */
export class GlideController implements ReactiveController {
  readonly #show: (viewport: Viewport) => void;
  readonly #done: () => void;
  #frame = 0;
  #target: Viewport | undefined;

  constructor(host: ReactiveControllerHost, show: (viewport: Viewport) => void, done: () => void) {
    this.#show = show;
    this.#done = done;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Where a glide under way will end; undefined at rest. */
  get target(): Viewport | undefined {
    return this.#target;
  }

  to(from: Viewport, target: Viewport): void {
    this.stop();
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const durationMs = glideDurationMs(from, target, isReduced);
    if (durationMs === 0) {
      this.#show(target);
      this.#done();
      return;
    }
    this.#target = target;
    const began = performance.now();
    const step = (now: number): void => {
      const progress = Math.min(Math.max((now - began) / durationMs, 0), 1);
      this.#show(glideAt(from, target, progress));
      if (progress < 1) {
        this.#frame = requestAnimationFrame(step);
        return;
      }
      this.#target = undefined;
      this.#done();
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = undefined;
  }
}
