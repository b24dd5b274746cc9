/**
 * Keeps elements for things that come and go, by key: what is shown again takes an element that was given back. Nothing is
 * created while the same number of things moves about.
 */
export class ElementPool<E extends HTMLElement> {
  readonly #parent: HTMLElement;
  readonly #make: () => E;
  readonly #shown = new Map<string, E>();
  readonly #free: E[] = [];
  #kept = new Set<string>();

  constructor(parent: HTMLElement, make: () => E) {
    this.#parent = parent;
    this.#make = make;
  }

  /** The element of `key`, taken into use if need be. Whatever is not asked for until `sweep` is given back. */
  take(key: string): E {
    this.#kept.add(key);
    const known = this.#shown.get(key);
    if (known) return known;
    const fresh = this.#free.pop() ?? this.#parent.appendChild(this.#make());
    if (fresh.hidden) fresh.hidden = false;
    this.#shown.set(key, fresh);
    return fresh;
  }

  get(key: string): E | undefined {
    return this.#shown.get(key);
  }

  /**
   * Gives back what was not asked for since the last sweep, but for the elements that `isPinned` holds on to. `putAway` takes them
   * out of sight while things move, since what is hidden loses its layout; `hideFree` hides them then.
   */
  sweep(isPinned?: (element: E) => boolean, putAway = hide): void {
    if (this.#kept.size < this.#shown.size) {
      for (const [key, element] of this.#shown) {
        if (!this.#kept.has(key) && isPinned?.(element) !== true) this.release(key, putAway);
      }
    }
    this.#kept.clear();
  }

  /** Gives back one element at once. */
  release(key: string, putAway = hide): void {
    const element = this.#shown.get(key);
    if (!element) return;
    putAway(element);
    this.#shown.delete(key);
    this.#free.push(element);
  }

  /** Hides what was given back and is only out of sight; `each` is told of it. */
  hideFree(each?: (element: E) => void): void {
    for (const element of this.#free) {
      hide(element);
      each?.(element);
    }
  }

  /** Lets go of every element. */
  clear(): void {
    this.#parent.replaceChildren();
    this.#shown.clear();
    this.#free.length = 0;
    this.#kept.clear();
  }

  /**
   * Puts the elements in the order of `keys`, moving only those that stand elsewhere. `still` stays where it is, and the others
   * go around it: an element that is moved loses the focus.
   */
  arrange(keys: readonly string[], still?: E): void {
    const order = keys.map((key) => this.#shown.get(key)).filter((element) => element !== undefined);
    const pivot = still ? order.indexOf(still) : -1;
    let next: Element | null = null;
    for (let i = pivot - 1; i >= 0; i--) {
      const element = order[i];
      if (!element) continue;
      const before: Element | null = next ?? still ?? null;
      if (element.nextElementSibling !== before) this.#parent.insertBefore(element, before);
      next = element;
    }
    next = pivot < 0 ? this.#parent.firstElementChild : (still?.nextElementSibling ?? null);
    for (const element of order.slice(pivot + 1)) {
      if (element === next) next = next.nextElementSibling;
      else this.#parent.insertBefore(element, next);
    }
  }
}

function hide(element: HTMLElement): void {
  if (!element.hidden) element.hidden = true;
}
