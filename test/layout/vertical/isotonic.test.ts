import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeInOrder, type PlaceWish } from '../../../src/layout/vertical/isotonic.js';

const wish = (lowPx: number, highPx = lowPx, bounds: Partial<PlaceWish> = {}): PlaceWish => ({
  lowPx,
  highPx,
  leastPx: 0,
  mostPx: 90,
  lengthPx: 10,
  ...bounds,
});

const cases: readonly (readonly [string, readonly PlaceWish[], readonly number[]])[] = [
  ['nothing', [], []],
  ['each where it wants to be', [wish(5), wish(30), wish(80)], [5, 30, 80]],
  ['two at one place part evenly', [wish(50), wish(50)], [45, 55]],
  ['three at one place', [wish(50), wish(50), wish(50)], [40, 50, 60]],
  ['one against the start', [wish(-20), wish(60)], [0, 60]],
  ['one against the end', [wish(20), wish(99)], [20, 90]],
  ['order beats nearness', [wish(60), wish(20)], [35, 45]],
  ['a long mark gives way', [wish(30), wish(20, 80)], [29.6, 39.6]],
  ['what must be early takes what is before it along', [wish(50), wish(60, 60, { mostPx: 30 })], [20, 30]],
  ['what must be late takes what is after it along', [wish(50, 50, { leastPx: 70 }), wish(60)], [70, 80]],
  ['what must be late and cannot runs over', [wish(50, 50, { leastPx: 95 }), wish(60)], [95, 105]],
];

const wishes = fc.array(
  fc.record({
    lowPx: fc.integer({ min: -20, max: 520 }),
    reachPx: fc.constantFrom(0, 0, 40, 200),
    lengthPx: fc.integer({ min: 5, max: 60 }),
  }),
  { maxLength: 12 },
);
type Made = (typeof wishes extends fc.Arbitrary<infer All> ? All : never) extends (infer One)[] ? One : never;
const made = (each: readonly Made[]): PlaceWish[] =>
  each.map(({ lowPx, reachPx, lengthPx }) => ({
    lowPx,
    highPx: lowPx + reachPx,
    leastPx: 0,
    mostPx: 1000 - lengthPx,
    lengthPx,
  }));

/** The cost that is to be least. */
function costOf(all: readonly PlaceWish[], starts: readonly number[]): number {
  return all.reduce((sum, { lowPx, highPx }, i) => {
    const at = starts[i] ?? 0;
    const off = at - Math.min(Math.max(at, lowPx), highPx);
    return sum + off ** 2 + 0.02 * (at - lowPx) ** 2;
  }, 0);
}

describe('placeInOrder', () => {
  for (const [what, given, expected] of cases) {
    it(what, () => {
      const starts = placeInOrder(given);
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
        const starts = placeInOrder(all);
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
        const starts = placeInOrder(all);
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

  it('moves nothing farther than what moves farthest, and nothing the other way', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(wishes, shares, (each, share) => {
        const all = made(each);
        const by = (i: number): number => 8 * (share[i % share.length] ?? 0);
        const moved = all.map((one, i) => ({
          ...one,
          lowPx: one.lowPx - by(3 * i),
          highPx: one.highPx - Math.min(by(3 * i), by(3 * i + 1)),
          leastPx: one.leastPx - by(3 * i + 1),
          mostPx: one.mostPx - by(3 * i + 2),
        }));
        const before = placeInOrder(all);
        placeInOrder(moved).forEach((at, i) => {
          expect((before[i] ?? 0) - at).to.be.within(-1e-6, 8 + 1e-6);
        });
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
