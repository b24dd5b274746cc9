import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../../src/base/slices.js';
import type { Columns } from '../../../src/events/columns.js';
import { rankLabelsInSlices } from '../../../src/layout/vertical/label-ranking.js';
import { forEachRankedInView } from '../../../src/layout/vertical/ranked-in-view.js';
import type { Span } from '../../../src/time/instant.js';
import { columnsOf, manyEvents, randomColumns } from '../../events/random-columns.js';

const anchorIn =
  ({ start, end }: Columns) =>
  (position: number): number =>
    [start[position] ?? 0, end[position] ?? 0].find(Number.isFinite) ?? 0;

function first(columns: Columns, view: Span, most: number): number[] {
  const found: number[] = [];
  forEachRankedInView(finish(rankLabelsInSlices(columns, anchorIn(columns))), view, (position) => {
    found.push(position);
    return found.length < most;
  });
  return found;
}

function inView({ start, end, count }: Columns, view: Span): number[] {
  return Array.from({ length: count }, (_, position) => position).filter((position) => {
    const begins = start[position] ?? 0;
    return begins < view.end && (begins >= view.start || (end[position] ?? 0) > view.start);
  });
}

const spans = fc
  .tuple(fc.double({ min: -20, max: 45, noNaN: true }), fc.double({ min: 0.5, max: 60, noNaN: true }))
  .chain(([from, length]) =>
    fc.constantFrom(
      { start: from, end: from + length },
      { start: 1_480_000_000_000 + from * 86_400_000, end: 1_480_000_000_000 + (from + length) * 86_400_000 },
      { start: -1e12, end: 1e12 },
    ),
  );

describe('forEachRankedInView', () => {
  it('visits what is in view and nothing else, each once, the more important first', () => {
    fc.assert(
      fc.property(randomColumns(400), spans, (columns, view) => {
        const found = first(columns, view, Infinity);
        expect([...found].sort((a, b) => a - b)).to.deep.equal(inView(columns, view));
        const importance = found.map((position) => columns.importance[position] ?? 0);
        expect(importance).to.deep.equal([...importance].sort((a, b) => b - a));
      }),
      { seed: 9, numRuns: 150 },
    );
  });

  it('in a part of a view visits the same in the same order', () => {
    fc.assert(
      fc.property(
        randomColumns(300),
        spans,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (columns, view, share) => {
          const middle = view.start + (view.end - view.start) * share;
          const part = {
            start: view.start + (middle - view.start) / 2,
            end: middle + (view.end - middle) / 2,
          };
          const inside = new Set(inView(columns, part));
          const whole = first(columns, view, Infinity).filter((position) => inside.has(position));
          expect(first(columns, part, Infinity)).to.deep.equal(whole);
        },
      ),
      { seed: 10, numRuns: 150 },
    );
  });

  it('stops when told to, with the best', () => {
    const columns = columnsOf(manyEvents(20_000, 3));
    const view = { start: -Infinity, end: Infinity };
    const best = [...columns.importance].sort((a, b) => b - a).slice(0, 25);
    const found = first(columns, view, 25);
    expect(found.map((position) => columns.importance[position])).to.deep.equal(best);
  });
});

describe('rankLabelsInSlices', () => {
  it('spreads equals over time', () => {
    const dayMs = 86_400_000;
    const columns = columnsOf(
      Array.from({ length: 1024 }, (_, i) => ({
        lane: i % 3,
        start: i * dayMs,
        end: (i + 1) * dayMs,
        importance: 0.5,
        isMoment: true,
      })),
    );
    const days = first(columns, { start: -1, end: 2000 * dayMs }, 17)
      .map((position) => (columns.start[position] ?? 0) / dayMs)
      .sort((a, b) => a - b);
    const gaps = days.slice(1).map((day, i) => day - (days[i] ?? 0));
    expect(Math.min(...gaps)).to.be.at.least(32);
  });
});
