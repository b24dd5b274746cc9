import { expect } from '@open-wc/testing';
import type { Lane } from '../../../src/events/event-table.js';
import { laneTree } from '../../../src/layout/lanes/lane-tree.js';

/** Lanes by the place of their parent; a folded one is marked. */
function lanes(...parents: (number | readonly [number, 'folded'])[]): Lane[] {
  return parents.map((entry, i) => {
    const [parent, mark] = typeof entry === 'number' ? [entry, ''] : entry;
    return { id: `l${String(i)}`, label: '', parent, collapsed: mark === 'folded', count: 0, isRest: false };
  });
}

const none = new Set<number>();

describe('laneTree', () => {
  it('puts each lane before those under it, siblings in the order given', () => {
    const tree = laneTree(lanes(-1, 3, 0, -1, 0, 2), none);
    expect(tree.shown).to.deep.equal([0, 2, 5, 4, 3, 1]);
    expect(tree.depth).to.deep.equal([0, 1, 1, 0, 1, 2]);
    expect(tree.hasChildren).to.deep.equal([true, false, true, true, false, false]);
  });

  it('draws what stands under a folded lane in its band, whatever is folded below', () => {
    const tree = laneTree(lanes([-1, 'folded'], 0, [1, 'folded'], 2, -1), none);
    expect(tree.shown).to.deep.equal([0, 4]);
    expect(tree.bandOf).to.deep.equal([0, 0, 0, 0, 4]);
  });

  it('lets the reader fold what is open and open what is folded', () => {
    const data = lanes([-1, 'folded'], 0, -1, 2);
    expect(laneTree(data, new Set([0])).shown).to.deep.equal([0, 1, 2, 3]);
    expect(laneTree(data, new Set([2])).shown).to.deep.equal([0, 2]);
    expect(laneTree(data, new Set([0, 2])).bandOf).to.deep.equal([0, 1, 2, 2]);
  });

  it('leaves flat lanes as they are, and knows of none', () => {
    expect(laneTree(lanes(-1, -1, -1), none)).to.deep.equal({
      shown: [0, 1, 2],
      bandOf: [0, 1, 2],
      depth: [0, 0, 0],
      hasChildren: [false, false, false],
      isFolded: [false, false, false],
    });
    expect(laneTree([], none).shown).to.deep.equal([]);
  });
});
