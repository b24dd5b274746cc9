import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how wide an element is, in CSS px, and tells when that changes. */
export class SizeController implements ReactiveController {
  width = 0;
  readonly #element: () => Element | undefined | null;
  readonly #changed: () => void;
  readonly #observer: ResizeObserver;
  #observed: Element | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost, element: () => Element | undefined | null, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width } = entry.contentRect;
      // Not while sizes are observed, once there is a picture: what it changes may change this size again.
      cancelAnimationFrame(this.#frame);
      if (this.width === 0) this.#take(width);
      else {
        this.#frame = requestAnimationFrame(() => {
          this.#take(width);
        });
      }
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#element() ?? undefined;
    if (element !== this.#observed) {
      this.#observer.disconnect();
      this.#observed = element;
      if (element) this.#observer.observe(element);
    }
    // The first picture does not wait for the observer; what the size changes needs an update of its own.
    if (!element || this.width > 0 || element.hasAttribute('hidden')) return;
    queueMicrotask(() => {
      if (this.#observed === element && this.width === 0) this.#take(element.clientWidth);
    });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#observed = undefined;
  }

  #take(width: number): void {
    if (width === this.width) return;
    this.width = width;
    this.#changed();
  }
}
