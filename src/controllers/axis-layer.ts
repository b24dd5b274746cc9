import type { Axis, AxisTick } from '../layout/axis/axis.js';
import type { Scene } from '../layout/scene.js';
import { ElementPool } from './element-pool.js';

/** The words of the axis as real text. They move by transform, and their text is written only when it changes. */
export class AxisLayer {
  readonly #minor: ElementPool<HTMLSpanElement>;
  readonly #context: ElementPool<HTMLSpanElement>;

  readonly #parent: HTMLElement;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    this.#minor = new ElementPool(parent, () => tick('tick'));
    this.#context = new ElementPool(parent, () => tick('context'));
  }

  show({ axis, plot, vertical, width }: Scene): void {
    this.#parent.style.width = vertical ? `${String(width - plot.width)}px` : '';
    const length = vertical ? plot.height : plot.width;
    // Years name themselves, and stand as they will above months.
    this.#parent.toggleAttribute('data-alone', axis.context.length === 0);
    this.#place(this.#minor, axis.minor, vertical ? plot.y : plot.x, vertical, length);
    this.#place(this.#context, axis.context, vertical ? plot.y : plot.x, vertical, length);
  }

  /** At rest: words that nobody sees are there for nobody, be it to find or to select. */
  settle(): void {
    this.#minor.hideFree();
    this.#context.hideFree();
  }

  /** What would be cut at the end of the axis, or is pushed out at its start, among the lane names, is left out. */
  #place(
    pool: ElementPool<HTMLSpanElement>,
    ticks: Axis['minor'],
    offset: number,
    vertical: boolean,
    length: number,
  ): void {
    ticks.forEach((each) => {
      if (each.label === '' || each.labelX < 0 || each.labelX + each.labelPx > length) return;
      const element = pool.take(String(each.at));
      write(element, each);
      const at = Math.round((each.labelX + offset) * 4) / 4;
      element.style.transform = vertical ? `translateY(${String(at)}px)` : `translateX(${String(at)}px)`;
    });
    pool.sweep(undefined, putAway);
  }
}

function tick(name: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = name;
  return element;
}

/** Out of sight, but with its layout: another tick takes it as soon as the view moves. */
function putAway(element: HTMLSpanElement): void {
  element.style.transform = 'translateX(-10000px)';
}

function write(element: HTMLSpanElement, { label, mark }: AxisTick): void {
  const text = mark === undefined ? label : `${label} ${mark}`;
  if (element.textContent !== text) element.textContent = text;
}
