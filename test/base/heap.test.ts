import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Heap } from '../../src/base/heap.js';

const entries = fc.tuple(fc.constantFrom(-Infinity, -1, 0, 0.5, 2, Infinity), fc.nat({ max: 20 }));

function drained(heap: Heap): [number, number][] {
  const taken: [number, number][] = [];
  while (heap.size > 0) taken.push([heap.leastKey, heap.pop()]);
  return taken;
}

function sorted(list: readonly [number, number][]): [number, number][] {
  return [...list].sort(([a, one], [b, other]) => (a === b ? one - other : a < b ? -1 : 1));
}

describe('Heap', () => {
  it('gives back what was put in, least key first and of equal keys the smaller number', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 80 }), (list) => {
        const heap = new Heap();
        for (const [key, value] of list) heap.push(key, value);
        expect(drained(heap)).to.deep.equal(sorted(list));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('replaces its least', () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 40 }), entries, (list, newcomer) => {
        const heap = new Heap();
        for (const [key, value] of list) heap.push(key, value);
        expect(heap.leastValue).to.equal(sorted(list)[0]?.[1]);
        heap.replaceLeast(...newcomer);
        expect(drained(heap)).to.deep.equal(sorted([...sorted(list).slice(1), newcomer]));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('knows when it is empty', () => {
    const heap = new Heap();
    heap.push(1, 2);
    heap.pop();
    expect([heap.size, heap.leastKey, heap.leastValue, heap.pop()]).to.deep.equal([0, Infinity, -1, -1]);
  });
});
