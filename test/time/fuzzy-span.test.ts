import { expect } from '@open-wc/testing';
import { endFlags, endQualifiers, exactMoment, exactSpan, unitsFromFine } from '../../src/time/fuzzy-span.js';
import { nextUp } from '../../src/time/number-line.js';
import { isEdtfProblem } from '../../src/time/edtf/problem.js';
import { readDate } from '../../src/time/read-date.js';

describe('spans of numbers', () => {
  it('is a moment within its millisecond, as the same time written out', () => {
    const written = readDate('2017-01-30T09:41:00.123Z');
    if (isEdtfProblem(written)) throw new Error(written.code);
    expect(exactMoment(Date.UTC(2017, 0, 30, 9, 41, 0, 123))).to.deep.equal(written.span);
  });

  it('is never without width, however far off', () => {
    for (const t of [0, -1, 8.64e15, -4e17, 4e20]) {
      const { earliestStart, latestEnd } = exactMoment(t);
      expect(earliestStart).to.equal(t);
      expect(latestEnd).to.equal(Math.max(t + 1, nextUp(t)));
      expect(latestEnd).to.be.greaterThan(t);
    }
  });

  it('lasts from number to number', () => {
    const { earliestStart, latestStart, earliestEnd, latestEnd, shape } = exactSpan(5, 7.5);
    expect([earliestStart, latestStart, earliestEnd, latestEnd, shape]).to.deep.equal([
      5,
      5,
      7.5,
      7.5,
      'span',
    ]);
  });
});

describe('endQualifiers', () => {
  it('gives equal qualifiers as one object, and different ones as different objects', () => {
    const all = new Set<object>();
    for (const precision of unitsFromFine) {
      for (const fade of [undefined, ...unitsFromFine]) {
        for (let flags = 0; flags < 32; flags++) {
          const qualifiers = endQualifiers(precision, flags, fade);
          expect(endQualifiers(precision, flags, fade)).to.equal(qualifiers);
          all.add(qualifiers);
        }
      }
    }
    expect(all.size).to.equal(unitsFromFine.length * (unitsFromFine.length + 1) * 32);
  });

  it('says what the flags say, and that what fades is approximate', () => {
    const { uncertain, open, unknown, conventional, floating } = endFlags;
    expect(endQualifiers('season', uncertain | open | conventional, 'month')).to.deep.equal({
      precision: 'season',
      fadeUnit: 'month',
      uncertain: true,
      approximate: true,
      open: true,
      unknown: false,
      conventional: true,
      floating: false,
    });
    expect(endQualifiers('day', unknown | floating)).to.deep.equal({
      precision: 'day',
      uncertain: false,
      approximate: false,
      open: false,
      unknown: true,
      conventional: false,
      floating: true,
    });
  });
});
