import { expect } from '@open-wc/testing';
import { dateBrief } from '../../src/locale/date-brief.js';
import { dateAsSaid, dateInWords } from '../../src/locale/date-in-words.js';
import { treeFromSpan } from '../../src/locale/tree-from-span.js';
import languagesCases from './languages-cases.json' with { type: 'json' };
import wordsCases from './words-cases.json' with { type: 'json' };
import { contextFor, dateOf, plain, zoneCalled } from './worded.js';

interface WordsCase {
  readonly edtf: string;
  readonly words: string;
  /** Where it differs from the words. */
  readonly brief?: string;
}

const zone = zoneCalled('Asia/Damascus');

describe('dateInWords', () => {
  let about = '';
  for (const entry of wordsCases as readonly (WordsCase | { readonly about: string })[]) {
    if ('about' in entry) {
      ({ about } = entry);
      continue;
    }
    const { edtf, words, brief = words } = entry;
    it(`${about}: ${edtf} is “${words}”`, async () => {
      const context = await contextFor('en-GB');
      const date = dateOf(edtf, { zone });
      expect(dateInWords(date, context)).to.equal(words);
      expect(dateBrief(date, context), 'in brief').to.equal(brief);
    });
  }

  for (const [edtf, byTag] of Object.entries(languagesCases)) {
    it(`says ${edtf} in seven languages`, async () => {
      for (const [tag, words] of Object.entries(byTag)) {
        expect(plain(dateInWords(dateOf(edtf, { zone }), await contextFor(tag))), tag).to.equal(plain(words));
      }
    });
  }

  it('tells a month that lasted from a moment within it', async () => {
    const context = await contextFor('en-GB');
    expect(dateInWords(dateOf('2016-12'), context)).not.to.equal(
      dateInWords(dateOf('2016-12-01/2016-12-31'), context),
    );
  });

  it('writes years before 1 in the era style that was asked for, and never a year 0', async () => {
    const common = { eraStyle: 'bce' } as const;
    const table: Readonly<Record<string, readonly [string, string]>> = {
      en: ['in 44 BCE', '2 BCE to 1 CE'],
      de: ['im Jahr 44 v. u. Z.', '2 v. u. Z. bis 1 u. Z.'],
      es: ['en 44 a. e. c.', 'de 2 a. e. c. a 1 e. c.'],
      fr: ['en 44 AEC', 'de 2 AEC à 1 EC'],
      'pt-BR': ['em 44 a.E.C.', 'de 2 a.E.C. a 1 E.C.'],
      ru: ['в 44 г. до н. э.', 'с 2 г. до н. э. по 1 г. н. э.'],
      ar: ['في عام 44 ق.م', 'من 2 ق.م إلى 1 م'],
    };
    for (const [tag, [year, interval]] of Object.entries(table)) {
      const context = await contextFor(tag, common);
      expect(dateInWords(dateOf('-0043'), context)).to.equal(year);
      expect(dateInWords(dateOf('-0001/0001'), context)).to.equal(interval);
    }
  });

  it('names the seasons of the south where the data mean them', async () => {
    const context = await contextFor('en-GB', { southernSeasons: true });
    expect(dateInWords(dateOf('2001-22', { zone, southernSeasons: true }), context)).to.equal(
      'in summer 2001–2002',
    );
    const { span } = dateOf('2001-22', { zone, southernSeasons: true });
    expect(dateInWords({ span, tree: treeFromSpan(span, zone, true) }, context)).to.equal(
      'in summer 2001–2002',
    );
  });

  it('says nothing of the date of a statement where there is none', async () => {
    const context = await contextFor('en-GB', { asOf: undefined });
    expect(dateInWords(dateOf('2014/..'), context)).to.equal('since 2014, ongoing');
  });

  const shown: readonly (readonly [display: string, text: string, whole: string, label: string])[] = [
    ['UTC', '2017-01-30T09:41', '30 January 2017, 07:41 (UTC)', '30 January 2017, 07:41'],
    ['UTC', '2017-01-30T09:41Z', '30 January 2017, 09:41 (UTC)', '30 January 2017, 09:41'],
    ['UTC', '2017-01-30', '30 January 2017', '30 January 2017'],
    ['Asia/Damascus', '2017-01-30T09:41', '30 January 2017, 09:41', '30 January 2017, 09:41'],
    [
      'Asia/Damascus',
      '2017-01-30T09:41-05:00',
      '30 January 2017, 16:41 (09:41 UTC−5)',
      '30 January 2017, 16:41',
    ],
    [
      'Asia/Damascus',
      '2017-01-30T22:00[America/New_York]',
      '31 January 2017, 05:00 (30 January, 22:00 New York time)',
      '31 January 2017, 05:00',
    ],
    [
      'America/New_York',
      '2017-01-30T01:00/2017-01-30T12:00',
      '29 January 2017, 18:00 (New York time) to 30 January 2017, 05:00 (New York time)',
      '29 January 2017, 18:00 – 30 January 2017, 05:00',
    ],
    [
      'America/New_York',
      '2017-01-30T09:00/2017-01-30T12:00',
      '30 January 2017, 02:00 to 05:00 (New York time)',
      '30 January 2017, 02:00 – 05:00',
    ],
    ['Europe/Athens', '2017-01-30T09:41', '30 January 2017, 09:41 (Damascus time)', '30 January 2017, 09:41'],
    [
      'UTC',
      '2017-01-30T09:41/..',
      'since 30 January 2017, 07:41 (UTC), ongoing on 31 January 2017',
      'ongoing',
    ],
    [
      'UTC',
      '[2017-01-30T09:41..]',
      '30 January 2017, 07:41 (UTC) or later',
      '30 January 2017, 07:41 or later',
    ],
  ];
  for (const [display, text, whole, label] of shown) {
    it(`tells ${text} of Damascus by the clock of ${display}`, async () => {
      const context = await contextFor('en-GB', { zone: zoneCalled(display), dataZone: zone });
      expect(dateInWords(dateOf(text, { zone }), context)).to.equal(whole);
      const date = dateOf(text, { zone });
      expect(dateBrief(date, { ...context, isZoneKnown: true })).to.equal(label);
    });
  }

  it('says the weekday where asked', async () => {
    const british = await contextFor('en-GB', { weekday: 'long' });
    const american = await contextFor('en', { weekday: 'long' });
    expect(dateInWords(dateOf('2017-01-30'), british)).to.equal('Monday 30 January 2017');
    expect(dateInWords(dateOf('2017-01-30'), american)).to.equal('Monday, January 30, 2017');
    expect(dateInWords(dateOf('-0043-03-15'), british)).to.equal('15 March 44 BC');
    expect(dateInWords(dateOf('1582-10-14'), british)).to.equal('14 October 1582');
    expect(dateInWords(dateOf('1582-10-15'), british)).to.equal('Friday 15 October 1582');
  });

  it('puts the wording of the source first, in quotes of the language', async () => {
    const date = dateOf('2017-01-28/2017-01-29');
    expect(dateAsSaid(date, 'over the weekend', await contextFor('en-GB'))).to.equal(
      '“over the weekend”: 28 to 29 January 2017',
    );
    expect(dateAsSaid(date, 'am Wochenende', await contextFor('de'))).to.equal(
      '„am Wochenende“: 28. bis 29. Januar 2017',
    );
    expect(dateAsSaid(date, undefined, await contextFor('en-GB'))).to.equal('28 to 29 January 2017');
    const turned = dateAsSaid(date, 'في عطلة نهاية الأسبوع', await contextFor('en-GB'));
    expect(turned).to.equal('“\u2068في عطلة نهاية الأسبوع\u2069”: 28 to 29 January 2017');
  });
});
