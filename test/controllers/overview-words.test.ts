import { expect } from '@open-wc/testing';
import { edgeAsText, edgeInWords } from '../../src/controllers/overview-words.js';
import { viewportOf } from '../../src/layout/viewport.js';
import { localeFor } from '../../src/locale/languages.js';
import { startOfDay } from '../../src/time/calendar.js';
import { msPerHour } from '../../src/time/instant.js';
import { utcZone, zoneNamed } from '../../src/time/zones.js';

const locale = localeFor('en-GB');
const year = (number: number): number => startOfDay(number, 1, 1);
const day = (number: number): number => startOfDay(2017, 1, number);

describe('the ends of a view', () => {
  const cases: readonly (readonly [from: number, to: number, start: string, end: string, texts: string])[] = [
    [year(-13.8e9), year(3000), '13,800 million years ago', 'today', 'Y-13800000000 0000'],
    [year(-542e6), year(-252e6), '542 million years ago', '252 million years ago', 'Y-542000000 Y-252000000'],
    [year(-12000), year(2000), '12,000 BC', '2000', 'Y-11999 2000'],
    [year(-499), year(301), '500 BC', '300', '-0499 0300'],
    [year(1957), year(2026), '1957', '2025', '1957 2025'],
    [year(2016), year(2018), 'January 2016', 'December 2017', '2016-01 2017-12'],
    [day(22), day(34), '22 January 2017', '2 February 2017', '2017-01-22 2017-02-02'],
    [
      day(22),
      day(23),
      '22 January 2017, 00:00',
      '23 January 2017, 00:00',
      '2017-01-22T00:00 2017-01-23T00:00',
    ],
  ];
  for (const [from, to, start, end, texts] of cases) {
    it(`are ${start} and ${end}`, () => {
      const viewport = viewportOf({ start: from, end: to }, 800);
      const words = { locale, zone: utcZone };
      expect([edgeInWords(viewport, 'start', words), edgeInWords(viewport, 'end', words)]).to.deep.equal([
        start,
        end,
      ]);
      expect(`${edgeAsText(viewport, 'start', words)} ${edgeAsText(viewport, 'end', words)}`).to.equal(texts);
    });
  }

  it('are told by the clocks on display, and typed by those of the data', () => {
    const words = { locale, zone: zoneNamed('Asia/Damascus') ?? utcZone, dataZone: utcZone };
    const viewport = viewportOf({ start: day(22) + 7 * msPerHour, end: day(22) + 9 * msPerHour }, 800);
    expect(edgeInWords(viewport, 'start', words)).to.equal('22 January 2017, 09:00');
    expect(edgeAsText(viewport, 'start', words)).to.equal('2017-01-22T07:00');
  });
});
