import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildColumns, buildColumnsInSlices } from '../../src/events/build-columns.js';
import { laneCount, manyEvents, plainEvents, rowsOf, type PlainEvent } from './random-columns.js';

/** The order of columns, by a comparator over whole events. */
function naiveOrder(events: readonly PlainEvent[]): number[] {
  return events
    .map((_, i) => i)
    .sort((one, other) => {
      const a = events[one];
      const b = events[other];
      if (a === undefined || b === undefined) return 0;
      return (
        a.lane - b.lane ||
        (a.start === b.start ? 0 : a.start < b.start ? -1 : 1) ||
        (a.end === b.end ? 0 : a.end < b.end ? -1 : 1) ||
        one - other
      );
    });
}

function expectSorted(events: readonly PlainEvent[]): void {
  const columns = buildColumns(rowsOf(events), laneCount);
  const order = naiveOrder(events);
  expect([...columns.ref]).to.deep.equal(order);
  const sorted = order.map((i) => events[i]);
  expect([...columns.start]).to.deep.equal(sorted.map((event) => (event?.start ?? NaN) + 0));
  expect([...columns.end]).to.deep.equal(sorted.map((event) => (event?.end ?? NaN) + 0));
  expect([...columns.importance]).to.deep.equal(sorted.map((event) => event?.importance));
  expect([...columns.flags]).to.deep.equal(sorted.map((event) => (event?.isMoment === true ? 1 : 0)));
  const laneFrom = Array.from(
    { length: laneCount + 1 },
    (_, lane) => events.filter((event) => event.lane < lane).length,
  );
  expect([...columns.laneFrom]).to.deep.equal(laneFrom);
}

describe('buildColumns', () => {
  it('sorts by lane, start, end and order in the data', () => {
    fc.assert(fc.property(fc.array(plainEvents, { maxLength: 120 }), expectSorted), {
      seed: 1,
      numRuns: 300,
    });
  });

  it('sorts runs of equal starts of every length by end', () => {
    for (const count of [2, 24, 25, 300, 5_000]) {
      const ends = manyEvents(count, count).map(({ end }) => end);
      expectSorted(
        ends.map((end, i) => ({ lane: 1, start: 7, end, importance: 0.5, isMoment: i % 2 === 0 })),
      );
    }
  });

  it('takes −0 for 0', () => {
    const zeros = [0, -0, 0, -0].map((start, i) => ({
      lane: 0,
      start,
      end: 4 - i,
      importance: 0,
      isMoment: false,
    }));
    expect([...buildColumns(rowsOf(zeros), 1).ref]).to.deep.equal([3, 2, 1, 0]);
  });

  it('keeps the refs given', () => {
    const events = manyEvents(50, 3);
    const ref = Uint32Array.from(events, (_, i) => 3 * i + 1);
    const own = buildColumns(rowsOf(events), laneCount);
    const given = buildColumns({ ...rowsOf(events), ref }, laneCount);
    expect([...given.ref]).to.deep.equal([...own.ref].map((i) => 3 * i + 1));
  });

  it('pauses within 40,000 elements of work', () => {
    const work = buildColumnsInSlices(rowsOf(manyEvents(100_000, 4)), laneCount);
    let pauses = 0;
    while (work.next().done !== true) pauses++;
    expect(pauses).to.be.greaterThan(15);
  });
});
