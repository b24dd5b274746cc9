import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { generatedDataset, generatedGroups } from '../../stories/generated-events.js';
import { laneGap } from '../../src/layout/lanes/lane-gap.js';
import type { Scene, SceneItem } from '../../src/layout/scene.js';
import { spanOf } from '../../src/layout/viewport.js';
import { plainScenes } from './plain-scene.js';
import { clusterPx, expectFewItems, expectNoGrowth, fullLanes, pairOf, viewsWith } from './crowded-views.js';

const all = {
  'full rows': plainScenes(fullLanes(19)),
  'a thousand events': plainScenes(generatedDataset(1000)),
  'dense lanes': plainScenes(generatedDataset(20_000)),
  'folded rows': plainScenes(generatedGroups()),
};

const views = viewsWith(fc.double({ min: 0, max: 2, noNaN: true }));

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
      const widened = expectNoGrowth(scenes, views, (view) => laneGap(scenes.plan, view, clusterPx), 40);
      if (name === 'full rows') expect(widened).to.be.above(100);
    });

    it(`is such that no view gets too full: ${name}`, () => {
      expectFewItems(scenes, views);
    });
  }

  it('C3: whatever is one thing close by is one thing, or part of one, from afar', () => {
    const scenes = all['full rows'];
    fc.assert(
      fc.property(views, (made) => {
        const [wide, close] = pairOf(scenes.fit, made);
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
        const [wide, close] = pairOf(scenes.fit, made);
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
