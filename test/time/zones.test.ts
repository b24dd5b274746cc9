import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { civilFromInstant, instantFromCivil, startOfDay } from '../../src/time/calendar.js';
import { msPerHour, msPerMinute } from '../../src/time/instant.js';
import { type Zone, fixedZone, startOfZonedDay, utcZone, zoneNamed } from '../../src/time/zones.js';
import zoneChanges from './zone-changes.json' with { type: 'json' };

function zone(zoneName: string): Zone {
  const found = zoneNamed(zoneName);
  if (!found) throw new Error(`The engine does not know ${zoneName}`);
  return found;
}

/** The fields of "2017-03-12T02:30:00" as if they were UTC. */
function local(text: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/[-T:]/).map(Number);
  return instantFromCivil({ year, month, day, hour, minute, second, millisecond: 0 });
}

function clockIn(of: Zone, t: number): string {
  const { year, month, day, hour, minute } = civilFromInstant(t, of.offsetAt(t));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

describe('named zones', () => {
  for (const [zoneName, flat] of Object.entries(zoneChanges)) {
    it(`${zoneName} moves its clocks from 1970 to 2020 as the zone data base says`, () => {
      const read = zone(zoneName);
      const changes = read.changesBetween(1, startOfDay(2020, 1, 1));
      const found = [0, ...changes].flatMap((at) => [at / 1000, read.offsetAt(at) / 1000]);
      expect(found).to.deep.equal(flat);
      for (const at of changes) expect(read.offsetAt(at - 1)).not.to.equal(read.offsetAt(at));
    });
  }

  it('gives the same offset whether it was probed alone or found in a table', () => {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/New_York',
      timeZoneName: 'longOffset',
    });
    const offsetByName = (t: number): number => {
      const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
        /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(format.format(t)) ?? [];
      const seconds1970 = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      return (sign === '-' ? -1 : 1) * seconds1970 * 1000;
    };
    const read = zone('America/New_York');
    const reach = { min: startOfDay(1850, 1, 1), max: startOfDay(2099, 12, 31) };
    fc.assert(
      fc.property(fc.integer(reach), (t) => {
        expect(read.offsetAt(t)).to.equal(offsetByName(t));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('keeps the nearest offset before 1850 and after 2100', () => {
    const read = zone('America/New_York');
    const localMeanTime = -(4 * msPerHour + 56 * msPerMinute + 2000);
    expect(read.offsetAt(startOfDay(1850, 1, 1))).to.equal(localMeanTime);
    expect(read.offsetAt(startOfDay(-13_787_000_000, 1, 1))).to.equal(localMeanTime);
    expect(read.offsetAt(-Infinity)).to.equal(localMeanTime);
    expect(read.offsetAt(startOfDay(2500, 7, 1))).to.equal(-5 * msPerHour);
    expect(read.offsetAt(Infinity)).to.equal(-5 * msPerHour);
    expect(read.changesBetween(-Infinity, startOfDay(1850, 1, 1))).to.be.empty;
    expect(read.changesBetween(startOfDay(2100, 1, 1), Infinity)).to.be.empty;
  });

  it('is undefined where the engine knows none of that name', () => {
    expect(zoneNamed('Atlantis/Capital')).to.be.undefined;
    expect(zoneNamed('')).to.be.undefined;
    expect(zoneNamed('+25:00')).to.be.undefined;
  });

  it('takes UTC and shifts for zones that stay', () => {
    expect(zoneNamed('UTC')).to.equal(utcZone);
    expect(zone('+05:30').offsetAt(0)).to.equal(5.5 * msPerHour);
    expect(zone('-03:00').toInstant(0)).to.deep.equal({ instant: 3 * msPerHour });
    expect(fixedZone(-4.5 * msPerHour).name).to.equal('-04:30');
    expect(fixedZone(0)).to.equal(utcZone);
    expect([utcZone, fixedZone(1), zone('Asia/Damascus')].map(({ isFixed }) => isFixed)).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});

describe('local times', () => {
  const cases: readonly (readonly [zoneName: string, local: string, utc: string, irregular?: string])[] = [
    ['America/New_York', '2017-03-12T01:59:59', '2017-03-12T06:59:59'],
    ['America/New_York', '2017-03-12T02:00:00', '2017-03-12T07:00:00', 'skipped'],
    ['America/New_York', '2017-03-12T02:30:00', '2017-03-12T07:30:00', 'skipped'],
    ['America/New_York', '2017-03-12T03:00:00', '2017-03-12T07:00:00'],
    ['America/New_York', '2017-11-05T00:59:59', '2017-11-05T04:59:59'],
    ['America/New_York', '2017-11-05T01:00:00', '2017-11-05T05:00:00', 'repeated'],
    ['America/New_York', '2017-11-05T01:59:59', '2017-11-05T05:59:59', 'repeated'],
    ['America/New_York', '2017-11-05T02:00:00', '2017-11-05T07:00:00'],
    ['America/Sao_Paulo', '2017-10-15T00:00:00', '2017-10-15T03:00:00', 'skipped'],
    ['America/Sao_Paulo', '2017-10-15T01:00:00', '2017-10-15T03:00:00'],
    ['Pacific/Apia', '2011-12-29T23:59:59', '2011-12-30T09:59:59'],
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00', 'skipped'],
    ['Pacific/Apia', '2011-12-31T00:00:00', '2011-12-30T10:00:00'],
    ['Asia/Damascus', '2017-03-31T00:30:00', '2017-03-30T22:30:00', 'skipped'],
    ['Asia/Damascus', '2017-10-26T23:30:00', '2017-10-26T20:30:00', 'repeated'],
    ['Asia/Damascus', '2017-01-30T09:00:00', '2017-01-30T07:00:00'],
  ];
  for (const [zoneName, text, utc, irregular] of cases) {
    it(`${text} in ${zoneName} is ${utc} UTC${irregular ? `, ${irregular}` : ''}`, () => {
      const reading = zone(zoneName).toInstant(local(text));
      expect(reading.instant).to.equal(local(utc));
      expect(reading.irregular).to.equal(irregular);
    });
  }

  it('come back from the instants they mean', () => {
    const within = { min: startOfDay(1851, 1, 1), max: startOfDay(2099, 1, 1) };
    for (const zoneName of Object.keys(zoneChanges)) {
      const read = zone(zoneName);
      fc.assert(
        fc.property(fc.integer(within), (localMs) => {
          const { instant, irregular } = read.toInstant(localMs);
          const back = instant + read.offsetAt(instant);
          if (irregular === 'skipped') expect(back).to.be.greaterThan(localMs);
          else expect(back).to.equal(localMs);
        }),
        { seed: 1, numRuns: 200 },
      );
    }
  });
});

describe('days in a zone', () => {
  const cases: readonly (readonly [zoneName: string, day: string, start: string, hours: number])[] = [
    ['America/New_York', '2017-03-11', '2017-03-11T00:00', 24],
    ['America/New_York', '2017-03-12', '2017-03-12T00:00', 23],
    ['America/New_York', '2017-11-05', '2017-11-05T00:00', 25],
    ['America/Sao_Paulo', '2017-10-15', '2017-10-15T01:00', 23],
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T00:00', 25],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T00:00', 24],
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00', 0],
    ['Pacific/Apia', '2011-12-31', '2011-12-31T00:00', 24],
    ['Asia/Damascus', '2017-03-31', '2017-03-31T01:00', 23],
    ['Asia/Damascus', '2017-10-26', '2017-10-26T00:00', 25],
    ['America/Toronto', '1919-03-31', '1919-03-31T00:30', 23.5],
    ['America/Havana', '2017-11-05', '2017-11-05T00:00', 25],
    ['UTC', '2017-03-12', '2017-03-12T00:00', 24],
  ];
  for (const [zoneName, text, start, hours] of cases) {
    it(`${text} in ${zoneName} begins at ${start} and has ${hours} hours`, () => {
      const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
      const of = zone(zoneName);
      const at = startOfZonedDay(of, year, month, day);
      expect(clockIn(of, at)).to.equal(start);
      expect((startOfZonedDay(of, year, month, day + 1) - at) / msPerHour).to.equal(hours);
    });
  }

  it('N2: rise at every depth, and hold what they begin with', () => {
    const zones = ['America/New_York', 'Asia/Damascus', 'Asia/Kathmandu', 'UTC'].map(zone);
    for (const reach of [300, 10_000, 66_000_000, 13_787_000_000, 1e12]) {
      fc.assert(
        fc.property(fc.constantFrom(...zones), fc.integer({ min: -reach, max: reach }), (of, year) => {
          const at = startOfZonedDay(of, year, 1, 1);
          expect(civilFromInstant(at, of.offsetAt(at)).year).to.equal(year);
          expect(startOfZonedDay(of, year, 1, 2)).to.be.greaterThan(at);
        }),
        { seed: 1, numRuns: 200 },
      );
    }
  });
});
