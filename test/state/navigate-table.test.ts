import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EventTable } from '../../src/events/event-table.js';
import {
  beginsApart,
  eventAfter,
  eventBefore,
  eventOverBy,
  eventStartingFrom,
  firstEvent,
  firstInStory,
  lastEvent,
  lastInStory,
  neighboursOf,
} from '../../src/state/navigate-table.js';
import { tableOf, tableOfDays, type Placed } from './table-of.js';

const seeded = { seed: 1, numRuns: 120 };
const placed = fc.record({
  day: fc.integer({ min: 0, max: 30 }),
  days: fc.integer({ min: 0, max: 6 }),
  lane: fc.integer({ min: 0, max: 3 }),
});
const rows = fc.array(placed, { minLength: 1, maxLength: 40 });
const msPerDay = 86_400_000;

/** The same order by sorting everything. */
function naiveOrder(events: readonly Placed[], accepts: (ref: number) => boolean): readonly number[] {
  return events
    .map((each, ref) => ({ ...each, ref }))
    .sort((a, b) => a.day - b.day || a.days - b.days || a.ref - b.ref)
    .map(({ ref }) => ref)
    .filter(accepts);
}

describe('the way through a dataset in order of time', () => {
  it('visits what a sort would, each once, forwards and backwards', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (events, every) => {
        const table = tableOfDays(events);
        const accepts = (ref: number): boolean => ref % every === 0;
        const expected = naiveOrder(events, accepts);
        const forwards: number[] = [];
        for (let ref = firstEvent(table, accepts); ref >= 0; ref = eventAfter(table, ref, accepts))
          forwards.push(ref);
        const backwards: number[] = [];
        for (let ref = lastEvent(table, accepts); ref >= 0; ref = eventBefore(table, ref, accepts))
          backwards.unshift(ref);
        expect(forwards).to.deep.equal(expected);
        expect(backwards).to.deep.equal(expected);
      }),
      seeded,
    );
  });

  it('goes on from an event that is not accepted itself', () => {
    fc.assert(
      fc.property(rows, (events) => {
        const table = tableOfDays(events);
        const all = naiveOrder(events, () => true);
        const isOdd = (ref: number): boolean => ref % 2 === 1;
        all.forEach((ref, place) => {
          expect(eventAfter(table, ref, isOdd)).to.equal(all.slice(place + 1).find(isOdd) ?? -1);
          expect(eventBefore(table, ref, isOdd)).to.equal(all.slice(0, place).findLast(isOdd) ?? -1);
        });
      }),
      seeded,
    );
  });

  it('finds what starts from an instant on, and what is over by it', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -1, max: 40 }), (events, day) => {
        const table = tableOfDays(events);
        const order = naiveOrder(events, () => true);
        const starts = order.find((ref) => (events[ref]?.day ?? 0) >= day) ?? -1;
        const over =
          order.findLast((ref) => {
            const { day: start = 0, days = 0 } = events[ref] ?? {};
            return start < day && start + days <= day;
          }) ?? -1;
        expect(eventStartingFrom(table, day * msPerDay, () => true)).to.equal(starts);
        expect(eventOverBy(table, day * msPerDay, () => true)).to.equal(over);
      }),
      seeded,
    );
  });

  it('keeps open starts first, open ends last among equals, and the undated behind all', () => {
    const table = tableOf([
      { title: 'undated', when: 'XXXX' },
      { title: 'ongoing', when: '2017-01-31/..' },
      { title: 'day', when: '2017-01-31' },
      { title: 'earlier or on', when: '[..2017-01-31]' },
      { title: 'also undated', when: 'XXXX' },
    ]);
    const titles: string[] = [];
    const all = (): boolean => true;
    for (let ref = firstInStory(table, all); ref >= 0; ref = neighboursOf(table, ref, all).after)
      titles.push(table.titleAt(ref));
    expect(titles).to.deep.equal(['earlier or on', 'day', 'ongoing', 'undated', 'also undated']);
    const backwards: string[] = [];
    for (let ref = lastInStory(table, all); ref >= 0; ref = neighboursOf(table, ref, all).before)
      backwards.unshift(table.titleAt(ref));
    expect(backwards).to.deep.equal(titles);
    expect(lastEvent(table, all)).to.equal(1);
  });

  it('says −1 where there is nothing to go to', () => {
    const empty: EventTable = tableOf([]);
    const none = (): boolean => false;
    expect(firstEvent(empty, () => true)).to.equal(-1);
    const table = tableOf([{ title: 'one', when: '2017' }]);
    expect(firstInStory(table, none)).to.equal(-1);
    expect(lastInStory(table, none)).to.equal(-1);
    expect(neighboursOf(table, 0, () => true)).to.deep.equal({ before: -1, after: -1 });
    expect(eventAfter(table, -1, () => true)).to.equal(-1);
  });

  it('knows whether zooming can tell the events of a lane apart', () => {
    const table = tableOfDays([
      { day: 1, days: 0, lane: 0 },
      { day: 1, days: 2, lane: 0 },
      { day: 5, days: 0, lane: 0 },
      { day: 9, days: 0, lane: 1 },
    ]);
    const span = (from: number, to: number) => ({ start: from * msPerDay, end: to * msPerDay });
    expect(beginsApart(table, 0, span(1, 3))).to.equal(false);
    expect(beginsApart(table, 0, span(1, 6))).to.equal(true);
    expect(beginsApart(table, 1, span(9, 10))).to.equal(false);
  });
});
