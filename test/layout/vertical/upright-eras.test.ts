import { expect } from '@open-wc/testing';
import type { Glyph, Piece, Scene } from '../../../src/layout/scene.js';
import { uprightScenes } from './upright-scene.js';

const data = {
  eras: [
    { title: 'Whole', when: '1900/1999' },
    { title: 'First half', when: '1900/1949' },
    { title: 'Third within', when: '1910/1920' },
  ],
  events: [
    { title: 'Begin', when: '1900', lane: 'a' },
    { title: 'End', when: '1999', lane: 'b' },
  ],
};

const isName = (piece: Piece): piece is Glyph => piece.kind === 'glyph';

/** The strips, from the axis outward. */
function strips({ ground }: Scene): readonly { x: number; width: number; y: number; height: number }[] {
  return ground.flatMap((piece) => (piece.kind === 'fill' && piece.tone === 'faint' ? [piece] : []));
}

describe('eras upright', () => {
  it('stand between the axis and the columns, on either side', () => {
    for (const isRightToLeft of [false, true]) {
      const scenes = uprightScenes(data, { isRightToLeft });
      const scene = scenes.at(scenes.fit);
      const [first, second, ...others] = strips(scene);
      expect(others, 'what lies within two others has none').to.deep.equal([]);
      if (!first || !second) throw new Error('too few strips');
      const { columnsX, columnsWidthPx } = scenes.plan;
      const { plot } = scene;
      if (isRightToLeft) {
        expect(first.x + first.width).to.be.at.most(plot.x + plot.width);
        expect(second.x + second.width).to.be.lessThan(first.x);
        expect(columnsX + columnsWidthPx).to.be.lessThan(second.x);
      } else {
        expect(first.x).to.be.at.least(plot.x);
        expect(second.x).to.be.greaterThan(first.x + first.width);
        expect(columnsX).to.be.greaterThan(second.x + second.width);
      }
      expect(second.height).to.be.closeTo(first.height / 2, 4);
    }
  });

  it('are named down along time, at the start of what is in view of them', () => {
    const scenes = uprightScenes(data);
    const { fit } = scenes;
    const scene = scenes.at({ ...fit, spanMs: fit.spanMs / 4 });
    const names = scene.ground.filter(isName);
    expect(names.map(({ text }) => text)).to.deep.equal(['Whole', 'First half']);
    for (const { isTurned, y } of names) {
      expect(isTurned).to.equal(true);
      expect(y).to.be.closeTo(scene.plot.y, 8);
    }
  });

  it('take no room where there are none', () => {
    const without = uprightScenes({ events: data.events }).plan;
    const { plan } = uprightScenes(data);
    expect(plan.columnsX - without.columnsX).to.equal(32);
  });
});
