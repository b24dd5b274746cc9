import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeInOrder, type PlaceWish } from '../../../src/layout/vertical/isotonic.js';

const wish = (lowPx: number, highPx = lowPx, lengthPx = 10, bestPx = lowPx): PlaceWish => ({
  lowPx,
  highPx,
  bestPx,
  lengthPx,
});

const cases: readonly (readonly [string, readonly PlaceWish[], readonly number[]])[] = [
  ['nothing', [], []],
  ['each where it wants to be', [wish(5), wish(30), wish(80)], [5, 30, 80]],
  ['two at one place part evenly', [wish(50), wish(50)], [45, 55]],
  ['three at one place', [wish(50), wish(50), wish(50)], [40, 50, 60]],
  ['one against the start', [wish(-20), wish(60)], [0, 60]],
  ['one against the end', [wish(20), wish(99)], [20, 90]],
  ['order beats nearness', [wish(60), wish(20)], [35, 45]],
  ['a long mark gives way', [wish(20, 80, 10, 20), wish(20)], [15.1, 25.1]],
  ['a long mark makes room', [wish(20, 80, 10, 50), wish(50, 50)], [40.2, 50.2]],
];

const wishes = fc.array(
  fc.record({
    lowPx: fc.integer({ min: -20, max: 520 }),
    reachPx: fc.constantFrom(0, 0, 40, 200),
    best: fc.double({ min: 0, max: 1, noNaN: true }),
    lengthPx: fc.integer({ min: 5, max: 60 }),
  }),
  { maxLength: 12 },
);
type Made = (typeof wishes extends fc.Arbitrary<infer All> ? All : never) extends (infer One)[] ? One : never;
const made = (each: readonly Made[]): PlaceWish[] =>
  each.map(({ lowPx, reachPx, best, lengthPx }) => ({
    lowPx,
    highPx: lowPx + reachPx,
    bestPx: lowPx + best * reachPx,
    lengthPx,
  }));

/** The cost that is to be least. */
function costOf(all: readonly PlaceWish[], starts: readonly number[]): number {
  return all.reduce((sum, { lowPx, highPx, bestPx }, i) => {
    const at = starts[i] ?? 0;
    const off = at - Math.min(Math.max(at, lowPx), highPx);
    return sum + off ** 2 + 0.02 * (at - bestPx) ** 2;
  }, 0);
}

describe('placeInOrder', () => {
  for (const [what, given, expected] of cases) {
    it(what, () => {
      const starts = placeInOrder(given, 0, 100);
      expect(starts.length).to.equal(expected.length);
      expected.forEach((at, i) => {
        expect(starts[i]).to.be.closeTo(at, 0.5);
      });
    });
  }

  it('keeps order, lets nothing overlap, and stays inside where there is room', () => {
    fc.assert(
      fc.property(wishes, (each) => {
        const all = made(each);
        const starts = placeInOrder(all, 0, 1000);
        starts.forEach((at, i) => {
          expect(at).to.be.at.least(-1e-6);
          expect(at + (all[i]?.lengthPx ?? 0)).to.be.at.most((starts[i + 1] ?? 1000) + 1e-6);
        });
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('no small move of any label, alone or with its neighbours, is better', () => {
    fc.assert(
      fc.property(wishes, (each) => {
        const all = made(each);
        const starts = placeInOrder(all, 0, 1000);
        const least = costOf(all, starts);
        const isAllowed = (moved: readonly number[]): boolean =>
          moved.every(
            (at, i) => at >= -1e-9 && at + (all[i]?.lengthPx ?? 0) <= (moved[i + 1] ?? 1000) + 1e-9,
          );
        for (let from = 0; from < all.length; from++) {
          for (let to = from + 1; to <= all.length; to++) {
            for (const step of [-0.5, 0.5]) {
              const moved = starts.map((at, i) => (i >= from && i < to ? at + step : at));
              if (isAllowed(moved)) expect(costOf(all, moved)).to.be.at.least(least - 1e-3);
            }
          }
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
