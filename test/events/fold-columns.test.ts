import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import { foldedColumnsInSlices } from '../../src/events/fold-columns.js';
import { columnsOf, laneCount, plainEvents } from './random-columns.js';

describe('foldedColumnsInSlices', () => {
  it('gives what building anew gives with the events in the lanes that take them', () => {
    const bands = fc.array(fc.nat({ max: laneCount - 1 }), { minLength: laneCount, maxLength: laneCount });
    fc.assert(
      fc.property(fc.array(plainEvents, { maxLength: 80 }), bands, (events, bandOf) => {
        const moved = events.map((each) => ({ ...each, lane: bandOf[each.lane] ?? 0 }));
        expect(finish(foldedColumnsInSlices(columnsOf(events), bandOf))).to.deep.equal(columnsOf(moved));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
