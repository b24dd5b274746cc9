import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Makes what has more than it shows a stop of the Tab key, so that keys can scroll it; the styles scroll nothing else. */
export class ScrollStop implements ReactiveController {
  readonly #find: () => Element | null | undefined;
  readonly #observer = new ResizeObserver(() => {
    this.hostUpdated();
  });
  #observed: Element | null | undefined;

  constructor(host: ReactiveControllerHost, find: () => Element | null | undefined) {
    this.#find = find;
    host.addController(this);
  }

  /** There may be more of it, or less, or it may be another: looked at in the next frame, since sizes may just now be told. */
  hostUpdated(): void {
    requestAnimationFrame(() => {
      const found = this.#find();
      if (found !== this.#observed) {
        this.#observer.disconnect();
        this.#observed = found;
        if (found) this.#observer.observe(found);
      }
      if (!found) return;
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = found;
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) found.setAttribute('tabindex', '0');
      else found.removeAttribute('tabindex');
    });
  }
}
