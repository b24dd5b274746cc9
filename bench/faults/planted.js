import { floorAdapter } from '../adapters/floor.js';

/** The run-merging floor with something wrong with it. */
export function faultyFloor(plant) {
  const floor = floorAdapter(true);
  return {
    ...floor,
    version: 'faulty',
    mount(container, ...rest) {
      const mounted = floor.mount(container, ...rest);
      plant(container, mounted);
      return mounted;
    },
  };
}

/** Arithmetic that takes so many ms of CPU here; told by the fastest of several tries, so that other work counts little. */
export function arithmetic(ms) {
  const tried = 200_000;
  let fastest = Infinity;
  for (let i = 0; i < 40; i++) {
    const from = performance.now();
    work(tried);
    fastest = Math.min(fastest, performance.now() - from);
  }
  const rounds = Math.round((ms / fastest) * tried);
  return () => work(rounds);
}

function work(rounds) {
  let sum = 0;
  for (let i = 1; i <= rounds; i++) sum += Math.sqrt(i) / (1 + (sum % 7));
  // Kept, so that no compiler leaves the loop out.
  globalThis.sumOfWork = sum;
}
