import { expect } from '@open-wc/testing';
import { finish, runWhile, type Slices } from '../../src/base/slices.js';

function* countTo(limit: number, done: number[]): Slices<string> {
  for (let i = 0; i < limit; i++) {
    done.push(i);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('runs to its end at once', () => {
    const done: number[] = [];
    expect(finish(countTo(3, done))).to.equal('done');
    expect(done).to.deep.equal([0, 1, 2]);
  });

  it('pauses when the turn is over, after one piece at least, and goes on from there', () => {
    const done: number[] = [];
    const work = countTo(5, done);
    expect(runWhile(work, () => true).done).to.equal(false);
    expect(done).to.deep.equal([0]);
    expect(runWhile(work, () => done.length >= 3).done).to.equal(false);
    expect(done).to.deep.equal([0, 1, 2]);
    expect(runWhile(work, () => false)).to.deep.equal({ done: true, value: 'done' });
  });
});
