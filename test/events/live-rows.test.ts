import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventFlags, type Columns } from '../../src/events/columns.js';
import { LiveColumns } from '../../src/events/live-columns.js';
import { carry } from '../../src/events/live-merge.js';
import { mergeRows } from '../../src/events/live-rows.js';
import { buildPyramid } from '../../src/events/pyramid.js';
import { packRows, type Rows } from '../../src/events/rows.js';
import { columnsOf, laneCount, plainEvents, type PlainEvent } from './random-columns.js';

/** Adds events to columns and to their rows. */
function grown(
  before: Columns,
  newcomers: readonly PlainEvent[],
): {
  readonly columns: Columns;
  readonly rows: Rows;
  readonly carried: Uint16Array;
  readonly added: Uint32Array;
} {
  const live = new LiveColumns(before);
  newcomers.forEach(({ isMoment, ...newcomer }, i) => {
    live.add({ ...newcomer, flags: isMoment ? eventFlags.moment : 0, ref: 1_000 + i });
  });
  const merge = live.merge();
  const rowsBefore = packRows(before);
  const carried = carry(merge, rowsBefore.row, new Uint16Array(merge.columns.count));
  const rows = mergeRows(merge, buildPyramid(merge.columns), rowsBefore);
  return { columns: merge.columns, rows, carried, added: merge.added };
}

describe('mergeRows', () => {
  it('R1: newcomers overlap nobody in their row, and nobody else moves', () => {
    fc.assert(
      fc.property(
        fc.array(plainEvents, { maxLength: 40 }),
        fc.array(plainEvents, { maxLength: 15 }),
        (first, newcomers) => {
          const { columns, rows, carried, added } = grown(columnsOf(first), newcomers);
          const { start, end, flags, laneFrom } = columns;
          rows.row.forEach((row, i) => {
            if (!added.includes(i)) expect(row).to.equal(carried[i]);
          });
          for (let lane = 0; lane < laneCount; lane++) {
            const to = laneFrom[lane + 1] ?? 0;
            for (let i = laneFrom[lane] ?? 0; i < to; i++) {
              expect(rows.row[i]).to.be.lessThan(rows.rowCount[lane] ?? 0);
              for (let j = i + 1; j < to; j++) {
                const arePacked = (((flags[i] ?? 0) | (flags[j] ?? 0)) & eventFlags.moment) === 0;
                if (arePacked && rows.row[i] === rows.row[j]) expect(end[i]).to.be.at.most(start[j] ?? 0);
              }
            }
          }
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it('R4: what comes in order of start gets the row that packing anew would give', () => {
    fc.assert(
      fc.property(fc.array(plainEvents, { maxLength: 40 }), fc.nat(), (events, cut) => {
        const all = columnsOf(events.map((event) => ({ ...event, lane: 1 })));
        const inOrder = [...all.ref]
          .flatMap((ref) => events[ref] ?? [])
          .map((event) => ({ ...event, lane: 1 }));
        const kept = inOrder.length === 0 ? 0 : cut % (inOrder.length + 1);
        const { rows } = grown(columnsOf(inOrder.slice(0, kept)), inOrder.slice(kept));
        expect(rows).to.deep.equal(packRows(all));
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
