import type { Scene } from '../layout/scene.js';
import { AxisLayer } from './axis-layer.js';
import { CanvasLayer } from './canvas-layer.js';
import { HeadingLayer } from './heading-layer.js';
import { LineLayer } from './line-layer.js';
import { OptionLayer } from './option-layer.js';
import type { PlotRequest } from './plot-request.js';

/** The elements a plot is shown in; all of them stay for the life of the component. */
export interface PlotElements {
  /** The box that the page sees, which scrolls where there are more lanes than fit. */
  readonly plot: HTMLElement;
  /** What stays in place within it and holds all that is drawn. */
  readonly stage: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly listbox: HTMLElement;
  readonly axis: HTMLElement;
  /** The buttons that fold and open lanes. */
  readonly laneButtons: HTMLElement;
  readonly headings: HTMLElement;
  readonly lines: HTMLElement;
  /** An element no one sees, to ask the browser what a colour is. */
  readonly probe: HTMLElement;
}

/** What a Scene is shown by, from the ground up. */
export class PlotLayers {
  readonly options: OptionLayer;
  readonly #canvas: CanvasLayer;
  readonly #axis: AxisLayer;
  readonly #headings: HeadingLayer;
  readonly #lines: LineLayer;

  constructor({ canvas, axis, headings, lines, listbox }: PlotElements) {
    this.#canvas = new CanvasLayer(canvas);
    this.#axis = new AxisLayer(axis);
    this.#headings = new HeadingLayer(headings);
    this.#lines = new LineLayer(lines);
    this.options = new OptionLayer(listbox);
  }

  /** Shows all but what waits until the view is still. */
  show(scene: Scene, request: PlotRequest, isMoving: boolean): void {
    this.#canvas.paint(scene, request, isMoving);
    this.#axis.show(scene);
    this.#headings.show(scene, request);
    this.#lines.show(scene);
    this.options.move(scene);
  }

  /** At rest: as sharp as it gets, and without words that nobody sees. */
  settle(scene: Scene, request: PlotRequest): void {
    this.#canvas.sharpen(scene, request);
    this.#axis.settle();
  }
}
