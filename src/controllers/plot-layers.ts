import { AxisLayer } from './axis-layer.js';
import { CanvasLayer } from './canvas-layer.js';
import { HeadingLayer } from './heading-layer.js';
import { LineLayer } from './line-layer.js';
import { OptionLayer } from './option-layer.js';
import type { PlotElements } from './plot-controller.js';

/** What a Scene is shown with: marks on the canvas, everything that is text as elements over it. */
export interface PlotLayers {
  readonly canvas: CanvasLayer;
  readonly axis: AxisLayer;
  readonly headings: HeadingLayer;
  readonly lines: LineLayer;
  readonly options: OptionLayer;
}

export function layersIn(elements: PlotElements): PlotLayers {
  return {
    canvas: new CanvasLayer(elements.canvas),
    axis: new AxisLayer(elements.axis),
    headings: new HeadingLayer(elements.headings),
    lines: new LineLayer(elements.lines),
    options: new OptionLayer(elements.listbox),
  };
}
