import { expect } from '@open-wc/testing';
import * as time from '../src/time.js';

describe('dates without a timeline', () => {
  it('gives what the entry promises, and no more', () => {
    expect(Object.keys(time).sort()).to.deep.equal(['dateInWords', 'isEdtfProblem', 'readDate', 'writeDate']);
  });

  for (const text of [
    '2017-01-30',
    '1984~',
    '[2017-01-23..2017-01-29]',
    '2014/..',
    'Y-66000000',
    '156X-12-25',
    '{1667,1668}',
  ]) {
    it(`${text} is read and written`, () => {
      const reading = time.readDate(text);
      if (time.isEdtfProblem(reading)) throw new Error(reading.code);
      expect(time.writeDate(reading.tree)).to.equal(text);
      expect(time.dateInWords(reading)).to.equal(time.dateInWords(text));
    });
  }

  const words: readonly (readonly [date: string, options: time.DateWordsOptions, words: string])[] = [
    ['2017-01-28/2017-01-29', { lang: 'en-GB' }, '28 to 29 January 2017'],
    ['2017-01-28/2017-01-29', {}, 'January 28 to 29, 2017'],
    ['2016-12', { lang: 'de' }, 'im Dezember 2016, Tag unbekannt'],
    ['2014/..', { lang: 'en-GB', asOf: '2017-01-31' }, 'since 2014, ongoing on 31 January 2017'],
    ['-0043-03-15', { lang: 'en-GB' }, '15 March 44 BC'],
    ['-0043-03-15', { lang: 'en-GB', eraStyle: 'bce' }, '15 March 44 BCE'],
    ['2017-01', { lang: 'xx' }, 'in January 2017, day not known'],
  ];
  for (const [date, options, said] of words) {
    it(`${date} in ${options.lang ?? 'no language'} is “${said}”`, () => {
      expect(time.dateInWords(date, options)).to.equal(said);
    });
  }

  it('tells bounds alone in the zone it is given', () => {
    const reading = time.readDate('2017-01-30T22:30Z');
    if (time.isEdtfProblem(reading)) throw new Error(reading.code);
    expect(time.dateInWords(reading.span, { lang: 'en-GB', timeZone: 'Asia/Tokyo' })).to.contain(
      '31 January 2017',
    );
  });

  it('refuses what is no date, and options that are none, and says which', () => {
    expect(() => time.dateInWords('2017-13')).to.throw(TypeError, '"2017-13" is no EDTF date');
    expect(() => time.dateInWords('2017', { timeZone: 'Mars' })).to.throw(TypeError, 'timeZone is "Mars"');
    expect(() => time.dateInWords('2017', { asOf: 'soon' })).to.throw(TypeError, '"soon"');
  });
});
