import { expect } from '@open-wc/testing';
import type { Piece, Scene } from '../../../src/layout/scene.js';
import { uprightScenes } from './upright-scene.js';

const data = {
  sources: [{ id: 'book', title: 'A book' }],
  events: [
    {
      title: 'Ruled',
      when: '1500/1550',
      claims: [{ source: 'book', by: 'Somebody else', when: '1600/1650' }],
    },
    { title: 'Begin', when: '1400' },
    { title: 'End', when: '1800' },
  ],
};

/** Lines along time, thinner than a leader is faint. */
function ties({ marks }: Scene): readonly Piece[] {
  return marks.filter(
    (piece) => piece.kind === 'stroke' && piece.points.length === 4 && piece.points[0] === piece.points[2],
  );
}

describe('other dates upright', () => {
  it('stand as outlines in the line of their event, tied to its mark', () => {
    const scenes = uprightScenes(data);
    const scene = scenes.at(scenes.fit);
    const mark = scene.items.find(({ label }) => label?.title === 'Ruled')?.mark;
    if (!mark) throw new Error('no mark');
    const outline = scene.marks.find((piece) => piece.kind === 'outline' && piece.x === mark.x);
    if (outline?.kind !== 'outline') throw new Error('no outline');
    expect(outline.y).to.be.greaterThan(mark.y + mark.height);
    expect(outline.height).to.be.closeTo(mark.height, 1);
    const [tie, ...others] = ties(scene);
    expect(others).to.deep.equal([]);
    if (tie?.kind !== 'stroke') throw new Error('no tie');
    const [x, , , to] = tie.points;
    expect(x).to.equal(mark.x + mark.width / 2);
    expect(to).to.be.closeTo(mark.y + mark.height, 1);
  });

  it('are left out where they are not in view', () => {
    const scenes = uprightScenes(data);
    const { fit } = scenes;
    expect(ties(scenes.at({ ...fit, centre: Date.UTC(1525, 0, 1), spanMs: fit.spanMs / 8 }))).to.deep.equal(
      [],
    );
  });
});
