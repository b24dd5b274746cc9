import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SparseLane } from '../../../src/layout/lanes/lane-plan.js';
import { planLanes } from '../../../src/layout/plan.js';
import type { Plan } from '../../../src/layout/plan-lanes.js';
import type { SceneItem } from '../../../src/layout/scene.js';
import { spanOf, type Viewport } from '../../../src/layout/viewport.js';
import { plainScenes, type PlainScenes } from '../plain-scene.js';

const msPerDay = 86_400_000;

/** One lane in which many things go on at once, and a few alone. */
const crowds = fc
  .array(
    fc.record({
      day: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 })),
      length: fc.integer({ min: 30, max: 120 }),
      importance: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 11, maxLength: 80, size: 'max' },
  )
  .map((events) => events.sort((a, b) => a.day - b.day));
type Crowd = typeof crowds extends fc.Arbitrary<infer Made> ? Made : never;

function datasetOf(crowd: Crowd): object {
  const start = (day: number): number => Date.UTC(2010, 0, 1) + day * msPerDay;
  return {
    events: crowd.map(({ day, length, importance }, i) => ({
      id: String(i),
      title: `Made up ${String(i)}`,
      start: start(day),
      end: start(day + length),
      importance,
      lane: 'a',
    })),
  };
}

function sparse({ lanes }: Plan): SparseLane | undefined {
  const [lane] = lanes;
  return lane?.kind === 'sparse' ? lane : undefined;
}

/** Any part of the time the data reach over. */
function viewAt({ fit }: PlainScenes, share: number, doublings: number): Viewport {
  const { start } = spanOf(fit);
  return { ...fit, centre: start + fit.spanMs * share, spanMs: fit.spanMs * 2 ** -doublings };
}

function refsOf(item: SceneItem): readonly number[] {
  return item.refs ? Array.from(item.refs) : [item.ref];
}

const check = (test: (scenes: PlainScenes, crowd: Crowd) => void): void => {
  fc.assert(
    fc.property(crowds, (crowd) => {
      test(plainScenes(datasetOf(crowd)), crowd);
    }),
    { seed: 1, numRuns: 60 },
  );
};

describe('rows that have no room', () => {
  it('are there in these data, in some of which more is folded than shown', () => {
    const kinds = { folded: 0, dense: 0 };
    check(({ plan }) => {
      if ((sparse(plan)?.foldedRows ?? 0) > 0) kinds.folded++;
      if (!sparse(plan)) kinds.dense++;
    });
    expect(Math.min(kinds.folded, kinds.dense)).to.be.above(5);
  });

  it('AX-2: each event in view stands for itself or is counted once', () => {
    fc.assert(
      fc.property(
        crowds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (crowd, share, doublings) => {
          const scenes = plainScenes(datasetOf(crowd));
          const lane = sparse(scenes.plan);
          if (!lane) return;
          const view = viewAt(scenes, share, doublings);
          const { items, inView } = scenes.at(view);
          const told = items.flatMap(refsOf);
          expect(new Set(told).size, 'each once').to.equal(told.length);
          expect(items.reduce((sum, { count }) => sum + count, 0)).to.equal(told.length);
          const { start, end } = spanOf(view);
          const { columns } = scenes.plan;
          const seen = new Set(told);
          let count = 0;
          for (let i = 0; i < columns.count; i++) {
            if (!((columns.start[i] ?? 0) < end && (columns.end[i] ?? 0) > start)) continue;
            count++;
            expect(seen.has(columns.ref[i] ?? -1), `event ${String(columns.ref[i])}`).to.equal(true);
          }
          expect(inView).to.equal(count);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('R1: in the rows that show nobody overlaps, and with the folded ones they are all of the lane', () => {
    check(({ plan }) => {
      const lane = sparse(plan);
      if (!lane) return;
      const { start, end, count } = lane.members.roomy;
      for (const row of lane.rows) {
        row.forEach((member, i) => {
          const before = row[i - 1];
          if (before !== undefined) expect(end[before]).to.be.at.most(start[member] ?? 0);
        });
      }
      const shown = lane.rows.reduce((sum, row) => sum + row.length, 0);
      expect(shown + lane.folded.length).to.equal(count);
      expect(lane.rows.length + lane.foldedRows).to.equal(lane.rowCount);
      expect(lane.rows.length).to.be.at.most(10);
    });
  });

  it('R3: depend neither on the scale nor on what is in view', () => {
    check((scenes) => {
      const { plan } = scenes;
      const lane = sparse(plan);
      for (const doublings of [0, 2, 5]) scenes.at(viewAt(scenes, 0.4, doublings));
      expect(sparse(planLanes(plan.input))?.row).to.deep.equal(lane?.row);
      expect(sparse(planLanes(plan.input))?.folded).to.deep.equal(lane?.folded);
    });
  });

  it('have room once the lane is opened, whether it was told by rows or as density', () => {
    check((scenes) => {
      const { plan } = scenes;
      const opened = planLanes({ ...plan.input, opened: new Set([0]) });
      const lane = sparse(opened);
      expect(lane?.rows.length).to.equal(lane?.rowCount);
      expect(lane?.folded.length).to.equal(0);
      const [heading] = scenes.at(scenes.fit).headings;
      const folded = sparse(plan)?.folded.length ?? plan.columns.count;
      expect(heading?.more).to.equal(folded);
    });
  });

  it('are counted in the lane’s name, and take the room of one', () => {
    check(({ plan }) => {
      const lane = sparse(plan);
      if (!lane) return;
      const lines = lane.rows.length + (lane.foldedRows > 0 ? 1 : 0);
      expect(lane.height).to.equal(Math.max(44, 12 + (lines - 1) * 25 + 20));
    });
  });
});
