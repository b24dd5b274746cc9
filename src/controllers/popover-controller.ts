import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Panel } from '../state/timeline-state.js';

/** What stands open, and how it is shut. */
export interface PopoverOptions {
  readonly panel: () => Panel;
  readonly close: () => void;
}

/** Panels that a press outside of them shuts. The others stay until they are closed. */
const shutFromOutside: ReadonlySet<Panel> = new Set(['find', 'more', 'download']);

/** Where the focus goes when there is nothing left to give it back to: the list of events, else the toolbar. */
const elsewhere = ':is(.plot:not([hidden]) .option, .toolbar .button)[tabindex="0"]';

/**
 * Keeps the focus with what stands open. A panel is the element with `data-panel` of that name: once it is rendered the focus
 * goes to its first field or button (a `<dialog>` is shown as a modal one), and when it is gone, back to where it came from,
 * unless the reader has moved on by then.
 */
export class PopoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PopoverOptions;
  #shown: Panel = 'none';
  #opener: HTMLElement | undefined;
  #hadFocus = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PopoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('pointerdown', this.#onPointerDown);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('pointerdown', this.#onPointerDown);
  }

  hostUpdate(): void {
    const next = this.#options.panel();
    if (next === this.#shown) return;
    const active = this.#active();
    const isInPanel = active?.closest('[data-panel]') != null;
    this.#hadFocus = isInPanel;
    if (next !== 'none' && active && !isInPanel) this.#opener = active;
  }

  hostUpdated(): void {
    const next = this.#options.panel();
    // A panel whose code is still on its way is looked for again after the next update.
    const element = next === 'none' || next === this.#shown ? null : this.#panelElement(next);
    if (element) {
      this.#shown = next;
      this.#enter(element);
    } else if (next === 'none' && this.#shown !== 'none') {
      this.#shown = 'none';
      this.#giveBack();
    }
  }

  #active(): HTMLElement | undefined {
    const active = this.#host.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? active : undefined;
  }

  #panelElement(panel: Panel): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-panel="${panel}"]`) ?? null;
  }

  #enter(element: HTMLElement): void {
    if (element instanceof HTMLDialogElement && !element.open) {
      element.addEventListener('close', this.#onDialogClose);
      element.showModal();
    }
    const first = element.querySelector<HTMLElement>('[autofocus],input,button');
    first?.focus();
    // Words from before are there to be written over.
    if (first instanceof HTMLInputElement) first.select();
  }

  #giveBack(): void {
    const opener = this.#opener;
    this.#opener = undefined;
    const isLost = this.#active() === undefined && this.#hadFocus;
    if (isLost && opener?.isConnected === true) opener.focus();
    // The event it came from may have left the view meanwhile.
    if (isLost && this.#active() === undefined)
      this.#host.shadowRoot?.querySelector<HTMLElement>(elsewhere)?.focus();
    this.#hadFocus = false;
  }

  // Browsers close a dialog by themselves too: by a close request of the system, such as the back gesture of a phone.
  readonly #onDialogClose = (): void => {
    if (this.#options.panel() === this.#shown) this.#options.close();
  };

  readonly #onPointerDown = (pointer: PointerEvent): void => {
    if (!shutFromOutside.has(this.#shown)) return;
    const isInside = pointer
      .composedPath()
      .some((each) => each instanceof Element && each.matches('[data-panel],[data-opens]'));
    if (!isInside) this.#options.close();
  };
}
