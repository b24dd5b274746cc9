import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundsOf } from '../../../src/time/edtf/bounds.js';
import { isEdtfProblem } from '../../../src/time/edtf/problem.js';
import { readDay } from '../../../src/time/edtf/read-day.js';
import { readEdtf } from '../../../src/time/edtf/read-edtf.js';
import { msPerDay } from '../../../src/time/instant.js';
import { utcZone } from '../../../src/time/zones.js';

/** What the whole reader makes of a text: the number of its day, or NaN where it is anything but one known day. */
function slowly(text: string): number {
  const result = readEdtf(text);
  if (isEdtfProblem(result) || !/^\d{4}-\d\d-\d\d$/.test(text)) return NaN;
  return boundsOf(result.tree, { zone: utcZone }).earliestStart / msPerDay;
}

describe('readDay', () => {
  it('knows some days', () => {
    expect(['1970-01-01', '1969-12-31', '2017-01-30', '0000-02-29'].map(readDay)).to.deep.equal([
      0, -1, 17_196, -719_469,
    ]);
  });

  it('leaves everything else to the whole reader', () => {
    const others = [
      '2017-02-29',
      '2017-13-01',
      '2017-00-10',
      '2017-01-00',
      '2017-01-3X',
      '2017-01-3?',
      '2017/01/30',
      '-017-01-30',
      '2017-01-301',
      '',
    ];
    expect(others.map(readDay)).to.deep.equal(others.map(() => NaN));
  });

  it('agrees with the whole reader on 20,000 texts of ten characters', () => {
    const digit = fc.constantFrom('0', '1', '2', '3', '9');
    const text = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 0, max: 9999 }),
          fc.integer({ min: 0, max: 13 }),
          fc.integer({ min: 0, max: 32 }),
        )
        .map((parts) => parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-')),
      fc
        .array(
          fc.oneof(
            { weight: 8, arbitrary: digit },
            { weight: 1, arbitrary: fc.constantFrom('-', 'X', '?', '/') },
          ),
          { minLength: 10, maxLength: 10 },
        )
        .map((signs) => signs.map((sign, i) => (i === 4 || i === 7 ? '-' : sign)).join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        expect(readDay(sample)).to.deep.equal(slowly(sample), sample);
      }),
      { seed: 1, numRuns: 20_000 },
    );
  });
});
