import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtInMeasure } from '../../../src/layout/advance-table.js';
import type { TextMeasure } from '../../../src/layout/text-style.js';
import { wrapEvenly, wrapText } from '../../../src/layout/vertical/wrap-text.js';

/** Ten px a character, so that a width is a number of characters. */
const tens: TextMeasure = (text) => Array.from(text).length * 10;

const cases: readonly (readonly [
  text: string,
  characters: number,
  lines: number,
  expected: readonly string[],
])[] = [
  ['', 10, 2, []],
  ['  ', 10, 2, []],
  ['Sputnik 1', 10, 2, ['Sputnik 1']],
  ['Palmyra recaptured by IS', 20, 2, ['Palmyra recaptured', 'by IS']],
  ['Palmyra recaptured by IS', 9, 2, ['Palmyra', 'recaptur…']],
  ['Dozens of sorties a day', 10, 2, ['Dozens of', 'sorties a…']],
  ['Reinforcements', 8, 3, ['Reinforc', 'ements']],
  ['well-known', 6, 2, ['well-', 'known']],
  ['23–29 January', 8, 2, ['23–29', 'January']],
  ['one\u00a0two three', 8, 2, ['one\u00a0two', 'three']],
  ['阿波罗十一号登月', 5, 2, ['阿波罗十一', '号登月']],
  ['a 👩‍🚀 walks', 5, 3, ['a 👩‍🚀', 'walks']],
];

const texts = fc.stringMatching(/^[A-Za-zé0-9,.()-]{1,14}( [A-Za-zé0-9,.()-]{1,14}){0,9}$/);
const widths = fc.integer({ min: 40, max: 400 });

describe('wrapText', () => {
  for (const [text, characters, lines, expected] of cases) {
    it(`"${text}" in ${String(lines)} lines of ${String(characters)}`, () => {
      expect(wrapText(text, 'title', characters * 10, lines, tens)).to.deep.equal(expected);
    });
  }

  it('no line is too wide, none is one too many, and no word is lost but at the ellipsis', () => {
    fc.assert(
      fc.property(
        texts,
        widths,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (text, widthPx, most, isEven) => {
          const wrap = isEven ? wrapEvenly : wrapText;
          const lines = wrap(text, 'uprightTitle', widthPx, most, builtInMeasure);
          expect(lines.length).to.be.at.most(most);
          for (const line of lines) expect(builtInMeasure(line, 'uprightTitle')).to.be.at.most(widthPx);
          const joined = lines.join('').replaceAll(' ', '');
          const whole = text.replaceAll(' ', '');
          if (joined.endsWith('…')) expect(whole.startsWith(joined.slice(0, -1))).to.equal(true);
          else expect(joined).to.equal(whole);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('wrapEvenly', () => {
  it('takes no more lines than wrapText, and parts no word that it leaves whole', () => {
    fc.assert(
      fc.property(texts, widths, (text, widthPx) => {
        const plain = wrapText(text, 'uprightTitle', widthPx, 3, builtInMeasure);
        const even = wrapEvenly(text, 'uprightTitle', widthPx, 3, builtInMeasure);
        expect(even.length).to.equal(plain.length);
        const words = new Set(text.split(/[ -]/u));
        const parts = (lines: readonly string[]): number =>
          lines.flatMap((line) => line.split(/[ -]/u)).filter((word) => word !== '' && !words.has(word))
            .length;
        expect(parts(even)).to.be.at.most(parts(plain));
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('evens out what greed leaves ragged', () => {
    expect(wrapEvenly('Palmyra recaptured by IS', 'title', 200, 2, tens)).to.deep.equal([
      'Palmyra',
      'recaptured by IS',
    ]);
  });
});
