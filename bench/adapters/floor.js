/**
 * The least program that still draws the data: one canvas, an index of sorted columns, one search per pixel column. It has no
 * rows, no clusters, no keyboard and nothing to select: a bound, not a product. The plain floor fills each mark; the run-merging
 * one joins marks that touch into one fill, and differs in nothing else.
 */
import { buildIndex } from './floor-index.js';
import { drawFloor } from './floor-drawing.js';

const namesPx = 70;
const datesPx = 24;

/** @param {boolean} isMerging */
export function floorAdapter(isMerging) {
  return {
    version: isMerging ? 'run-merging' : 'plain',
    input: { kind: 'wheel', deltaY: -120, expectedZoom: 36.6 },
    mount(container, events, lanes, span) {
      const floor = new Floor(container, lanes, span, isMerging);
      floor.show(events);
      floor.draw();
      return {
        replace(others) {
          floor.show(others);
          floor.draw();
        },
        append(more) {
          floor.show(floor.events.concat(more));
          floor.draw();
        },
        view: () => [floor.from, floor.to],
      };
    },
  };
}

class Floor {
  constructor(container, lanes, span, isMerging) {
    this.lanes = lanes;
    this.isMerging = isMerging;
    this.from = span.start;
    this.to = span.end;
    this.canvas = document.createElement('canvas');
    const scale = devicePixelRatio;
    this.widthPx = container.clientWidth;
    this.heightPx = container.clientHeight;
    this.canvas.width = this.widthPx * scale;
    this.canvas.height = this.heightPx * scale;
    this.canvas.style.cssText = `display: block; width: ${this.widthPx}px; height: ${this.heightPx}px`;
    container.append(this.canvas);
    this.ctx = this.canvas.getContext('2d', { alpha: false });
    this.ctx.scale(scale, scale);
    this.isAsked = false;
    this.listen();
  }

  show(events) {
    this.events = events;
    this.index = buildIndex(events, this.lanes);
  }

  draw() {
    const { ctx, index, events, lanes, from, to, isMerging, widthPx, heightPx } = this;
    const plot = { left: namesPx, width: widthPx - namesPx, height: heightPx - datesPx };
    drawFloor(ctx, { index, events, lanes, from, to, isMerging, plot, widthPx, heightPx });
  }

  /** At most one drawing per animation frame. */
  ask() {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      this.draw();
    });
  }

  listen() {
    const { canvas } = this;
    const plotPx = this.widthPx - namesPx;
    canvas.addEventListener(
      'wheel',
      (wheel) => {
        wheel.preventDefault();
        const share = (wheel.offsetX - namesPx) / plotPx;
        const at = this.from + share * (this.to - this.from);
        const scale = Math.exp(0.0015 * wheel.deltaY);
        this.from = at + (this.from - at) * scale;
        this.to = at + (this.to - at) * scale;
        this.ask();
      },
      { passive: false },
    );
    let last;
    canvas.addEventListener('pointerdown', (pointer) => {
      last = pointer.clientX;
      canvas.setPointerCapture(pointer.pointerId);
    });
    canvas.addEventListener('pointermove', (pointer) => {
      if (last === undefined) return;
      const shift = ((last - pointer.clientX) * (this.to - this.from)) / plotPx;
      last = pointer.clientX;
      this.from += shift;
      this.to += shift;
      this.ask();
    });
    canvas.addEventListener('pointerup', () => {
      last = undefined;
    });
  }
}
