import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Bitset } from '../../src/base/bitset.js';

function bitsetOf(numbers: readonly number[], length: number): Bitset {
  const bitset = new Bitset(length);
  for (const number of numbers) bitset.add(number);
  return bitset;
}

function members(bitset: Bitset): number[] {
  const found: number[] = [];
  bitset.forEach((number) => {
    found.push(number);
  });
  return found;
}

const sets = fc.nat({ max: 130 }).chain((length) => {
  const numbers = length === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat({ max: length - 1 }));
  return fc.tuple(fc.constant(length), numbers, numbers);
});

describe('Bitset', () => {
  it('does what sets do', () => {
    fc.assert(
      fc.property(sets, ([length, one, other]) => {
        const all = Array.from({ length }, (_, i) => i);
        const both = bitsetOf(one, length);
        both.intersect(bitsetOf(other, length));
        expect(members(both)).to.deep.equal(all.filter((i) => one.includes(i) && other.includes(i)));
        const either = bitsetOf(one, length);
        either.unite(bitsetOf(other, length));
        expect(members(either)).to.deep.equal(all.filter((i) => one.includes(i) || other.includes(i)));
        const rest = bitsetOf(one, length);
        rest.invert();
        expect(members(rest)).to.deep.equal(all.filter((i) => !one.includes(i)));
        expect(rest.size).to.equal(length - one.length);
        for (const i of one) rest.add(i);
        expect(members(rest)).to.deep.equal(members(new Bitset(length, true)));
        for (const i of other) rest.remove(i);
        expect(all.filter((i) => rest.has(i))).to.deep.equal(all.filter((i) => !other.includes(i)));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('holds nothing beyond its length', () => {
    const short = new Bitset(3);
    short.unite(new Bitset(40, true));
    expect(members(short)).to.deep.equal([0, 1, 2]);
    expect(short.has(7)).to.equal(false);
    expect(new Bitset(0, true).size).to.equal(0);
  });
});
