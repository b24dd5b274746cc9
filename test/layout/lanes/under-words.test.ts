import { expect } from '@open-wc/testing';
import { generatedDataset } from '../../../stories/generated-events.js';
import type { Scene, SceneItem } from '../../../src/layout/scene.js';
import { plainScenes } from '../plain-scene.js';

const barPx = 20;

/** Where the words of an item stand on the ground of their lane. */
function wordsOf({ label, mark }: SceneItem): { from: number; to: number } | undefined {
  if (!label) return undefined;
  const to = label.x + label.width;
  if (label.ground === 'paper') return { from: label.x, to };
  if (label.date === undefined || label.dateGround !== 'paper') return undefined;
  return label.dateX > label.titleX ? { from: label.dateX, to } : { from: label.x, to: mark.x };
}

function atFit(data: unknown): Scene {
  const scenes = plainScenes(data, 1040);
  return scenes.at(scenes.fit);
}

/** Marks at the height of the words of others that are written over them. */
function writtenOver({ items }: Scene): string[] {
  return items.flatMap((item) => {
    const words = wordsOf(item);
    if (!words || !item.label) return [];
    const { y, height } = item.label;
    return items
      .filter(({ kind, mark }) => {
        const isBeside = mark.x >= words.to || mark.x + mark.width <= words.from;
        return (
          kind !== 'ridge' && !isBeside && mark.y < y + height / 2 && mark.y + mark.height > y + height / 2
        );
      })
      .filter((other) => other !== item)
      .map((other) => `${item.key} over ${other.key}`);
  });
}

describe('words and the marks of others', () => {
  it('no mark is hidden under words, at any scale', () => {
    const scenes = plainScenes(generatedDataset(1000), 1040);
    const { fit } = scenes;
    let low = 0;
    for (let step = 0; step < 60; step++) {
      const scene = scenes.at({ ...fit, spanMs: fit.spanMs / 1.1 ** step });
      expect(writtenOver(scene)).to.deep.equal([]);
      low += scene.items.filter(({ mark }) => mark.height < 6).length;
    }
    expect(low).to.be.above(20);
  });

  it('a lesser moment stands below the words, where it can be pointed at', () => {
    // So many lanes leave each no more than three rows.
    const lanes = Array.from({ length: 12 }, (_, i) => ({
      title: 'Far',
      when: '2017-12-01',
      lane: String(i),
    }));
    const crowd = Array.from({ length: 12 }, (_, i) => ({
      title: 'Some longer words about a day',
      when: `2017-${String(i + 1).padStart(2, '0')}-05`,
      importance: i === 3 ? 1 : 0.2,
      lane: 'crowd',
    }));
    const events = [...lanes, ...crowd];
    const { items } = atFit({ events });
    const low = items.filter(({ mark }) => mark.height < 6);
    expect(low).to.have.length.above(0);
    for (const { mark } of low) {
      const words = items.find(
        ({ label }) =>
          label && label.x < mark.x && label.x + label.width > mark.x && mark.y - label.y < barPx,
      );
      expect(words?.label, 'stands below words').not.to.equal(undefined);
    }
  });

  it('words give way to a mark that matters more, and take a row of their own where there is one', () => {
    const events = [
      { title: 'Vital', when: '2024-01-20', importance: 1 },
      { title: 'A long and unimportant matter that lasted', when: '2024-01-14/2024-01-18', importance: 0.1 },
      { title: 'Before', when: '2023-01-01' },
      { title: 'After', when: '2025-01-01' },
    ];
    const { items } = atFit({ events });
    expect(items.map(({ label }) => label?.title).sort()).to.deep.equal(
      events.map(({ title }) => title).sort(),
    );
    expect(new Set(items.map(({ mark }) => mark.height))).to.deep.equal(new Set([barPx]));
  });
});
