import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { descendingKeys } from '../../src/base/descending-keys.js';
import { sortByFloat64, sortByKey } from '../../src/base/radix-order.js';
import { finish } from '../../src/base/slices.js';

function identity(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, i) => i);
}

const floats = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(-Infinity, Infinity, 0, -0, 1, 1.5e12, -1.5e12, 1.5e12 + 1, 4e20),
);

describe('sortByFloat64', () => {
  it('is a stable sort of any floats', () => {
    fc.assert(
      fc.property(fc.array(floats, { maxLength: 60 }), (list) => {
        const order = finish(
          sortByFloat64(Float64Array.from(list), identity(list.length), identity(list.length)),
        );
        const expected = list
          .map((value, i) => ({ value, i }))
          .sort((one, other) =>
            one.value === other.value ? one.i - other.i : one.value < other.value ? -1 : 1,
          );
        expect([...order]).to.deep.equal(expected.map(({ i }) => i));
      }),
      { seed: 1, numRuns: 400 },
    );
  });
});

describe('sortByKey', () => {
  it('sorts the order given, equal keys as they came', () => {
    const keys = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 0, max: 0xffff_ffff }));
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 60 }), (list) => {
        const backwards = identity(list.length).reverse();
        const expected = [...backwards].sort((one, other) => (list[one] ?? 0) - (list[other] ?? 0));
        const order = finish(sortByKey(Uint32Array.from(list), backwards, new Uint32Array(list.length)));
        expect([...order]).to.deep.equal(expected);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe('descendingKeys', () => {
  it('are smaller for larger floats', () => {
    const single = fc.oneof(fc.float({ noNaN: true }), fc.constantFrom(0, -0, 0.5, 1));
    fc.assert(
      fc.property(single, single, (one, other) => {
        const [a = 0, b = 0] = descendingKeys(Float32Array.of(one, other));
        expect(Math.sign(a - b)).to.equal(one === other ? 0 : one > other ? -1 : 1);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
