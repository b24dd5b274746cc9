import type { Columns } from '../events/columns.js';
import type { Scene } from '../layout/scene.js';
import { uprightAxisCode } from '../layout/vertical/axis-column.js';
import { buildVerticalScene } from '../layout/vertical/build-vertical-scene.js';
import {
  planVerticalInSlices,
  verticalHeightPx,
  type VerticalPlan,
  verticalLengthPx,
} from '../layout/vertical/plan-vertical.js';
import type { PlotRequest } from './plot-request.js';
import { atOnceOrInTurns } from './turns.js';

/**
 * Lays out plots in which time runs down. Few events are planned at once; many take turns between which the page goes on, and what
 * showed before stays until the plan is whole.
 */
export class UprightPlot {
  readonly axis = uprightAxisCode;
  /** Told when a plan is there that took its time. */
  ready: () => void = () => undefined;
  #plan: VerticalPlan | undefined;
  #isStale = true;
  #building: AbortController | undefined;

  /** Data, width, language or filter have changed. */
  forget(): void {
    this.stop();
    this.#isStale = true;
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#isStale ||= this.isBuilding;
    this.#building?.abort();
    this.#building = undefined;
  }

  /** A newer plan is on its way. */
  get isBuilding(): boolean {
    return this.#building !== undefined;
  }

  /** The plan is not of what it is to be made from now, and nobody has asked yet or it is on its way. */
  get isBehind(): boolean {
    return this.#isStale || this.isBuilding;
  }

  /**
   * How long the plot is along time: the `widthPx` of its Viewport. `expectedFor` tells how high it can be that would be so high. 0
   * while there is no plan for these events.
   */
  lengthPx(request: PlotRequest, columns: Columns, expectedFor: (neededPx: number) => number): number {
    const plan = this.#planFor(request, columns);
    if (!plan) return 0;
    const neededPx = verticalHeightPx(plan);
    const givenPx = expectedFor(neededPx);
    return verticalLengthPx(plan, givenPx < neededPx ? givenPx : 0);
  }

  /** How high it would be where the page leaves it the room. */
  get neededPx(): number {
    return this.#plan ? verticalHeightPx(this.#plan) : 0;
  }

  /** What its Scenes are made from. */
  get columns(): Columns | undefined {
    return this.#plan?.columns;
  }

  /** Undefined while there is no plan for what these events have grown from, or for a plot of this width. */
  scene(request: PlotRequest, columns: Columns): Scene | undefined {
    const { frame, viewport } = request;
    const plan = this.#planFor(request, columns);
    if (!plan) return undefined;
    const { table, textOf } = plan.input;
    const lanesPx = viewport.widthPx;
    return buildVerticalScene(plan, viewport, { ...frame, table, textOf, lanesPx, scrollPx: 0 });
  }

  #planFor(request: PlotRequest, columns: Columns): VerticalPlan | undefined {
    if (this.#isStale) this.#build(request, columns);
    const plan = this.#plan;
    if (!plan || !this.isBuilding) return plan;
    const { frame, table } = request;
    const { input } = plan;
    const isAlike =
      input.widthPx === frame.widthPx &&
      input.gutterPx === frame.gutterPx &&
      input.isGutterRight === frame.isGutterRight;
    return isAlike && table.changedSince(input.table) ? plan : undefined;
  }

  #build({ table, frame, measure }: PlotRequest, columns: Columns): void {
    this.stop();
    this.#isStale = false;
    const { widthPx, gutterPx, isGutterRight, textOf, eras } = frame;
    const slices = planVerticalInSlices({
      table,
      columns,
      widthPx,
      gutterPx,
      isGutterRight,
      textOf,
      measure,
      eras,
    });
    const building = new AbortController();
    this.#building = building;
    atOnceOrInTurns(slices, building.signal, (plan, isLate) => {
      this.#building = undefined;
      this.#plan = plan;
      if (isLate) this.ready();
    });
  }
}
