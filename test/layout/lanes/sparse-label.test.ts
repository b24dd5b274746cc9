import { expect } from '@open-wc/testing';
import { labelFrom } from '../../../src/layout/lanes/sparse-label.js';
import type { SceneLabel } from '../../../src/layout/scene.js';

const mark = { x: 100, y: 0, width: 300, height: 20 };

/** A title of 80 px and a date of 120 px inside the mark. */
const inside: SceneLabel = {
  x: 108,
  y: 0,
  width: 208,
  height: 20,
  title: 'Title',
  chip: undefined,
  titleX: 108,
  titlePx: 80,
  ground: 'core',
  date: '30 January 2017',
  dateX: 196,
  dateGround: 'core',
};

describe('labelFrom', () => {
  it('leaves words that begin later, or beside the mark, where they are', () => {
    expect(labelFrom(inside, mark, 104)).to.equal(inside);
    const beside: SceneLabel = { ...inside, ground: 'paper', dateGround: 'paper' };
    expect(labelFrom(beside, mark, 120)).to.equal(beside);
  });

  it('moves title and date together', () => {
    expect(labelFrom(inside, mark, 120)).to.deep.equal({ ...inside, x: 120, titleX: 120, dateX: 208 });
  });

  it('leaves the date out where it has no room any more', () => {
    const tight = { ...mark, width: 220 };
    const moved = labelFrom(inside, tight, 120);
    expect(moved).to.include({ titleX: 120, width: 80, date: undefined });
  });

  it('moves no further than the end of the mark lets it', () => {
    expect(labelFrom(inside, { ...mark, width: 100 }, 140).titleX).to.equal(112);
  });

  it('leaves a date beside the mark where it is', () => {
    const after: SceneLabel = { ...inside, width: 420, dateX: 408, dateGround: 'paper' };
    expect(labelFrom(after, mark, 120)).to.deep.equal({ ...after, x: 120, titleX: 120, width: 408 });
    const before: SceneLabel = { ...inside, x: -28, width: 216, dateX: -28, dateGround: 'paper' };
    expect(labelFrom(before, mark, 120)).to.deep.equal({ ...before, titleX: 120 });
  });
});
