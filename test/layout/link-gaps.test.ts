import { expect } from '@open-wc/testing';
import { besideWords } from '../../src/layout/link-gaps.js';

const words = { from: 100, to: 200, top: 40, bottom: 60 };

describe('besideWords', () => {
  it('leaves a line whole that meets no words', () => {
    expect(besideWords([0, 0, 300, 0], [words])).to.deep.equal([[0, 0, 300, 0]]);
  });

  it('breaks a line off before words and takes it up behind them', () => {
    const [before = [], behind = [], ...others] = besideWords([0, 50, 300, 50], [words]);
    expect(others).to.deep.equal([]);
    expect(before[0]).to.equal(0);
    expect(before.at(-2)).to.be.within(94, 98);
    expect(behind[0]).to.be.within(202, 206);
    expect(behind.at(-2)).to.equal(300);
  });

  it('says nothing of a line that runs through words alone', () => {
    expect(besideWords([110, 50, 190, 50], [words])).to.deep.equal([]);
  });

  it('breaks off between two points that stand either side of the words', () => {
    const stretches = besideWords([150, 0, 150, 100], [words]);
    expect(stretches).to.have.length(2);
    for (const stretch of stretches) {
      for (let i = 1; i < stretch.length; i += 2)
        expect((stretch[i] ?? 0) > 42 && (stretch[i] ?? 0) < 58).to.equal(false);
    }
  });
});
