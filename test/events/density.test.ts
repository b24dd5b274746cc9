import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Columns } from '../../src/events/columns.js';
import {
  DensityCache,
  binAt,
  binQuantum,
  fillBins,
  greatestCount,
  levelAt,
  noChampion,
  type LaneBins,
} from '../../src/events/density.js';
import { championIn, forEachGoingOnAt } from '../../src/events/index-queries.js';
import { buildPyramid } from '../../src/events/pyramid.js';
import { smoothedCount } from '../../src/events/smoothed-count.js';
import { outranks } from '../../src/events/outranks.js';
import { columnsOf, laneCount, manyEvents, randomColumns } from './random-columns.js';

/** Two spans that hold many of the random instants, and one that holds all finite ones. */
const views = fc.constantFrom<readonly [start: number, msPerPx: number]>(
  [-14, 0.5],
  [-3.2, 0.03],
  [1_480_000_000_000 - 40, 86_400_000],
  [-1e12, 1.3e10],
  [-4.5e20, 3.1e18],
);

function emptyBins(level: number, firstBin: number, length: number): Required<LaneBins> {
  return { level, firstBin, counts: new Uint32Array(length), champions: new Uint32Array(length) };
}

function filledBins(
  columns: Columns,
  lane: number,
  level: number,
  firstBin: number,
  length: number,
): Required<LaneBins> {
  const bins = emptyBins(level, firstBin, length);
  fillBins(buildPyramid(columns), lane, bins, firstBin, firstBin + length);
  return bins;
}

function lanePositions({ laneFrom }: Columns, lane: number): number[] {
  const from = laneFrom[lane] ?? 0;
  return Array.from({ length: (laneFrom[lane + 1] ?? 0) - from }, (_, i) => from + i);
}

const lengthBins = 64;

describe('bins', () => {
  it('I1: counts and champions equal a scan', () => {
    fc.assert(
      fc.property(randomColumns(150), views, (columns, [start, msPerPx]) => {
        const level = levelAt(msPerPx);
        const firstBin = binAt(start, level);
        for (let lane = 0; lane < laneCount; lane++) {
          const bins = filledBins(columns, lane, level, firstBin, lengthBins);
          const counts = new Array<number>(lengthBins).fill(0);
          const champions = new Array<number>(lengthBins).fill(noChampion);
          for (const i of lanePositions(columns, lane)) {
            const place = Math.floor((columns.start[i] ?? 0) / 2 ** level) - firstBin;
            if (!(place >= 0 && place < lengthBins)) continue;
            counts[place] = (counts[place] ?? 0) + 1;
            const best = champions[place] ?? noChampion;
            if (best === noChampion || outranks(columns, i, best)) champions[place] = i;
          }
          expect([...bins.counts]).to.deep.equal(counts);
          expect([...bins.champions]).to.deep.equal(champions);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('I2: the counts of two child bins add up to their parent’s, whose champion is a child’s', () => {
    fc.assert(
      fc.property(randomColumns(200), views, (columns, [start, msPerPx]) => {
        const level = levelAt(msPerPx);
        const parentBin = binAt(start, level + 1);
        const parents = filledBins(columns, 1, level + 1, parentBin, lengthBins / 2);
        const children = filledBins(columns, 1, level, 2 * parentBin, lengthBins);
        parents.counts.forEach((count, i) => {
          expect(count).to.equal((children.counts[2 * i] ?? 0) + (children.counts[2 * i + 1] ?? 0));
          expect(parents.champions[i]).to.be.oneOf([
            children.champions[2 * i],
            children.champions[2 * i + 1],
          ]);
        });
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('I3: every event in view is in one bin or going on at the left edge', () => {
    fc.assert(
      fc.property(randomColumns(150), views, (columns, [start, msPerPx]) => {
        const level = levelAt(msPerPx);
        const pyramid = buildPyramid(columns);
        const firstBin = binAt(start, level);
        const edge = firstBin * 2 ** level;
        const endOfView = (firstBin + lengthBins) * 2 ** level;
        for (let lane = 0; lane < laneCount; lane++) {
          const bins = filledBins(columns, lane, level, firstBin, lengthBins);
          const all = lanePositions(columns, lane);
          const first = all.find((i) => (columns.start[i] ?? 0) >= edge) ?? columns.laneFrom[lane + 1] ?? 0;
          let goingOn = 0;
          forEachGoingOnAt(pyramid, lane, edge, first, () => {
            goingOn++;
            return undefined;
          });
          const inView = all.filter((i) => {
            const itsStart = columns.start[i] ?? 0;
            return itsStart < endOfView && (itsStart >= edge || (columns.end[i] ?? 0) > edge);
          });
          expect(bins.counts.reduce((sum, count) => sum + count, goingOn)).to.equal(inView.length);
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('I5: an event alone in its bin is its champion, however unimportant', () => {
    const events = [
      ...manyEvents(3_000, 9),
      { lane: 0, start: -1e15, end: -1e15, importance: 0, isMoment: true },
    ];
    const columns = columnsOf(events);
    const pyramid = buildPyramid(columns);
    for (let level = 20; level < 50; level++) {
      const bins = emptyBins(level, binAt(-1e15, level), 1);
      fillBins(pyramid, 0, bins, bins.firstBin, bins.firstBin + 1);
      expect(columns.ref[bins.champions[0] ?? 0]).to.equal(3_000);
    }
  });

  it('come out the same whole or in parts', () => {
    const columns = columnsOf(manyEvents(4_000, 10));
    const pyramid = buildPyramid(columns);
    const firstBin = binAt(columns.start[0] ?? 0, 28);
    const whole = filledBins(columns, 0, 28, firstBin, 1_000);
    const parts = emptyBins(28, firstBin, 1_000);
    for (const [from, to] of [
      [0, 333],
      [333, 334],
      [334, 1_000],
    ] as const) {
      fillBins(pyramid, 0, parts, firstBin + from, firstBin + to);
    }
    expect(parts).to.deep.equal(whole);
  });
});

describe('greatestCount', () => {
  it('equals the greatest of all counts', () => {
    fc.assert(
      fc.property(randomColumns(200), fc.integer({ min: -3, max: 60 }), (columns, level) => {
        const pyramid = buildPyramid(columns);
        for (let lane = 0; lane < laneCount; lane++) {
          const counts = new Map<number, number>();
          for (const i of lanePositions(columns, lane)) {
            const bin = Math.floor((columns.start[i] ?? 0) / 2 ** level);
            if (Number.isFinite(bin)) counts.set(bin, (counts.get(bin) ?? 0) + 1);
          }
          expect(greatestCount(pyramid, lane, level)).to.equal(Math.max(0, ...counts.values()));
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('levelAt', () => {
  it('puts one to two bins on a px', () => {
    for (const msPerPx of [1, 2, 3, 4, 7.999, 8, 1e-6, 0.25, 2 ** 70, 2 ** 70 - 2 ** 20, 3e22]) {
      const widthPx = 2 ** levelAt(msPerPx) / msPerPx;
      expect(widthPx, String(msPerPx)).to.be.greaterThan(0.5).and.at.most(1);
    }
  });
});

describe('DensityCache', () => {
  const columns = columnsOf(manyEvents(5_000, 11));
  const pyramid = buildPyramid(columns);
  const start = 1_500_000_000_000;
  const msPerPx = 2 ** 24;

  it('reads the same bins while panning within its stretch, and others beyond', () => {
    const cache = new DensityCache(pyramid);
    const level = levelAt(msPerPx);
    const bins = cache.binsOf(0, level, start, start + 600 * msPerPx);
    expect(cache.binsOf(0, level, start + 500 * msPerPx, start + 1_100 * msPerPx)).to.equal(bins);
    const beyond = cache.binsOf(0, level, start + 9_000 * msPerPx, start + 9_600 * msPerPx);
    expect(beyond).not.to.equal(bins);
    expect(bins.firstBin % binQuantum).to.equal(0);
    expect(bins.counts.length % binQuantum).to.equal(0);
    expect(bins.firstBin).to.be.at.most(binAt(start, level) - 600);
  });

  it('forgets what was not asked for longest', () => {
    const cache = new DensityCache(pyramid, 2);
    const ask = (lane: number): LaneBins => cache.binsOf(lane, 24, start, start + 600 * msPerPx);
    const first = ask(0);
    const second = ask(1);
    expect(ask(0)).to.equal(first);
    ask(2);
    expect(ask(0)).to.equal(first);
    expect(ask(1)).not.to.equal(second);
  });

  it('knows the greatest count of a lane once for all views', () => {
    const cache = new DensityCache(pyramid);
    expect(cache.greatestCountOf(2, 30)).to.equal(greatestCount(pyramid, 2, 30));
    expect(cache.greatestCountOf(2, 30)).to.equal(greatestCount(pyramid, 2, 30));
    expect(championIn(pyramid, 0, columns.count)).to.be.at.least(0);
  });
});

describe('smoothedCount', () => {
  it('spreads a count over its neighbours, and adds nothing to the whole', () => {
    const counts = Uint32Array.of(0, 0, 0, 9, 0, 0, 0);
    const smooth = Array.from(counts, (_, i) => smoothedCount(counts, i));
    expect(smooth).to.deep.equal([0, 1, 2, 3, 2, 1, 0]);
  });

  it('takes what lies beyond the ends for empty', () => {
    expect(smoothedCount([9], 0)).to.equal(3);
  });
});
