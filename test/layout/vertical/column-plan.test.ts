import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../../src/base/slices.js';
import { columnWidths, packUprightInSlices } from '../../../src/layout/vertical/column-plan.js';
import { columnsOf, plainEvents, type PlainEvent } from '../../events/random-columns.js';

const everyRow = (count: number, lane = 0): PlainEvent[] =>
  Array.from({ length: count }, (_, i) => ({ lane, start: i, end: 1000, importance: 0.5, isMoment: false }));

describe('packUprightInSlices', () => {
  it('takes as many rows as the deepest overlap, moments packed with the others, and lets none overlap', () => {
    fc.assert(
      fc.property(fc.array(plainEvents, { maxLength: 80 }), (events) => {
        const columns = columnsOf(events);
        const { row, rowCount } = finish(packUprightInSlices(columns));
        const { start, end, laneFrom } = columns;
        for (let lane = 0; lane + 1 < laneFrom.length; lane++) {
          const places = Array.from(
            { length: (laneFrom[lane + 1] ?? 0) - (laneFrom[lane] ?? 0) },
            (_, i) => (laneFrom[lane] ?? 0) + i,
          );
          const depth = (at: number): number =>
            places.filter((p) => p <= at && ((end[p] ?? 0) > (start[at] ?? 0) || p === at)).length;
          const deepest = places.reduce((most, at) => Math.max(most, depth(at)), 0);
          expect(rowCount[lane]).to.equal(deepest);
          for (const one of places) {
            for (const other of places) {
              if (one < other && row[one] === row[other]) {
                expect(end[one] ?? 0).to.be.at.most(start[other] ?? 0);
              }
            }
          }
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

describe('columnWidths', () => {
  const widthsOf = (
    events: readonly PlainEvent[],
    wished: number,
    most: number,
  ): ReturnType<typeof columnWidths> => {
    const columns = columnsOf(events);
    return columnWidths(columns, finish(packUprightInSlices(columns)), wished, most);
  };

  it('gives every row 14 px where there is room, 7 px where the wish is out of reach, and less where it must', () => {
    const three = [...everyRow(3, 0), ...everyRow(2, 1), ...everyRow(1, 2)];
    expect(widthsOf(three, 150, 156)).to.deep.include({ pitchPx: 14, totalPx: 42 + 28 + 16 + 6 });
    expect(widthsOf(three, 40, 156)).to.deep.include({ pitchPx: 7, totalPx: 21 + 16 + 16 + 6 });
    expect(widthsOf(everyRow(9), 0, 100).pitchPx).to.equal(6);
    expect(widthsOf(everyRow(9), 0, 84).pitchPx).to.equal(5);
  });

  it('draws lanes dense that have too many rows or events, those with most rows first', () => {
    expect(widthsOf(everyRow(11), 150, 156).isSparse[0]).to.equal(false);
    const crowded = [...everyRow(10, 0), ...everyRow(8, 1), ...everyRow(1, 2)];
    expect(widthsOf(crowded, 40, 80).isSparse).to.deep.equal([false, true, true]);
  });

  it('never takes more than it may', () => {
    fc.assert(
      fc.property(
        fc.array(plainEvents, { maxLength: 120 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 20, max: 200 }),
        (events, wished, most) => {
          const { totalPx, widthPx } = widthsOf(events, Math.min(wished, most), most);
          expect(totalPx).to.be.at.most(most + 1e-6);
          for (const width of widthPx) expect(width).to.be.above(0);
        },
      ),
      { seed: 13, numRuns: 200 },
    );
  });
});
