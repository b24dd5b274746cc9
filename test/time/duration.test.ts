import { expect } from '@open-wc/testing';
import { durationMs } from '../../src/time/duration.js';
import { msPerDay, msPerHour, msPerMinute } from '../../src/time/instant.js';

describe('durations', () => {
  const lengths: readonly (readonly [text: string, ms: number])[] = [
    ['P1D', msPerDay],
    ['PT1H', msPerHour],
    ['PT36H', 36 * msPerHour],
    ['P2W', 14 * msPerDay],
    ['P1Y', 365.2425 * msPerDay],
    ['P100Y', 36_524.25 * msPerDay],
    ['P12M', 365.2425 * msPerDay],
    ['PT1M', msPerMinute],
    ['P1DT12H30M15S', 1.5 * msPerDay + 30 * msPerMinute + 15_000],
    ['PT0.001S', 1],
    ['PT0,5S', 500],
    ['P0D', 0],
    ['P13800000000Y', 13_800_000_000 * 365.2425 * msPerDay],
  ];
  for (const [text, ms] of lengths) {
    it(`${text} lasts ${ms} ms`, () => {
      expect(durationMs(text)).to.be.closeTo(ms, ms * 1e-12);
    });
  }

  for (const text of [
    '',
    'P',
    'PT',
    'P1DT',
    '1D',
    'P1H',
    'PT1D',
    'P-1D',
    '-P1D',
    'P1D1Y',
    'P1',
    'P1.D',
    'p1d',
    ' P1D',
  ]) {
    it(`does not take "${text}"`, () => {
      expect(durationMs(text)).to.be.undefined;
    });
  }
});
