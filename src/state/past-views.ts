import type { Viewport } from '../layout/viewport.js';
import type { Store } from './store.js';

/** How many Viewports "Undo zoom" can go back. */
const mostRemembered = 50;

/** Whether two Viewports show the same to within a hundredth of a pixel. */
export function isSameView(a: Viewport, b: Viewport): boolean {
  const pixelMs = b.spanMs / b.widthPx;
  return (
    Math.abs(a.centre - b.centre) < pixelMs / 100 &&
    Math.abs(a.spanMs - b.spanMs) * a.widthPx < b.spanMs / 100
  );
}

/** What "Undo zoom" can go back to once `viewport` has been left. The same view is not kept twice in a row. */
export function remembered(past: readonly Viewport[], viewport: Viewport): readonly Viewport[] {
  const last = past.at(-1);
  if (last && isSameView(last, viewport)) return past;
  return [...past, viewport].slice(-mostRemembered);
}

/** Has "Undo zoom" go back to `before` where what is in view now has another scale. */
export function rememberScale(store: Store, before: Viewport): void {
  const { past, viewport } = store.state;
  if (Math.abs(before.spanMs / viewport.spanMs - 1) > 0.01) store.set({ past: remembered(past, before) });
}
