import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import spaceflight from '../../../data/spaceflight.json' with { type: 'json' };
import { generatedDataset, generatedGroups } from '../../../stories/generated-events.js';
import type { Scene, SceneItem } from '../../../src/layout/scene.js';
import { columnGap } from '../../../src/layout/vertical/column-gap.js';
import { msPerPx, spanOf, toInstant, type Viewport } from '../../../src/layout/viewport.js';
import { uprightScenes, type UprightScenes } from './upright-scene.js';

const mostItems = 300;
const clusterPx = 12;

/** Lanes of bars and moments so many and so full that no view of much of it could hold them all. */
const full = {
  events: Array.from({ length: 1000 }, (_, i) => {
    const day = i % 2 === 0 ? (i * 37) % 977 : 600 + ((i * 53) % 377);
    const start = Date.UTC(2010, 0, 1 + day);
    const length = i % 5 === 0 ? (i % 11) * 864e5 : 0;
    return { title: `Event ${String(i)}`, lane: `lane ${String(i % 12)}`, start, end: start + length };
  }),
};

const all = {
  'full rows': uprightScenes(full),
  'space flight': uprightScenes(spaceflight),
  'a thousand events': uprightScenes(generatedDataset(1000)),
  'dense lanes': uprightScenes(generatedDataset(20_000)),
  'forty lanes': uprightScenes(generatedGroups()),
};

const views = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  doublings: fc.double({ min: 0, max: 6, noNaN: true }),
  /** Where the pointer is, as a share of the length, and how much closer it zooms. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.oneof(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true })),
});
type View = typeof views extends fc.Arbitrary<infer Made> ? Made : never;

function zoomed(view: Viewport, at: number, factor: number): Viewport {
  const anchor = toInstant(view, at * view.widthPx);
  return { ...view, centre: anchor + (view.centre - anchor) / factor, spanMs: view.spanMs / factor };
}

/** A view, and a part of it. */
function pairOf({ fit }: UprightScenes, { share, doublings, at, by }: View): [Viewport, Viewport] {
  const spanMs = fit.spanMs * 2 ** -doublings;
  const wide = { ...fit, centre: spanOf(fit).start + share * fit.spanMs, spanMs };
  return [wide, zoomed(wide, at, 2 ** by)];
}

/** By ref what stands for an event: itself, or what counts it. */
function holders({ items }: Scene, ref: Uint32Array): ReadonlyMap<number, SceneItem> {
  const held = new Map<number, SceneItem>();
  for (const item of items) {
    if (item.kind === 'event') continue;
    for (const each of Array.from(item.refs ?? ref.subarray(item.from, item.to))) held.set(each, item);
  }
  for (const item of items) if (item.kind === 'event') held.set(item.ref, item);
  return held;
}

describe('how near things may be before they stand together in columns', () => {
  for (const [name, scenes] of Object.entries(all)) {
    it(`never grows on a way in, whatever the way: ${name}`, () => {
      const ways = fc.tuple(views, fc.double({ min: 1.01, max: 1.3, noNaN: true }));
      let widened = 0;
      fc.assert(
        fc.property(ways, ([made, factor]) => {
          let [view] = pairOf(scenes, { ...made, doublings: 0 });
          let before = Infinity;
          for (let step = 0; step < 40; step++) {
            const gap = columnGap(scenes.plan, view, clusterPx);
            expect(gap, `step ${String(step)}`).to.be.within(clusterPx * msPerPx(view), before);
            if (gap > clusterPx * msPerPx(view)) widened++;
            before = gap;
            view = zoomed(view, made.at, factor);
          }
        }),
        { seed: 1, numRuns: 30 },
      );
      if (name === 'full rows') expect(widened).to.be.above(10);
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

    it(`C3: whatever is one thing close by is one thing, or part of one, from afar: ${name}`, () => {
      let several = 0;
      const { ref, start } = scenes.plan.columns;
      fc.assert(
        fc.property(views, (made) => {
          const [wide, close] = pairOf(scenes, made);
          const from = holders(scenes.at(wide), ref);
          const near = scenes.at(close);
          const own = new Set(near.items.filter(({ kind }) => kind === 'event').map((item) => item.ref));
          for (const item of near.items) {
            // What has begun before the view is counted apart.
            if (item.kind === 'event' || (start[item.from] ?? 0) < spanOf(close).start) continue;
            several++;
            const refs = Array.from(item.refs ?? ref.subarray(item.from, item.to));
            const wider = new Set(refs.filter((each) => !own.has(each)).map((each) => from.get(each)));
            // The density of one row of several lies under the numbers of the others.
            const isOneRow = [...wider].some((each) => each?.kind === 'ridge' && each.refs);
            if (!isOneRow) expect(wider.size, item.key).to.equal(1);
          }
        }),
        { seed: 3, numRuns: 150 },
      );
      if (name !== 'forty lanes') expect(several).to.be.above(100);
    });
  }
});
