import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nextStep, stepOfView } from '../../src/layout/overview-steps.js';
import { startOfDay } from '../../src/time/calendar.js';
import { type Instant, msPerDay, msPerHour } from '../../src/time/instant.js';
import { utcZone, zoneNamed } from '../../src/time/zones.js';

const year = 365.2425 * msPerDay;

describe('the steps of keys on the overview', () => {
  const cases: readonly (readonly [spanMs: number, step: string, large: string])[] = [
    [13.8e9 * year, '1000000000 Ga', '5000000000 Ga'],
    [100 * year, '10 year', '50 year'],
    [8 * year, '6 month', '5 year'],
    [60 * msPerDay, '1 month', '1 month'],
    [12 * msPerDay, '1 day', '1 month'],
    [5 * msPerHour, '15 minute', '3 hour'],
    [10, '0.5 fraction', '5 fraction'],
  ];
  for (const [spanMs, step, large] of cases) {
    it(`are ${step} and ${large} in a view of ${(spanMs / msPerDay).toPrecision(3)} days`, () => {
      const told = (isLarge: boolean): string => {
        const { step: count, unit } = stepOfView(spanMs, isLarge);
        return `${String(count)} ${unit}`;
      };
      expect([told(false), told(true)]).to.deep.equal([step, large]);
    });
  }

  it('go to the starts of units in the zone on display', () => {
    const zone = zoneNamed('America/New_York') ?? utcZone;
    const day = stepOfView(12 * msPerDay);
    const noon = startOfDay(2017, 3, 12) + 16 * msPerHour;
    // The night before it had 23 hours.
    expect(nextStep(noon, -1, day, zone)).to.equal(startOfDay(2017, 3, 12) + 5 * msPerHour);
    expect(nextStep(noon, 1, day, zone)).to.equal(startOfDay(2017, 3, 13) + 4 * msPerHour);
  });

  it('skip the year zero', () => {
    const years = stepOfView(800 * year);
    const jump = (at: Instant): Instant => nextStep(at, 1, years, utcZone);
    expect(jump(startOfDay(-49, 1, 1))).to.equal(startOfDay(1, 1, 1));
    expect(jump(startOfDay(1, 1, 1))).to.equal(startOfDay(50, 1, 1));
  });

  it('always lead on, by less than two steps, and back again', () => {
    const reach = 1e6 * year;
    fc.assert(
      fc.property(
        fc.double({ min: -reach, max: reach, noNaN: true }),
        fc.double({ min: 2, max: Math.log10(2 * reach), noNaN: true }),
        (at, magnitude) => {
          const step = stepOfView(10 ** magnitude);
          const later = nextStep(at, 1, step, utcZone);
          const earlier = nextStep(later, -1, step, utcZone);
          expect(later).to.be.greaterThan(at);
          expect(later - at).to.be.at.most(2.1 * step.leastSteadyMs + msPerDay * 3);
          expect(earlier).to.be.at.most(at);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
