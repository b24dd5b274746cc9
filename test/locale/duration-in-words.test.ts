import { expect } from '@open-wc/testing';
import { durationInWords } from '../../src/locale/duration-in-words.js';
import { loadLocale } from '../../src/locale/languages.js';
import { plain } from './worded.js';

const day = 86_400_000;
const year = 365.2425 * day;

const english: readonly (readonly [number, string])[] = [
  [0, '0 milliseconds'],
  [0.25, '0.25 milliseconds'],
  [1, '1 millisecond'],
  [1_500, '1 second, 500 milliseconds'],
  [90_000, '1 minute, 30 seconds'],
  [3_600_000, '1 hour'],
  [-3_600_000, '1 hour'],
  [day - 1, '1 day'],
  [2 * year - 1, '2 years'],
  [2 * day + 3 * 3_600_000, '2 days, 3 hours'],
  [30.436875 * 4 * day, '4 months'],
  [1.5 * year, '1 year, 6 months'],
  [12.4 * year, '12 years'],
  [186e6 * year, '186,000,000 years'],
];

describe('durationInWords', () => {
  for (const [ms, words] of english) {
    it(`says ${words} of ${String(ms)} ms`, async () => {
      expect(durationInWords(ms, await loadLocale('en'))).to.equal(words);
    });
  }

  it('has the plurals of each language', async () => {
    const table: Readonly<Record<string, readonly string[]>> = {
      ru: ['1 день', '2 дня', '5 дней', '21 день'],
      ar: ['يوم', 'يومان', '5 أيام', '21 يومًا'],
      fr: ['1 jour', '2 jours', '5 jours', '21 jours'],
    };
    for (const [tag, words] of Object.entries(table)) {
      const locale = await loadLocale(tag);
      const spoken = [1, 2, 5, 21].map((days) => plain(durationInWords(days * day, locale)));
      expect(spoken).to.deep.equal(words);
    }
  });
});
