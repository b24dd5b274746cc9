import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldedName, foldedText, foldedWords } from '../../src/events/words-fold.js';

const cases: readonly (readonly [text: string, words: string])[] = [
  ['Heavy losses; IS forced on the defensive', 'heavy losses is forced on the defensive'],
  ['Tu-22M3', 'tu 22m3'],
  ['Zürich, Škoda & Łódź', 'zurich skoda lodz'],
  ['Straße STRASSE', 'strasse strasse'],
  ['İstanbul ısı', 'istanbul isi'],
  ['Ærø', 'aero'],
  ['ὈΔΥΣΣΕΎΣ Ὀδυσσεύς', 'οδυσσευσ οδυσσευσ'],
  ['دَيْر الزَّوْر', 'دير الزور'],
  ['Дейр-эз-Зор', 'деир эз зор'],
  ['हिन्दी', 'हिन्दी'],
  ['平成31年', '平 成 31 年'],
  ['ｆｕｌｌ ﬁll', 'full fill'],
  ['— … !', ''],
];

describe('foldedWords', () => {
  for (const [text, words] of cases) {
    it(`reads ${text}`, () => {
      expect(foldedText(text)).to.equal(words);
    });
  }

  it('says of folded text what it said before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const folded = foldedText(text);
        expect(foldedText(folded)).to.equal(folded);
        expect(foldedWords(text).every((word) => word !== '' && !/\s/.test(word))).to.equal(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('keeps the name of what has no words', () => {
    expect([foldedName(' ★ '), foldedName('Rear Supply')]).to.deep.equal(['★', 'rear supply']);
  });
});
