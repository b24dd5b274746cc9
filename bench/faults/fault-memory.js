import { faultyFloor } from './planted.js';

const megabytes = 16_000_000;
const kept = [];

/** Sixteen megabytes in a typed array and sixteen in a worker: nothing of either is in the page's heap. */
export const adapter = faultyFloor(() => {
  kept.push(new Uint8Array(megabytes).fill(1));
  const source = `self.kept = new Uint8Array(${megabytes}).fill(1)`;
  kept.push(new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))));
});
