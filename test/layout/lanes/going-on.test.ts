import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { spanOf, type Viewport } from '../../../src/layout/viewport.js';
import { plainScenes } from '../plain-scene.js';

const dayMs = 86_400_000;
const day = (n: number): string => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);

/** Of two lanes one holds far more at any time than have rows. */
const scenes = plainScenes({
  lanes: [{ id: 'full' }, { id: 'calm' }],
  events: Array.from({ length: 4000 }, (_, i) => {
    const start = (i * 37) % 3000;
    const lasts = i % 4 === 0 ? 1 : (i * 13) % 1500;
    const isFull = i % 3 !== 0;
    return {
      title: `Event ${String(i)}`,
      when: `${day(start)}/${day(start + (isFull ? lasts : 1))}`,
      lane: isFull ? 'full' : 'calm',
      importance: (i % 97) / 97,
    };
  }),
});
const { plan, fit } = scenes;
const views = fc.record({
  share: fc.double({ min: 0.2, max: 1, noNaN: true }),
  doublings: fc.double({ min: 0, max: 9, noNaN: true }),
});
const viewOf = ({ share, doublings }: { share: number; doublings: number }): Viewport => ({
  ...fit,
  centre: spanOf(fit).start + share * fit.spanMs,
  spanMs: fit.spanMs * 2 ** -doublings,
});

describe('what goes on at the start of the view', () => {
  it('is counted whole, and its most important one is one of it', () => {
    let greatest = 0;
    fc.assert(
      fc.property(views, (made) => {
        const view = viewOf(made);
        const at = spanOf(view).start;
        const { start, end, importance } = plan.columns;
        for (const { lane, from, to } of plan.lanes) {
          const naive = Array.from({ length: to - from }, (_, i) => from + i).filter(
            (position) => (start[position] ?? 0) < at && (end[position] ?? 0) > at,
          );
          const before = naive.length === 0 ? from : (naive.at(-1) ?? 0) + 1;
          const found = plan.dense?.goingOn.find(lane, at, before);
          expect(found?.count).to.equal(naive.length);
          greatest = Math.max(greatest, naive.length);
          if (naive.length === 0) continue;
          expect(found?.first).to.equal(naive[0]);
          expect(naive).to.include(found?.champion);
          const most = Math.max(...naive.map((position) => importance[position] ?? 0));
          expect(importance[found?.champion ?? 0]).to.equal(most);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
    expect(greatest).to.be.above(400);
  });

  it('C2: is counted once, like everything in view', () => {
    fc.assert(
      fc.property(views, (made) => {
        const { items, inView } = scenes.at(viewOf(made));
        expect(items.reduce((sum, { count }) => sum + count, 0)).to.equal(inView);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('is looked for once a view, and anew in the next', () => {
    const { dense } = plan;
    const at = spanOf(fit).start + fit.spanMs / 2;
    const { from = 0, to = 0, lane = 0 } = plan.lanes[0] ?? {};
    const first = dense?.goingOn.find(lane, at, to);
    expect(dense?.goingOn.find(lane, at, from)).to.equal(first);
    expect(dense?.goingOn.find(lane, at + dayMs, to)).not.to.equal(first);
  });
});
