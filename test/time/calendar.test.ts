import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  civilFromDays,
  civilFromInstant,
  daysFromCivil,
  daysFromInstant,
  daysInMonth,
  instantFromCivil,
  startOfDay,
  stepAt,
  weekdayOf,
} from '../../src/time/calendar.js';
import { farthestYear, msPerDay } from '../../src/time/instant.js';
import { nextUp } from '../../src/time/number-line.js';

/** From today to the farthest year: how far from 1970 each depth reaches. */
const depthsInYears = [500, 10_000, 285_000, 66_000_000, 13_787_000_000, farthestYear];

const civilDate = (reachYears: number) =>
  fc
    .record({
      year: fc.integer({ min: -reachYears, max: reachYears }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

const timeOfDay = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
  millisecond: fc.integer({ min: 0, max: 999 }),
});

/** Days of the count from 1970-01-01 that are known otherwise. */
const knownDays: readonly (readonly [
  year: number,
  month: number,
  day: number,
  days: number,
  weekday: number,
])[] = [
  [1970, 1, 1, 0, 4],
  [1969, 12, 31, -1, 3],
  [2000, 2, 29, 11_016, 2],
  [2017, 1, 30, 17_196, 1],
  [1600, 2, 29, -135_081, 2],
  [1900, 3, 1, -25_508, 4],
  [1, 1, 1, -719_162, 1],
  [0, 3, 1, -719_468, 3],
  [0, 1, 1, -719_528, 6],
  [-4713, 11, 24, -2_440_588, 1],
];

describe('civil dates', () => {
  for (const [year, month, day, days, weekday] of knownDays) {
    it(`counts ${days} days to ${year}-${month}-${day}`, () => {
      expect(daysFromCivil(year, month, day)).to.equal(days);
      expect(civilFromDays(days)).to.deep.equal({ year, month, day });
      expect(weekdayOf(days)).to.equal(weekday);
    });
  }

  it('agrees with Date wherever that reaches', () => {
    const reachMs = 8.64e15;
    fc.assert(
      fc.property(fc.integer({ min: -reachMs, max: reachMs }), (t) => {
        const date = new Date(t);
        expect(civilFromInstant(t)).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('carries months and days over', () => {
    fc.assert(
      fc.property(civilDate(10_000), fc.integer({ min: -100, max: 100 }), ({ year, month, day }, months) => {
        const shifted = month - 1 + months;
        const years = Math.floor(shifted / 12);
        expect(daysFromCivil(year, month + months, day)).to.equal(
          daysFromCivil(year + years, shifted - years * 12 + 1, 1) + day - 1,
        );
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('knows leap days in every era', () => {
    const lengths = [2000, 1900, 2016, 2017, 0, -4, -100, -400].map((year) => daysInMonth(year, 2));
    expect(lengths).to.deep.equal([29, 28, 29, 28, 29, 29, 28, 29]);
    for (let month = 1; month <= 12; month += 1) {
      expect(daysInMonth(2017, month)).to.equal(
        daysFromCivil(2017, month + 1, 1) - daysFromCivil(2017, month, 1),
      );
    }
  });
});

describe('instants of civil dates', () => {
  for (const reachYears of depthsInYears) {
    it(`N1: a day within ${reachYears} years comes back`, () => {
      fc.assert(
        fc.property(civilDate(reachYears), (date) => {
          const start = startOfDay(date.year, date.month, date.day);
          const days = daysFromCivil(date.year, date.month, date.day);
          expect(civilFromInstant(start)).to.include(date);
          expect(daysFromInstant(start)).to.equal(days);
          expect(BigInt(start) >= BigInt(days) * BigInt(msPerDay), 'not before the day').to.be.true;
          const before = BigInt(start) - BigInt(stepAt(start) < 1 ? 1 : stepAt(start));
          expect(before < BigInt(days) * BigInt(msPerDay), 'the first number of the day').to.be.true;
        }),
        { seed: 1, numRuns: 500 },
      );
    });

    it(`N2: later within ${reachYears} years is greater, and a day ends where the next begins`, () => {
      fc.assert(
        fc.property(civilDate(reachYears), civilDate(reachYears), (one, other) => {
          const days = daysFromCivil(one.year, one.month, one.day);
          const otherDays = daysFromCivil(other.year, other.month, other.day);
          const start = startOfDay(one.year, one.month, one.day);
          expect(Math.sign(start - startOfDay(other.year, other.month, other.day))).to.equal(
            Math.sign(days - otherDays),
          );
          const next = civilFromDays(days + 1);
          const end = startOfDay(one.year, one.month, one.day + 1);
          expect(startOfDay(next.year, next.month, next.day)).to.equal(end);
          expect(startOfDay(one.year, 13, 1)).to.equal(startOfDay(one.year + 1, 1, 1));
          expect(end).to.be.greaterThan(start);
        }),
        { seed: 2, numRuns: 500 },
      );
    });
  }

  // 2⁵³ ms are 285,420 years.
  it('N1: a time comes back to the millisecond within 285,000 years of 1970', () => {
    fc.assert(
      fc.property(
        civilDate(283_000),
        timeOfDay,
        fc.integer({ min: -14, max: 14 }),
        (date, time, hoursEast) => {
          const offsetMs = hoursEast * 3_600_000;
          const fields = { ...date, ...time };
          expect(civilFromInstant(instantFromCivil(fields, offsetMs), offsetMs)).to.deep.equal(fields);
        },
      ),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('N2: a time of any depth is not before its fields, and never after them by a step', () => {
    for (const reachYears of depthsInYears) {
      fc.assert(
        fc.property(civilDate(reachYears), timeOfDay, (date, time) => {
          const t = instantFromCivil({ ...date, ...time });
          const exact =
            BigInt(daysFromCivil(date.year, date.month, date.day)) * BigInt(msPerDay) +
            BigInt(time.hour * 3_600_000 + time.minute * 60_000 + time.second * 1000 + time.millisecond);
          expect(BigInt(t) >= exact).to.be.true;
          expect(BigInt(t) - exact < BigInt(Math.max(1, stepAt(t)))).to.be.true;
        }),
        { seed: 3, numRuns: 300 },
      );
    }
  });

  it('reads every instant into fields that give it back', () => {
    fc.assert(
      fc.property(fc.double({ min: 9, max: 22, noNaN: true }), fc.boolean(), (power, isBefore) => {
        const t = (isBefore ? -1 : 1) * 10 ** power;
        expect(instantFromCivil(civilFromInstant(t))).to.equal(t);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('takes second 60 for the next minute', () => {
    const leap = { year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60, millisecond: 0 };
    expect(instantFromCivil(leap)).to.equal(startOfDay(2017, 1, 1));
  });
});

describe('the number line', () => {
  it('has the spacing of float64', () => {
    expect(stepAt(startOfDay(2017, 1, 30))).to.equal(2 ** -12);
    expect(stepAt(startOfDay(-13_787_000_000, 1, 1))).to.equal(65_536);
    expect(stepAt(2 ** 60)).to.equal(256);
    expect(stepAt(2 ** 60 - 128)).to.equal(128);
    expect(stepAt(0)).to.equal(Number.MIN_VALUE);
  });

  it('goes up by one number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300 }), (t) => {
        const next = nextUp(t);
        expect(next).to.be.greaterThan(t);
        const middle = t + (next - t) / 2;
        expect(middle === t || middle === next, 'nothing in between').to.be.true;
      }),
      { seed: 1, numRuns: 1000 },
    );
    expect(nextUp(1)).to.equal(1 + Number.EPSILON);
    expect(nextUp(-1)).to.equal(-1 + Number.EPSILON / 2);
  });
});
