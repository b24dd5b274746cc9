import type { Columns } from '../events/columns.js';
import type { Scene } from '../layout/scene.js';
import { uprightAxisCode } from '../layout/vertical/axis-column.js';
import { buildVerticalScene } from '../layout/vertical/build-vertical-scene.js';
import { planVertical, type VerticalPlan, verticalLengthPx } from '../layout/vertical/plan-vertical.js';
import type { PlotRequest } from './plot-controller.js';

/** Lays out plots in which time runs down. */
export class UprightPlot {
  readonly axis = uprightAxisCode;
  #plan: VerticalPlan | undefined;

  /** Data, width, language or filter have changed. */
  forget(): void {
    this.#plan = undefined;
  }

  /** How long the plot is along time: the `widthPx` of its Viewport. */
  lengthPx(request: PlotRequest, columns: Columns): number {
    return verticalLengthPx(this.#planOf(request, columns), request.lanesPx);
  }

  scene(request: PlotRequest, columns: Columns): Scene {
    const { frame, viewport } = request;
    const plan = this.#planOf(request, columns);
    return buildVerticalScene(plan, viewport, { ...frame, lanesPx: viewport.widthPx });
  }

  #planOf({ table, frame, measure }: PlotRequest, columns: Columns): VerticalPlan {
    const { widthPx, gutterPx, isGutterRight, textOf } = frame;
    this.#plan ??= planVertical({ table, columns, widthPx, gutterPx, isGutterRight, textOf, measure });
    return this.#plan;
  }
}
