import { faultyFloor } from './planted.js';

/** Works for 60 ms when the reader has let go and nobody is looking. */
export const adapter = faultyFloor((container) => {
  container.addEventListener('pointerup', () => {
    setTimeout(() => {
      const until = performance.now() + 60;
      while (performance.now() < until);
    }, 250);
  });
});
