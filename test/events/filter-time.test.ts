import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TimeRelation } from '../../src/events/filter-expression.js';
import { holdsInTime, spanHoldsInTime } from '../../src/events/filter-time.js';
import { readDate } from '../../src/time/read-date.js';
import type { FuzzySpan } from '../../src/time/fuzzy-span.js';

function spanOf(text: string): FuzzySpan {
  const reading = readDate(text, { asOf: '2020' });
  if (!('span' in reading)) throw new Error(text);
  return reading.span;
}

/** Which relations could hold, and after the bar which must. */
function relations(event: string, date: string): string {
  const names: readonly TimeRelation[] = ['before', 'during', 'after'];
  const held = (isCertain: boolean): string =>
    names.filter((relation) => spanHoldsInTime(spanOf(event), relation, isCertain, spanOf(date))).join(' ');
  return `${held(false)} | ${held(true)}`;
}

const cases: readonly (readonly [event: string, date: string, relations: string])[] = [
  ['2017-01-30', '2017-02', 'before | before'],
  ['2017-02', '2017-02', 'during | during'],
  ['2017', '2017-02', 'before during after | '],
  ['2017-02-28/2017-03-02', '2017-02', 'during | during'],
  ['2017-03-01/2017-03-02', '2017-02', 'after | after'],
  ['2014/2017', '2016', 'during | during'],
  ['2014/2017', '2013', 'after | after'],
  ['2014/2017', '2014', 'during | during'],
  ['2014/2017', '2017', 'during | during'],
  ['2014/..', '2030', 'before during | '],
  ['2014/..', '2016', 'during | during'],
  ['../2014', '2013', 'during after | '],
  ['[..2014]', '2013', 'before during after | '],
  ['[1667,1669]', '1668', 'before after | '],
  ['[1667,1669]', '1666', 'after | after'],
  ['{1667,1669}', '1668', ' | '],
  ['{1667,1669}', '1667', 'during | during'],
  ['{1667,1669}', '1670', 'before | before'],
  ['1984%', '1985', 'before | before'],
  ['2004-06/2004', '2004-06', 'during | during'],
];

describe('time in filters', () => {
  for (const [event, date, expected] of cases) {
    it(`${event} against ${date}: ${expected}`, () => {
      expect(relations(event, date)).to.equal(expected);
    });
  }

  const instant = fc.integer({ min: 0, max: 12 });
  const dates = fc.tuple(instant, fc.integer({ min: 1, max: 5 })).map(([start, length]): FuzzySpan => ({
    ...spanOf('2000'),
    earliestStart: start,
    latestStart: start,
    earliestEnd: start + length,
    latestEnd: start + length,
  }));

  /** What holds of one exact event, by the words of the definition. */
  function holdsExactly(start: number, end: number, relation: TimeRelation, date: FuzzySpan): boolean {
    const { earliestStart: from, latestEnd: to } = date;
    const instants = start === end ? [start] : Array.from({ length: end - start }, (_, i) => start + i);
    if (relation === 'before') return instants.every((at) => at < from);
    if (relation === 'after') return instants.every((at) => at >= to);
    return instants.some((at) => at >= from && at < to);
  }

  const relation = fc.constantFrom<TimeRelation>('before', 'during', 'after');

  it('could hold where it holds of one possibility, and must where it holds of all', () => {
    fc.assert(
      fc.property(instant, instant, instant, instant, relation, dates, (a, b, c, d, asked, date) => {
        const [earliestStart, latestStart] = a < b ? [a, b] : [b, a];
        const earliestEnd = Math.max(earliestStart, Math.min(c, d));
        const latestEnd = Math.max(latestStart, earliestEnd, c, d);
        const within = (from: number, to: number, first: number): number[] =>
          from === to ? [from] : Array.from({ length: to - from }, (_, i) => from + i + first);
        const possible = within(earliestStart, latestStart, 0).flatMap((start) =>
          within(earliestEnd, latestEnd, 1).flatMap((end) => (end >= start ? [[start, end] as const] : [])),
        );
        const held = possible.map(([start, end]) => holdsExactly(start, end, asked, date));
        const bounds = { earliestStart, latestStart, earliestEnd, latestEnd, isMoment: false };
        // Whole steps stand for all instants between, so possibilities may be missed here, never invented.
        if (held.some(Boolean)) expect(holdsInTime(bounds, asked, false, date)).to.equal(true);
        if (!held.every(Boolean)) expect(holdsInTime(bounds, asked, true, date)).to.equal(false);
        if (holdsInTime(bounds, asked, true, date)) {
          expect(holdsInTime(bounds, asked, false, date)).to.equal(true);
        }
      }),
      { seed: 1, numRuns: 3_000 },
    );
  });

  it('of an exact event exactly one relation holds, and certainly', () => {
    fc.assert(
      fc.property(instant, fc.nat({ max: 5 }), fc.boolean(), dates, (start, length, isMoment, date) => {
        const end = start + (isMoment ? 0 : length);
        const bounds = {
          earliestStart: start,
          latestStart: start,
          earliestEnd: end,
          latestEnd: end,
          isMoment,
        };
        for (const isCertain of [false, true]) {
          for (const asked of ['before', 'during', 'after'] as const) {
            expect(holdsInTime(bounds, asked, isCertain, date)).to.equal(
              holdsExactly(start, end, asked, date),
            );
          }
        }
      }),
      { seed: 2, numRuns: 1_000 },
    );
  });
});
