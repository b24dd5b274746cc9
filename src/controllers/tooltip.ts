import type { ReactiveController } from 'lit';
import { eventName } from '../a11y/option-words.js';
import type { SceneItem } from '../layout/scene.js';
import { spanInWords } from '../locale/span-in-words.js';
import type { TimelineCore } from './timeline-core.js';

/** A pointer that rests this long on something wants to know what it is; one that leaves has as long to enter the tip. */
const restMs = 350;
const leaveMs = 250;
const mostTitles = 4;
/** Of a large crowd the first so many are asked who is important. */
const mostLookedAt = 200;
const gapPx = 6;

/**
 * Tells what lies under the pointer or has the focus, where its words do not stand there already: the event's name, or what a
 * badge or ridge counts. It can be entered, stays until it is left, and Escape puts it away. Nothing stands in it alone: a
 * click opens the same and more.
 */
export class Tooltip implements ReactiveController {
  readonly #core: TimelineCore;
  #timer = 0;
  #item: SceneItem | undefined;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  get isShown(): boolean {
    return this.#item !== undefined;
  }

  /** The pointer or the focus is on `item`, or on nothing. */
  point(item: SceneItem | undefined): void {
    if (item?.key === this.#item?.key && item) {
      clearTimeout(this.#timer);
      return;
    }
    clearTimeout(this.#timer);
    const isTold = item?.kind === 'event' && item.label !== undefined;
    const wanted = isTold ? undefined : item;
    if (!wanted && !this.#item) return;
    this.#timer = window.setTimeout(
      () => {
        if (wanted) this.#show(wanted);
        else this.hide();
      },
      this.#item && !wanted ? leaveMs : restMs,
    );
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#item = undefined;
    document.removeEventListener('keydown', this.#onKeydown, true);
    const tip = this.#element;
    if (tip) tip.hidden = true;
  }

  // The pointer may have brought it while the focus is somewhere else on the page.
  readonly #onKeydown = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    this.hide();
  };

  get #element(): HTMLElement | null | undefined {
    return this.#core.host.plotElements?.plot.querySelector<HTMLElement>('.tip');
  }

  #show(item: SceneItem): void {
    const tip = this.#element;
    const { scene } = this.#core.plot;
    if (!tip || !scene) return;
    this.#item = item;
    document.addEventListener('keydown', this.#onKeydown, true);
    tip.onpointerenter = () => {
      clearTimeout(this.#timer);
    };
    tip.replaceChildren(...this.#lines(item).map(line));
    tip.hidden = false;
    const { plot } = scene;
    const width = tip.offsetWidth;
    const height = tip.offsetHeight;
    const { mark } = item;
    const middle = Math.min(Math.max(mark.x + mark.width / 2, plot.x), plot.x + plot.width);
    const x = Math.min(Math.max(middle - width / 2, 4), scene.width - width - 4);
    const below = mark.y + mark.height + gapPx;
    const y = below + height > scene.height ? Math.max(mark.y - height - gapPx, 0) : below;
    tip.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`;
  }

  #lines(item: SceneItem): readonly string[] {
    const { surroundings, plot } = this.#core;
    if (!surroundings) return [];
    const { wording } = surroundings;
    if (item.count === 1) return [eventName(wording, item.ref)];
    const { table, words } = wording;
    const { plot: texts } = words.locale.ui;
    const inReach = plot.columns?.ref.subarray(item.from, Math.min(item.to, item.from + mostLookedAt)) ?? [
      item.ref,
    ];
    const ofItself = new Set(plot.scene?.items.filter(({ count }) => count === 1).map(({ ref }) => ref));
    const refs = Array.from(item.refs ?? inReach).filter((ref) => !ofItself.has(ref));
    refs.sort((a, b) => table.importanceAt(b) - table.importanceAt(a));
    const titles = refs.slice(0, mostTitles).map((ref) => table.titleAt(ref));
    const more = item.count - titles.length;
    return [
      texts.cluster(item.count, spanInWords(item.span, words, table.finestUnit)),
      ...titles,
      ...(more > 0 ? [texts.andMore(more)] : []),
    ];
  }
}

function line(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}
