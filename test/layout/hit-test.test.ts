import { expect } from '@open-wc/testing';
import { itemAt } from '../../src/layout/hit-test.js';
import type { Scene, SceneItem } from '../../src/layout/scene.js';
import { generatedDataset } from '../../stories/generated-events.js';
import { plainScenes } from './plain-scene.js';

const scenes = plainScenes(generatedDataset(1000));
const middleOf = ({ mark }: SceneItem): [number, number] => [
  mark.x + mark.width / 2,
  mark.y + mark.height / 2,
];

describe('itemAt', () => {
  it('finds an event by its words, whatever mark they cover', () => {
    for (let i = 0; i < 8; i++) {
      const scene: Scene = scenes.at({ ...scenes.fit, spanMs: scenes.fit.spanMs / 1.5 ** i });
      for (const item of scene.items) {
        const { label } = item;
        if (!label) continue;
        const y = label.y + label.height / 2;
        for (const share of [0.1, 0.5, 0.9]) {
          expect(itemAt(scene, label.titleX + share * label.titlePx, y, 3)?.key, label.title).to.equal(
            item.key,
          );
        }
      }
    }
  });

  it('finds what has no words by its mark, where no words lie over it', () => {
    const scene = scenes.at(scenes.fit);
    const covered = (x: number, y: number): boolean =>
      scene.items.some(
        ({ label }) =>
          label && x >= label.x && x <= label.x + label.width && y >= label.y && y <= label.y + label.height,
      );
    const plain = scene.items.filter(
      (item) => !item.label && item.kind === 'event' && !covered(...middleOf(item)),
    );
    expect(plain.length).to.be.greaterThan(20);
    for (const item of plain) {
      const found = itemAt(scene, ...middleOf(item), 3);
      // A smaller mark may stand upon it.
      const area = ({ mark }: SceneItem): number => mark.width * mark.height;
      expect(found && area(found)).to.be.at.most(area(item));
    }
  });

  it('finds nothing on empty ground', () => {
    expect(itemAt(scenes.at(scenes.fit), 2, 2, 3)).to.equal(undefined);
  });
});
