import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventFlags, type Columns } from '../../src/events/columns.js';
import { packRows, packRowsInSlices, RowPacker } from '../../src/events/rows.js';
import { columnsOf, laneCount, manyEvents, plainEvents, randomColumns } from './random-columns.js';

/** The positions of a lane that are packed. */
function packed({ laneFrom, flags }: Columns, lane: number): number[] {
  const from = laneFrom[lane] ?? 0;
  return Array.from({ length: (laneFrom[lane + 1] ?? 0) - from }, (_, i) => from + i).filter(
    (i) => ((flags[i] ?? 0) & eventFlags.moment) === 0,
  );
}

/** How many of the packed events before each one still go on when it begins, itself included, at most. */
function deepest({ start, end }: Columns, positions: readonly number[]): number {
  return positions.reduce((most, i, place) => {
    const goingOn = positions.slice(0, place).filter((j) => (end[j] ?? 0) > (start[i] ?? 0));
    return Math.max(most, goingOn.length + 1);
  }, 0);
}

describe('packRows', () => {
  it('R1: no two events packed into a row overlap', () => {
    fc.assert(
      fc.property(randomColumns(80), (columns) => {
        const { row } = packRows(columns);
        for (let lane = 0; lane < laneCount; lane++) {
          const positions = packed(columns, lane);
          for (const [place, i] of positions.entries()) {
            for (const j of positions.slice(0, place)) {
              if (row[i] === row[j]) expect(columns.end[j]).to.be.at.most(columns.start[i] ?? 0);
            }
          }
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('R2: as many rows as the deepest overlap, and one where there are only moments', () => {
    fc.assert(
      fc.property(randomColumns(80), (columns) => {
        const { rowCount } = packRows(columns);
        for (let lane = 0; lane < laneCount; lane++) {
          const isEmpty = columns.laneFrom[lane] === columns.laneFrom[lane + 1];
          const depth = deepest(columns, packed(columns, lane));
          expect(rowCount[lane]).to.equal(Math.max(isEmpty ? 0 : 1, depth));
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('R3: rows depend on the lane’s own events alone', () => {
    fc.assert(
      fc.property(fc.array(plainEvents, { maxLength: 60 }), (events) => {
        const whole = columnsOf(events);
        const { row } = packRows(whole);
        for (let lane = 0; lane < laneCount; lane++) {
          const alone = columnsOf(events.filter((event) => event.lane === lane));
          const from = whole.laneFrom[lane] ?? 0;
          const to = whole.laneFrom[lane + 1] ?? 0;
          expect([...packRows(alone).row]).to.deep.equal([...row.subarray(from, to)]);
        }
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('R4: an append in order of start leaves every row as it was', () => {
    fc.assert(
      fc.property(fc.array(plainEvents, { maxLength: 60 }), fc.nat(), (events, cut) => {
        const inOneLane = events.map((event) => ({ ...event, lane: 0 }));
        const all = columnsOf(inOneLane);
        const kept = all.count === 0 ? 0 : cut % all.count;
        const before = columnsOf([...all.ref.subarray(0, kept)].flatMap((ref) => inOneLane[ref] ?? []));
        const rowsBefore = packRows(before).row;
        expect([...rowsBefore]).to.deep.equal([...packRows(all).row.subarray(0, kept)]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('takes the lowest free row', () => {
    const spans = [
      [0, 10],
      [1, 3],
      [2, 5],
      [6, 7],
      [8, 9],
      [11, 12],
      [13, 14],
    ] as const;
    const columns = columnsOf(
      spans.map(([start, end]) => ({ lane: 0, start, end, importance: 0.5, isMoment: false })),
    );
    expect([...packRows(columns).row]).to.deep.equal([0, 1, 2, 1, 1, 0, 0]);
  });

  it('puts moments into row 0', () => {
    const events = manyEvents(500, 1).map((event) => ({ ...event, isMoment: true }));
    const { row, rowCount } = packRows(columnsOf(events));
    expect(new Set(row)).to.deep.equal(new Set([0]));
    expect([...rowCount]).to.deep.equal([1, 1, 1]);
  });

  it('counts rows beyond what a column can hold', () => {
    const count = 65_600;
    const columns = columnsOf(
      Array.from({ length: count }, () => ({
        lane: 0,
        start: 0,
        end: Infinity,
        importance: 0.5,
        isMoment: false,
      })),
    );
    const packer = new RowPacker();
    const row = new Uint16Array(count);
    packer.pack(columns, 0, count, row);
    expect(packer.rowCount).to.equal(count);
    expect(row[65_534]).to.equal(65_534);
    expect(row[count - 1]).to.equal(65_535);
  });

  it('comes out the same in pieces', () => {
    const columns = columnsOf(manyEvents(100_000, 2));
    const work = packRowsInSlices(columns);
    let pauses = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) pauses++;
    expect(pauses).to.be.greaterThan(2);
    expect(step.value).to.deep.equal(packRows(columns));
  });
});
