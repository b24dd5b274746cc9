import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addAllLanguages } from '../../src/locale/all-languages.js';
import { type AxisLabels, axisLabelsFor } from '../../src/locale/axis-labels.js';
import { daysFromCivil } from '../../src/time/calendar.js';
import { msPerHour, msPerMinute } from '../../src/time/instant.js';

const monday = daysFromCivil(2017, 1, 30);
const ides = daysFromCivil(-43, 3, 15);
const nine = 9 * msPerHour;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Each kind of label, in the order of the columns below. */
const kinds: readonly ((labels: AxisLabels) => string)[] = [
  (labels) => labels.year(2017),
  (labels) => labels.year(-43),
  (labels) => labels.month(1),
  (labels) => labels.monthAndYear(2017, 1),
  (labels) => labels.day(monday),
  (labels) => labels.fullDay(ides),
  (labels) => labels.hour(nine),
  (labels) => labels.second(nine + 41 * msPerMinute + 30_000),
  (labels) => labels.fraction(30_120, 3),
  (labels) => labels.fullMinute(monday, nine + 41 * msPerMinute),
  (labels) => labels.deep('Ga', 13.8e9, 1),
  (labels) => labels.deepUnit('Ma', 2017),
];

const expected: Readonly<Record<string, readonly string[]>> = {
  en: [
    '2017',
    '44 BC',
    'Jan',
    'January 2017',
    'Mon 30',
    'March 15, 44 BC',
    '9 AM',
    '9:41:30 AM',
    '30.120 s',
    'January 30, 2017, 9:41 AM',
    '13.8 Ga',
    'million years before 2017',
  ],
  'en-GB': [
    '2017',
    '44 BC',
    'Jan',
    'January 2017',
    'Mon 30',
    '15 March 44 BC',
    '09:00',
    '09:41:30',
    '30.120 s',
    '30 January 2017, 09:41',
    '13.8 Ga',
    'million years before 2017',
  ],
  ru: [
    '2017',
    '44 г. до н. э.',
    'янв.',
    'январь 2017 г.',
    'пн, 30',
    '15 марта 44 г. до н. э.',
    '09:00',
    '09:41:30',
    '30,120 s',
    '30 января 2017 г., 09:41',
    '13,8 Ga',
    'миллионов лет до 2017 года',
  ],
  'ar-EG': [
    '٢٠١٧',
    '٤٤ ق.م',
    'يناير',
    'يناير ٢٠١٧',
    'الاثنين، ٣٠',
    '١٥ مارس ٤٤ ق.م',
    '٩ ص',
    '٩:٤١:٣٠ ص',
    '٣٠٫١٢٠ s',
    '٣٠ يناير ٢٠١٧، ٩:٤١ ص',
    '١٣٫٨ Ga',
    'ملايين السنين قبل ٢٠١٧',
  ],
  fa: [
    '۲۰۱۷',
    '۴۴ ق.م.',
    'ژانویه',
    'ژانویهٔ ۲۰۱۷',
    'دوشنبه ۳۰',
    '۱۵ مارس ۴۴ ق.م.',
    '۹:۰۰',
    '۹:۴۱:۳۰',
    '۳۰٫۱۲۰ s',
    '۳۰ ژانویهٔ ۲۰۱۷، ۹:۴۱',
    '۱۳٫۸ Ga',
    'Ma · 0 = ۲۰۱۷',
  ],
  ja: [
    '2017年',
    '紀元前44年',
    '1月',
    '2017年1月',
    '30日(月)',
    '紀元前44年3月15日',
    '9:00',
    '9:41:30',
    '30.120 s',
    '2017年1月30日 9:41',
    '13.8 Ga',
    'Ma · 0 = 2017年',
  ],
};

describe('labels of the axis', () => {
  it('speak a language from when it is there', () => {
    expect(axisLabelsFor('de-CH').deepUnit('Ma', 2017)).to.equal('Ma · 0 = 2017');
    addAllLanguages();
    expect(axisLabelsFor('de-CH').deepUnit('Ma', 2017)).to.equal('Millionen Jahre vor 2017');
    expect(axisLabelsFor('de-CH')).to.equal(axisLabelsFor('de-CH'));
  });

  for (const [tag, texts] of Object.entries(expected)) {
    it(`speak ${tag}`, () => {
      const labels = axisLabelsFor(tag);
      expect(kinds.map((kind) => plain(kind(labels)))).to.deep.equal(texts);
    });
  }

  const years: readonly (readonly [year: number, bc: string, bce: string])[] = [
    [0, '1 BC', '1 BCE'],
    [-43, '44 BC', '44 BCE'],
    [1, 'AD 1', '1 CE'],
    [999, 'AD 999', '999 CE'],
    [1000, '1000', '1000'],
    [12_017, '12,017', '12,017'],
    [-9998, '9999 BC', '9999 BCE'],
    [-11_999, '12,000 BC', '12,000 BCE'],
    [-271_821, '271,822 BC', '271,822 BCE'],
    [-65_999_999, '66,000,000 BC', '66,000,000 BCE'],
    [275_761, '275,761', '275,761'],
  ];
  for (const [year, bc, bce] of years) {
    it(`call the year ${year} ${bc}, or ${bce}`, () => {
      expect(axisLabelsFor('en').year(year)).to.equal(bc);
      expect(axisLabelsFor('en', 'bce').year(year)).to.equal(bce);
    });
  }

  it('know no year zero in any language, and give each year a name of its own', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(expected), 'de', 'fr', 'es', 'pt-BR', 'he', 'tr', 'ko'),
        fc.integer({ min: -300_000, max: 300_000 }),
        (tag, year) => {
          const { digits, year: text } = axisLabelsFor(tag);
          const zero = digits.at(-1) ?? '0';
          expect(text(year)).not.to.match(new RegExp(`(^|[^${digits}])${zero}([^${digits}]|$)`));
          expect(text(year)).not.to.equal(text(year + 1));
          expect(text(-year)).not.to.equal(text(year + 1));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('leave the day of the week to the calendar that has it', () => {
    const { day, fullDay } = axisLabelsFor('en-GB');
    const [before, first] = [daysFromCivil(1582, 10, 14), daysFromCivil(1582, 10, 15)];
    expect([day(before), fullDay(before)]).to.deep.equal(['14', '14 October 1582']);
    expect([day(first), fullDay(first)]).to.deep.equal(['Fri 15', 'Fri 15 October 1582']);
    fc.assert(
      fc.property(fc.integer({ min: first, max: 1e12 }), (days) => {
        const names = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
        const weekday = names[((days % 7) + 7) % 7] ?? '';
        expect(day(days).slice(0, 3)).to.equal(weekday);
        expect(fullDay(days).slice(0, 3)).to.equal(weekday);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('say by how much clocks moved', () => {
    const { shift } = axisLabelsFor('en');
    expect(
      [msPerHour, -msPerHour, 30 * msPerMinute, -20 * msPerMinute, 24 * msPerHour, 236_000].map(shift),
    ).to.deep.equal(['+1 h', '−1 h', '+30 min', '−20 min', '+24 h', '+4 min']);
  });

  it('tell the offsets of a zone apart, by shift where the name stays', () => {
    const july = daysFromCivil(2017, 7, 1) * 24 * msPerHour;
    const january = daysFromCivil(2017, 1, 1) * 24 * msPerHour;
    const october = daysFromCivil(2014, 10, 26) * 24 * msPerHour;
    expect(axisLabelsFor('en').zoneNames('America/New_York', july, january)).to.deep.equal(['EDT', 'EST']);
    for (const tag of Object.keys(expected)) {
      const [before, after] = axisLabelsFor(tag).zoneNames('Europe/Moscow', october - 3 * msPerHour, october);
      expect(before).not.to.equal(after);
    }
  });

  it('count back from the reference, and on from it', () => {
    const { deep } = axisLabelsFor('en');
    expect([
      deep('ka', 12_000, 0),
      deep('Ma', 66.5e6, 1),
      deep('Ga', 0, 1),
      deep('Ma', -5e6, 0),
      deep('Ga', 1e12, 0),
    ]).to.deep.equal(['12 ka', '66.5 Ma', '0 Ga', '+5 Ma', '1,000 Ga']);
    expect(axisLabelsFor('sw').deepUnit('ka', 1950)).to.equal('ka · 0 = 1950');
  });
});
