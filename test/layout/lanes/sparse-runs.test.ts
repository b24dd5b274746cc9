import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import antiquity from '../../../data/antiquity.json' with { type: 'json' };
import deirEzZor from '../../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../../data/spaceflight.json' with { type: 'json' };
import { countItems } from '../../../src/layout/lanes/sparse-runs.js';
import { msPerPx } from '../../../src/layout/viewport.js';
import { plainScenes } from '../plain-scene.js';

const clusterPx = 12;
const mostItems = 300;

/** More starts than a view may hold, in lanes of few rows. */
const crowded = {
  events: Array.from({ length: 900 }, (_, i) => ({
    title: `Event ${String(i)}`,
    lane: `lane ${String(i % 9)}`,
    when: new Date(Date.UTC(2010, 0, 1 + ((i * 37) % 1777))).toISOString().slice(0, 10),
  })),
};

describe('countItems', () => {
  for (const [name, data] of Object.entries({ antiquity, deirEzZor, spaceflight, crowded })) {
    const scenes = plainScenes(data);
    const lanes = scenes.plan.lanes.filter((lane) => lane.kind === 'sparse');

    it(`counts what a Scene of ${name} holds, without drawing it`, () => {
      expect(lanes).to.have.length(scenes.plan.lanes.length);
      const share = fc.double({ min: 0, max: 1, noNaN: true });
      fc.assert(
        fc.property(share, fc.double({ min: 0, max: 9, noNaN: true }), (place, doublings) => {
          const { fit } = scenes;
          const spanMs = fit.spanMs * 2 ** -doublings;
          const view = { ...fit, centre: fit.centre + (place - 0.5) * fit.spanMs, spanMs };
          const count = countItems(lanes, view, clusterPx * msPerPx(view), Infinity);
          const { items } = scenes.at(view);
          if (count <= mostItems / 2) expect(items).to.have.length(count);
          else expect(items.length).to.be.at.most(Math.min(count, mostItems));
        }),
      );
    });
  }

  it('stops counting once there are too many', () => {
    const { plan, fit } = plainScenes(crowded);
    const lanes = plan.lanes.filter((lane) => lane.kind === 'sparse');
    const all = countItems(lanes, fit, msPerPx(fit), Infinity);
    expect(all).to.be.above(mostItems);
    expect(countItems(lanes, fit, msPerPx(fit), mostItems)).to.be.within(mostItems + 1, all - 1);
  });
});
