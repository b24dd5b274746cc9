import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type LabelWish,
  type Obstacle,
  placeAroundObstacles,
  roomForLabels,
} from '../../../src/layout/vertical/label-zones.js';

const lengthPx = 600;
const obstacles = fc
  .array(fc.integer({ min: -10, max: 610 }), { maxLength: 2 })
  .map((lines) => lines.sort((a, b) => a - b).map((at): Obstacle => ({ from: at - 13, to: at + 13 })));
const wishes = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 600 }), length: fc.integer({ min: 20, max: 100 }) }), {
    maxLength: 14,
  })
  .map((all) => all.sort((a, b) => a.at - b.at));

describe('placeAroundObstacles', () => {
  it('lets labels that fit touch neither each other nor an obstacle, and keeps them in order', () => {
    fc.assert(
      fc.property(wishes, obstacles, (made, across) => {
        const all = made.map(({ at, length }): LabelWish => ({
          lowPx: at,
          highPx: at,
          bestPx: at,
          lengthPx: length,
          linesBefore: across.filter(({ from }) => from + 13 <= at).length,
        }));
        let longestPx = 0;
        let usedPx = 0;
        const fitting = all.filter((wish) => {
          const longest = Math.max(longestPx, wish.lengthPx);
          if (usedPx + wish.lengthPx > roomForLabels(lengthPx, across, longest)) return false;
          longestPx = longest;
          usedPx += wish.lengthPx;
          return true;
        });
        const starts = placeAroundObstacles(fitting, across, lengthPx);
        expect(starts.length).to.equal(fitting.length);
        starts.forEach((start, i) => {
          const end = start + (fitting[i]?.lengthPx ?? 0);
          expect(start).to.be.at.least(-1e-6);
          expect(end).to.be.at.most((starts[i + 1] ?? lengthPx) + 1e-6);
          for (const { from, to } of across) expect(end <= from + 1e-6 || start >= to - 1e-6).to.equal(true);
        });
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  it('keeps what is before a line above it, and what is after it below', () => {
    const wish = (at: number, linesBefore: number): LabelWish => ({
      lowPx: at,
      highPx: at,
      bestPx: at,
      lengthPx: 50,
      linesBefore,
    });
    const across = [{ from: 287, to: 313 }];
    const starts = placeAroundObstacles([wish(280, 0), wish(290, 0), wish(305, 1)], across, lengthPx);
    expect(starts).to.deep.equal([187, 237, 313]);
  });

  it('lets what has no room above a line cross it', () => {
    const wish: LabelWish = { lowPx: 10, highPx: 10, bestPx: 10, lengthPx: 50, linesBefore: 0 };
    const starts = placeAroundObstacles([wish, wish, wish], [{ from: 87, to: 113 }], lengthPx);
    expect(starts.map(Math.round)).to.deep.equal([10, 113, 163]);
  });
});
