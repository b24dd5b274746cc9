import type { ReactiveController } from 'lit';
import { goneMessage } from '../a11y/messages.js';
import type { Scene } from '../layout/scene.js';
import { itemOf, nearestItem } from '../state/navigate-scene.js';
import type { Span } from '../time/instant.js';
import type { TimelineCore } from './timeline-core.js';

/**
 * Follows the focus as it comes to an option by whatever way, be it Tab, a screen reader or a script of the page: keys go on
 * from there, and the page is told what the reader is at. What it was on may be counted with others after a zoom, have another
 * place in new data, or be gone; the focus is then led on to where a reader would look.
 */
export class OptionFocus implements ReactiveController {
  readonly #core: TimelineCore;
  #listbox: HTMLElement | undefined;
  /** When the event was that had the focus last. */
  #span: Span | undefined;

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

  /** Leads the focus on, where it has to be. To be called when the options are written. */
  follow(scene: Scene): void {
    const { plot, store, announcer, surroundings } = this.#core;
    const { table, focused, passing } = store.state;
    const key = plot.optionLayer?.focusedKey;
    if (key === undefined || !table || !surroundings) return;
    const place = itemOf(scene, table, focused);
    if (place >= 0) {
      if (scene.items[place]?.key !== key) plot.focusItem(place);
      return;
    }
    // Only out of sight: it keeps the focus, and the next arrow brings it back.
    if (focused >= 0 && passing?.has(focused) !== false) return;
    const nearest = this.#span ? nearestItem(scene, this.#span) : 0;
    plot.focusItem(nearest);
    announcer.say('limit', goneMessage(surroundings.wording, scene.items[nearest]?.ref ?? -1));
  }

  readonly #onFocusIn = (focus: FocusEvent): void => {
    const { plot, store, interaction } = this.#core;
    const { scene } = plot;
    const key = focus.target instanceof HTMLElement ? focus.target.dataset['key'] : undefined;
    const item = scene?.items.find((each) => each.key === key);
    if (!scene || !item) return;
    this.#span = item.span;
    plot.optionLayer?.setTabStop(item.key);
    interaction?.pointing.tooltip.point(item);
    // What counts several may be looked at for one of them: the event that a search or a link has led to.
    const { table, focused } = store.state;
    const isWithin = item.count > 1 && table && scene.items[itemOf(scene, table, focused)] === item;
    store.set({ focused: isWithin ? focused : item.ref, hovered: item.kind === 'event' ? item.ref : -1 });
  };

  readonly #onFocusOut = (): void => {
    this.#core.interaction?.pointing.tooltip.point(undefined);
    this.#core.store.set({ hovered: -1 });
  };
}
