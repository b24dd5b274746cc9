import { expect } from '@open-wc/testing';
import { inPeriods } from '../../src/a11y/in-periods.js';
import { periodAt, periodUnitOf } from '../../src/a11y/outline-periods.js';
import { utcZone, zoneNamed } from '../../src/time/zones.js';
import { tableOf } from '../state/table-of.js';

const utc = (year: number, month = 1, day = 1): number => Date.UTC(year, month - 1, day);

describe('the periods of the list', () => {
  const units: readonly (readonly [from: number, to: number, count: number, unit: string | number])[] = [
    [utc(2016, 12), utc(2017, 2), 15, 'month'],
    [utc(2017, 1, 1), utc(2017, 1, 4), 40, 'day'],
    [utc(1957), utc(2025), 160, 10],
    [utc(1957), utc(2025), 1000, 1],
    [utc(1957), utc(2025), 10_000, 'month'],
    [-4.2e20, utc(2020), 60, 1e9],
    [0, 0, 1, 'day'],
  ];
  for (const [from, to, count, unit] of units) {
    it(`are of ${String(unit)} for ${String(count)} events`, () => {
      expect(periodUnitOf({ start: from, end: to }, count)).to.equal(unit);
    });
  }

  it('begin and end where the calendar of the place does', () => {
    const damascus = zoneNamed('Asia/Damascus') ?? utcZone;
    const hours = (count: number): number => count * 3_600_000;
    expect(periodAt(utc(2017, 1, 15), 'month', utcZone)).to.deep.equal({
      start: utc(2017, 1),
      end: utc(2017, 2),
    });
    expect(periodAt(utc(2016, 12, 31) + hours(23), 'month', damascus)).to.deep.equal({
      start: utc(2017, 1) - hours(2),
      end: utc(2017, 2) - hours(2),
    });
    expect(periodAt(utc(2017, 12, 31), 'day', utcZone)).to.deep.equal({
      start: utc(2017, 12, 31),
      end: utc(2018),
    });
    expect(periodAt(utc(1969, 7, 20), 10, utcZone)).to.deep.equal({ start: utc(1960), end: utc(1970) });
    const before = periodAt(new Date('-000043-03-15T00:00Z').getTime(), 10, utcZone);
    expect(new Date(before.start).toISOString()).to.equal('-000050-01-01T00:00:00.000Z');
  });

  it('hold each event of a page, in its order; what begins nowhere stands without a heading', () => {
    const table = tableOf([
      { title: 'a', when: '[..2017-01-31]' },
      { title: 'b', when: '2016-12' },
      { title: 'c', when: '2016-12-31' },
      { title: 'd', when: '2017-01-01' },
      { title: 'e', when: 'XXXX' },
    ]);
    const periods = inPeriods(table, [0, 1, 2, 3, 4], 'month');
    expect(periods.map(({ refs }) => refs)).to.deep.equal([[0], [1, 2], [3], [4]]);
    expect(periods.map(({ span, isUndated }) => [span?.start, isUndated])).to.deep.equal([
      [undefined, false],
      [utc(2016, 12), false],
      [utc(2017, 1), false],
      [undefined, true],
    ]);
  });
});
