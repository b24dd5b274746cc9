import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anchored, toPx, type Viewport } from '../../src/layout/viewport.js';
import { glideAt, glideDurationMs } from '../../src/state/glide.js';

const seeded = { seed: 1, numRuns: 200 };
const from: Viewport = { centre: 1e12, spanMs: 1e9, widthPx: 800 };

describe('the glide from one view to another', () => {
  it('begins and ends at the views given, to the bit', () => {
    const to: Viewport = { centre: 1.1e12 + 0.1, spanMs: 333.3, widthPx: 800 };
    expect(glideAt(from, to, 0)).to.equal(from);
    expect(glideAt(from, to, 1)).to.equal(to);
    expect(glideAt(from, to, -1)).to.equal(from);
    expect(glideAt(from, to, 2)).to.equal(to);
  });

  it('keeps the point zoomed about where it is, within a hundredth of a pixel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 800, noNaN: true }),
        fc.double({ min: -12, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (px, doublings, progress) => {
          const anchor = from.centre + ((px - 400) * from.spanMs) / 800;
          const to = anchored(anchor, px, from.spanMs * 2 ** doublings, 800);
          expect(toPx(glideAt(from, to, progress), anchor)).to.be.closeTo(px, 0.01);
        },
      ),
      seeded,
    );
  });

  it('never turns back and never overshoots', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5e9, max: 5e9, noNaN: true }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (shift, doublings) => {
          const to = { ...from, centre: from.centre + shift, spanMs: from.spanMs * 2 ** doublings };
          let before = from;
          for (let step = 1; step <= 10; step++) {
            const next = glideAt(from, to, step / 10);
            expect((next.centre - before.centre) * Math.sign(shift)).to.be.at.least(-1e-3);
            expect((next.spanMs - before.spanMs) * Math.sign(doublings)).to.be.at.least(-1e-3);
            before = next;
          }
        },
      ),
      seeded,
    );
  });

  it('takes longer for a longer way, within bounds, and no time when motion is reduced', () => {
    const twice = { ...from, spanMs: from.spanMs / 2 };
    const far = { ...from, spanMs: from.spanMs / 2 ** 20 };
    expect(glideDurationMs(from, from, false)).to.equal(0);
    expect(glideDurationMs(from, twice, false)).to.be.within(120, 300);
    expect(glideDurationMs(from, far, false)).to.be.within(300, 450);
    expect(glideDurationMs(from, far, true)).to.equal(0);
  });
});
