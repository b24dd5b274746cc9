import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, legible, type Rgb, type Surface } from '../../src/paint/legible.js';
import { channelsOf } from '../../src/paint/with-alpha.js';
import { colourTokens } from '../../src/themes/tokens.js';

function surfaceOf(scheme: 'light' | 'dark'): Surface {
  const of = (name: string): Rgb =>
    channelsOf(colourTokens.find((each) => each.name === name)?.[scheme] ?? '') ?? [];
  return { grounds: [of('paper'), of('band')], written: of('on-lane'), ink: of('ink') };
}

const channel = fc.integer({ min: 0, max: 255 });
const colour: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

describe('contrast', () => {
  it('is that of WCAG 2.2', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 1e-9);
    expect(contrast([255, 255, 255], [118, 118, 118])).to.be.closeTo(4.54, 0.01);
    expect(contrast([10, 20, 30], [10, 20, 30])).to.equal(1);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  const surface = surfaceOf(scheme);

  describe(`AX-30: a colour of an author’s, ${scheme}`, () => {
    it('stands out as a mark and can be written on, whichever it is', () => {
      fc.assert(
        fc.property(colour, (asked) => {
          const shown = legible(asked, surface);
          for (const ground of surface.grounds) expect(contrast(shown, ground)).to.be.at.least(3);
          expect(contrast(shown, surface.written)).to.be.at.least(4.5);
          for (const value of shown) expect(value).to.be.within(0, 255);
        }),
        { seed: 30, numRuns: 2_000 },
      );
    });

    it('stays as it is where it can be read, also when it is asked for again', () => {
      fc.assert(
        fc.property(colour, (asked) => {
          const shown = legible(asked, surface);
          const isEnough =
            surface.grounds.every((ground) => contrast(asked, ground) >= 3) &&
            contrast(asked, surface.written) >= 4.5;
          if (isEnough) expect(shown).to.deep.equal(asked);
          expect(legible(shown, surface)).to.deep.equal(shown);
        }),
        { seed: 30, numRuns: 500 },
      );
    });
  });
}

describe('a page’s own theme', () => {
  it('in which nothing can be written on what stands out gets ink, not an endless search', () => {
    const grey = [128, 128, 128];
    const shown = legible(grey, { grounds: [grey], written: [0, 0, 0], ink: [0, 0, 0] });
    expect(shown).to.have.length(3);
    expect(contrast(shown, grey)).to.be.at.least(3);
  });
});
