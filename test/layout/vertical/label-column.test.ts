import { expect } from '@open-wc/testing';
import antiquity from '../../../data/antiquity.json' with { type: 'json' };
import deepTime from '../../../data/deep-time.json' with { type: 'json' };
import deirEzZor from '../../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../../data/spaceflight.json' with { type: 'json' };
import { itemAt } from '../../../src/layout/hit-test.js';
import type { Scene, SceneItem } from '../../../src/layout/scene.js';
import { pannedBy } from '../../../src/layout/viewport.js';
import { uprightScenes } from './upright-scene.js';

const slack = 0.01;

function labelNamed({ items }: Scene, title: string): NonNullable<SceneItem['label']> {
  const label = items.find((item) => item.label?.title === title)?.label;
  if (!label) throw new Error(`${title} has no words.`);
  return label;
}

describe('the words of an upright plot', () => {
  it('are whole at fit', () => {
    for (const data of [deirEzZor, spaceflight, antiquity, deepTime]) {
      for (const widthPx of [320, 390, 560, 1040]) {
        const scenes = uprightScenes(data, { widthPx });
        const { items, plot } = scenes.at(scenes.fit);
        for (const { label } of items) {
          if (!label) continue;
          expect(label.y, label.title).to.be.at.least(plot.y - slack);
          expect(label.y + label.height, label.title).to.be.at.most(plot.y + plot.height + slack);
        }
      }
    }
  });

  it('go out with a moment that leaves, and nothing is found where they are cut', () => {
    const scenes = uprightScenes({
      events: [
        { title: 'Earlier', when: '2010-01-01' },
        { title: 'Later', when: '2012-01-01' },
      ],
    });
    const first = scenes.plan.columns.start[0] ?? 0;
    const scene = scenes.at({ ...scenes.fit, centre: first + scenes.fit.spanMs * 0.499 });
    const label = labelNamed(scene, 'Earlier');
    const x = label.x + 4;
    expect(label.y).to.be.below(scene.plot.y);
    expect(itemAt(scene, x, scene.plot.y + 4, 3)?.label?.title).to.equal('Earlier');
    expect(itemAt(scene, x, scene.plot.y - 2, 3)).to.equal(undefined);
  });

  it('of what goes on stay whole at the edge until its end takes them along', () => {
    const scenes = uprightScenes({
      events: [
        { title: 'Reign', when: '2010-01-01/2011-01-01' },
        { title: 'Later', when: '2012-01-01' },
      ],
    });
    const first = scenes.plan.columns.start[0] ?? 0;
    const end = scenes.plan.columns.end[0] ?? 0;
    let view = { ...scenes.fit, spanMs: scenes.fit.spanMs / 2, centre: first };
    let held = 0;
    for (; view.centre - view.spanMs / 2 < end; view = pannedBy(view, 7)) {
      const scene = scenes.at(view);
      const label = labelNamed(scene, 'Reign');
      const [mark] = scene.items.map((item) => item.mark);
      const endPx = (mark?.y ?? 0) + (mark?.height ?? 0);
      if (endPx < scene.plot.y + 60) continue;
      expect(label.y).to.be.at.least(scene.plot.y - slack);
      if (label.y < scene.plot.y + 1) held++;
    }
    expect(held).to.be.above(3);
  });
});
