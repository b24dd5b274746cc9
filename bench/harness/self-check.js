import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { figures } from '../report/cell-figures.js';
import { measureCell } from './cell.js';

const floorKey = 'floor-merging';

/** Each planted fault, and how the bench must see it beside the floor without one. */
const faults = [
  {
    key: 'fault-nothing',
    what: 'nothing is drawn',
    see: ({ proof }) => ({ isSeen: proof?.isDrawn === false, found: `${proof?.drawnPixels} pixels drawn` }),
  },
  {
    key: 'fault-busy',
    what: '5 ms of arithmetic in each step',
    see(cell, floor) {
      const more = figures.busyP50Ms(cell) - figures.busyP50Ms(floor);
      return { isSeen: Math.abs(more - 5) <= 1, found: `busy ${more.toFixed(1)} ms above the floor's` };
    },
  },
  {
    key: 'fault-memory',
    what: '16 MB in a typed array and 16 MB in a worker',
    see(cell, floor) {
      const more = (cell.rest.bytes - floor.rest.bytes) / 1e6;
      return { isSeen: Math.abs(more - 32) <= 2, found: `${more.toFixed(1)} MB above the floor's` };
    },
  },
  {
    key: 'fault-rest',
    what: 'a task of 60 ms at rest',
    see(cell) {
      const ms = figures.restTaskMs(cell);
      const over = cell.steps.rests.reduce((sum, { frames }) => sum + frames.over50, 0);
      return {
        isSeen: ms >= 55 && over > 0,
        found: `longest task at rest ${ms} ms, ${over} frames over 50 ms`,
      };
    },
  },
  {
    key: 'fault-scroll',
    what: 'the wheel scrolls the page',
    see: ({ proof }) => ({
      isSeen: proof?.isZoomed === false && proof.isScrolled,
      found: `zoomed ${proof?.zoom?.toFixed(2)} times, ${proof?.isScrolled ? '' : 'not '}scrolled`,
    }),
  },
];

export const faultKeys = [floorKey, ...faults.map(({ key }) => key)];

/** Measures each fault at a thousand events. True when all are seen and the floor itself is found without fault. */
export async function checkFaults(request) {
  const picturesFolder = await mkdtemp(path.join(tmpdir(), 'bench-faults-'));
  const measure = (key) =>
    measureCell({ ...request, key, count: 1_000, workload: 'plain', isUpdating: false, picturesFolder });
  let isGood = true;
  const tell = (what, isSeen, found) => {
    console.log(`${isSeen ? 'seen' : 'NOT SEEN'}  ${what}: ${found}`);
    isGood &&= isSeen;
  };
  try {
    const floor = await measure(floorKey);
    const { isDrawn, isZoomed, isPanned, isScrolled } = floor.proof ?? {};
    tell(
      'a floor without fault',
      isDrawn && isZoomed && isPanned && !isScrolled,
      floor.failure ?? 'drawn, zoomed, moved',
    );
    for (const { key, what, see } of faults) {
      const cell = await measure(key);
      const { isSeen, found } = cell.failure ? { isSeen: false, found: cell.failure } : see(cell, floor);
      tell(what, isSeen, found);
    }
  } finally {
    await rm(picturesFolder, { recursive: true, force: true });
  }
  return isGood;
}
