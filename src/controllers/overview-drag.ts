import {
  centredAt,
  draggedBy,
  gripAt,
  gripZones,
  type OverviewGrip,
  overhangPx,
  windowOf,
} from '../layout/overview-window.js';
import type { Viewport, ViewportLimits } from '../layout/viewport.js';
import { pointIn } from './point-in.js';

/** What a drag on the overview works on. */
export interface OverviewDragTarget {
  /** What the strip stands for, in the width of the strip; undefined while nothing is shown. */
  readonly whole: () => Viewport | undefined;
  readonly viewport: () => Viewport;
  readonly limits: () => ViewportLimits;
  /** Shows a view at once. */
  readonly show: (viewport: Viewport) => void;
  /** A drag has begun, or has ended: where it was given up, with everything as before. */
  readonly begin: () => void;
  readonly end: (before: Viewport, isGivenUp: boolean) => void;
  /** A click beside the window. */
  readonly centre: (viewport: Viewport) => void;
}

interface Press {
  readonly pointer: number;
  readonly fromPx: number;
  readonly grip: OverviewGrip;
  readonly before: Viewport;
  /** Beside the window, as it is seen. */
  readonly isBeside: boolean;
  isDragging: boolean;
}

const dragStartsPx = 4;

/**
 * Turns presses on the strip into views: the window and its two ends are dragged, a click beside the window centres it there, and
 * a drag from there takes it along. Escape gives a drag up.
 */
export class OverviewDrag {
  readonly #target: OverviewDragTarget;
  #strip: HTMLElement | undefined;
  #press: Press | undefined;

  constructor(target: OverviewDragTarget) {
    this.#target = target;
  }

  attach(strip: HTMLElement | undefined): void {
    if (strip === this.#strip) return;
    this.cancel();
    this.#listen('removeEventListener');
    this.#strip = strip;
    this.#listen('addEventListener');
  }

  /** Gives up what is under way: everything as it was before. */
  cancel(): void {
    const press = this.#release();
    if (press?.isDragging === true) this.#target.end(press.before, true);
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    const strip = this.#strip;
    if (!strip) return;
    strip[change]('pointerdown', this.#onDown as EventListener);
    strip[change]('pointermove', this.#onMove as EventListener);
    strip[change]('pointerup', this.#onUp as EventListener);
    strip[change]('pointercancel', this.#onCancel as EventListener);
    strip[change]('mousedown', this.#onMouseDown);
  }

  #release(): Press | undefined {
    const press = this.#press;
    this.#press = undefined;
    this.#strip?.ownerDocument.removeEventListener('keydown', this.#onKeydown, true);
    if (press && this.#strip?.hasPointerCapture(press.pointer) === true)
      this.#strip.releasePointerCapture(press.pointer);
    return press;
  }

  readonly #onDown = (pointer: PointerEvent): void => {
    const whole = this.#target.whole();
    if (!whole || !this.#strip || this.#press || pointer.button !== 0 || !pointer.isPrimary) return;
    const fromPx = this.#pxOf(pointer);
    const before = this.#target.viewport();
    const seen = windowOf(whole, before);
    this.#press = {
      pointer: pointer.pointerId,
      fromPx,
      grip: gripAt(gripZones(seen, whole.widthPx), fromPx),
      before,
      isBeside: fromPx < seen.left || fromPx > seen.left + seen.width,
      isDragging: false,
    };
    this.#strip.setPointerCapture(pointer.pointerId);
    this.#strip.ownerDocument.addEventListener('keydown', this.#onKeydown, true);
  };

  readonly #onMove = (pointer: PointerEvent): void => {
    const press = this.#press;
    const whole = this.#target.whole();
    if (!press || !whole || pointer.pointerId !== press.pointer) return;
    const px = this.#pxOf(pointer);
    if (!press.isDragging) {
      if (Math.abs(px - press.fromPx) < dragStartsPx) return;
      press.isDragging = true;
      this.#target.begin();
    }
    const limits = this.#target.limits();
    this.#target.show(
      press.grip === 'outside'
        ? centredAt(px, press.before, whole, limits)
        : draggedBy(press.grip, px - press.fromPx, press.before, whole, limits),
    );
  };

  readonly #onUp = (pointer: PointerEvent): void => {
    if (pointer.pointerId !== this.#press?.pointer) return;
    const whole = this.#target.whole();
    const { isDragging, before, isBeside, fromPx } = this.#press;
    this.#release();
    if (isDragging) this.#target.end(before, false);
    else if (whole && isBeside && this.#isOver(pointer))
      this.#target.centre(centredAt(fromPx, before, whole, this.#target.limits()));
  };

  readonly #onCancel = (pointer: PointerEvent): void => {
    if (pointer.pointerId === this.#press?.pointer) this.cancel();
  };

  readonly #onKeydown = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    press.stopPropagation();
    this.cancel();
  };

  // A press on what takes no focus would take it from whatever has it.
  readonly #onMouseDown = (press: Event): void => {
    press.preventDefault();
  };

  #pxOf(pointer: PointerEvent): number {
    return this.#strip ? pointIn(this.#strip, pointer).x : 0;
  }

  #isOver({ clientX, clientY }: PointerEvent): boolean {
    const box = this.#strip?.getBoundingClientRect();
    if (!box) return false;
    const isAcross = clientY >= box.top && clientY <= box.bottom;
    return isAcross && clientX >= box.left - overhangPx && clientX <= box.right + overhangPx;
  }
}
