import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import antiquity from '../../../data/antiquity.json' with { type: 'json' };
import deirEzZor from '../../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../../data/spaceflight.json' with { type: 'json' };
import { generatedDataset } from '../../../stories/generated-events.js';
import type { Scene, SceneItem } from '../../../src/layout/scene.js';
import { pannedBy, type Viewport } from '../../../src/layout/viewport.js';
import { datasetOf, fewEvents, uprightScenes, type UprightScenes, viewAt, views } from './upright-scene.js';

const stepPx = 4;
/** A label that leaves the view goes this much faster than its mark. */
const fastest = 3;
const slack = 0.01;

function labelled({ items }: Scene): ReadonlyMap<number, SceneItem> {
  return new Map(items.filter(({ label }) => label).map((item) => [item.ref, item]));
}

interface Told {
  /** Labels that stayed from one picture to the next, and those of them that leapt. */
  readonly stayed: number;
  readonly leapt: readonly string[];
  readonly lost: readonly string[];
}

/** What labels do while the view goes on by some px a step. */
function panned(scenes: UprightScenes, from: Viewport, steps: number): Told {
  let stayed = 0;
  const leapt: string[] = [];
  const lost: string[] = [];
  let view = from;
  let before = labelled(scenes.at(view));
  for (let step = 0; step < steps; step++) {
    view = pannedBy(view, stepPx);
    const scene = scenes.at(view);
    const after = labelled(scene);
    for (const [ref, { label }] of before) {
      const now = after.get(ref)?.label;
      if (!label) continue;
      if (!now) {
        if (scene.items.some((item) => item.kind === 'event' && item.ref === ref)) lost.push(label.title);
        continue;
      }
      stayed++;
      const moved = label.y - now.y;
      if (moved < -slack || moved > fastest * stepPx + slack) leapt.push(`${label.title} ${String(moved)}`);
    }
    before = after;
  }
  return { stayed, leapt, lost };
}

describe('labels of an upright plot while it is panned', () => {
  it('stay with their marks whoever comes and goes, where nothing goes on for long', () => {
    let stayed = 0;
    fc.assert(
      fc.property(fewEvents, views, (made, view) => {
        const days = made.map((event) => ({ ...event, form: 'day' as const }));
        const scenes = uprightScenes(datasetOf(days), { lengthPx: 900 });
        const told = panned(scenes, viewAt(scenes, view), 20);
        stayed += told.stayed;
        expect(told.leapt).to.deep.equal([]);
        expect(told.lost).to.deep.equal([]);
      }),
      { seed: 1, numRuns: 100 },
    );
    expect(stayed).to.be.above(2000);
  });

  it('hardly ever leap, where something goes on at the start of the view', () => {
    for (const data of [deirEzZor, spaceflight, antiquity, generatedDataset(1000)]) {
      const scenes = uprightScenes(data);
      for (const doublings of [0, 1, 2, 3.3]) {
        const start = pannedBy(viewAt(scenes, { middle: 0.5, doublings }), -200);
        const { stayed, leapt, lost } = panned(scenes, start, 100);
        expect(leapt.length / stayed, `${String(doublings)}: ${leapt.join()}`).to.be.below(0.02);
        expect(lost.length, lost.join()).to.be.below(2);
      }
    }
  });

  it('of a thousand moments have no far way to their marks', () => {
    const scenes = uprightScenes(generatedDataset(1000));
    for (let i = 0; i < 30; i++) {
      const scene = scenes.at(viewAt(scenes, { middle: (i % 6) / 5, doublings: i / 6 }));
      for (const { mark, label } of labelled(scene).values()) {
        if (!label) continue;
        const level = label.y + 9;
        const off = Math.max(mark.y - level, level - mark.y - mark.height, 0);
        expect(off, `${label.title}, view ${String(i)}`).to.be.below(240);
      }
    }
  });
});
