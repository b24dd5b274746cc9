import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how large an element is, in CSS px, and tells when that changes. */
export class SizeController implements ReactiveController {
  width = 0;
  height = 0;
  readonly #element: () => Element | undefined | null;
  readonly #changed: () => void;
  readonly #observer: ResizeObserver;
  #observed: Element | undefined;

  constructor(host: ReactiveControllerHost, element: () => Element | undefined | null, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#take(entry.contentRect.width, entry.contentRect.height);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#element() ?? undefined;
    if (element === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = element;
    if (!element) return;
    this.#observer.observe(element);
    // The first picture does not wait for the observer. Later, what it tells needs an update of its own.
    const { clientWidth, clientHeight } = element;
    if (this.width === 0) this.#take(clientWidth, clientHeight);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = undefined;
  }

  #take(width: number, height: number): void {
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.#changed();
  }
}
