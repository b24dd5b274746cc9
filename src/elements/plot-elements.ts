import type { PlotElements } from '../controllers/plot-layers.js';

/** The elements of the plot within a root, once they are rendered. */
export function plotElementsIn(root: ParentNode | undefined): PlotElements | undefined {
  const plot = root?.querySelector<HTMLElement>('.plot');
  const canvas = plot?.querySelector('canvas');
  if (!plot || !canvas) return undefined;
  const within = (selector: string): HTMLElement => plot.querySelector<HTMLElement>(selector) ?? plot;
  return {
    plot,
    stage: within('.stage'),
    canvas,
    listbox: within('.listbox'),
    axis: within('.axis'),
    headings: within('.headings'),
    laneButtons: within('.lane-buttons'),
    lines: within('.lines'),
    probe: within('.probe'),
  };
}
