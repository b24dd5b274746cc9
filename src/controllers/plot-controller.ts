import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Columns } from '../events/columns.js';
import { axisPx, buildScene, plotBox } from '../layout/build-scene.js';
import type { Scene } from '../layout/scene.js';
import { LatePart } from './late-parts.js';
import type { OptionLayer } from './option-layer.js';
import { PlanBuilder } from './plan-builder.js';
import { PlotLayers } from './plot-layers.js';
import type { PlotOptions } from './plot-options.js';
import type { PlotRequest } from './plot-request.js';
import { PlotRoom } from './plot-room.js';
import { painted, pause } from './turns.js';
import type { UprightPlot } from './upright-plot.js';
import { Wait } from './wait.js';

const restMs = 150;

/** Draws at most once a frame, and only when something changed; writes options once the view is still. */
export class PlotController implements ReactiveController {
  scene: Scene | undefined;
  /** What it was made from: what its items count are positions in these. */
  columns: Columns | undefined;
  /** The first picture takes its time; its room is kept. */
  isAwaited = false;
  readonly #options: PlotOptions;
  readonly #upright: LatePart<UprightPlot>;
  #isUprightAsked = false;
  #uprightGivenPx = 0;
  #layers: PlotLayers | undefined;
  #room: PlotRoom | undefined;
  #frame = 0;
  #restTimer = 0;
  #isMoving = false;
  /** Until what was asked for is on screen; until its options are written, too. */
  readonly shown = new Wait();
  readonly settled = new Wait();

  /** What keeps the plan of a lying plot in step with the data. */
  readonly plans: PlanBuilder;

  constructor(host: ReactiveControllerHost, options: PlotOptions) {
    this.#options = options;
    const dense = new LatePart(host, () => import('../layout/lanes/dense-code.js'));
    this.plans = new PlanBuilder(dense, () => {
      this.redraw();
    });
    this.#upright = new LatePart(host, options.loadUpright);
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    this.#frame = 0;
    this.plans.stop();
    if (this.#isUprightAsked) this.#upright.get()?.stop();
    this.#idle();
  }

  /** The room that the page leaves the plot, once there is one. */
  get room(): PlotRoom | undefined {
    return this.#room;
  }

  get optionLayer(): OptionLayer | undefined {
    return this.#layers?.options;
  }

  /** Puts the focus on one of the Scene's items, by its place among them. Nothing where there is none. */
  focusItem(place: number): void {
    const { scene } = this;
    const item = scene?.items[place];
    if (scene && item)
      this.#layers?.options.focus(item, scene, this.#options.optionWords(item, place, scene));
  }

  #busy(): void {
    this.shown.begin();
    this.settled.begin();
  }

  #idle(): void {
    this.shown.end();
    this.settled.end();
  }

  /** Data, width, language or filter have changed: lanes, rows and labels are settled anew. */
  replan(): void {
    this.plans.invalidate();
    this.#room?.forget();
    if (this.#isUprightAsked) this.#upright.get()?.forget();
    this.redraw();
    // Other data need not wait for a frame to be laid out; of data that grow, each frame takes what has come.
    queueMicrotask(() => {
      const request = this.#options.request();
      const before = this.plans.plan?.input.table;
      if (!request || request.isVertical || (before && request.table.changedSince(before))) return;
      this.#planFor(request);
    });
  }

  #planFor(request: PlotRequest): PlanBuilder['plan'] {
    return this.plans.planFor({ ...request, textOf: request.frame.textOf });
  }

  /** Asks for a frame. `isMoving`: more are to follow, so only what the eye sees now is written. */
  redraw(isMoving = false): void {
    this.#isMoving ||= isMoving;
    if (isMoving) this.plans.interrupt();
    this.#busy();
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const isMoving = this.#isMoving;
      this.#draw();
      // While the view moves, what is shown is on its way.
      if (!isMoving) void pause().then(this.#onScreen);
    });
  }

  /** Draws without waiting for the next frame. */
  drawNow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#draw();
    void painted().then(this.#onScreen);
  }

  /** What was drawn has become visible; it is what was asked for, unless more has been asked since or a plan is on its way. */
  readonly #onScreen = (): void => {
    if (this.#frame === 0 && this.scene && !this.isBehind) this.shown.end();
  };

  #draw(): void {
    this.#busy();
    const request = this.#options.request();
    const layers = this.#getLayers();
    const isMoving = this.#isMoving;
    this.#isMoving = false;
    if (!request || !layers) {
      // List and table stand in its place: a page of many events need not carry two sets of elements.
      layers?.options.clear();
      this.#await(false);
      this.#idle();
      return;
    }
    const scene = request.isVertical ? this.#uprightScene(request) : this.#lyingScene(request);
    // Until there is a plan for it, what showed before stays.
    if (!scene) {
      clearTimeout(this.#restTimer);
      if (this.scene) return;
      this.#room?.keepFor(request);
      this.#await(true);
      return;
    }
    this.scene = scene;
    this.#await(false);
    this.#options.elements()?.plot.toggleAttribute('data-upright', scene.vertical);
    layers.show(scene, request, isMoving);
    this.#options.onFrame(scene);
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(
      () => {
        this.#rest();
      },
      isMoving ? restMs : 0,
    );
  }

  #await(isAwaited: boolean): void {
    if (isAwaited === this.isAwaited) return;
    this.isAwaited = isAwaited;
    this.#options.onAwaited();
  }

  /** How long an upright plot is along time, which the labels say: the `widthPx` of its Viewport. 0 while there is nothing to show. */
  get uprightPx(): number {
    const request = this.#options.request();
    const upright = request && this.#getUpright();
    if (!upright || !this.#getLayers()) return 0;
    return upright.lengthPx(
      request,
      this.plans.columnsOf(request),
      (px) => this.#room?.expectedFor(px) ?? px,
    );
  }

  /** The picture is not yet of what it is to show, and will be. */
  get isBehind(): boolean {
    if (this.#options.request()?.isVertical !== true) return this.plans.isBehind;
    return this.#getUpright()?.isBehind === true;
  }

  /** What sets the axis of an upright plot, once its code is here. */
  get uprightAxis(): UprightPlot['axis'] | undefined {
    return this.#getUpright()?.axis;
  }

  #getUpright(): UprightPlot | undefined {
    const upright = this.#upright.get();
    if (!upright && !this.#isUprightAsked) {
      this.#busy();
      void this.#upright.settled().then((plot) => {
        this.#isUprightAsked = plot !== undefined;
        if (plot) {
          plot.ready = this.#options.onUprightPlan;
          this.#options.onUpright();
        } else this.#idle();
      });
    }
    this.#isUprightAsked = true;
    return upright;
  }

  #uprightScene(request: PlotRequest): Scene | undefined {
    const columns = this.plans.columnsOf(request);
    const upright = this.#getUpright();
    // As with lying plots, what stands is drawn again only where the reader has moved meanwhile.
    if (upright?.isBuilding === true && this.scene?.viewport === request.viewport) return undefined;
    const scene = upright?.scene(request, columns);
    const room = this.#room;
    if (!upright || !scene || !room) return undefined;
    const givenPx = room.givenFor(upright.neededPx);
    const isOther = givenPx !== this.#uprightGivenPx;
    this.#uprightGivenPx = givenPx;
    if (isOther && scene.height > givenPx + 1) {
      // The page leaves it less than was expected.
      this.#options.onUpright();
      return undefined;
    }
    room.show(scene.height);
    this.columns = upright.columns ?? columns;
    return request.emphasise(scene, this.columns);
  }

  #lyingScene(request: PlotRequest): Scene | undefined {
    const { frame, viewport } = request;
    const plan = this.#planFor(request);
    const room = this.#room;
    if (!plan || !room) return undefined;
    // The next plan is on its way: what stands is drawn again only where the reader has moved meanwhile.
    const { scene: shown } = this;
    const isSame = shown?.viewport === viewport && shown.width === frame.widthPx;
    if (this.plans.isBuilding && isSame && (shown.scrollPx ?? 0) === Math.round(room.scrollPx))
      return undefined;
    const seen = room.stretchOf(plan.height, plotBox(frame).y, axisPx);
    // Of data that have grown the last plan stands until the next does, and knows only what it was made from.
    const { table, textOf } = plan.input;
    const scene = buildScene(plan, viewport, { ...frame, table, textOf, ...seen });
    const beyondPx = plan.height - seen.lanesPx;
    if (beyondPx > 0) room.show(scene.height, beyondPx, scene.plot.y, axisPx);
    else room.show(scene.height);
    this.columns = plan.columns;
    return request.emphasise(scene, plan.columns);
  }

  #rest(): void {
    const { scene } = this;
    const layers = this.#layers;
    const request = this.#options.request();
    if (!scene || !layers || !request) {
      this.#idle();
      return;
    }
    layers.settle(scene, request);
    layers.options.settle(
      scene,
      (item, place) => this.#options.optionWords(item, place, scene),
      this.#options.selectedKey(),
    );
    this.#options.onRest(scene);
    this.plans.goOn();
    const upright = this.#isUprightAsked ? this.#upright.get() : undefined;
    const isDone = this.#frame === 0 && !this.plans.isBuilding && upright?.isBuilding !== true;
    if (isDone) this.#idle();
  }

  #getLayers(): PlotLayers | undefined {
    const elements = this.#options.elements();
    if (!elements) return undefined;
    const { onUpright } = this.#options;
    this.#room ??= new PlotRoom(elements, () => this.redraw(true), onUpright);
    return (this.#layers ??= new PlotLayers(elements));
  }
}
