import type { Scene } from '../layout/scene.js';

/** Which of the events in view one is, from 1, and of how many: "Event 3 of 214 in view". 0 when it is none by itself. */
export function placeInView(scene: Scene | undefined, ref: number): { place: number; count: number } {
  let place = 0;
  let count = 0;
  for (const item of scene?.items ?? []) {
    if (item.ref === ref && item.count === 1) place = count + 1;
    count += item.count;
  }
  return { place, count };
}
