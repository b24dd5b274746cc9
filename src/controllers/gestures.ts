import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pointIn } from './point-in.js';
import { wheelIntent, type GestureMode } from './wheel-intent.js';

/** Where a gesture goes. Positions are in px along time, from the start of the plot; nothing here knows a Viewport. */
export interface GestureTarget {
  /** A gesture takes hold of what stands at `along`. */
  begin(along: number): void;
  /** What was taken hold of belongs at `along` now, in a span `scale` times that at the beginning. */
  move(along: number, scale: number): void;
  end(): void;
  /** A finger pulls the lanes along by so many px, across time. */
  pullLanes(px: number): void;
  /** The gesture was given up: everything as it was before it. */
  cancel(): void;
  /** A click or tap that was not a drag, from the corner of the plot element. */
  tap(x: number, y: number, isCoarse: boolean): void;
  /** A second click in the same place. */
  doubleTap(along: number): void;
  /** A span is being drawn out with Shift held, both ends along time; `done` when it was let go. */
  selectSpan(from: number, to: number, done: boolean): void;
  /** The pointer is over a point without being pressed, or has left. */
  hover(x: number, y: number): void;
  leave(): void;
  /** The wheel turned over the plot, and the page scrolled. */
  hint(): void;
}

/** Where a point of the window lies in the plot. */
export interface PlotFrame {
  readonly element: HTMLElement;
  readonly mode: GestureMode;
  readonly isVertical: boolean;
  /** Distance along time from the edge of the element to the start of the plot. */
  readonly startPx: number;
}

const dragStartsPx = 4;
const wheelRestMs = 150;

interface Pointer {
  readonly id: number;
  x: number;
  y: number;
}

type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressed'; readonly x: number; readonly y: number; readonly isSpan: boolean }
  | { readonly kind: 'dragging' }
  | { readonly kind: 'pulling'; readonly y: number }
  | { readonly kind: 'spanning'; readonly from: number }
  | { readonly kind: 'pinching'; readonly distance: number };

/**
 * Turns wheel, mouse, pen and fingers into movements of an anchor. A plain wheel and a finger going up or down belong to the
 * page in every mode but `greedy`.
 */
export class Gestures implements ReactiveController {
  readonly #target: GestureTarget;
  readonly #frame: () => PlotFrame | undefined;
  readonly #pointers: Pointer[] = [];
  #phase: Phase = { kind: 'idle' };
  #wheel: { x: number; y: number; along: number; scale: number; timer: number } | undefined;
  #attachedTo: HTMLElement | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, frame: () => PlotFrame | undefined, target: GestureTarget) {
    this.#frame = frame;
    this.#target = target;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#frame()?.element;
    if (element === this.#attachedTo) return;
    this.hostDisconnected();
    this.#attachedTo = element;
    if (!element) return;
    const { signal } = (this.#listening = new AbortController());
    element.addEventListener('wheel', this.#onWheel, { passive: false, signal });
    element.addEventListener('pointerdown', this.#onDown, { signal });
    element.addEventListener('pointermove', this.#onMove, { signal });
    element.addEventListener('pointerup', this.#onUp, { signal });
    element.addEventListener('pointercancel', this.#onCancel, { signal });
    element.addEventListener('pointerleave', this.#onLeave, { signal });
    element.addEventListener('dblclick', this.#onDoubleClick, { signal });
    element.addEventListener('touchmove', this.#onTouchMove, { passive: false, signal });
    document.addEventListener('keydown', this.#onKeydown, { capture: true, signal });
  }

  hostDisconnected(): void {
    this.#endWheel();
    this.cancel();
    this.#listening?.abort();
    this.#attachedTo = undefined;
  }

  /** Whether something is under way that `cancel` would undo. */
  get isActive(): boolean {
    return this.#phase.kind !== 'idle' && this.#phase.kind !== 'pressed';
  }

  /** Gives up the gesture under way, as Escape does. */
  cancel(): void {
    const wasActive = this.isActive;
    this.#phase = { kind: 'idle' };
    this.#pointers.length = 0;
    if (wasActive) this.#target.cancel();
  }

  // A press on the plot may have taken the focus out of the component, and Escape still has to be heard.
  readonly #onKeydown = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape' || !this.isActive) return;
    press.preventDefault();
    this.cancel();
  };

  #alongOf(frame: PlotFrame, clientX: number, clientY: number): number {
    const { x, y } = pointIn(frame.element, { clientX, clientY });
    return (frame.isVertical ? y : x) - frame.startPx;
  }

  readonly #onWheel = (wheel: WheelEvent): void => {
    const frame = this.#frame();
    if (!frame) return;
    const intent = wheelIntent(wheel, frame.mode, frame.isVertical);
    if (intent.kind === 'page') {
      if (intent.wouldZoom) this.#target.hint();
      return;
    }
    wheel.preventDefault();
    const run = this.#wheelRun(frame, wheel);
    if (intent.kind === 'zoom') run.scale *= intent.scale;
    else run.along -= intent.px;
    this.#target.move(run.along, run.scale);
  };

  /** One run of the wheel keeps one anchor; it ends after a rest, or when the pointer moves. */
  #wheelRun(frame: PlotFrame, wheel: WheelEvent): { along: number; scale: number } {
    const known = this.#wheel;
    if (known && Math.hypot(known.x - wheel.clientX, known.y - wheel.clientY) < 2) {
      clearTimeout(known.timer);
      known.timer = this.#wheelTimer();
      return known;
    }
    this.#endWheel();
    const along = this.#alongOf(frame, wheel.clientX, wheel.clientY);
    const run = { x: wheel.clientX, y: wheel.clientY, along, scale: 1, timer: this.#wheelTimer() };
    this.#wheel = run;
    this.#target.begin(along);
    return run;
  }

  #wheelTimer(): number {
    return window.setTimeout(() => {
      this.#endWheel();
    }, wheelRestMs);
  }

  #endWheel(): void {
    if (!this.#wheel) return;
    clearTimeout(this.#wheel.timer);
    this.#wheel = undefined;
    this.#target.end();
  }

  readonly #onDown = (pointer: PointerEvent): void => {
    const frame = this.#frame();
    if (!frame || frame.mode === 'none' || pointer.button !== 0) return;
    this.#endWheel();
    const { pointerId: id, clientX: x, clientY: y, shiftKey: isSpan } = pointer;
    this.#pointers.push({ id, x, y });
    if (this.#pointers.length === 2) this.#beginPinch(frame);
    else if (this.#pointers.length === 1) this.#phase = { kind: 'pressed', x, y, isSpan };
  };

  readonly #onMove = (pointer: PointerEvent): void => {
    const frame = this.#frame();
    const known = this.#pointers.find(({ id }) => id === pointer.pointerId);
    if (!frame) return;
    if (!known) {
      const { x, y } = pointIn(frame.element, pointer);
      if (pointer.pointerType === 'mouse') this.#target.hover(x, y);
      return;
    }
    known.x = pointer.clientX;
    known.y = pointer.clientY;
    const phase = this.#phase;
    const along = this.#alongOf(frame, pointer.clientX, pointer.clientY);
    if (phase.kind === 'pressed') this.#maybeDrag(frame, phase, pointer);
    else if (phase.kind === 'dragging') this.#target.move(along, 1);
    else if (phase.kind === 'pulling') this.#pull(phase.y, pointer.clientY);
    else if (phase.kind === 'spanning') this.#target.selectSpan(phase.from, along, false);
    else if (phase.kind === 'pinching') {
      const [middle, distance] = this.#pinch(frame);
      this.#target.move(middle, phase.distance / Math.max(distance, 1));
    }
  };

  #maybeDrag(
    frame: PlotFrame,
    phase: { x: number; y: number; isSpan: boolean },
    pointer: PointerEvent,
  ): void {
    const alongMoved = frame.isVertical ? pointer.clientY - phase.y : pointer.clientX - phase.x;
    const acrossMoved = frame.isVertical ? pointer.clientX - phase.x : pointer.clientY - phase.y;
    if (Math.hypot(alongMoved, acrossMoved) < dragStartsPx) return;
    // Upright, one finger scrolls the page; the browser takes the gesture over and sends pointercancel.
    const isTouch = pointer.pointerType === 'touch';
    const isGreedy = frame.mode === 'greedy';
    if (isTouch && frame.isVertical && !isGreedy) return;
    frame.element.setPointerCapture(pointer.pointerId);
    const from = this.#alongOf(frame, phase.x, phase.y);
    const along = this.#alongOf(frame, pointer.clientX, pointer.clientY);
    if (phase.isSpan) {
      this.#phase = { kind: 'spanning', from };
      this.#target.selectSpan(from, along, false);
    } else if (isTouch && isGreedy && !frame.isVertical && Math.abs(acrossMoved) > Math.abs(alongMoved)) {
      // Else this is the browser's, which scrolls lanes and page.
      this.#pull(phase.y, pointer.clientY);
    } else {
      this.#phase = { kind: 'dragging' };
      this.#target.begin(from);
      this.#target.move(along, 1);
    }
  }

  #pull(fromY: number, y: number): void {
    // Boxes scroll by whole px; what is left over goes into the next step.
    const px = Math.trunc(y - fromY);
    this.#phase = { kind: 'pulling', y: fromY + px };
    this.#target.pullLanes(px);
  }

  #beginPinch(frame: PlotFrame): void {
    if (this.#phase.kind === 'dragging') this.#target.end();
    const [middle, distance] = this.#pinch(frame);
    this.#phase = { kind: 'pinching', distance: Math.max(distance, 1) };
    this.#target.begin(middle);
  }

  /** The middle of two fingers along time, and how far apart they are. */
  #pinch(frame: PlotFrame): [number, number] {
    const [a, b] = this.#pointers;
    if (!a || !b) return [0, 1];
    const middle = this.#alongOf(frame, (a.x + b.x) / 2, (a.y + b.y) / 2);
    return [middle, Math.hypot(a.x - b.x, a.y - b.y)];
  }

  readonly #onUp = (pointer: PointerEvent): void => {
    const frame = this.#frame();
    const index = this.#pointers.findIndex(({ id }) => id === pointer.pointerId);
    if (!frame || index < 0) return;
    this.#pointers.splice(index, 1);
    const phase = this.#phase;
    const along = this.#alongOf(frame, pointer.clientX, pointer.clientY);
    this.#phase = { kind: 'idle' };
    if (phase.kind === 'pressed') {
      const { x, y } = pointIn(frame.element, pointer);
      this.#target.tap(x, y, pointer.pointerType !== 'mouse');
    } else if (phase.kind === 'spanning') {
      this.#target.selectSpan(phase.from, along, true);
    } else if (phase.kind === 'dragging') {
      this.#target.end();
    } else if (phase.kind === 'pinching') {
      this.#target.end();
      const [left] = this.#pointers;
      if (left) {
        this.#phase = { kind: 'dragging' };
        this.#target.begin(this.#alongOf(frame, left.x, left.y));
      }
    }
  };

  readonly #onCancel = ({ pointerId }: PointerEvent): void => {
    if (this.#pointers.some(({ id }) => id === pointerId)) this.cancel();
  };

  readonly #onLeave = (): void => {
    this.#target.leave();
  };

  readonly #onDoubleClick = (pointer: MouseEvent): void => {
    const frame = this.#frame();
    if (!frame || frame.mode === 'none') return;
    this.#target.doubleTap(this.#alongOf(frame, pointer.clientX, pointer.clientY));
  };

  /** With two fingers down the browser would scroll the page while they pinch. */
  readonly #onTouchMove = (touch: TouchEvent): void => {
    if (touch.touches.length > 1 && this.#phase.kind === 'pinching' && touch.cancelable)
      touch.preventDefault();
  };
}
