import { expect } from '@open-wc/testing';
import { heightShare } from '../../src/events/height-share.js';

describe('heightShare', () => {
  it('runs from nothing to the whole height, and never falls', () => {
    expect(heightShare(0, 40)).to.equal(0);
    expect(heightShare(40, 40)).to.equal(1);
    expect(heightShare(50, 40)).to.equal(1);
    for (let n = 1; n <= 40; n++) {
      expect(heightShare(n, 40)).to.be.greaterThan(heightShare(n - 1, 40));
    }
  });
});
