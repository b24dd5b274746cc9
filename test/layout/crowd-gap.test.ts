import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { generatedDataset, generatedGroups } from '../../stories/generated-events.js';
import { laneGap } from '../../src/layout/lanes/lane-gap.js';
import type { Scene, SceneItem } from '../../src/layout/scene.js';
import { msPerPx, spanOf, toInstant, type Viewport } from '../../src/layout/viewport.js';
import { type PlainScenes, plainScenes } from './plain-scene.js';

const mostItems = 300;
const clusterPx = 12;

/** Rows so many and so full that no view of much of it could hold them all; the second half of it is fuller than the first. */
const full = {
  events: Array.from({ length: 1000 }, (_, i) => {
    const day = i % 2 === 0 ? (i * 37) % 977 : 600 + ((i * 53) % 377);
    const start = Date.UTC(2010, 0, 1 + day);
    const length = i % 5 === 0 ? (i % 11) * 864e5 : 0;
    return { title: `Event ${String(i)}`, lane: `lane ${String(i % 19)}`, start, end: start + length };
  }),
};

const all = {
  'full rows': plainScenes(full),
  'a thousand events': plainScenes(generatedDataset(1000)),
  'dense lanes': plainScenes(generatedDataset(20_000)),
  'folded rows': plainScenes(generatedGroups()),
};

const views = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  doublings: fc.double({ min: 0, max: 6, noNaN: true }),
  /** Where the pointer is, as a share of the width, and how much closer it zooms. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.double({ min: 0, max: 2, noNaN: true }),
});
type View = typeof views extends fc.Arbitrary<infer Made> ? Made : never;

function zoomed(view: Viewport, at: number, factor: number): Viewport {
  const anchor = toInstant(view, at * view.widthPx);
  return { ...view, centre: anchor + (view.centre - anchor) / factor, spanMs: view.spanMs / factor };
}

/** A view, and a part of it. */
function pairOf({ fit }: PlainScenes, { share, doublings, at, by }: View): [Viewport, Viewport] {
  const spanMs = fit.spanMs * 2 ** -doublings;
  const wide = { ...fit, centre: spanOf(fit).start + share * fit.spanMs, spanMs };
  return [wide, zoomed(wide, at, 2 ** by)];
}

function refsOf(item: SceneItem): number[] {
  return item.kind === 'event' ? [item.ref] : Array.from(item.refs ?? []);
}

/** By event the item that stands for it, where it says so one by one. */
function holders({ items }: Scene): Map<number, SceneItem> {
  return new Map(items.flatMap((item) => refsOf(item).map((ref) => [ref, item] as const)));
}

describe('how near things may be before they stand together', () => {
  for (const [name, scenes] of Object.entries(all)) {
    it(`never grows on a way in, whatever the way: ${name}`, () => {
      const ways = fc.tuple(views, fc.double({ min: 1.01, max: 1.3, noNaN: true }));
      let widened = 0;
      fc.assert(
        fc.property(ways, ([made, factor]) => {
          let [view] = pairOf(scenes, { ...made, doublings: 0 });
          let before = Infinity;
          for (let step = 0; step < 40; step++) {
            const gap = laneGap(scenes.plan, view, clusterPx);
            expect(gap, `step ${String(step)}`).to.be.within(clusterPx * msPerPx(view), before);
            if (gap > clusterPx * msPerPx(view)) widened++;
            before = gap;
            view = zoomed(view, made.at, factor);
          }
        }),
        { seed: 1, numRuns: 40 },
      );
      if (name === 'full rows') expect(widened).to.be.above(100);
    });

    it(`is such that no view gets too full: ${name}`, () => {
      fc.assert(
        fc.property(views, (made) => {
          const [view] = pairOf(scenes, made);
          expect(scenes.at(view).items.length).to.be.at.most(mostItems);
        }),
        { seed: 2, numRuns: 60 },
      );
    });
  }

  it('C3: whatever is one thing close by is one thing, or part of one, from afar', () => {
    const scenes = all['full rows'];
    fc.assert(
      fc.property(views, (made) => {
        const [wide, close] = pairOf(scenes, made);
        const from = holders(scenes.at(wide));
        for (const item of scenes.at(close).items) {
          const wider = new Set(refsOf(item).map((ref) => from.get(ref)));
          expect(wider.size, `${String(item.count)} events`).to.equal(1);
        }
      }),
      { seed: 2, numRuns: 80 },
    );
  });

  it('C3: so it is in dense lanes', () => {
    const scenes = all['dense lanes'];
    const { start } = scenes.plan.columns;
    let several = 0;
    fc.assert(
      fc.property(views, (made) => {
        const [wide, close] = pairOf(scenes, made);
        const wider = scenes.at(wide).items;
        for (const { kind, from, to } of scenes.at(close).items) {
          // What has begun before the view is counted apart.
          if (kind === 'event' || (start[from] ?? 0) < spanOf(close).start) continue;
          several++;
          expect(wider.some((item) => item.from <= from && item.to >= to)).to.equal(true);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
    expect(several).to.be.above(200);
  });
});
