/** Whom wheel and fingers obey: the page first (`cooperative`), the plot first (`greedy`), the page alone (`none`). */
export type GestureMode = 'cooperative' | 'greedy' | 'none';

export type WheelIntent =
  | { readonly kind: 'zoom'; /** Of the span: below 1 zooms in. */ readonly scale: number }
  | { readonly kind: 'pan'; readonly px: number }
  | { readonly kind: 'page'; /** With Ctrl held it would have zoomed. */ readonly wouldZoom: boolean };

/** A wheel of this many px doubles the span; a notch of 120 gives 1.18. */
const doublingPx = 500;
const linePx = 40;
const pagePx = 800;
/** With Ctrl, shorter steps than this come from a trackpad's pinch, which is meant to be felt: they count tenfold. */
const pinchBelowPx = 50;

interface Wheel {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a turn of the wheel asks for. */
export function wheelIntent(wheel: Wheel, mode: GestureMode, isVertical: boolean): WheelIntent {
  if (mode === 'none') return { kind: 'page', wouldZoom: false };
  const unit = wheel.deltaMode === 1 ? linePx : wheel.deltaMode === 2 ? pagePx : 1;
  const x = wheel.deltaX * unit;
  const y = wheel.deltaY * unit;
  const withKey = wheel.ctrlKey || wheel.metaKey;
  if (withKey) {
    const strength = wheel.ctrlKey && Math.abs(y) < pinchBelowPx ? 10 : 1;
    return { kind: 'zoom', scale: 2 ** ((y * strength) / doublingPx) };
  }
  const sideways = wheel.shiftKey && x === 0 ? y : x;
  const isSideways = (wheel.shiftKey && x === 0) || Math.abs(x) > Math.abs(y);
  if (isSideways && !isVertical) return { kind: 'pan', px: sideways };
  if (isSideways) return { kind: 'page', wouldZoom: false };
  if (mode === 'greedy') return { kind: 'zoom', scale: 2 ** (y / doublingPx) };
  return { kind: 'page', wouldZoom: true };
}
