import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sideAfter, sideBefore } from '../../../src/events/label-sparse.js';
import type { LaneMembers } from '../../../src/layout/lanes/lane-members.js';
import type { MemberWords } from '../../../src/layout/lanes/member-words.js';
import { packLane, rowsOf } from '../../../src/layout/lanes/pack-lane.js';
import { notPlaced, placeNewcomers } from '../../../src/layout/lanes/place-newcomers.js';
import { columnsOf, plainEvents, type PlainEvent } from '../../events/random-columns.js';

function membersOf(events: readonly PlainEvent[]): LaneMembers {
  const columns = columnsOf(events.map((event) => ({ ...event, lane: 0 })));
  const lane = { ...columns, laneFrom: Uint32Array.of(0, columns.count) };
  return {
    columns: lane,
    roomy: lane,
    position: Uint32Array.from(columns.ref.keys()),
    alternative: new Int16Array(columns.count).fill(-1),
  };
}

function wordsFor({ columns }: LaneMembers, titlePx: number, isBefore = false): MemberWords {
  const { count } = columns;
  return {
    titlePx: new Float32Array(count).fill(titlePx),
    datePx: new Float32Array(count),
    insideMs: new Float64Array(count),
    side: new Uint8Array(count).fill(isBefore ? sideBefore : sideAfter),
  };
}

const moments = (...at: number[]): PlainEvent[] =>
  at.map((start) => ({ lane: 0, start, end: start + 1, importance: 0.5, isMoment: true }));

const lanes = fc.array(plainEvents, { maxLength: 40 }).map(membersOf);

describe('rows of a lane with room for words', () => {
  it('are as few as the words need, and one where all have room beside one another', () => {
    const members = membersOf(moments(0, 100, 200));
    expect(packLane(members, wordsFor(members, 50), { scale: 1, wordRows: 10 }).rowCount).to.equal(1);
    expect([...packLane(members, wordsFor(members, 120), { scale: 1, wordRows: 10 }).row]).to.deep.equal([
      0, 1, 0,
    ]);
    expect([...packLane(members, wordsFor(members, 500), { scale: 1, wordRows: 10 }).row]).to.deep.equal([
      0, 1, 2,
    ]);
  });

  it('are no more than allowed: then the one that has been free longest takes the next', () => {
    const members = membersOf(moments(0, 10, 20, 30, 40));
    expect([...packLane(members, wordsFor(members, 500), { scale: 1, wordRows: 2 }).row]).to.deep.equal([
      0, 1, 0, 1, 0,
    ]);
  });

  it('keep what stands before a mark off the marks and words before it', () => {
    const members = membersOf(moments(0, 100));
    expect(packLane(members, wordsFor(members, 90, true), { scale: 1, wordRows: 10 }).rowCount).to.equal(1);
    expect(packLane(members, wordsFor(members, 110, true), { scale: 1, wordRows: 10 }).rowCount).to.equal(2);
  });

  it('need none for words that fit inside', () => {
    const members = membersOf([
      { lane: 0, start: 0, end: 100, importance: 0.5, isMoment: false },
      { lane: 0, start: 100, end: 200, importance: 0.5, isMoment: false },
    ]);
    const words = { ...wordsFor(members, 80), insideMs: Float64Array.of(100, 100) };
    expect(packLane(members, words, { scale: 1, wordRows: 10 }).rowCount).to.equal(1);
    expect(packLane(members, words, { scale: 2, wordRows: 10 }).rowCount).to.equal(2);
  });

  it('R1: no two marks of a row overlap, however few rows there may be', () => {
    fc.assert(
      fc.property(
        lanes,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 6 }),
        (members, px, most) => {
          const packed = packLane(members, wordsFor(members, px), { scale: 1, wordRows: most });
          const { start, end } = members.roomy;
          const rows = rowsOf(packed);
          expect(rows.reduce((sum, row) => sum + row.length, 0)).to.equal(members.columns.count);
          for (const row of rows) {
            for (let i = 1; i < row.length; i++) {
              expect(end[row[i - 1] ?? 0]).to.be.at.most(start[row[i] ?? 0] ?? 0);
            }
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('R2: with rows enough, nobody’s words reach another mark or its words', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 0, max: 300 }), fc.boolean(), (members, px, isBefore) => {
        const packed = packLane(members, wordsFor(members, px, isBefore), { scale: 1, wordRows: Infinity });
        const { start, end } = members.roomy;
        const [before, after] = isBefore ? [px, 0] : [0, px];
        for (const row of rowsOf(packed)) {
          for (let i = 1; i < row.length; i++) {
            const from = (start[row[i] ?? 0] ?? 0) - before;
            expect((end[row[i - 1] ?? 0] ?? 0) + after).to.be.at.most(from);
          }
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('R2: without words, and as many rows as events overlap, need no more than that', () => {
    fc.assert(
      fc.property(lanes, (members) => {
        const { start, end, count } = members.roomy;
        const deepest = Array.from({ length: count }, (_, i) => i).reduce((most, i) => {
          const goingOn = Array.from({ length: i }, (_, j) => j).filter(
            (j) => (end[j] ?? 0) > (start[i] ?? 0),
          );
          return Math.max(most, goingOn.length + 1);
        }, 0);
        expect(packLane(members, wordsFor(members, 0), { scale: 1, wordRows: 1 }).rowCount).to.equal(deepest);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('R4: what comes later in order of start leaves every row as it was', () => {
    fc.assert(
      fc.property(
        fc.array(plainEvents, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 300 }),
        (events, px) => {
          const all = membersOf(events);
          const kept = all.columns.count - 1;
          const before = membersOf(
            [...all.columns.ref.subarray(0, kept)].flatMap((ref) => events[ref] ?? []),
          );
          const { row } = packLane(all, wordsFor(all, px), { scale: 1, wordRows: 5 });
          expect([...packLane(before, wordsFor(before, px), { scale: 1, wordRows: 5 }).row]).to.deep.equal([
            ...row.subarray(0, kept),
          ]);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  it('R4: newcomers in order of start get the row that packing anew would give', () => {
    fc.assert(
      fc.property(
        lanes,
        fc.integer({ min: 0, max: 300 }),
        fc.boolean(),
        fc.nat(),
        (members, px, isBefore, cut) => {
          const words = wordsFor(members, px, isBefore);
          const room = { scale: 1, wordRows: 5 };
          const whole = packLane(members, words, room);
          const kept = cut % (members.columns.count + 1);
          const row = whole.row.map((each, i) => (i < kept ? each : notPlaced));
          const rowCount = whole.row.subarray(0, kept).reduce((most, each) => Math.max(most, each + 1), 0);
          const placed = placeNewcomers({ members, words, row, rowCount }, room);
          expect(placed).to.deep.equal(whole);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('R1: newcomers anywhere overlap nobody, and nobody else moves', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 0, max: 300 }), fc.nat({ max: 7 }), (members, px, share) => {
        const isNewcomer = (i: number): boolean => (i * 5 + share) % 8 < 3;
        const words = wordsFor(members, px);
        const room = { scale: 1, wordRows: 4 };
        const { row, rowCount } = packLane(members, words, room);
        const before = row.map((each, i) => (isNewcomer(i) ? notPlaced : each));
        const placed = placeNewcomers({ members, words, row: before.slice(), rowCount }, room);
        before.forEach((each, i) => {
          if (each !== notPlaced) expect(placed.row[i]).to.equal(each);
        });
        const { start, end } = members.roomy;
        for (const inRow of rowsOf(placed)) {
          for (let i = 1; i < inRow.length; i++) {
            expect(end[inRow[i - 1] ?? 0]).to.be.at.most(start[inRow[i] ?? 0] ?? 0);
          }
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
