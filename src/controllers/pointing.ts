import { itemAt } from '../layout/hit-test.js';
import { toInstant } from '../layout/viewport.js';
import { openItem } from '../state/commands-zoom.js';
import type { GestureTarget, PlotFrame } from './gestures.js';
import type { TimelineCore } from './timeline-core.js';
import { Tooltip } from './tooltip.js';

/** A pointer this near a mark means it: a mouse, a fingertip. */
const mouseReachPx = 3;
const fingerReachPx = 14;
const hintMs = 1500;

/** What gestures do to the view, and what lies under the pointer. */
export class Pointing implements GestureTarget {
  /** Words over the plot for a moment: that the wheel needs a key. Empty most of the time. */
  hintText = '';
  readonly tooltip: Tooltip;
  readonly #core: TimelineCore;
  #hintTimer = 0;

  constructor(core: TimelineCore) {
    this.#core = core;
    this.tooltip = new Tooltip(core);
  }

  /** Where the plot stands in its element, for the gestures. */
  frame(): PlotFrame | undefined {
    const { host, store, surroundings, isVertical } = this.#core;
    const { plotElements, settings } = host;
    if (!plotElements || !store.state.table || !surroundings) return undefined;
    const startPx = isVertical
      ? (this.#core.plot.scene?.plot.y ?? 0)
      : settings.isRightToLeft
        ? 0
        : surroundings.gutterPx;
    return { element: plotElements.stage, mode: settings.gestures, isVertical, startPx };
  }

  begin(along: number): void {
    this.tooltip.hide();
    // Who drags has found a way, and wants to see the plot.
    if (this.hintText !== '') this.#unhint();
    this.#core.view.begin(along);
    this.setDragging(true);
  }

  move(along: number, scale: number): void {
    this.tooltip.hide();
    this.#core.view.move(along, scale);
  }

  end(): void {
    this.#core.view.end();
    this.setDragging(false);
  }

  pullLanes(px: number): void {
    this.#core.plot.room?.scrollBy(-px);
  }

  cancel(): void {
    this.#showBand(0, 0);
    this.#core.view.cancel();
    this.setDragging(false);
  }

  tap(x: number, y: number, isCoarse: boolean): void {
    const { plot, store, commandContext } = this.#core;
    const { scene } = plot;
    const item = scene && itemAt(scene, x, y, isCoarse ? fingerReachPx : mouseReachPx);
    // What it told of moves away or opens.
    this.tooltip.hide();
    if (!item || !commandContext) return;
    store.set({ focused: item.ref });
    plot.optionLayer?.setTabStop(item.key);
    openItem(commandContext, item);
  }

  doubleTap(along: number): void {
    const { scene } = this.#core.plot;
    if (scene && store(this.#core).selected < 0) this.#core.view.zoomAt(along, 2);
  }

  selectSpan(from: number, to: number, done: boolean): void {
    const { view, host } = this.#core;
    this.#showBand(done ? 0 : from, done ? 0 : to);
    if (!done) return;
    const { viewport } = store(this.#core);
    const start = toInstant(viewport, Math.min(from, to));
    const end = toInstant(viewport, Math.max(from, to));
    view.zoomToStretch(from, to);
    host.send('timeline-range', { start, end });
  }

  hint(): void {
    const { host, locale, plot } = this.#core;
    // Where there are lanes to scroll to, this is what the wheel is turned for.
    if (plot.scene?.scrollPx !== undefined) return;
    const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);
    this.hintText = locale.ui.plot.wheelHint(isMac);
    clearTimeout(this.#hintTimer);
    this.#hintTimer = window.setTimeout(() => {
      this.#unhint();
    }, hintMs);
    host.requestUpdate();
  }

  #unhint(): void {
    this.hintText = '';
    this.#core.host.requestUpdate();
  }

  hover(x: number, y: number): void {
    const { plot, host } = this.#core;
    const item = plot.scene && itemAt(plot.scene, x, y, mouseReachPx);
    host.plotElements?.plot.classList.toggle('pointing', item !== undefined);
    this.tooltip.point(item);
    this.#core.store.set({ hovered: item?.kind === 'event' ? item.ref : -1 });
  }

  leave(): void {
    this.tooltip.point(undefined);
    this.#core.host.plotElements?.plot.classList.remove('pointing');
    this.#core.store.set({ hovered: -1 });
  }

  /** Tells the page by a state, but the own style sheet by a class: a rule on the host has every element under it styled anew. */
  setDragging(isDragging: boolean): void {
    const { internals, plotElements } = this.#core.host;
    if (isDragging) internals.states.add('dragging');
    else internals.states.delete('dragging');
    plotElements?.plot.classList.toggle('dragging', isDragging);
  }

  #showBand(from: number, to: number): void {
    const { host, plot, isVertical } = this.#core;
    const band = host.plotElements?.plot.querySelector<HTMLElement>('.span-band');
    const box = plot.scene?.plot;
    if (!band || !box) return;
    band.hidden = from === to;
    const start = `${String(Math.min(from, to) + (isVertical ? box.y : box.x))}px`;
    const length = `${String(Math.abs(to - from))}px`;
    const { style } = band;
    style.left = isVertical ? `${String(box.x)}px` : start;
    style.width = isVertical ? `${String(box.width)}px` : length;
    style.top = isVertical ? start : `${String(box.y)}px`;
    style.height = isVertical ? length : `${String(box.height)}px`;
  }
}

function store(core: TimelineCore): TimelineCore['store']['state'] {
  return core.store.state;
}
