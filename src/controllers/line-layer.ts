import type { Scene } from '../layout/scene.js';
import { ElementPool } from './element-pool.js';

/** How far a head keeps from the edge of the component. */
const edgePx = 8;

/** The heads of the lines across the plot: a pill with the words of the dateline, kept inside the plot. */
export class LineLayer {
  readonly #pool: ElementPool<HTMLElement>;

  constructor(parent: HTMLElement) {
    this.#pool = new ElementPool(parent, () => {
      const element = document.createElement('div');
      element.className = 'line-head';
      return element;
    });
  }

  show({ lines, plot, vertical }: Scene): void {
    for (const { kind, at, label } of lines) {
      const element = this.#pool.take(kind);
      if (element.textContent !== label) element.textContent = label;
      element.dataset['kind'] = kind;
      const { style } = element;
      style.transform = vertical
        ? `translate(0, max(${String(plot.y)}px - 0%, ${String(Math.round(at) + 1)}px - 100%))`
        : `translate(clamp(${String(plot.x)}px - 0%, ${String(Math.round(at))}px - 50%, ${String(plot.x + plot.width - edgePx)}px - 100%), 0)`;
    }
    this.#pool.sweep();
  }
}
