import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linesOfPaths } from '../../src/sources/json-lines.js';

const text = `{
  "title": "a \\" { [",
  "events": [
    { "title": "x", "when": "1" },
    {
      "title": "y",
      "claims": [{}, {
        "url": 1 }],
      "data": { "deep": { "er": [1,
        2] } }
    }
  ],
  "lanes": []
}`;

describe('lines of paths in JSON', () => {
  const cases: readonly (readonly [path: string, line: number])[] = [
    ['title', 2],
    ['events', 3],
    ['events[0]', 4],
    ['events[0].when', 4],
    ['events[1]', 5],
    ['events[1].title', 6],
    ['events[1].claims[1].url', 8],
    ['events[1].data.deep.er[1]', 10],
    ['lanes', 13],
    ['events[1].missing', 5],
    ['events[7].title', 3],
    ['nowhere', 1],
  ];
  const lines = linesOfPaths(
    text,
    cases.map(([path]) => path),
  );
  for (const [path, line] of cases) {
    it(path, () => {
      expect(lines.get(path)).to.equal(line);
    });
  }

  it('counts all three line ends once', () => {
    for (const end of ['\n', '\r', '\r\n'])
      expect(linesOfPaths(`[1,${end}2,${end}3]`, ['[2]']).get('[2]')).to.equal(3);
  });

  it('finds each entry of any list, printed over lines', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), (list) => {
        const printed = JSON.stringify(list, null, 1);
        const found = linesOfPaths(
          printed,
          list.map((_, i) => `[${i}]`),
        );
        let line = 2;
        for (const [i, value] of list.entries()) {
          expect(found.get(`[${i}]`)).to.equal(line);
          line += JSON.stringify(value, null, 1).split('\n').length;
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
