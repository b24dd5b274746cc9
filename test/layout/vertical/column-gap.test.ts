import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import spaceflight from '../../../data/spaceflight.json' with { type: 'json' };
import { generatedDataset, generatedGroups } from '../../../stories/generated-events.js';
import type { Scene, SceneItem } from '../../../src/layout/scene.js';
import { columnGap } from '../../../src/layout/vertical/column-gap.js';
import { spanOf } from '../../../src/layout/viewport.js';
import { uprightScenes } from './upright-scene.js';
import { clusterPx, expectFewItems, expectNoGrowth, fullLanes, pairOf, viewsWith } from '../crowded-views.js';

const all = {
  'full rows': uprightScenes(fullLanes(12)),
  'space flight': uprightScenes(spaceflight),
  'a thousand events': uprightScenes(generatedDataset(1000)),
  'dense lanes': uprightScenes(generatedDataset(20_000)),
  'forty lanes': uprightScenes(generatedGroups()),
};

const views = viewsWith(
  fc.oneof(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true })),
);

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
      const widened = expectNoGrowth(scenes, views, (view) => columnGap(scenes.plan, view, clusterPx), 30);
      if (name === 'full rows') expect(widened).to.be.above(10);
    });

    it(`is such that no view gets too full: ${name}`, () => {
      expectFewItems(scenes, views);
    });

    it(`C3: whatever is one thing close by is one thing, or part of one, from afar: ${name}`, () => {
      let several = 0;
      const { ref, start } = scenes.plan.columns;
      fc.assert(
        fc.property(views, (made) => {
          const [wide, close] = pairOf(scenes.fit, made);
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
