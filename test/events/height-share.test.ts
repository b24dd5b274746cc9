import { expect } from '@open-wc/testing';
import { heightShare } from '../../src/events/height-share.js';

describe('heightShare', () => {
  it('runs from nothing to the whole height, and never falls', () => {
    for (const curve of ['root', 'logarithm'] as const) {
      expect(heightShare(0, 40, curve)).to.equal(0);
      expect(heightShare(40, 40, curve)).to.equal(1);
      expect(heightShare(50, 40, curve)).to.equal(1);
      for (let n = 1; n <= 40; n++) {
        expect(heightShare(n, 40, curve)).to.be.greaterThan(heightShare(n - 1, 40, curve));
      }
    }
  });
});
