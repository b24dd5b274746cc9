import { expect } from '@open-wc/testing';
import { commonStatus, mostEventsIn, summaryOf } from '../../src/a11y/summary.js';
import { tableOf } from '../state/table-of.js';
import { wordingOf } from './wording-of.js';

const year = (at: number): number => Date.UTC(at, 0, 1);

/** One event in each year given. */
const inYears = (years: readonly number[]) =>
  tableOf(years.map((at) => ({ title: 'x', start: year(at) + 1 })));
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

describe('the summary', () => {
  it('says how many, when, in how many lanes, what is doubtful, and how sure', () => {
    const table = tableOf(
      [
        { title: 'a', when: '2016-12', lane: 'x', claims: [{ by: 'b' }] },
        { title: 'b', when: '2017-01-05~', lane: 'y', claims: [{ by: 'b' }] },
        { title: 'c', when: '2017-01-31?', lane: 'y', status: 'planned' },
        { title: 'd', when: 'XXXX', claims: [{ by: 'b' }] },
      ],
      { asOf: '2017-01-31' },
    );
    expect(summaryOf(wordingOf(table)).join(' ')).to.equal(
      '4 events, 1 December 2016 to 31 January 2017, 3 lanes. 1 date is approximate. 1 date is uncertain. 1 has no date. Reported, unless marked.',
    );
  });

  it('names the place whose clock the days go by, where it is not UTC', () => {
    const table = tableOf([{ title: 'a', when: '2017-01-30' }], { timeZone: 'Asia/Damascus' });
    expect(summaryOf(wordingOf(table)).join(' ')).to.match(/Times in Damascus\.$/);
  });

  it('says no more than there is', () => {
    expect(summaryOf(wordingOf(tableOf([])))).to.deep.equal(['0 events.']);
    for (const [when, said] of [
      ['1969-07-20', '20 July 1969'],
      ['1969-07-20/1969-07-21', '20 to 21 July 1969'],
      ['1969', '1969'],
      ['1969/1971', '1969 to 1971'],
      ['2016-12/2017-01', 'December 2016 to January 2017'],
      ['1960/1980', '1960 to 1980'],
    ] as const) {
      expect(summaryOf(wordingOf(tableOf([{ title: 'a', when }])))).to.deep.equal([`1 event, ${said}.`]);
    }
  });

  it('ends where the last of the data does, however that was written', () => {
    const morning = { title: 'a', when: '2024-11-06T08:00' };
    for (const [event, said] of [
      [{ when: '2024-11-06T22:30/2024-11-07T03:00' }, '7 November 2024, 03:00'],
      [{ when: '2024-11-06T13:30' }, '13:30'],
      [{ when: '2024-11-07' }, '7 November 2024'],
      [{ start: '2024-11-06T13:30:20Z' }, '13:30'],
      [{ start: Date.UTC(2024, 10, 6, 12), end: Date.UTC(2024, 10, 6, 13, 30) }, '13:30'],
      [{ start: Date.UTC(2024, 10, 6, 13, 30) }, '13:30'],
      [{ when: '2024-11-06T13:30/..' }, '13:30'],
    ] as const) {
      for (const others of [[morning], [morning, { title: 'c', start: Date.UTC(2024, 10, 6, 9) + 1 }]]) {
        const [counts] = summaryOf(wordingOf(tableOf([...others, { title: 'b', ...event }])));
        expect(counts).to.match(new RegExp(`events, 6 November 2024, 08:00 to ${said}\\.$`));
      }
    }
  });

  it('calls a status common that more than half share', () => {
    const of = (...statuses: readonly ('reported' | 'planned' | undefined)[]) =>
      commonStatus(tableOf(statuses.map((status) => ({ title: 'a', when: '2000', status: status ?? null }))));
    expect(of('reported', 'reported', 'planned')).to.equal('reported');
    expect(of('reported', 'planned')).to.equal(undefined);
    expect(of(undefined, undefined, 'planned')).to.equal(undefined);
  });

  it('says where most are, when more than half stand in a third of the time or less', () => {
    const crowded = inYears([
      ...range(1900, 2000),
      ...range(1961, 1971),
      ...range(1961, 1971).flatMap((at) => Array<number>(12).fill(at)),
    ]);
    const most = mostEventsIn(crowded);
    expect(most?.start).to.equal(year(1961));
    expect(most?.end).to.be.within(year(1969), year(1971));
    expect(summaryOf(wordingOf(crowded))[1]).to.match(/^Most in 1961 to 19\d\d\.$/);
    expect(mostEventsIn(inYears(range(1900, 2000)))).to.equal(undefined);
    expect(mostEventsIn(inYears([1900, 1960, 1960, 1960]))).to.equal(undefined);
    expect(mostEventsIn(tableOf([]))).to.equal(undefined);
  });
});
