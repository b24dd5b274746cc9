import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cureOf, readMended } from '../../src/events/mend-date.js';
import { isEdtfProblem } from '../../src/time/edtf/problem.js';
import { readEdtf } from '../../src/time/edtf/read-edtf.js';

/** What can mean one thing only, and how that is read. */
const certain: Readonly<Record<string, string>> = {
  '2024-11-06 18:00': '2024-11-06T18:00',
  '2024-11-06  18:00:30': '2024-11-06T18:00:30',
  ' 2024-11-06 ': '2024-11-06',
  '2024/11/06': '2024-11-06',
  '2024.11.6': '2024-11-06',
  '1850-5-3': '1850-05-03',
  '2024-11-06T18:00 UTC': '2024-11-06T18:00Z',
  '2024-11-06 18:00 GMT': '2024-11-06T18:00Z',
  '2024-11-06 18:00/2024-11-07 03:00': '2024-11-06T18:00/2024-11-07T03:00',
  '2024-11-06 / 2024-11-07': '2024-11-06/2024-11-07',
};

/** What is not read, and what is to be written for it: nothing that was meant is lost. */
const advised: Readonly<Record<string, string>> = {
  '2024-11-06T18:00 CET': '2024-11-06T18:00[Europe/Berlin]',
  '2024-11-06 18:00 EST': '2024-11-06T18:00[America/New_York]',
  '19th century': '18XX',
  '2nd c.': '01XX',
  '19. Jahrhundert': '18XX',
  '12:30': '2017-01-30T12:30',
  'October 1990': '1990-10',
  'January 5, 2020': '2020-01-05',
  '5 Jan 2020': '2020-01-05',
  '1850s': '185X',
  '1984-1990': '1984/1990',
  'last week': '2017-01-30',
  '30.1.2017': '2017-01-30',
  '2024-13-06 18:00': '2024',
  '2024-02-30': '2024-02-29',
  '198': '0198',
  'Marcher 1990': '1990-03',
  'Someday 1990': '2017-01-30',
};

describe('dates that are not written as they should be', () => {
  for (const [text, read] of Object.entries(certain)) {
    it(`reads ${text} as ${read}`, () => {
      expect(readMended(text)).to.deep.include({ text: read });
    });
  }

  for (const [text, cure] of Object.entries(advised)) {
    it(`does not read ${text}, and advises ${cure}`, () => {
      const reading = readMended(text);
      expect(isEdtfProblem(reading) && cureOf(reading)).to.equal(cure);
    });
  }

  it('reads EDTF as it is, and gives no advice that would be refused', () => {
    const sign = fc.constantFrom(
      ...Array.from('0123456789-/.: TZXU?~[],s'),
      ' CET',
      'Oct ',
      'th c',
      '2024-11-06',
      ' 18:00',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        const text = signs.join('');
        const [plain, mended] = [readEdtf(text), readMended(text)];
        if (!isEdtfProblem(plain)) expect(mended).to.deep.equal(plain);
        else if (isEdtfProblem(mended)) expect(isEdtfProblem(readEdtf(cureOf(mended)))).to.equal(false);
        else expect(mended.text.replace(/[\D0]/g, '')).to.equal(text.replace(/[\D0]/g, ''));
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});
