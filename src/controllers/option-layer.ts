import type { Box, Scene, SceneItem } from '../layout/scene.js';
import { ElementPool } from './element-pool.js';
import { OptionLabel } from './option-label.js';

/** What is said of an option; made when the view is still. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
}

/** Options are at least this large, so that a finger or a shaky hand can hit them. */
const leastPx = 24;

/** How far the outline of a focused option reaches beyond its box, halo and all. */
const outlinePx = 6;

/** An option, and what is known of it: asking the page costs more than remembering. */
interface Made {
  readonly label: OptionLabel;
  key: string;
  isNamed: boolean;
  isDimmed: boolean;
  x: number;
  y: number;
}

/**
 * The events in view as real elements over the canvas: their words while the view moves, and boxes, names and order once it is
 * still. An event's option and its label are one element.
 */
export class OptionLayer {
  readonly #listbox: HTMLElement;
  readonly #pool: ElementPool<HTMLElement>;
  readonly #made = new WeakMap<HTMLElement, Made>();
  #focusable = '';
  #clipped = '';
  /** Asking the page what has the focus takes a while. */
  #mayHaveFocus = false;

  constructor(listbox: HTMLElement) {
    this.#listbox = listbox;
    listbox.addEventListener('focusin', () => (this.#mayHaveFocus = true));
    listbox.addEventListener('focusout', () => (this.#mayHaveFocus = false));
    this.#pool = new ElementPool(listbox, () => this.#make());
  }

  #make(): HTMLElement {
    const option = document.createElement('div');
    option.className = 'option';
    option.setAttribute('role', 'option');
    option.setAttribute('part', 'option');
    option.tabIndex = -1;
    const label = new OptionLabel(option);
    this.#made.set(option, { label, key: '', isNamed: false, isDimmed: false, x: 0, y: 0 });
    return option;
  }

  #madeFor(option: HTMLElement): Made {
    const made = this.#made.get(option);
    if (!made) throw new RangeError('That is no option of this list.');
    return made;
  }

  /** Moves the words to where the Scene has them; options without words wait for `settle`, theirs out of sight meanwhile. */
  move(scene: Scene): void {
    this.#clip(scene);
    for (const item of scene.itemsInSight ?? scene.items) {
      if (!item.label) {
        if (this.#pool.get(item.key)) this.#leave(this.#pool.take(item.key));
        continue;
      }
      const option = this.#takeFor(item);
      const { x, y } = this.#write(option, item);
      this.#place(option, item.label.x - x, item.label.y - y);
    }
    this.#sweep(this.#leave);
  }

  readonly #leave = (option: HTMLElement): void => {
    if (this.#madeFor(option).label.isShown) this.#putAway(option);
  };

  /** Out of sight, but with its layout. */
  #putAway(option: HTMLElement): void {
    this.#place(option, -10_000, 0);
  }

  #place(option: HTMLElement, exactX: number, exactY: number): void {
    const made = this.#madeFor(option);
    const x = Math.round(exactX * 4) / 4;
    const y = Math.round(exactY * 4) / 4;
    if (x === made.x && y === made.y) return;
    made.x = x;
    made.y = y;
    option.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
  }

  /** Words that a bar's end pushes out of the plot do not run over the names of the lanes. */
  #clip({ plot, width, height, vertical }: Scene): void {
    const left = plot.x - outlinePx;
    const right = width - plot.x - plot.width - outlinePx;
    const clip = vertical
      ? `inset(${String(plot.y - outlinePx)}px 0 ${String(height - plot.y - plot.height - outlinePx)}px)`
      : `inset(var(--_above) ${String(right)}px var(--_below) ${String(left)}px)`;
    if (clip === this.#clipped) return;
    this.#clipped = clip;
    this.#listbox.style.clipPath = clip;
  }

  /** The item's element. One that was something else before has lost the name of that. */
  #takeFor({ key }: SceneItem): HTMLElement {
    const option = this.#pool.take(key);
    const made = this.#madeFor(option);
    if (made.key !== key) {
      made.key = key;
      option.dataset['key'] = key;
      if (made.isNamed)
        for (const name of ['label', 'description', 'selected']) option.removeAttribute(`aria-${name}`);
      made.isNamed = false;
    }
    return option;
  }

  /** Gives back what is not in the Scene; what has the focus keeps it, out of sight. */
  #sweep(leave?: (option: HTMLElement) => void): HTMLElement | undefined {
    const active = this.#activeOption();
    this.#pool.sweep((option) => {
      if (option !== active) return false;
      this.#madeFor(option).label.hide();
      this.#putAway(option);
      return true;
    }, leave);
    return active;
  }

  /**
   * Writes everything about the options: which there are, their boxes, names and order. Where there are many, those that
   * are scrolled out of sight have none until they are scrolled to or get the focus; the others say their place among all.
   */
  settle(scene: Scene, wordsOf: (item: SceneItem, place: number) => OptionWords, selectedKey: string): void {
    const { items } = scene;
    const inSight = new Set(scene.itemsInSight ?? items);
    const isMounted = (item: SceneItem): boolean => inSight.has(item) || item.key === this.#focusable;
    const keys = items.filter(isMounted).map(({ key }) => key);
    items.forEach((item, i) => {
      if (!isMounted(item)) return;
      const option = this.#takeFor(item);
      if (item.label) this.#write(option, item);
      else this.#madeFor(option).label.drop();
      this.#setBox(option, item, scene);
      this.#name(option, wordsOf(item, i));
      set(option, 'aria-posinset', String(i + 1));
      set(option, 'aria-setsize', String(items.length));
      set(option, 'aria-selected', item.key === selectedKey ? 'true' : undefined);
    });
    const active = this.#sweep();
    this.#pool.hideFree((option) => {
      this.#madeFor(option).label.drop();
    });
    this.#pool.arrange(keys, active);
    const isKept = active !== undefined && active.dataset['key'] === this.#focusable;
    if (!isKept && !keys.includes(this.#focusable)) this.#focusable = keys[0] ?? '';
    this.#roveTo(this.#focusable);
  }

  /** Makes one option the Tab stop of the list. */
  #roveTo(key: string): void {
    for (const option of this.#listbox.children) {
      if (option instanceof HTMLElement && option.tabIndex === 0) option.tabIndex = -1;
    }
    const option = this.#pool.get(key);
    if (option) option.tabIndex = 0;
    this.#focusable = key;
  }

  /** Puts the focus on an item's option, making it one first where it is not yet: it is read out as it gets the focus. */
  focus(item: SceneItem, scene: Scene, words: OptionWords): void {
    const left = this.focusedKey;
    const option = this.#takeFor(item);
    if (item.label) this.#write(option, item);
    this.#setBox(option, item, scene);
    this.#name(option, words);
    this.#roveTo(item.key);
    option.focus({ preventScroll: true });
    // What was kept for the focus alone is no longer one of those in view.
    if (left !== undefined && scene.items.every(({ key }) => key !== left)) this.#pool.release(left);
  }

  /** Takes all options off the page; the next frame makes them anew. */
  clear(): void {
    this.#pool.clear();
  }

  /** Makes an item the Tab stop without moving the focus. */
  setTabStop(key: string): void {
    if (this.#pool.get(key)) this.#roveTo(key);
  }

  /** The key of the option that has the focus; undefined when none has. */
  get focusedKey(): string | undefined {
    return this.#activeOption()?.dataset['key'];
  }

  #activeOption(): HTMLElement | undefined {
    if (!this.#mayHaveFocus) return undefined;
    const root = this.#listbox.getRootNode();
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    return active instanceof HTMLElement && active.parentElement === this.#listbox ? active : undefined;
  }

  #write(option: HTMLElement, { label, isDimmed = false }: SceneItem): OptionLabel {
    const made = this.#madeFor(option);
    if (made.isDimmed !== isDimmed) option.classList.toggle('dimmed', (made.isDimmed = isDimmed));
    if (label) made.label.write(label);
    return made.label;
  }

  #name(option: HTMLElement, { name, description }: OptionWords): void {
    this.#madeFor(option).isNamed = true;
    set(option, 'aria-label', name);
    set(option, 'aria-description', description === '' ? undefined : description);
  }

  /** The box covers mark and words, cut to the plot, and is never smaller than a fingertip needs. */
  #setBox(option: HTMLElement, { mark, label }: SceneItem, { plot, scrollPx }: Scene): void {
    const box = label ? union(mark, label) : mark;
    const left = Math.max(box.x, plot.x);
    const right = Math.min(box.x + box.width, plot.x + plot.width);
    // What is scrolled out of sight keeps its box there.
    const isWhole = scrollPx !== undefined;
    const top = isWhole ? box.y : Math.max(box.y, plot.y);
    const bottom = isWhole ? box.y + box.height : Math.min(box.y + box.height, plot.y + plot.height);
    const growX = Math.max(0, leastPx - (right - left)) / 2;
    const growY = Math.max(0, leastPx - (bottom - top)) / 2;
    const x = left - growX;
    const y = top - growY;
    this.#place(option, x, y);
    option.style.width = `${String(Math.max(right - left, leastPx))}px`;
    option.style.height = `${String(Math.max(bottom - top, leastPx))}px`;
    if (label) this.#madeFor(option).label.moveTo(label.x - x, label.y - y);
  }
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function set(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
