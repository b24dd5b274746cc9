import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../../src/base/slices.js';
import type { Columns } from '../../../src/events/columns.js';
import { rankLabelsInSlices } from '../../../src/layout/vertical/label-ranking.js';
import { isWithin, labelledAround } from '../../../src/layout/vertical/labelled-around.js';
import { fitViewport, pannedBy, spanOf, type Viewport } from '../../../src/layout/viewport.js';
import { columnsOf, randomColumns } from '../../events/random-columns.js';

const widthPx = 1000;
const views = fc.record({
  middle: fc.double({ min: 0, max: 1, noNaN: true }),
  doublings: fc.double({ min: -0.3, max: 8, noNaN: true }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  closer: fc.double({ min: 0, max: 2, noNaN: true }),
});

interface Labelled {
  readonly fit: Viewport;
  readonly within: (view: Viewport) => readonly number[];
  readonly isIn: (position: number, view: Viewport) => boolean;
}

function labelled(columns: Columns, roomPx = 800): Labelled {
  const finite = [...columns.start, ...columns.end].filter(Number.isFinite);
  const extent = { start: Math.min(...finite), end: Math.max(...finite) };
  const fit = fitViewport(extent, widthPx, 1, true);
  const ranking = finish(
    rankLabelsInSlices(
      columns,
      (position) => [columns.start[position] ?? 0, columns.end[position] ?? 0].find(Number.isFinite) ?? 0,
    ),
  );
  const isIn = (position: number, view: Viewport): boolean => isWithin(columns, position, spanOf(view));
  const lengthPxOf = (position: number): number => 40 + (position % 3) * 20;
  const within = (view: Viewport): readonly number[] =>
    labelledAround(ranking, columns, view, fit, roomPx, lengthPxOf).filter((each) => isIn(each, view));
  return { fit, within, isIn };
}

describe('labelledAround', () => {
  it('L2: whoever has words keeps them in every part of the view that holds it', () => {
    fc.assert(
      fc.property(randomColumns(120), views, (columns, { middle, doublings, part, closer }) => {
        if (columns.count === 0) return;
        const { fit, within, isIn } = labelled(columns);
        const spanMs = fit.spanMs * 2 ** -doublings;
        const outer = { ...fit, spanMs, centre: spanOf(fit).start + middle * fit.spanMs };
        const itsMs = spanMs * 2 ** -closer;
        const inner = {
          ...outer,
          spanMs: itsMs,
          centre: outer.centre + (part - 0.5) * (spanMs - itsMs),
        };
        const kept = new Set(within(inner));
        const lost = within(outer).filter((each) => isIn(each, inner) && !kept.has(each));
        expect(lost).to.deep.equal([]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('L3: which moments have words is not for the view to say', () => {
    const moments = Array.from({ length: 400 }, (_, i) => ({
      start: (i * 7919) % 100_003,
      end: (i * 7919) % 100_003,
      importance: (i % 13) / 13,
      lane: 0,
      isMoment: true,
    }));
    const { fit, within, isIn } = labelled(columnsOf(moments));
    for (const doublings of [0.4, 1, 2.7, 4]) {
      const view = { ...fit, spanMs: fit.spanMs * 2 ** -doublings };
      const here = within(view);
      expect(here.length).to.be.above(4);
      for (const byPx of [1, 77, 400]) {
        const beside = pannedBy(view, byPx);
        const both = (position: number): boolean => isIn(position, view) && isIn(position, beside);
        expect(within(beside).filter(both).sort()).to.deep.equal(here.filter(both).sort());
      }
    }
  });

  it('takes the best ranks, as many as there is room for, and one at the least', () => {
    const moments = Array.from({ length: 30 }, (_, i) => ({
      start: i,
      end: i,
      importance: i / 30,
      lane: 0,
      isMoment: true,
    }));
    const columns = columnsOf(moments);
    const most = labelled(columns, 400);
    const told = most.within(most.fit);
    expect(told.length).to.be.within(5, 10);
    expect(Math.min(...told)).to.equal(30 - told.length);
    const least = labelled(columns, 10);
    expect(least.within(least.fit)).to.deep.equal([29]);
  });
});
