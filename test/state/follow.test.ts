import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toPx, type Viewport } from '../../src/layout/viewport.js';
import { followed } from '../../src/state/follow.js';

const minute = 60_000;
const smooth = { pixelRatio: 2, isReduced: false };
const stepped = { pixelRatio: 2, isReduced: true };

const viewport = fc.record({
  centre: fc.double({ min: 1.4e12, max: 1.9e12, noNaN: true }),
  spanMs: fc.double({ min: minute, max: 365 * 24 * 60 * minute, noNaN: true }),
  widthPx: fc.integer({ min: 200, max: 1_600 }),
});
const present = fc.double({ min: 1.4e12, max: 1.9e12, noNaN: true });

function share(of: Viewport, at: number): number {
  return toPx(of, at) / of.widthPx;
}

describe('a view that follows the present', () => {
  it('keeps it near its end, at the scale it had, moving by whole device pixels', () => {
    fc.assert(
      fc.property(viewport, present, fc.constantFrom(1, 1.5, 2, 3), (before, at, pixelRatio) => {
        const after = followed(before, at, { pixelRatio, isReduced: false });
        expect(Math.abs(share(after, at) - 0.85) * after.widthPx).to.be.at.most(0.5 / pixelRatio + 1e-3);
        expect([after.spanMs, after.widthPx]).to.deep.equal([before.spanMs, before.widthPx]);
        const moved = ((after.centre - before.centre) / after.spanMs) * after.widthPx * pixelRatio;
        expect(Math.abs(moved - Math.round(moved))).to.be.lessThan(1e-3 + Math.abs(moved) * 1e-9);
      }),
      { seed: 1 },
    );
  });

  it('stands still for less than half a pixel', () => {
    const before = followed({ centre: 0, spanMs: 1_000 * minute, widthPx: 1_000 }, 0, smooth);
    expect(followed(before, minute / 5, smooth)).to.equal(before);
    expect(followed(before, minute / 3, smooth)).to.not.equal(before);
  });

  it('AX-22: goes by steps where motion is reduced', () => {
    let shown: Viewport = { centre: 0, spanMs: 1_000 * minute, widthPx: 1_000 };
    let steps = 0;
    for (let at = 0; at < 2_000 * minute; at += minute) {
      const next = followed(shown, at, stepped);
      if (next !== shown) steps++;
      shown = next;
      expect(share(shown, at)).to.be.within(0.5, 0.951);
    }
    // From 0.6 to 0.95 of a thousand minutes at a time.
    expect(steps).to.be.within(4, 6);
  });
});
