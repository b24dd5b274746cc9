import type { ReactiveController } from 'lit';
import type { Scene } from '../layout/scene.js';
import { itemOf } from '../state/navigate-scene.js';
import type { TimelineState } from '../state/timeline-state.js';
import type { TimelineCore } from './timeline-core.js';

/** What may take away the element that has the focus. */
const deciding = ['view', 'selected', 'table', 'passing'] as const satisfies readonly (keyof TimelineState)[];

/** Where the focus goes when there is no event left to go to: what mends that, or the nearest to it. */
const lastResorts = ['.state button', '[part="toolbar"] [tabindex="0"]', '[part="skip"]'];

/**
 * Takes the focus along from plot to list to table and back, to the same event, and leads it on when the details that had it are
 * gone. A focus that stands elsewhere, as on the button that switched the view, stays there.
 */
export class ViewFocus implements ReactiveController {
  readonly #core: TimelineCore;
  #held: Element | undefined;
  #isWanted = false;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.host.addController(this);
    core.store.subscribe((state, before) => {
      if (deciding.some((key) => state[key] !== before[key])) this.#held ??= this.#activeOnEvent();
    });
  }

  hostConnected(): void {
    this.#core.host.shadowRoot?.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    this.#core.host.shadowRoot?.removeEventListener('focusin', this.#onFocusIn);
    this.#held = undefined;
    this.#isWanted = false;
  }

  /** Nothing happens between a change of the state and the update it brings: what had the focus then is gone now, or is not. */
  hostUpdated(): void {
    const held = this.#held;
    this.#held = undefined;
    const active = this.#core.host.shadowRoot?.activeElement ?? null;
    if (held && (active === null || active === held) && !held.checkVisibility()) this.#isWanted = true;
    if (this.#isWanted) this.#lead();
  }

  /** The plot stands again, with its options. */
  follow(scene: Scene): void {
    const { plot, store } = this.#core;
    const { table, focused } = store.state;
    if (!this.#isWanted || !table) return;
    this.#isWanted = false;
    plot.focusItem(Math.max(itemOf(scene, table, focused), 0));
  }

  /** Puts the focus on an event's title in the list or table; false where it does not stand there. */
  focusInPage(ref: number): boolean {
    return this.#focus([`[data-ref="${String(ref)}"]`]);
  }

  /** List and table may come with code that is still on its way: they are looked for again after each update. */
  #lead(): void {
    const { view, table, passing, focused } = this.#core.store.state;
    if (!table || table.count === 0 || passing?.size === 0) this.#isWanted = !this.#focus(lastResorts);
    else if (view !== 'timeline') {
      this.#isWanted = !this.#focus([`[data-ref="${String(focused)}"]`, '[data-ref]']);
    }
  }

  /** The first of these that is there; false where none is. */
  #focus(selectors: readonly string[]): boolean {
    const root = this.#core.host.shadowRoot;
    const found = selectors
      .map((each) => root?.querySelector<HTMLElement>(each))
      .find((each) => each != null);
    found?.focus();
    return found != null;
  }

  #activeOnEvent(): Element | undefined {
    const active = this.#core.host.shadowRoot?.activeElement;
    return active?.closest('[role="option"], [data-ref], [part="details"]') ? active : undefined;
  }

  readonly #onFocusIn = (focus: Event): void => {
    const ref = focus.target instanceof HTMLElement ? focus.target.dataset['ref'] : undefined;
    if (ref !== undefined) this.#core.store.set({ focused: Number(ref) });
  };
}
