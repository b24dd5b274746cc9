import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Bitset } from '../../src/base/bitset.js';
import { finish } from '../../src/base/slices.js';
import { eventFlags, type Columns } from '../../src/events/columns.js';
import { filteredColumns } from '../../src/events/filter-columns.js';
import { LiveColumns } from '../../src/events/live-columns.js';
import { carry } from '../../src/events/live-merge.js';
import { mergeBetween } from '../../src/events/merge-between.js';
import { columnsOf, plainEvents, type PlainEvent } from './random-columns.js';

const firstNew = 1_000;

/** Columns before and after events came, changed and went. */
function grown(
  first: readonly PlainEvent[],
  newcomers: readonly PlainEvent[],
  changes: readonly (readonly [number, PlainEvent | undefined])[],
): { readonly before: Columns; readonly columns: Columns; readonly changed: Set<number> } {
  const before = columnsOf(first);
  const live = new LiveColumns(before);
  const liveEvent = ({ isMoment, ...event }: PlainEvent, ref: number) => ({
    ...event,
    flags: isMoment ? eventFlags.moment : 0,
    ref,
  });
  newcomers.forEach((newcomer, i) => {
    live.add(liveEvent(newcomer, firstNew + i));
  });
  const changed = new Set<number>();
  for (const [at, event] of changes) {
    const ref = first.length === 0 ? -1 : at % first.length;
    if (ref < 0 || changed.has(ref)) continue;
    changed.add(ref);
    if (event) live.update(liveEvent(event, ref));
    else live.remove(ref);
  }
  return { before, columns: live.merge().columns, changed };
}

const growths = fc
  .tuple(
    fc.array(plainEvents, { maxLength: 40 }),
    fc.array(plainEvents, { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.option(plainEvents, { nil: undefined })), { maxLength: 8 }),
  )
  .map(([first, newcomers, changes]) => grown(first, newcomers, changes));

describe('mergeBetween', () => {
  it('finds who stayed and who is new, also among those that pass', () => {
    fc.assert(
      fc.property(growths, fc.option(fc.nat({ max: 4 })), (growth, keepOneIn) => {
        const passes = (ref: number): boolean => keepOneIn === null || ref % 5 >= keepOneIn;
        const passing = new Bitset(2 * firstNew);
        for (let ref = 0; ref < 2 * firstNew; ref++) if (passes(ref)) passing.add(ref);
        const before = filteredColumns(growth.before, passing);
        const columns = filteredColumns(growth.columns, passing);
        const isOther = (ref: number): boolean => growth.changed.has(ref) || ref >= firstNew;
        const merge = finish(mergeBetween(before, columns, isOther));
        const unknown = 0xffff_ffff;
        const carried = carry(merge, before.ref, new Uint32Array(columns.count).fill(unknown));
        const expected = Array.from(columns.ref, (ref) => (isOther(ref) ? unknown : ref));
        expect([...carried]).to.deep.equal(expected);
        expect([...merge.added]).to.deep.equal(
          expected.flatMap((ref, position) => (ref === unknown ? [position] : [])),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('copes with columns that have nothing to do with each other', () => {
    fc.assert(
      fc.property(fc.array(plainEvents), fc.array(plainEvents), (one, other) => {
        const before = columnsOf(one);
        const columns = columnsOf(other);
        const merge = finish(mergeBetween(before, columns, () => false));
        let carried = 0;
        for (let i = 2; i < merge.blocks.length; i += 3) carried += merge.blocks[i] ?? 0;
        expect(carried + merge.added.length).to.equal(columns.count);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
