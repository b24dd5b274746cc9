import type { LaneHeading, Scene } from '../layout/scene.js';
import type { Palette } from '../paint/palette.js';
import { ElementPool } from './element-pool.js';
import type { PlotRequest } from './plot-request.js';

/** Where lines of a heading stand in it, as in the styles of the plot. */
export const firstLinePx = 10;
export const linePx = 16;
const buttonPx = 24;

/** How many lines of a lane's name have room in it beside its count, or the button that has no other place. */
export function linesOfName({ height, count, more }: LaneHeading): number {
  const givenPx = height - firstLinePx - (count > 0 ? linePx : more > 0 ? buttonPx : 0);
  return Math.max(Math.floor(givenPx / linePx), 1);
}

/** The names of the lanes beside their bands. */
export class HeadingLayer {
  readonly #pool: ElementPool<HTMLElement>;
  #shown = '';
  #palette: Palette | undefined;

  constructor(parent: HTMLElement) {
    this.#pool = new ElementPool(parent, () => {
      const element = document.createElement('div');
      element.className = 'lane-name';
      const name = element.appendChild(document.createElement('bdi'));
      name.className = 'name';
      const count = element.appendChild(document.createElement('span'));
      count.className = 'count';
      return element;
    });
  }

  show(
    { headings: all, plot, scrollPx }: Scene,
    { palette, number: say }: Pick<PlotRequest, 'palette' | 'number'>,
  ): void {
    const end = plot.y + plot.height;
    const headings =
      scrollPx === undefined ? all : all.filter(({ y, height }) => y < end && y + height > plot.y);
    // They stand still while the view moves along time.
    const shown = JSON.stringify(headings);
    if (palette === this.#palette && shown === this.#shown) return;
    this.#shown = shown;
    this.#palette = palette;
    for (const heading of headings) {
      const { lane, label, count, tone, x, y, width, height, depth } = heading;
      const element = this.#pool.take(String(lane));
      const [name, number] = element.children;
      element.title = label;
      if (name && name.textContent !== label) name.textContent = label;
      const text = count > 0 ? say(count) : '';
      if (number && number.textContent !== text) number.textContent = text;
      const { style } = element;
      style.transform = `translate(${String(x)}px, ${String(Math.round(y))}px)`;
      style.width = `${String(width)}px`;
      style.height = `${String(height)}px`;
      style.setProperty('--_depth', String(depth));
      style.setProperty('--_lines', String(linesOfName(heading)));
      style.setProperty('--_tone', palette.colourOf(tone));
    }
    this.#pool.sweep();
  }
}
