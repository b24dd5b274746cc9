import { arithmetic, faultyFloor } from './planted.js';

/** Five milliseconds more in each step. */
export const adapter = faultyFloor((container) => {
  const think = arithmetic(5);
  container.addEventListener('wheel', think, { passive: true });
  container.addEventListener('pointermove', ({ buttons }) => buttons > 0 && think());
});
