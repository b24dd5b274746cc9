import type { ReactiveController } from 'lit';
import type { TimelineCore } from './timeline-core.js';

/**
 * Follows the focus as it comes to an option by whatever way, be it Tab, a screen reader or a script of the page: keys go on
 * from there, and the page is told what the reader is at.
 */
export class OptionFocus implements ReactiveController {
  readonly #core: TimelineCore;
  #listbox: HTMLElement | undefined;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.host.addController(this);
  }

  hostUpdated(): void {
    const listbox = this.#core.host.plotElements?.listbox;
    if (listbox === this.#listbox) return;
    this.hostDisconnected();
    this.#listbox = listbox;
    listbox?.addEventListener('focusin', this.#onFocusIn);
    listbox?.addEventListener('focusout', this.#onFocusOut);
  }

  hostDisconnected(): void {
    this.#listbox?.removeEventListener('focusin', this.#onFocusIn);
    this.#listbox?.removeEventListener('focusout', this.#onFocusOut);
    this.#listbox = undefined;
  }

  readonly #onFocusIn = (focus: FocusEvent): void => {
    const { plot, store } = this.#core;
    const key = focus.target instanceof HTMLElement ? focus.target.dataset['key'] : undefined;
    const item = plot.scene?.items.find((each) => each.key === key);
    if (!item) return;
    plot.optionLayer?.setTabStop(item.key);
    store.set({ focused: item.ref, hovered: item.kind === 'event' ? item.ref : -1 });
  };

  readonly #onFocusOut = (): void => {
    this.#core.store.set({ hovered: -1 });
  };
}
