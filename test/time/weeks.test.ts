import { expect } from '@open-wc/testing';
import { daysFromCivil, weekdayOf } from '../../src/time/calendar.js';
import { firstDayOfWeek, isoWeeks, weekIndexOf, weekOfYear } from '../../src/time/weeks.js';

const american = { firstDay: 7, minimalDays: 1, weekend: [6, 7] };
const egyptian = { firstDay: 6, minimalDays: 1, weekend: [5, 6] };

describe('weeks', () => {
  const cases: readonly (readonly [date: string, iso: number, american: number, egyptian: number])[] = [
    ['2016-12-31', 52, 53, 1],
    ['2017-01-01', 52, 1, 1],
    ['2017-01-02', 1, 1, 1],
    ['2017-01-07', 1, 1, 2],
    ['2017-01-30', 5, 5, 5],
    ['2016-01-03', 53, 2, 2],
    ['2020-12-31', 53, 1, 1],
    ['2018-12-31', 1, 1, 1],
    ['-0043-03-15', 11, 11, 11],
  ];
  for (const [text, ...numbers] of cases) {
    it(`${text} is in week ${numbers.join(', ')}`, () => {
      const [, year = '0', month = '1', day = '1'] = /^(-?\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
      const days = daysFromCivil(Number(year), Number(month), Number(day));
      expect([isoWeeks, american, egyptian].map((rules) => weekOfYear(days, rules))).to.deep.equal(numbers);
    });
  }

  it('are numbered without end, each from the day it begins with', () => {
    for (let firstDay = 1; firstDay <= 7; firstDay += 1) {
      for (const days of [-719_528, -8, -1, 0, 1, 6, 7, 17_196]) {
        const index = weekIndexOf(days, firstDay);
        expect(weekdayOf(firstDayOfWeek(index, firstDay))).to.equal(firstDay);
        expect(days - firstDayOfWeek(index, firstDay)).to.be.within(0, 6);
      }
    }
  });
});
