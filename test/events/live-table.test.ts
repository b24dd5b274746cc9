import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import type { EventTable } from '../../src/events/event-table.js';
import { LiveTable } from '../../src/events/live-table.js';
import { DatasetReader, type ReadOptions, readDataset } from '../../src/events/read-dataset.js';

const laneIds = ['air', 'ground', 'sea'];
const lanes = laneIds.map((id) => ({ id }));

type Row = Record<string, unknown>;

const dates = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((day) => ({ start: 1_480_000_000_000 + day * 86_400_000 })),
  fc.record({ start: fc.integer({ min: 0, max: 9 }), end: fc.integer({ min: 10, max: 20 }) }),
  fc
    .constantFrom('2016', '2016-12-05', '2016-11~', '../2017-01-02', '2016-12-01/..', 'XXXX', '[2016..2018]')
    .map((when) => ({ when })),
);

const rows: fc.Arbitrary<Row> = fc
  .tuple(
    dates,
    fc.record(
      {
        title: fc.constantFrom('Bridge', 'Harbour', ' long\u0007title '),
        lane: fc.constantFrom(...laneIds),
        importance: fc.constantFrom(0, 0.5, 0.9),
        status: fc.constantFrom('confirmed', 'planned', 'retracted'),
        claims: fc.constantFrom([{ by: 'Ann', when: '2015' }], [{ by: 'Bo', status: 'disputed' }]),
      },
      { requiredKeys: ['title', 'lane'] },
    ),
  )
  .map(([date, rest]) => ({ ...rest, ...date }));

type Command =
  | { readonly kind: 'append'; readonly rows: readonly unknown[] }
  | { readonly kind: 'update'; readonly at: number; readonly row: Row }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'commit' };

const bad = fc.constantFrom<unknown>(
  7,
  { title: 'No date' },
  { title: 'x', when: 'last week' },
  { when: '2016' },
);

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('append' as const),
    rows: fc.array(fc.oneof({ weight: 5, arbitrary: rows }, { weight: 1, arbitrary: bad }), { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('update' as const), at: fc.nat(), row: rows }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('commit' as const) }),
);

/** Everything a table says, with events named by their place among those there are. */
function told(table: EventTable): unknown {
  const refs = Array.from({ length: table.refCount }, (_, ref) => ref).filter((ref) => !table.gone.has(ref));
  const placeOf = new Map(refs.map((ref, place) => [ref, place]));
  const { columns } = table;
  return {
    count: table.count,
    extent: table.extent,
    undated: table.undated.map((ref) => placeOf.get(ref)),
    statusCounts: [...table.statusCounts].sort(),
    lanes: table.lanes,
    columns: { ...columns, ref: [...columns.ref].map((ref) => placeOf.get(ref)) },
    events: refs.map((ref) => ({ ...table.eventAt(ref), ref: placeOf.get(ref) })),
    lanesOfEvents: refs.map((ref) => table.laneAt(ref)),
    alternatives: refs.map((ref) => table.alternativesAt(ref)),
    isFound: refs.map((ref) => table.positionOf(ref) < 0 || columns.ref[table.positionOf(ref)] === ref),
  };
}

class Live {
  readonly table: LiveTable;
  readonly reader: DatasetReader;
  /** The rows of the events there are, by id, in order. */
  readonly model = new Map<string, Row>();
  #made = 0;

  constructor(options: ReadOptions = {}) {
    this.reader = new DatasetReader(options, { lanes });
    this.table = new LiveTable(this.reader, this.reader.finish().table);
  }

  run(command: Command): void {
    const ids = [...this.model.keys()];
    if (command.kind === 'append') {
      const named = command.rows.map((row) =>
        isRow(row) ? { ...row, id: `e${String(this.#made++)}` } : row,
      );
      this.table.append(named);
      for (const row of named)
        if (isRow(row) && this.table.refOf(row['id'] as string) >= 0)
          this.model.set(row['id'] as string, row);
    } else if (command.kind === 'commit') finish(this.table.commitInSlices());
    else if (ids.length > 0) {
      const id = ids[command.at % ids.length] ?? '';
      if (command.kind === 'update') {
        this.model.set(id, { ...command.row, id });
        this.table.update(this.table.refOf(id), { ...command.row, id });
      } else {
        this.table.remove(this.table.refOf(id));
        this.model.delete(id);
      }
    }
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

describe('LiveTable', () => {
  it('S10: appended, changed and taken out in any order, equals a load of what is left', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (given) => {
        const live = new Live();
        for (const command of given) live.run(command);
        const table = finish(live.table.commitInSlices());
        const loaded = readDataset({ lanes, events: [...live.model.values()] }).table;
        expect(told(table)).to.deep.equal(told(loaded));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('TR-19: counts every row as an event, skipped, or beyond the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(rows, bad), { maxLength: 30 }), (given) => {
        const live = new Live({ maxEvents: 12 });
        for (const row of given) live.table.append([row]);
        const table = finish(live.table.commitInSlices());
        const { beyondLimit, rowCount } = live.reader.rows;
        expect(table.count + live.reader.problems.skipped + beyondLimit).to.equal(rowCount);
        expect(rowCount).to.equal(given.length);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('tells what changed between two tables of one growth, and nothing of other data', () => {
    const live = new Live();
    live.table.append([
      { id: 'a', title: 'A', when: '2016' },
      { id: 'b', title: 'B', when: '2017' },
    ]);
    const first = finish(live.table.commitInSlices());
    live.table.append([{ id: 'c', title: 'C', when: '2018' }]);
    const second = finish(live.table.commitInSlices());
    live.table.update(live.table.refOf('b'), { id: 'b', title: 'B2', when: '2016' });
    live.table.remove(live.table.refOf('a'));
    const third = finish(live.table.commitInSlices());
    expect(Array.from(second.changedSince(first) ?? [])).to.deep.equal([]);
    expect(Array.from(third.changedSince(first) ?? [])).to.deep.equal([1, 0]);
    expect(first.changedSince(third)).to.equal(undefined);
    expect(third.changedSince(readDataset([]).table)).to.equal(undefined);
  });

  it('makes lanes for new names, behind those there are', () => {
    const live = new Live();
    live.table.append([
      { title: 'A', when: '2016', lane: 'north' },
      { title: 'B', when: '2015', lane: 'sea' },
    ]);
    const { lanes: made, columns } = finish(live.table.commitInSlices());
    expect(made.map(({ id, count }) => [id, count])).to.deep.equal([
      ['air', 0],
      ['ground', 0],
      ['sea', 1],
      ['north', 1],
    ]);
    expect([...columns.laneFrom]).to.deep.equal([0, 0, 0, 1, 2]);
  });

  it('frees an id with its event, and keeps the others', () => {
    const live = new Live();
    const ids = Array.from({ length: 300 }, (_, i) => `id${String(i)}`);
    live.table.append(ids.map((id, i) => ({ id, title: id, start: i })));
    for (let i = 0; i < 300; i += 3) live.table.remove(live.table.refOf(`id${String(i)}`));
    const table = finish(live.table.commitInSlices());
    ids.forEach((id, i) => {
      expect(table.refOfId(id)).to.equal(i % 3 === 0 ? undefined : i);
    });
    live.table.append([{ id: 'id0', title: 'again', start: 5 }]);
    expect(finish(live.table.commitInSlices()).refOfId('id0')).to.equal(300);
    expect(live.reader.problems.length).to.equal(0);
  });

  it('says once that there are too many, with the number there are', () => {
    const live = new Live({ maxEvents: 3 });
    for (let i = 0; i < 5; i++) {
      live.table.append([
        { title: 'A', start: i },
        { title: 'B', start: i },
      ]);
      finish(live.table.commitInSlices());
    }
    const [problem, ...others] = live.reader.problems;
    expect(others).to.deep.equal([]);
    expect(problem?.code).to.equal('too-many-events');
    expect(problem?.parameters).to.deep.equal({ count: 10, limit: 3 });
    live.table.remove(0);
    live.table.append([{ id: 'late', title: 'C', start: 9 }]);
    expect(finish(live.table.commitInSlices()).refOfId('late')).to.equal(3);
  });
});
