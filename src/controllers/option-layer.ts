import type { Box, Scene, SceneItem } from '../layout/scene.js';
import { ElementPool } from './element-pool.js';

/** What is said of an option; made when the view is still. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
}

/** Options are at least this large, so that a finger or a shaky hand can hit them. */
const leastPx = 24;

/** How far the outline of a focused option reaches beyond its box, halo and all. */
const outlinePx = 6;

interface Placed {
  /** Where the words begin, from the corner of the option. */
  wordsX: number;
  wordsY: number;
  label: string;
}

/**
 * The events in view as real elements over the canvas: their words while the view moves, and boxes, names and order once it is
 * still. An event's option and its label are one element.
 */
export class OptionLayer {
  readonly #listbox: HTMLElement;
  readonly #pool: ElementPool<HTMLElement>;
  readonly #placed = new WeakMap<HTMLElement, Placed>();
  #focusable = '';
  #clipped = '';

  constructor(listbox: HTMLElement) {
    this.#listbox = listbox;
    this.#pool = new ElementPool(listbox, () => this.#make());
  }

  #make(): HTMLElement {
    const option = document.createElement('div');
    option.className = 'option';
    option.setAttribute('role', 'option');
    option.setAttribute('part', 'option');
    option.tabIndex = -1;
    const words = option.appendChild(document.createElement('span'));
    words.className = 'words none';
    const lead = words.appendChild(document.createElement('span'));
    for (const parent of [lead, lead, words]) parent.appendChild(document.createElement('bdi'));
    this.#placed.set(option, { wordsX: 0, wordsY: 0, label: '' });
    return option;
  }

  /** Moves the words to where the Scene has them; options without words wait for `settle`, theirs out of sight meanwhile. */
  move(scene: Scene): void {
    this.#clip(scene);
    for (const item of scene.items) {
      if (!item.label) {
        if (this.#pool.get(item.key)) this.#leave(this.#pool.take(item.key));
        continue;
      }
      const option = this.#takeFor(item);
      this.#write(option, item);
      const placed = this.#placed.get(option);
      if (placed) place(option, item.label.x - placed.wordsX, item.label.y - placed.wordsY);
    }
    this.#sweep(this.#leave);
  }

  readonly #leave = (option: HTMLElement): void => {
    if (this.#placed.get(option)?.label !== '') putAway(option);
  };

  /** Words that a bar's end pushes out of the plot do not run over the names of the lanes. */
  #clip({ plot, width, vertical }: Scene): void {
    const left = plot.x - outlinePx;
    const right = width - plot.x - plot.width - outlinePx;
    const clip = vertical ? '' : `inset(0px ${String(right)}px 0px ${String(left)}px)`;
    if (clip === this.#clipped) return;
    this.#clipped = clip;
    this.#listbox.style.clipPath = clip;
  }

  /** The item's element. One that was something else before has lost the name of that. */
  #takeFor({ key }: SceneItem): HTMLElement {
    const option = this.#pool.take(key);
    if (option.dataset['key'] !== key) {
      option.dataset['key'] = key;
      for (const name of ['label', 'description', 'selected']) option.removeAttribute(`aria-${name}`);
    }
    return option;
  }

  /** Gives back what is not in the Scene; what has the focus keeps it, out of sight. */
  #sweep(leave?: (option: HTMLElement) => void): HTMLElement | undefined {
    const active = this.#activeOption();
    this.#pool.sweep((option) => {
      if (option !== active) return false;
      this.#hideWords(option);
      putAway(option);
      return true;
    }, leave);
    return active;
  }

  /** Writes everything about the options: which there are, their boxes, names and order. */
  settle(scene: Scene, wordsOf: (item: SceneItem, place: number) => OptionWords, selectedKey: string): void {
    const keys = scene.items.map(({ key }) => key);
    scene.items.forEach((item, i) => {
      const option = this.#takeFor(item);
      if (item.label) this.#write(option, item);
      else this.#hideWords(option);
      this.#setBox(option, item, scene);
      nameOption(option, wordsOf(item, i));
      set(option, 'aria-posinset', String(i + 1));
      set(option, 'aria-setsize', String(keys.length));
      set(option, 'aria-selected', item.key === selectedKey ? 'true' : undefined);
    });
    const active = this.#sweep();
    this.#pool.hideFree();
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
    nameOption(option, words);
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

  get tabStopKey(): string {
    return this.#focusable;
  }

  #activeOption(): HTMLElement | undefined {
    const root = this.#listbox.getRootNode();
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    return active instanceof HTMLElement && active.parentElement === this.#listbox ? active : undefined;
  }

  #write(option: HTMLElement, { label, isDimmed = false }: SceneItem): void {
    option.classList.toggle('dimmed', isDimmed);
    const placed = this.#placed.get(option);
    const words = option.firstElementChild;
    if (!label || !placed || !(words instanceof HTMLElement)) return;
    const [lead, end] = words.children;
    if (!(lead instanceof HTMLElement) || !(end instanceof HTMLElement)) return;
    const { lines } = label;
    // In one line the date follows the room of the title, and may be pulled back before it.
    const roomPx = Math.ceil(label.titlePx) + 1;
    const titleX = label.titleX - label.x;
    write(lead, 'width', lines ? undefined : roomPx);
    write(lead, 'marginLeft', lines ? undefined : titleX);
    write(end, 'marginLeft', lines ? undefined : label.dateX - label.x - titleX - roomPx);
    // The line that is cut is shown by the style sheet: the option's name begins with what counts as its visible label.
    const cut = lines?.isTitleCut === true ? (lines.title.at(-1) ?? '') : '';
    const title = lines ? lines.title.slice(0, cut === '' ? undefined : -1).join('\n') : label.title;
    const date = lines ? lines.date.join('\n') : (label.date ?? '');
    const text = `${lines ? 'stacked' : 'line'} ${label.ground} ${label.dateGround}\n${title}\n${cut}\n${label.chip ?? ''}\n${date}`;
    if (placed.label === text) return;
    placed.label = text;
    words.className = lines ? 'words stacked' : 'words';
    words.style.width = lines ? `${String(label.width)}px` : '';
    lead.className = `lead on-${label.ground}`;
    end.className = `date on-${label.dateGround}`;
    const [first, chip] = lead.children;
    if (first instanceof HTMLElement) {
      first.textContent = cut === '' || title === '' ? title : `${title}\n`;
      first.dataset['cut'] = cut;
    }
    // Shown by the style sheet: what counts as the option's visible label is the title, with which its name begins.
    if (chip instanceof HTMLElement) chip.dataset['text'] = label.chip ?? '';
    end.dataset['text'] = date;
  }

  #hideWords(option: HTMLElement): void {
    const placed = this.#placed.get(option);
    if (!placed || placed.label === '') return;
    placed.label = '';
    option.firstElementChild?.setAttribute('class', 'words none');
  }

  /** The box covers mark and words, cut to the plot, and is never smaller than a fingertip needs. */
  #setBox(option: HTMLElement, { mark, label }: SceneItem, { plot }: Scene): void {
    const box = label ? union(mark, label) : mark;
    const left = Math.max(box.x, plot.x);
    const right = Math.min(box.x + box.width, plot.x + plot.width);
    const top = Math.max(box.y, plot.y);
    const bottom = Math.min(box.y + box.height, plot.y + plot.height);
    const growX = Math.max(0, leastPx - (right - left)) / 2;
    const growY = Math.max(0, leastPx - (bottom - top)) / 2;
    const x = left - growX;
    const y = top - growY;
    place(option, x, y);
    option.style.width = `${String(Math.max(right - left, leastPx))}px`;
    option.style.height = `${String(Math.max(bottom - top, leastPx))}px`;
    const placed = this.#placed.get(option);
    const words = option.firstElementChild;
    if (!placed || !label || !(words instanceof HTMLElement)) return;
    placed.wordsX = label.x - x;
    placed.wordsY = label.y - y;
    words.style.margin = `${String(placed.wordsY)}px 0 0 ${String(placed.wordsX)}px`;
  }
}

function nameOption(option: HTMLElement, { name, description }: OptionWords): void {
  set(option, 'aria-label', name);
  set(option, 'aria-description', description === '' ? undefined : description);
}

function write(element: HTMLElement, name: 'width' | 'marginLeft', px: number | undefined): void {
  const text = px === undefined ? '' : `${String(Math.round(px * 4) / 4)}px`;
  if (element.style[name] !== text) element.style[name] = text;
}

/** Out of sight, but with its layout. */
function putAway(option: HTMLElement): void {
  place(option, -10_000, 0);
}

function place(option: HTMLElement, x: number, y: number): void {
  option.style.transform = `translate(${String(Math.round(x * 4) / 4)}px, ${String(Math.round(y * 4) / 4)}px)`;
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
