import { faultyFloor } from './planted.js';

/** Leaves the wheel to the page, which scrolls: no step costs anything. */
export const adapter = faultyFloor((container) => {
  document.body.style.height = '4000px';
  container.addEventListener('wheel', (wheel) => wheel.stopPropagation(), { capture: true, passive: true });
});
