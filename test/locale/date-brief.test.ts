import { expect } from '@open-wc/testing';
import { dateBrief } from '../../src/locale/date-brief.js';
import { exactMoment, exactSpan } from '../../src/time/fuzzy-span.js';
import { contextFor, dateOf, plain, zoneCalled } from './worded.js';

const zone = zoneCalled('Asia/Damascus');

/** In en-GB where 2017 is known: in full, and with short months. */
const inKnownYear: readonly (readonly [string, string, string])[] = [
  ['2017-01-30', 'Mon 30 January', 'Mon 30 Jan'],
  ['2017-01-28/2017-01-29', 'Sat 28 – Sun 29 January', 'Sat 28 – Sun 29 Jan'],
  ['[2017-01-28..2017-01-29]', 'Sat 28 – Sun 29 January', 'Sat 28 – Sun 29 Jan'],
  ['2017-01-31/2017-02-01', 'Tue 31 January – Wed 1 February', 'Tue 31 Jan – Wed 1 Feb'],
  ['2017-01-23/2017-01-29', '23 – 29 January', '23 – 29 Jan'],
  ['2016-12-28/2017-01-03', '28 December 2016 – 3 January 2017', '28 Dec 2016 – 3 Jan 2017'],
  ['2016-12', 'December 2016', 'Dec 2016'],
  ['2017-12', 'December', 'Dec'],
  ['2017-02/2017-04', 'February – April', 'Feb – Apr'],
  ['2017', '2017', '2017'],
  ['2017-01-31/..', 'ongoing', 'ongoing'],
  ['/2017-01-29', 'start not known', 'start not known'],
  ['2017-01-29/', 'end not known', 'end not known'],
  ['[2017-01-31..]', '31 January or later', '31 Jan or later'],
  ['2017-01-30T09:41', 'Mon 30 January, 09:41', 'Mon 30 Jan, 09:41'],
  ['2017-01-30T09:41Z', 'Mon 30 January, 09:41 (UTC)', 'Mon 30 Jan, 09:41 (UTC)'],
  ['2017-01-30T09:00/2017-01-30T12:00', 'Mon 30 January, 09:00 – 12:00', 'Mon 30 Jan, 09:00 – 12:00'],
  ['2017-01-30?', 'Mon 30 January (uncertain)', 'Mon 30 Jan (uncertain)'],
];

describe('dateBrief', () => {
  for (const [edtf, words, short] of inKnownYear) {
    it(`${edtf} is “${words}” where 2017 is known`, async () => {
      const date = dateOf(edtf, { zone });
      expect(dateBrief(date, await contextFor('en-GB', { knownYear: 2017 }))).to.equal(words);
      expect(dateBrief(date, await contextFor('en-GB', { knownYear: 2017, isShort: true }))).to.equal(short);
    });
  }

  it('is briefer still in short months, and by months where it goes on from one to another', async () => {
    const context = await contextFor('en-GB');
    const cases: readonly (readonly [string, string])[] = [
      ['2017-01-30', '30 Jan 2017'],
      ['2015-12-16/2015-12-19', '16 – 19 Dec 2015'],
      ['2017-03-27/2017-05-02', 'Mar – May 2017'],
      ['2016-12-28/2017-12-03', 'Dec 2016 – Dec 2017'],
      ['2016-09/2018-12', 'Sept 2016 – Dec 2018'],
      ['2017/2019', '2017 – 2019'],
      ['2017-03-27/2017-05-02?', '27 Mar 2017 – 2 May 2017 (uncertain)'],
      ['2017-03-27/..', 'ongoing'],
      ['2017-21/2018-22', 'spring 2017 – summer 2018'],
    ];
    for (const [edtf, words] of cases)
      expect(dateBrief(dateOf(edtf, { zone }), { ...context, isShort: 'months' }), edtf).to.equal(words);
  });

  it('leaves out a day that is known, of times alone', async () => {
    const knownDay = { year: 2017, month: 1, day: 30 };
    const context = await contextFor('en-GB', { knownYear: 2017, knownDay });
    const table: Readonly<Record<string, string>> = {
      '2017-01-30T09:41': '09:41',
      '2017-01-30T09:00/2017-01-30T12:00': '09:00 – 12:00',
      '2017-01-30T22:30/2017-01-31T03:00': '22:30 – 03:00',
      '2017-01-31T01:00/2017-01-31T03:00': 'Tue 31 January, 01:00 – 03:00',
      '2017-01-31T03:00': 'Tue 31 January, 03:00',
      '2017-01-30': 'Mon 30 January',
    };
    for (const [text, words] of Object.entries(table)) {
      expect(dateBrief(dateOf(text, { zone }), context)).to.equal(words);
    }
  });

  it('is brief in the order of each language', async () => {
    const weekend = dateOf('2017-01-28/2017-01-29', { zone });
    const table: Readonly<Record<string, readonly [string, string]>> = {
      en: ['Sat, January 28 – Sun, January 29', 'January 28 – 29, 2017'],
      es: ['sáb, 28 – dom, 29 de enero', '28 – 29 de enero de 2017'],
      ru: ['сб, 28 – вс, 29 января', '28 – 29 января 2017 г.'],
      fr: ['sam. 28 – dim. 29 janvier', '28 – 29 janvier 2017'],
      de: ['Sa., 28. – So., 29. Januar', '28. – 29. Januar 2017'],
      'pt-BR': ['sáb., 28 – dom., 29 de janeiro', '28 – 29 de janeiro de 2017'],
      ar: ['السبت، 28 – الأحد، 29 يناير', '28 – 29 يناير 2017'],
    };
    for (const [tag, [known, whole]] of Object.entries(table)) {
      const context = await contextFor(tag);
      expect(plain(dateBrief(weekend, { ...context, knownYear: 2017 }))).to.equal(known);
      expect(plain(dateBrief(weekend, context))).to.equal(whole);
    }
  });

  it('words numbers in the zone on display, no finer than they have something to say', async () => {
    const context = await contextFor('en-GB');
    const at = Date.UTC(2017, 0, 29, 22);
    const cases: readonly (readonly [ReturnType<typeof exactMoment>, string])[] = [
      [exactMoment(at), '30 January 2017, 00:00'],
      [exactMoment(at + 30_500), '30 January 2017, 00:00:30.500'],
      [exactSpan(at, at + 86_400_000), '30 January 2017'],
      [exactSpan(at, at + 2 * 86_400_000), '30 – 31 January 2017'],
      [exactSpan(at, at + 3_600_000), '30 January 2017, 00:00 – 01:00'],
    ];
    for (const [span, words] of cases) expect(dateBrief({ span }, context)).to.equal(words);
  });
});
