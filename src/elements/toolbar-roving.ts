import type { ReactiveController, ReactiveControllerHost } from 'lit';

const nextKeys: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown']);

/**
 * One Tab stop for a whole toolbar: the arrows, Home and End move between its buttons, and Tab comes back to the button used
 * last. Buttons carry their id in `data-command`.
 */
export class ToolbarRoving implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #current = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  // Lit asks for one method of a controller; this one has no other part in the host's life.
  hostDisconnected(): void {
    this.#current = '';
  }

  /** Which of the buttons is the Tab stop. */
  stopAmong(ids: readonly string[]): string {
    return ids.includes(this.#current) ? this.#current : (ids[0] ?? '');
  }

  readonly onFocusIn = (focus: FocusEvent): void => {
    const id = focus.target instanceof HTMLElement ? focus.target.dataset['command'] : undefined;
    if (id === undefined || id === this.#current) return;
    this.#current = id;
    // The focus may be set while an update is coming to its end, as when a panel opens.
    queueMicrotask(() => {
      this.#host.requestUpdate();
    });
  };

  readonly onKeydown = (key: KeyboardEvent): void => {
    const toolbar = key.currentTarget;
    const { target } = key;
    if (!(toolbar instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
    if (key.ctrlKey || key.altKey || key.metaKey || key.shiftKey) return;
    const buttons = [...toolbar.querySelectorAll<HTMLElement>('[data-command]')];
    const next = buttons[this.#placeAfter(key.key, buttons.indexOf(target), buttons.length, target)];
    if (!next) return;
    key.preventDefault();
    next.focus();
  };

  #placeAfter(key: string, here: number, count: number, target: HTMLElement): number {
    if (here < 0) return -1;
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
    // Up and down are the page's, but for the buttons behind "More", which stand in a column.
    const isUpright = key === 'ArrowUp' || key === 'ArrowDown';
    if (!isSideways && !(isUpright && target.closest('[data-panel]'))) return -1;
    const isTurned = isSideways && getComputedStyle(target).direction === 'rtl';
    const step = nextKeys.has(key) === isTurned ? -1 : 1;
    return (here + step + count) % count;
  }
}
