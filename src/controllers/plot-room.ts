import { axisPx, plotBox } from '../layout/build-scene.js';
import { denseHeightPx } from '../layout/lanes/settle-lanes.js';
import { heightToCome } from '../layout/vertical/height-to-come.js';
import type { PlotElements } from './plot-layers.js';
import type { PlotRequest } from './plot-request.js';

/** A plot is never pressed lower than this by what stands around it: the component scrolls instead. */
const leastPx = 150;
/** Of the lanes something can be seen, however little room there is. */
const leastLanesPx = 24;

/**
 * The room that the page leaves the plot where it gives the component a height, and how far the lanes are scrolled in it. The plot
 * element scrolls as any other does; what is drawn stays in place within it and has the size of what can be seen.
 */
export class PlotRoom {
  /** How far the reader has scrolled. */
  scrollPx = 0;
  readonly #plot: HTMLElement;
  readonly #stage: HTMLElement;
  #neededPx = 0;
  #givenPx = 0;
  #isShort = false;
  #shown = '';

  /** `onRoom`: the page has come to give more or less than was last found. */
  constructor({ plot, stage }: PlotElements, onScroll: () => void, onRoom: () => void) {
    this.#plot = plot;
    this.#stage = stage;
    new ResizeObserver(() => {
      const { clientHeight } = plot;
      const isKnown = Math.abs(clientHeight - this.#givenPx) <= 1;
      // Not while sizes are observed: what it changes may change this size again.
      if (this.#neededPx > 0 && clientHeight > 0 && !isKnown) requestAnimationFrame(onRoom);
    }).observe(plot);
    plot.addEventListener('scroll', () => {
      if (plot.scrollTop === this.scrollPx) return;
      this.scrollPx = plot.scrollTop;
      onScroll();
    });
  }

  /** The page may give more or less from now on. */
  forget(): void {
    this.#neededPx = 0;
  }

  /** Takes as much as a first picture is likely to, so that nothing below has to move when it is there. */
  keepFor({ isVertical, table, passing, frame }: PlotRequest): void {
    const lyingPx = plotBox(frame).y + table.lanes.length * denseHeightPx + axisPx;
    this.givenFor(isVertical ? heightToCome(passing?.size ?? table.count) : lyingPx);
  }

  /** How high the plot can be that would be `neededPx` high. */
  givenFor(neededPx: number): number {
    if (neededPx === this.#neededPx) return this.#givenPx;
    this.#neededPx = neededPx;
    const plot = this.#plot;
    plot.style.height = `${String(neededPx)}px`;
    plot.style.setProperty('--_least', `${String(Math.min(neededPx, leastPx))}px`);
    // Heights of elements are told in whole px.
    const { clientHeight } = plot;
    this.#isShort = clientHeight > 0 && clientHeight < neededPx - 1;
    this.#givenPx = this.#isShort ? clientHeight : neededPx;
    plot.toggleAttribute('data-short', this.#isShort);
    return this.#givenPx;
  }

  /** The same as far as it can be told without asking for it, which may not be done while sizes are observed. */
  expectedFor(neededPx: number): number {
    return this.#isShort ? Math.min(neededPx, this.#plot.clientHeight) : neededPx;
  }

  /** How much of lanes of that height can be seen between what stays in place above and below them, and from where on. */
  stretchOf(heightPx: number, topPx: number, bottomPx: number): { lanesPx: number; scrollPx: number } {
    const givenPx = this.givenFor(topPx + heightPx + bottomPx) - topPx - bottomPx;
    const lanesPx = Math.min(Math.max(givenPx, leastLanesPx), heightPx);
    return { lanesPx, scrollPx: Math.round(Math.min(this.scrollPx, heightPx - lanesPx)) };
  }

  /** Makes what is drawn so high, of which `topPx` and `bottomPx` stay in place while `beyondPx` can be scrolled to. */
  show(heightPx: number, beyondPx = 0, topPx = 0, bottomPx = 0): void {
    const shown = [heightPx, beyondPx, topPx, bottomPx].join();
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#stage.style.height = `${String(heightPx)}px`;
    const { style } = this.#plot;
    style.setProperty('--_beyond', `${String(beyondPx)}px`);
    style.setProperty('--_above', `${String(topPx)}px`);
    style.setProperty('--_below', `${String(bottomPx)}px`);
  }

  /** Scrolls the lanes on by so many px, as far as there are any. */
  scrollBy(px: number): void {
    const plot = this.#plot;
    plot.scrollTop += px;
    this.scrollPx = plot.scrollTop;
  }
}
