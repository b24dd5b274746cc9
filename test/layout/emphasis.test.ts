import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import story from '../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../data/spaceflight.json' with { type: 'json' };
import { Bitset } from '../../src/base/bitset.js';
import { emphasised } from '../../src/layout/emphasis.js';
import type { Scene } from '../../src/layout/scene.js';
import { plainScenes } from './plain-scene.js';
import { uprightScenes } from './vertical/upright-scene.js';

function foundOf(count: number, refs: Iterable<number>): Bitset {
  const found = new Bitset(count);
  for (const ref of refs) found.add(ref);
  return found;
}

const dimmed = ({ items }: Scene): readonly boolean[] => items.map(({ isDimmed }) => isDimmed === true);

describe('what a search finds, set off in the plot', () => {
  for (const [title, data] of [
    ['the story', story],
    ['space flight', spaceflight],
  ] as const) {
    const scenes = plainScenes(data);
    const { columns } = scenes.plan;
    const scene = scenes.at(scenes.fit);

    it(`${title}: an item is dimmed exactly when nothing it stands for is found`, () => {
      const refs = fc.uniqueArray(fc.nat({ max: columns.count - 1 }), { maxLength: 20 });
      fc.assert(
        fc.property(refs, (chosen) => {
          const found = foundOf(data.events.length, chosen);
          const wanted = scene.items.map(
            ({ from, to }) => !columns.ref.subarray(from, to).some((ref) => found.has(ref)),
          );
          expect(dimmed(emphasised(scene, columns, found, -1))).to.deep.equal(wanted);
        }),
        { seed: 1, numRuns: 100 },
      );
    });

    it(`${title}: nothing of what is found is veiled, and nothing outside of the plot`, () => {
      const found = foundOf(data.events.length, [3, 7]);
      const { above, items, plot } = emphasised(scene, columns, found, -1);
      const veils = above.slice(0, above.length - scene.above.length);
      expect(veils.length).to.be.greaterThan(0);
      for (const veil of veils) {
        if (veil.kind !== 'fill') throw new Error(veil.kind);
        expect(veil.x >= plot.x && veil.x + veil.width <= plot.x + plot.width + 1e-6).to.equal(true);
        for (const { mark, isDimmed } of items) {
          if (isDimmed === true) continue;
          const gap = 1.01;
          const isApart =
            veil.x + veil.width - gap <= mark.x ||
            mark.x + mark.width - gap <= veil.x ||
            veil.y + veil.height - gap <= mark.y ||
            mark.y + mark.height - gap <= veil.y;
          expect(isApart).to.equal(true);
        }
      }
      // Everything else is veiled, once.
      const area = veils.reduce(
        (sum, veil) => sum + (veil.kind === 'fill' ? veil.width * veil.height : 0),
        0,
      );
      const clear = items.filter(({ isDimmed }) => isDimmed !== true);
      const clearArea = clear.reduce((sum, { mark }) => sum + (mark.width + 2) * (mark.height + 2), 0);
      expect(area).to.be.within(plot.width * plot.height - clearArea - 1, plot.width * plot.height);
    });
  }

  it('the event the search has led to has a line around it, and only where it is found', () => {
    const scenes = plainScenes(story);
    const { plan } = scenes;
    const scene = scenes.at(scenes.fit);
    const ref = scene.items[2]?.ref ?? -1;
    const rings = (current: number): number =>
      emphasised(scene, plan.columns, foundOf(15, [ref]), current).above.filter(
        ({ kind, tone }) => kind === 'outline' && tone === 'ink',
      ).length;
    expect([rings(ref), rings(ref + 1), rings(-1)]).to.deep.equal([1, 0, 0]);
  });

  it('upright: the lines to words that are found stand over the veil', () => {
    const scenes = uprightScenes(story);
    const { columns } = scenes.plan;
    const scene = scenes.at(scenes.fit);
    const { items, above } = emphasised(scene, columns, foundOf(story.events.length, [3, 7]), -1);
    const led = items.filter(({ leader }) => leader !== undefined);
    expect(led.length).to.equal(scene.items.filter(({ label }) => label).length);
    expect(led.filter(({ isDimmed }) => isDimmed !== true).length).to.be.within(1, 2);
    for (const { leader, isDimmed } of led) {
      expect(leader && above.includes(leader)).to.equal(isDimmed !== true);
    }
  });
});
