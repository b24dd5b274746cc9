import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Bitset } from '../../src/base/bitset.js';
import { championOf, forEachRunOf, runMark } from '../../src/events/clusters.js';
import { firstSplit, forEachRun } from '../../src/events/cluster-runs.js';
import type { Columns } from '../../src/events/columns.js';
import { filteredColumns } from '../../src/events/filter-columns.js';
import { championIn } from '../../src/events/index-queries.js';
import { buildPyramid } from '../../src/events/pyramid.js';
import { gapAfter } from '../../src/events/gaps.js';
import { groupByRow } from '../../src/events/row-members.js';
import { packRows } from '../../src/events/rows.js';
import { columnsOf, laneCount, plainEvents, randomColumns } from './random-columns.js';

type Run = readonly [from: number, to: number];

function runsOf(columns: Columns, lane: number, gapMs: number, from?: number, to?: number): Run[] {
  const runs: Run[] = [];
  const first = from ?? columns.laneFrom[lane] ?? 0;
  const last = to ?? columns.laneFrom[lane + 1] ?? 0;
  forEachRun(buildPyramid(columns), lane, first, last, gapMs, (...run) => {
    runs.push(run);
    return undefined;
  });
  return runs;
}

const gaps = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 1e-3, max: 1e19, noNaN: true }));
const lanes = fc.nat({ max: laneCount - 1 });

describe('runs', () => {
  it('C1 and C2: every event of a lane is in exactly one run, and counts add up', () => {
    fc.assert(
      fc.property(randomColumns(200), lanes, gaps, (columns, lane, gapMs) => {
        let next = columns.laneFrom[lane] ?? 0;
        for (const [from, to] of runsOf(columns, lane, gapMs)) {
          expect(from).to.equal(next);
          expect(to).to.be.greaterThan(from);
          for (let i = from; i < to - 1; i++) expect(gapAfter(columns.start, i)).to.be.lessThan(gapMs);
          next = to;
          if (next < (columns.laneFrom[lane + 1] ?? 0)) {
            expect(gapAfter(columns.start, to - 1)).to.be.at.least(gapMs);
          }
        }
        expect(next).to.equal(columns.laneFrom[lane + 1]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('C2: what is asked for by part of a lane belongs to the same runs', () => {
    fc.assert(
      fc.property(randomColumns(200), lanes, gaps, fc.nat(), fc.nat(), (columns, lane, gapMs, one, other) => {
        const laneFrom = columns.laneFrom[lane] ?? 0;
        const length = (columns.laneFrom[lane + 1] ?? 0) - laneFrom + 1;
        const [from = 0, to = 0] = [laneFrom + (one % length), laneFrom + (other % length)].sort(
          (a, b) => a - b,
        );
        const inPart =
          from === to ? [] : runsOf(columns, lane, gapMs).filter((run) => run[1] > from && run[0] < to);
        expect(runsOf(columns, lane, gapMs, from, to)).to.deep.equal(inPart);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('C3: a run at a finer scale lies inside one at a coarser', () => {
    fc.assert(
      fc.property(randomColumns(200), lanes, gaps, gaps, (columns, lane, one, other) => {
        const coarse = runsOf(columns, lane, Math.max(one, other));
        for (const [from, to] of runsOf(columns, lane, Math.min(one, other))) {
          expect(coarse.some((run) => run[0] <= from && to <= run[1])).to.equal(true);
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('C4: the champion of the whole is the champion of a part', () => {
    fc.assert(
      fc.property(randomColumns(200), lanes, gaps, gaps, (columns, lane, one, other) => {
        const pyramid = buildPyramid(columns);
        for (const [from, to] of runsOf(columns, lane, Math.max(one, other))) {
          const parts = runsOf(columns, lane, Math.min(one, other), from, to);
          const champions = parts.map((part) => championIn(pyramid, ...part));
          expect(championIn(pyramid, from, to)).to.be.oneOf(champions);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('C5: a filter leaves the runs of what it leaves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(plainEvents, fc.boolean()), { maxLength: 120 }),
        lanes,
        gaps,
        (marked, lane, gapMs) => {
          const refs = new Bitset(marked.length);
          marked.forEach(([, isKept], ref) => {
            if (isKept) refs.add(ref);
          });
          const filtered = filteredColumns(columnsOf(marked.map(([event]) => event)), refs);
          const alone = columnsOf(marked.flatMap(([event, isKept]) => (isKept ? [event] : [])));
          expect(runsOf(filtered, lane, gapMs)).to.deep.equal(runsOf(alone, lane, gapMs));
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });

  it('C1 to C3 hold in each row of a sparse lane', () => {
    fc.assert(
      fc.property(randomColumns(60), lanes, gaps, gaps, (columns, lane, one, other) => {
        const { row, rowCount } = packRows({ ...columns, flags: new Uint16Array(columns.count) });
        const from = columns.laneFrom[lane] ?? 0;
        const to = columns.laneFrom[lane + 1] ?? 0;
        const { members, rowFrom } = groupByRow(row, from, to, rowCount[lane] ?? 0);
        const runs = (gapMs: number): Run[] => {
          const found: Run[] = [];
          for (let i = 0; i + 1 < rowFrom.length; i++) {
            forEachRunOf(columns, members, rowFrom[i] ?? 0, rowFrom[i + 1] ?? 0, gapMs, (...run) => {
              found.push(run);
            });
          }
          return found;
        };
        const coarse = runs(Math.max(one, other));
        expect(coarse.reduce((sum, run) => sum + run[1] - run[0], 0)).to.equal(to - from);
        for (const [first, last] of runs(Math.min(one, other))) {
          expect(coarse.some((run) => run[0] <= first && last <= run[1])).to.equal(true);
          expect(championOf(columns, members, first, last)).to.be.oneOf([...members.subarray(first, last)]);
        }
        expect([...members].sort((a, b) => a - b)).to.deep.equal(
          Array.from({ length: to - from }, (_, i) => from + i),
        );
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('first splits at its widest gap', () => {
    fc.assert(
      fc.property(
        randomColumns(100),
        lanes,
        fc.double({ min: 1e-3, max: 1e15, noNaN: true }),
        (columns, lane, gapMs) => {
          const pyramid = buildPyramid(columns);
          for (const [from, to] of runsOf(columns, lane, gapMs)) {
            const msPerPx = firstSplit(pyramid, from, to);
            if (to - from === 1) expect(msPerPx).to.equal(0);
            else if (msPerPx > 0) {
              expect(runsOf(columns, lane, 12 * msPerPx * (1 - 1e-9), from, to).length).to.be.greaterThan(1);
              expect(runsOf(columns, lane, 12 * msPerPx * (1 + 1e-9), from, to).length).to.equal(1);
            }
          }
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('runMark', () => {
  const cases: readonly (readonly [count: number, widthPx: number, mark: string])[] = [
    [1, 0, 'own'],
    [2, 0, 'badge'],
    [8, 3, 'badge'],
    [9, 3, 'ridge'],
    [9, 13.5, 'badge'],
    [42, 64, 'badge'],
    [43, 64, 'ridge'],
    [6, 64.01, 'ridge'],
    [100_000, 900, 'ridge'],
  ];
  for (const [count, widthPx, mark] of cases) {
    it(`${count} events over ${widthPx} px: ${mark}`, () => {
      expect(runMark(count, widthPx)).to.equal(mark);
    });
  }
});
