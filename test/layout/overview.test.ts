import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DatasetEvent } from '../../src/events/dataset-types.js';
import { builtInMeasure } from '../../src/layout/advance-table.js';
import { overviewPieces } from '../../src/layout/overview.js';
import { planLanes } from '../../src/layout/plan.js';
import type { Plan } from '../../src/layout/plan-lanes.js';
import type { Piece } from '../../src/layout/scene.js';
import { fitViewport, type Viewport } from '../../src/layout/viewport.js';
import { tableOf } from '../state/table-of.js';

const heightPx = 24;

function planOf(events: readonly DatasetEvent[]): { plan: Plan; whole: Viewport } {
  const table = tableOf(events);
  const fit = fitViewport(table.extent ?? { start: 0, end: 1 }, 600, 1);
  const plan = planLanes({
    table,
    columns: table.columns,
    fit,
    textOf: () => ({ title: '', chip: undefined, date: '' }),
    measure: builtInMeasure,
  });
  return { plan, whole: fit };
}

/** "bar 50–550" and "fade 50–600 0.45–0", in whole px. */
function told(piece: Piece): string {
  const place = (box: { x: number; width: number }): string =>
    `${String(Math.round(box.x))}–${String(Math.round(box.x + box.width))}`;
  if (piece.kind === 'fill') return `bar ${place(piece)}`;
  if (piece.kind === 'fade')
    return `fade ${place(piece)} ${String(piece.startAlpha)}–${String(piece.endAlpha)}`;
  return piece.kind;
}

const whenOf = (...whens: readonly string[]): DatasetEvent[] =>
  whens.map((when, i) => ({ title: `event ${String(i)}`, when }));

describe('the picture of the overview', () => {
  const ends = ['2000-01-01', '2009-12-31'];
  const cases: readonly (readonly [name: string, whens: readonly string[], drawn: readonly string[]])[] = [
    ['what lasted as long as it did', [ends.join('/')], ['bar 50–550']],
    ['moments as dots', ends, ['bar 50–53', 'bar 550–553']],
    ['what touches as one', ['2000-01-01/2004-12-31', '2005-01-01/2009-12-31'], ['bar 50–550']],
    ['what overlaps as one', ['2000-01-01/2009-12-31', '2003/2004'], ['bar 50–550']],
    [
      'what goes on as running out',
      [...ends, '2005-01-01/..'],
      ['bar 50–53', 'bar 300–303', 'bar 550–553', 'fade 300–600 0.45–0'],
    ],
    [
      'what has no beginning as running in, and nothing before it is lost',
      [...ends, '../2004-12-31', '[..2002-12-31]'],
      ['bar 197–200', 'bar 297–300', 'bar 50–53', 'bar 550–553', 'fade 0–300 0–0.45'],
    ],
    [
      'what is open on both sides faintly',
      [...ends, '..2005-01-01/..'],
      ['bar 50–53', 'bar 550–553', 'bar 0–600'],
    ],
  ];
  for (const [name, whens, drawn] of cases) {
    it(`shows ${name}`, () => {
      const { plan, whole } = planOf(whenOf(...whens));
      expect(overviewPieces(plan, whole, heightPx).map(told)).to.deep.equal(drawn);
    });
  }

  it('has a line for each lane that holds anything, in their order and their tones', () => {
    const { plan, whole } = planOf(
      ['c', 'a', 'b'].map((lane, i) => ({ title: 't', when: `200${String(i)}`, lane })),
    );
    const pieces = overviewPieces(plan, whole, heightPx);
    expect(pieces.map(({ tone }: { tone: string }) => tone)).to.deep.equal(['lane-1', 'lane-2', 'lane-3']);
    const tops = pieces.map((piece) => (piece.kind === 'fill' ? piece.y : NaN));
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('is one ridge of all lanes together where all are crowded', () => {
    const { plan, whole } = planOf(
      Array.from({ length: 4000 }, (_, i) => ({
        title: 't',
        start: (i % 997) * 86_400_000,
        end: (i % 997) * 86_400_000,
        lane: i % 2 === 0 ? 'a' : 'b',
      })),
    );
    const [ridge, ...others] = overviewPieces(plan, whole, heightPx);
    expect(others).to.deep.equal([]);
    if (ridge?.kind !== 'ridge') throw new Error('no ridge');
    expect(ridge.y + ridge.height).to.equal(heightPx);
    const heights = Array.from(ridge.heights);
    expect(Math.max(...heights)).to.be.within(12, ridge.height);
    // Nothing before the first event and after the last: a twelfth of the strip each.
    expect(heights[4]).to.equal(0);
    expect(heights.at(-4)).to.equal(0);
  });

  it('stays on the strip and within a few pieces per pixel, whatever the data', () => {
    const day = fc.integer({ min: 0, max: 4000 });
    const rows = fc.array(
      fc.record({ from: day, days: fc.integer({ min: 0, max: 900 }), lane: fc.integer({ min: 0, max: 2 }) }),
      { minLength: 1, maxLength: 1500 },
    );
    fc.assert(
      fc.property(rows, (drawn) => {
        const { plan, whole } = planOf(
          drawn.map(({ from, days, lane }) => ({
            title: 't',
            start: from * 86_400_000,
            end: (from + days) * 86_400_000,
            lane: String(lane),
          })),
        );
        const pieces = overviewPieces(plan, whole, heightPx);
        expect(pieces.length).to.be.greaterThan(0);
        expect(pieces.length).to.be.at.most(3 * whole.widthPx);
        for (const piece of pieces) {
          if (piece.kind !== 'fill') throw new Error(`a ${piece.kind}`);
          expect(piece.y).to.be.at.least(0);
          expect(piece.y + piece.height).to.be.at.most(heightPx);
          expect(piece.width).to.be.greaterThan(0);
        }
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});
