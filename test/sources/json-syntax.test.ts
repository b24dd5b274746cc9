import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonErrorOffset, positionIn } from '../../src/sources/json-syntax.js';

/** Where each of these stops being JSON; −1 for what is JSON. The kinds of cases are those of JSONTestSuite. */
const table: readonly (readonly [text: string, offset: number])[] = [
  ['{}', -1],
  ['[]', -1],
  [' [ 1 , 2.5e-3 , -0 , 0.1E+2 ] ', -1],
  ['"\\u00e9\\n\\"\\/"', -1],
  ['"\ud800"', -1],
  ['{"a":{"b":[null,true,false]}}', -1],
  ['{"a":1,"a":2}', -1],
  ['[1e400]', -1],
  ['', 0],
  [' ', 1],
  ['[', 1],
  ['{"a"', 4],
  ['{"a":', 5],
  ['{"a":1', 6],
  ['"abc', 4],
  ['"abc\\', 5],
  ['tru', 3],
  ['truth', 3],
  ['nul]', 3],
  ['True', 0],
  ['NaN', 0],
  ['[Infinity]', 1],
  ['[-Infinity]', 2],
  ['[1,]', 3],
  ['[,1]', 1],
  ['[1,,2]', 3],
  ['[1 2]', 3],
  ['{"a":1,}', 7],
  ['{,}', 1],
  ['{a:1}', 1],
  ["{'a':1}", 1],
  ['{"a" 1}', 5],
  ['{"a"::1}', 5],
  ['{1:2}', 1],
  ['[}', 1],
  ['{]', 1],
  ['[1}', 2],
  ['{"a":1]', 6],
  ['[]]', 2],
  ['{}x', 2],
  ['1 2', 2],
  ['[01]', 2],
  ['[-01]', 3],
  ['[+1]', 1],
  ['[.5]', 1],
  ['[1.]', 3],
  ['[1.e3]', 3],
  ['[1e]', 3],
  ['[1e+]', 4],
  ['[-]', 2],
  ['[0x1]', 2],
  ['["a\nb"]', 3],
  ['["a\tb"]', 3],
  ['["\\x"]', 3],
  ['["\\u12g4"]', 6],
  ['["\\u12', 6],
  ['[\u00a01]', 1],
  ['\ufeff[]', 0],
  ['[1]//x', 3],
  ['/**/[1]', 0],
  ['[1e5', 4],
  ['['.repeat(100_000), 100_000],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, -1],
];

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where JSON breaks', () => {
  it('is told for every kind of fault', () => {
    for (const [text, offset] of table) {
      expect(jsonErrorOffset(text), JSON.stringify(text.slice(0, 40))).to.equal(offset);
      expect(parses(text), JSON.stringify(text.slice(0, 40))).to.equal(offset < 0);
    }
  });

  it('is there exactly when the engine finds a fault, and what stands before it can be gone on with', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.',
      'e',
      'null',
      '\\',
      '\n',
      ' ',
      'é',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        const offset = jsonErrorOffset(text);
        expect(offset < 0).to.equal(parses(text));
        if (offset > 0 && offset < text.length) {
          const before = jsonErrorOffset(text.slice(0, offset));
          expect(before < 0 || before === offset).to.equal(true);
        }
      }),
      { seed: 1, numRuns: 20_000 },
    );
  });

  it('is found in a good text spoilt anywhere', () => {
    const spoilt = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(spoilt, ([text, place, character, isAdded]) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + (isAdded ? character : '') + text.slice(isAdded ? at : at + 1);
        expect(jsonErrorOffset(changed) < 0).to.equal(parses(changed));
      }),
      { seed: 2, numRuns: 5_000 },
    );
  });

  it('has a line and a column, and the text of the line', () => {
    expect(positionIn('a\nbcd\r\nefg', 8)).to.deep.equal({ line: 3, column: 2, text: 'efg' });
    expect(positionIn('a\rb', 2)).to.deep.equal({ line: 2, column: 1, text: 'b' });
    expect(positionIn('abc', 3)).to.deep.equal({ line: 1, column: 4, text: 'abc' });
    const { text, column } = positionIn(`${'x'.repeat(500)}!${'y'.repeat(500)}`, 500);
    expect(text).to.have.lengthOf(80);
    expect(text).to.contain('x!y');
    expect(column).to.equal(501);
  });
});
