import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gallop, lowerBound, upperBound } from '../../src/base/sorted-search.js';

const numbers = fc.constantFrom(-Infinity, -2, -1, 0, 0.5, 1, 2, 3, 4, 5, Infinity);

describe('search in sorted values', () => {
  it('finds what a scan finds', () => {
    fc.assert(
      fc.property(
        fc.array(numbers, { maxLength: 50 }),
        numbers,
        fc.nat(),
        fc.nat(),
        (list, value, one, other) => {
          const values = Float64Array.from(list).sort();
          const from = Math.min(one, other) % (list.length + 1);
          const to = Math.max(from, Math.max(one, other) % (list.length + 1));
          const scan = (isPast: (value: number) => boolean): number => {
            for (let i = from; i < to; i++) if (isPast(values[i] ?? 0)) return i;
            return to;
          };
          expect(lowerBound(values, from, to, value)).to.equal(scan((found) => found >= value));
          expect(gallop(values, from, to, value)).to.equal(scan((found) => found >= value));
          expect(upperBound(values, from, to, value)).to.equal(scan((found) => found > value));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
