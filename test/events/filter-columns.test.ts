import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Bitset } from '../../src/base/bitset.js';
import { filteredColumns, filteredColumnsInSlices } from '../../src/events/filter-columns.js';
import { columnsOf, manyEvents, plainEvents } from './random-columns.js';

describe('filteredColumns', () => {
  it('I4: are those of the events left, built anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(plainEvents, fc.boolean()), { maxLength: 80 }), (marked) => {
        const refs = new Bitset(marked.length);
        const kept = marked.flatMap(([, isKept], ref) => (isKept ? [ref] : []));
        for (const ref of kept) refs.add(ref);
        const filtered = filteredColumns(columnsOf(marked.map(([event]) => event)), refs);
        const alone = columnsOf(marked.flatMap(([event, isKept]) => (isKept ? [event] : [])));
        expect(filtered).to.deep.equal({ ...alone, ref: alone.ref.map((ref) => kept[ref] ?? 0) });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('come out whole in pieces', () => {
    const columns = columnsOf(manyEvents(70_000, 1));
    const work = filteredColumnsInSlices(columns, new Bitset(70_000, true));
    let pauses = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) pauses++;
    expect(pauses).to.be.greaterThan(4);
    expect(step.value).to.deep.equal(columns);
  });
});
