import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanText, cutText, excerptOf, isCleanText } from '../../src/events/read-text.js';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

describe('text from data', () => {
  it('loses control characters, and keeps tabs, lines and everything else', () => {
    expect(cleanText('a\u0000b\u0007\u001b[1m\u007f\u0085c')).to.equal('ab[1mc');
    expect(cleanText('a\tb\nc\r\nd\re')).to.equal('a\tb\nc\nd\ne');
    expect(cleanText('\u202eabc\u2066')).to.equal('\u202eabc\u2066');
    expect(cleanText('é😀👨‍👩‍👧')).to.equal('é😀👨‍👩‍👧');
  });

  it('shows halves of characters as what they are', () => {
    expect(cleanText('a\ud83d')).to.equal('a\ufffd');
    expect(cleanText('\ude00a')).to.equal('\ufffda');
    expect(cleanText('\ud83d\ud83d\ude00')).to.equal('\ufffd😀');
  });

  it('is clean after cleaning, and untouched where it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(isCleanText(clean)).to.equal(true);
        expect(cleanText(clean)).to.equal(clean);
        expect(clean.isWellFormed()).to.equal(true);
        if (isCleanText(text) && !text.includes('\r')) expect(clean).to.equal(text);
      }),
      { seed: 1, numRuns: 3_000 },
    );
  });

  it('is cut between characters, the sign of cutting within the limit', () => {
    expect(cutText('abcdef', 6)).to.equal('abcdef');
    expect(cutText('abcdefg', 6)).to.equal('abcde…');
    expect(cutText('abcd😀fg', 6)).to.equal('abcd…');
    expect(cutText('abc👨‍👩‍👧d', 6)).to.equal('abc…');
    expect(cutText(`a${'\u0301'.repeat(500)}`, 100)).to.have.lengthOf(100);
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const cut = cutText(cleanText(text), limit);
        expect(cut.length).to.be.at.most(limit);
        expect(cut).not.to.match(/\p{Surrogate}/u);
      }),
      { seed: 2, numRuns: 3_000 },
    );
  });

  it('is shown in short, whatever it is', () => {
    const circle: Record<string, unknown> = { a: 1 };
    circle['self'] = circle;
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(excerptOf({ year: 1986, month: [1, 'b'] }, 80)).to.equal('{year: 1986, month: [1, "b"]}');
    expect(excerptOf(circle, 80)).to.contain('a: 1');
    expect(excerptOf(hostile, 80)).to.equal('');
    expect(excerptOf('x'.repeat(1_000), 80)).to.have.lengthOf(80);
    expect(
      excerptOf(
        Array.from({ length: 1_000_000 }, () => 1),
        80,
      ).length,
    ).to.be.at.most(80);
  });
});
