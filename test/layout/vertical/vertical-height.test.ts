import { expect } from '@open-wc/testing';
import { heightToCome } from '../../../src/layout/vertical/height-to-come.js';
import { verticalHeightPx, verticalLengthPx } from '../../../src/layout/vertical/plan-vertical.js';
import { uprightScenes } from './upright-scene.js';

const events = (count: number): object => ({
  events: Array.from({ length: count }, (_, i) => ({
    title: `Event ${String(i)}`,
    when: String(1900 + i),
  })),
});

describe('verticalHeightPx', () => {
  it('is what the labels need, within 480 and 1,200 px', () => {
    const heights = [1, 5, 15, 20, 30, 100].map((count) =>
      verticalHeightPx(uprightScenes(events(count)).plan),
    );
    expect(heights[0]).to.equal(480);
    expect(heights.at(-1)).to.equal(1200);
    expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
    expect(heights[3]).to.be.within(481, 1199);
  });

  it('has a label for every event at fit as long as it is below the most', () => {
    for (const count of [3, 12, 20]) {
      const scenes = uprightScenes(events(count));
      const told = scenes.at(scenes.fit).items.filter(({ label }) => label).length;
      expect(told).to.equal(count);
    }
  });

  it('is the height of the Scene, and a given height is kept', () => {
    const scenes = uprightScenes(events(20));
    expect(scenes.at(scenes.fit).height).to.equal(verticalHeightPx(scenes.plan));
    const lengthPx = verticalLengthPx(scenes.plan, 700);
    expect(scenes.at({ ...scenes.fit, widthPx: lengthPx }).height).to.equal(700);
  });
});

describe('heightToCome', () => {
  it('is near what it becomes, and the same for one event and for many', () => {
    for (const count of [1, 40, 100, 3_000]) {
      expect(heightToCome(count), String(count)).to.equal(
        verticalHeightPx(uprightScenes(events(count)).plan),
      );
    }
    for (const count of [5, 10, 20]) {
      const becomesPx = verticalHeightPx(uprightScenes(events(count)).plan);
      expect(heightToCome(count) / becomesPx, String(count)).to.be.within(0.7, 1.4);
    }
  });
});
