import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildColumns } from '../../src/events/build-columns.js';
import type { Columns } from '../../src/events/columns.js';
import { LiveColumns, type LiveEvent } from '../../src/events/live-columns.js';
import { carry } from '../../src/events/live-merge.js';
import { laneCount, manyEvents, plainEvents, rowsOf, type PlainEvent } from './random-columns.js';

function liveEvent({ lane, start, end, importance, isMoment }: PlainEvent, ref: number): LiveEvent {
  return { lane, start, end, importance, flags: isMoment ? 1 : 0, ref };
}

/** Columns of the events there are, built anew. */
function rebuilt(events: ReadonlyMap<number, PlainEvent>, lanes = laneCount): Columns {
  const inOrder = [...events].sort(([one], [other]) => one - other);
  const rows = rowsOf(inOrder.map(([, event]) => event));
  return buildColumns({ ...rows, ref: Uint32Array.from(inOrder, ([ref]) => ref) }, lanes);
}

type Change =
  | { readonly kind: 'add'; readonly event: PlainEvent }
  | { readonly kind: 'update'; readonly event: PlainEvent; readonly which: number }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'merge' };

const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: plainEvents.map((event) => ({ kind: 'add' as const, event })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(plainEvents, fc.nat())
      .map(([event, which]) => ({ kind: 'update' as const, event, which })),
  },
  { weight: 2, arbitrary: fc.nat().map((which) => ({ kind: 'remove' as const, which })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'merge' as const }) },
);

describe('LiveColumns', () => {
  it('I4: come to what building anew gives, whatever was added, changed and removed', () => {
    fc.assert(
      fc.property(
        fc.array(plainEvents, { maxLength: 30 }),
        fc.array(changes, { maxLength: 60 }),
        (first, list) => {
          const events = new Map(first.map((event, ref) => [ref, event]));
          const live = new LiveColumns(rebuilt(events));
          let nextRef = first.length;
          for (const change of list) {
            const ref =
              'which' in change ? [...events.keys()][change.which % Math.max(1, events.size)] : nextRef;
            if (change.kind === 'merge') expect(live.merge().columns).to.deep.equal(rebuilt(events));
            else if (ref === undefined) continue;
            else if (change.kind === 'remove') {
              events.delete(ref);
              live.remove(ref);
            } else {
              events.set(ref, change.event);
              if (change.kind === 'add') live.add(liveEvent(change.event, nextRef++));
              else live.update(liveEvent(change.event, ref));
            }
          }
          expect(live.merge().columns).to.deep.equal(rebuilt(events));
          expect(live.columns).to.deep.equal(rebuilt(events));
          expect(live.pending).to.equal(0);
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it('tells where everybody went', () => {
    fc.assert(
      fc.property(
        fc.array(plainEvents, { maxLength: 40 }),
        fc.array(plainEvents, { maxLength: 12 }),
        fc.array(fc.nat({ max: 39 }), { maxLength: 12 }),
        (first, added, removed) => {
          const live = new LiveColumns(rebuilt(new Map(first.map((event, ref) => [ref, event]))));
          added.forEach((event, i) => {
            live.add(liveEvent(event, first.length + i));
          });
          for (const ref of removed) if (ref < first.length) live.remove(ref);
          const merge = live.merge();
          const noted = carry(merge, merge.before.ref, new Uint32Array(merge.columns.count).fill(999));
          for (const position of merge.added) {
            expect(noted[position]).to.equal(999);
            noted[position] = merge.columns.ref[position] ?? 0;
          }
          expect(noted).to.deep.equal(merge.columns.ref);
          expect(merge.added).to.have.length(added.length);
        },
      ),
      { seed: 2, numRuns: 150 },
    );
  });

  it('takes in new lanes', () => {
    const live = new LiveColumns(rebuilt(new Map(manyEvents(20, 1).map((event, ref) => [ref, event]))));
    live.add({ lane: laneCount + 1, start: 3, end: 4, importance: 1, flags: 0, ref: 20 });
    const { columns } = live.merge(laneCount + 2);
    expect([...columns.laneFrom.slice(-3)]).to.deep.equal([20, 20, 21]);
    expect(columns.ref[20]).to.equal(20);
  });

  it('keeps for the next merge what comes in during one', () => {
    const live = new LiveColumns(rebuilt(new Map()));
    live.add({ lane: 0, start: 1, end: 2, importance: 1, flags: 0, ref: 0 });
    const work = live.mergeInSlices();
    work.next();
    live.add({ lane: 0, start: 0, end: 2, importance: 1, flags: 0, ref: 1 });
    while (work.next().done !== true) expect(live.pending).to.equal(1);
    expect([...live.columns.ref]).to.deep.equal([0]);
    expect([...live.merge().columns.ref]).to.deep.equal([1, 0]);
  });
});
