import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { speechFor } from '../../src/locale/speech.js';
import { plain } from './worded.js';

describe('speech', () => {
  it('counts nouns by the plurals of the language, with its digits', () => {
    const events = { one: '# event', other: '# events' };
    expect([0, 1, 2, 1_234].map((count) => speechFor('en').count(count, events))).to.deep.equal([
      '0 events',
      '1 event',
      '2 events',
      '1,234 events',
    ]);
    expect(speechFor('ar-EG').count(1_234, { other: '# حدث' })).to.equal('١٬٢٣٤ حدث');
  });

  it('joins lists as the language does', () => {
    expect(speechFor('en-GB').or(['1667', '1668', '1670 to 1672'])).to.equal('1667, 1668 or 1670 to 1672');
    expect(speechFor('en').and(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(speechFor('es').or(['primavera', 'otoño'])).to.equal('primavera u otoño');
    expect(speechFor('de').and(['a'])).to.equal('a');
  });

  it('gives bytes in the unit that suits them', () => {
    const english = [0, 1, 999, 1_000, 12_340_000, 256e6, 2.5e9, 7e12].map(speechFor('en').bytes);
    expect(english).to.deep.equal([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 kB',
      '12.3 MB',
      '256 MB',
      '2.5 GB',
      '7,000 GB',
    ]);
    expect(plain(speechFor('fr').bytes(12.34e6))).to.equal('12,3 Mo');
  });

  it('isolates what could turn its neighbours, and nothing else', () => {
    const english = speechFor('en');
    expect(english.isolate('Deir ez-Zor – 2017 «é»')).to.equal('Deir ez-Zor – 2017 «é»');
    expect(english.isolate('دير الزور')).to.equal('\u2068دير الزور\u2069');
    expect(english.isolate('a\u202eb')).to.equal('\u2068a\u202eb\u2069');
    expect(speechFor('ar').isolate('Izvestiya')).to.equal('\u2068Izvestiya\u2069');
  });

  it('closes every isolate it opens and lets none be closed from within', () => {
    const piece = fc.constantFrom('a', 'ش', '\u2066', '\u2067', '\u2068', '\u2069', '\u202e', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const isolated = speechFor('ar').isolate(pieces.join(''));
        let depth = 0;
        for (let i = 0; i < isolated.length; i++) {
          const character = isolated.charAt(i);
          if (/[\u2066-\u2068]/.test(character)) depth += 1;
          if (character === '\u2069') depth -= 1;
          expect(depth === 0).to.equal(i === isolated.length - 1);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
