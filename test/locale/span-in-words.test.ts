import { expect } from '@open-wc/testing';
import { instantInWords } from '../../src/locale/instant-in-words.js';
import { spanInWords } from '../../src/locale/span-in-words.js';
import { utcZone } from '../../src/time/zones.js';
import { startOfDay } from '../../src/time/calendar.js';
import { contextFor, plain, zoneCalled } from './worded.js';

const year = (number: number): number => startOfDay(number, 1, 1);
const at = (month: number, day: number, hour = 0, minute = 0, second = 0, ms = 0): number =>
  startOfDay(2017, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 + ms;

const spans: readonly (readonly [number, number, string])[] = [
  [year(1965), year(1976), '1965 to 1975'],
  [year(1961), year(1971), '1961 to 1970'],
  [at(1, 22), at(2, 4), '22 January to 3 February 2017'],
  [at(1, 22), at(1, 30), '22 to 29 January 2017'],
  [startOfDay(2016, 12, 28), at(1, 4), '28 December 2016 to 3 January 2017'],
  [startOfDay(2016, 10, 1), at(6, 1), 'October 2016 to May 2017'],
  [at(1, 30, 9), at(1, 30, 12, 30), '30 January 2017, 09:00 to 12:30'],
  [at(1, 30, 9), at(2, 1, 12), '30 January 2017, 09:00 to 1 February 2017, 12:00'],
  [at(1, 30, 9), at(2, 1), '30 January 2017, 09:00 to 31 January 2017'],
  [at(1, 30, 9), at(1, 31), '30 January 2017, 09:00 to 31 January 2017, 00:00'],
  [at(1, 30, 9), at(1, 30, 9, 0, 5), '30 January 2017, 09:00:00 to 09:00:05'],
  [at(1, 30, 9), at(1, 30, 9, 0, 0, 5), '30 January 2017, 09:00 to 09:00:00.005'],
  [at(1, 30, 9), at(1, 30, 9), '30 January 2017, 09:00'],
  [year(-30), year(30), '31 BC to AD 29'],
  [year(-299), year(-249), '300 to 251 BC'],
  [year(-9_999), year(2_001), '10,000 BC to AD 2000'],
  [year(-17_000), year(1_901), '17,001 BC to AD 1900'],
  [year(-499_999), year(-300_000), '500,000 to 300,000 BC'],
  [year(-66e6), year(-65_999_000), '66,000,001 to 65,999,002 BC'],
  [year(-252e6), year(-66e6), '252 to 66 million years ago'],
  [year(-13.787e9), year(2100), '13,800 million years ago to today'],
  [year(-2e6), year(-1e5), '2 million years ago to 100,000 years ago'],
  [year(-4e6), year(4e6), '4 million years ago to 4 million years from now'],
  [-Infinity, at(1, 30), 'until 29 January 2017'],
  [at(1, 30), Infinity, 'from 30 January 2017'],
  [-Infinity, Infinity, ''],
];

describe('spanInWords', () => {
  for (const [start, end, words] of spans) {
    it(`says “${words}”`, async () => {
      expect(spanInWords({ start, end }, await contextFor('en-GB', { zone: utcZone }))).to.equal(words);
    });
  }

  it('goes by the zone on display, which it need not name', async () => {
    const context = await contextFor('en-GB', { zone: utcZone, dataZone: zoneCalled('Asia/Damascus') });
    const span = { start: at(1, 30, 9), end: at(1, 30, 12, 30) };
    expect(spanInWords(span, context)).to.equal('30 January 2017, 09:00 to 12:30');
  });

  it('is no finer than asked', async () => {
    const context = await contextFor('en-GB', { zone: utcZone });
    expect(spanInWords({ start: year(1957), end: year(1959) }, context, 'year')).to.equal('1957 to 1958');
    expect(spanInWords({ start: year(1957), end: year(1958) }, context, 'year')).to.equal('1957');
    expect(spanInWords({ start: at(1, 1), end: at(2, 1) }, context, 'season')).to.equal('January 2017');
    expect(spanInWords({ start: at(1, 30), end: at(1, 31) }, context, 'day')).to.equal('30 January 2017');
  });

  it('tells the last minute, not the one past it, where an end is the bound of a written time', async () => {
    const context = await contextFor('en-GB', { zone: utcZone });
    const told = (end: number): string => spanInWords({ start: at(1, 30, 8), end }, context, 'minute');
    expect(told(at(1, 31, 3, 1))).to.equal('30 January 2017, 08:00 to 31 January 2017, 03:00');
    expect(told(at(1, 30, 8, 2))).to.equal('30 January 2017, 08:00 to 08:01');
    expect(told(at(1, 31))).to.equal('30 January 2017, 08:00 to 23:59');
    expect(told(at(2, 1))).to.equal('30 January 2017, 08:00 to 31 January 2017');
  });

  it('reads well in each language', async () => {
    const table: Readonly<Record<string, readonly [string, string]>> = {
      en: ['1965 to 1975', 'January 22 to February 3, 2017'],
      es: ['de 1965 a 1975', 'del 22 de enero al 3 de febrero de 2017'],
      ru: ['с 1965 по 1975 год', 'с 22 января по 3 февраля 2017 г.'],
      fr: ['de 1965 à 1975', 'du 22 janvier au 3 février 2017'],
      de: ['1965 bis 1975', '22. Januar bis 3. Februar 2017'],
      'pt-BR': ['de 1965 a 1975', 'de 22 de janeiro a 3 de fevereiro de 2017'],
      ar: ['من 1965 إلى 1975', 'من 22 يناير إلى 3 فبراير 2017'],
      'ar-EG': ['من ١٩٦٥ إلى ١٩٧٥', 'من ٢٢ يناير إلى ٣ فبراير ٢٠١٧'],
    };
    for (const [tag, [years, days]] of Object.entries(table)) {
      const context = await contextFor(tag, { zone: utcZone });
      expect(spanInWords({ start: year(1965), end: year(1976) }, context)).to.equal(years);
      const spoken = spanInWords({ start: at(1, 22), end: at(2, 4) }, context);
      expect(plain(spoken)).to.equal(days);
    }
  });
});

describe('instantInWords', () => {
  it('says an instant to a unit', async () => {
    const context = await contextFor('en-GB', { zone: utcZone });
    expect(instantInWords(at(1, 30, 9, 41), 'day', context)).to.equal('30 January 2017');
    expect(instantInWords(at(1, 30, 9, 41), 'minute', context)).to.equal('30 January 2017, 09:41');
    expect(instantInWords(at(1, 30, 9, 41), 'year', context)).to.equal('2017');
  });
});
