import { expect } from '@open-wc/testing';
import { spanOf, type Viewport, type ViewportLimits } from '../../src/layout/viewport.js';
import { looksLikeDate, readTypedDate, viewOfDate } from '../../src/state/navigate-date.js';
import { writeEdtf } from '../../src/time/edtf/write-edtf.js';
import { tableOf } from './table-of.js';

const table = tableOf([{ title: 'a', when: '2017' }], { timeZone: 'Asia/Damascus' });

const read: readonly (readonly [text: string, tag: string, edtf: string | undefined])[] = [
  ['2017-01-30', 'en', '2017-01-30'],
  [' 2017-01 ', 'en', '2017-01'],
  ['1969', 'en', '1969'],
  ['476', 'en', '0476'],
  ['-0043-03-15', 'en', '-0043-03-15'],
  ['1986~', 'en', '1986~'],
  ['2016/2017', 'en', '2016/2017'],
  ['30 January 2017', 'en-GB', '2017-01-30'],
  ['January 30, 2017', 'en', '2017-01-30'],
  ['jan 2017', 'en', '2017-01'],
  ['30 января 2017 г.', 'ru', '2017-01-30'],
  ['30 января 2017', 'ru', '2017-01-30'],
  ['enero de 2017', 'es', '2017-01'],
  ['1er mars 1871', 'fr', '1871-03-01'],
  ['1. März 1848', 'de', '1848-03-01'],
  ['31 February 2017', 'en', undefined],
  ['Apollo 11', 'en', undefined],
  ['March 3', 'en', undefined],
  ['march', 'en', undefined],
  ['30/01/2017', 'en', undefined],
  ['44 BC', 'en', '-0043'],
  ['1 BCE', 'en', '0000'],
  ['AD 79', 'en', '0079'],
  ['79 CE', 'en', '0079'],
  ['15 March 44 BC', 'en', '-0043-03-15'],
  ['April 753 BC', 'en', '-0752-04'],
  ['March 15, 44 BC', 'en', '-0043-03-15'],
  ['44 v. Chr.', 'de', '-0043'],
  ['15. März 44 v. Chr.', 'de', '-0043-03-15'],
  ['44 av. J.-C.', 'fr', '-0043'],
  ['753 a. C.', 'es', '-0752'],
  ['44 до н. э.', 'ru', '-0043'],
  ['66 Ma', 'en', 'Y-66000000S2'],
  ['4.5 Ga', 'en', 'Y-4500000000S2'],
  ['12 ka', 'en', 'Y-12000S2'],
  ['Apollo 11 AD', 'en', undefined],
  ['24 Ma na', 'en', undefined],
  ['', 'en', undefined],
];

describe('a date that is typed', () => {
  for (const [text, tag, edtf] of read) {
    it(`reads "${text}" in ${tag} as ${edtf ?? 'no date'}`, () => {
      const date = readTypedDate(text, table, tag);
      expect(date && writeEdtf(date.tree)).to.equal(edtf);
    });
  }

  it('stands on its day where the dataset is', () => {
    const date = readTypedDate('2017-01-30', table, 'en');
    expect(date?.span.earliestStart).to.equal(Date.UTC(2017, 0, 29, 22));
  });

  it('is told from words', () => {
    const dates = ['1986-13-40', '30/01/2017', '2017', '-0043', '2017-1', '1.2.2017', '1986~'];
    const words = ['Apollo 11', 'bombers', '137th Brigade', '', '11', 'Tu-22M3'];
    expect(dates.filter(looksLikeDate)).to.deep.equal(dates);
    expect(words.filter(looksLikeDate)).to.deep.equal([]);
  });

  it('is gone to at the present zoom where it shows well, else at one that suits it', () => {
    const day = 86_400_000;
    const limits: ViewportLimits = { reach: { start: -1e14, end: 1e14 }, minSpanMs: 1, maxSpanMs: 1e14 };
    const date = readTypedDate('2017-01-30', table, 'en');
    const open = readTypedDate('2017/..', table, 'en');
    if (!date || !open) throw new Error('not read');
    const from = (spanMs: number): Viewport => ({ centre: 0, spanMs, widthPx: 800 });
    const spans: readonly (readonly [now: number, then: number])[] = [
      [10 * day, 10 * day],
      [1000 * day, 15 * day],
      [day / 24, 1.25 * day],
    ];
    for (const [now, then] of spans) {
      const viewport = viewOfDate(from(now), date.span, limits);
      expect(viewport?.spanMs).to.be.closeTo(then, 1);
      expect(viewport?.centre).to.equal((date.span.earliestStart + date.span.latestEnd) / 2);
    }
    const seen = spanOf(viewOfDate(from(day), open.span, limits) ?? from(1));
    expect(seen.start).to.be.lessThan(open.span.earliestStart + day);
  });
});
