import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OutlineCache } from '../a11y/outline-cache.js';
import { byTime, type Outline, type OutlineSort } from '../a11y/outline.js';
import { spanOf } from '../layout/viewport.js';
import type { Store } from '../state/store.js';

/** Which page of the list or table is open, how it is sorted, and whether it holds only what is in view. */
export class PagesController implements ReactiveController {
  sort: OutlineSort = byTime;
  isOnlyInView = false;
  readonly #host: ReactiveControllerHost;
  readonly #store: Store;
  readonly #cache = new OutlineCache();
  #page = 0;
  #openFor: number | undefined;
  #isTurned = false;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
    store.subscribe((state, before) => {
      const isOther =
        state.table !== before.table || state.passing !== before.passing || state.view !== before.view;
      if (isOther) this.#isTurned = false;
      // A list may be there before the view is.
      if (isOther || (state.viewport !== before.viewport && !this.#isTurned)) this.#openFor = undefined;
    });
  }

  // Lit asks for one method of a controller.
  hostDisconnected(): void {
    this.#isTurned = false;
    this.#openFor = undefined;
  }

  /** The events in order, `tag` being the language that titles are sorted by, with so many on a page. */
  outline(tag: string, length?: number): Outline | undefined {
    const { state } = this.#store;
    return this.#cache.outlineOf(
      state,
      this.sort,
      tag,
      this.isOnlyInView ? spanOf(state.viewport) : undefined,
      length,
    );
  }

  /** The open page, from 0: the one with the focused event, else that on which the view begins, until the reader turns it. */
  pageOf(outline: Outline): number {
    if (this.#openFor === undefined) {
      const { focused, viewport } = this.#store.state;
      const page = outline.pageOf(focused);
      const { start, end } = spanOf(viewport);
      this.#page = page >= 0 ? page : outline.pageAt(outline.sort.isDescending ? end : start);
      this.#openFor = focused;
    }
    return Math.min(this.#page, outline.pages - 1);
  }

  turnTo(page: number): void {
    this.#isTurned = true;
    this.#page = page;
    this.#openFor ??= -1;
    this.#host.requestUpdate();
  }

  sortBy(sort: OutlineSort): void {
    this.sort = sort;
    this.turnTo(0);
  }

  setOnlyInView(isOnlyInView: boolean): void {
    this.isOnlyInView = isOnlyInView;
    this.#isTurned = false;
    this.#openFor = undefined;
    this.#host.requestUpdate();
  }

  /** Opens the page on which an event stands. */
  show(ref: number, tag: string): void {
    const page = this.outline(tag)?.pageOf(ref) ?? -1;
    if (page >= 0) this.turnTo(page);
  }
}
