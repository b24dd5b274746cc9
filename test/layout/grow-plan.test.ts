import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import { LiveTable } from '../../src/events/live-table.js';
import { DatasetReader } from '../../src/events/read-dataset.js';
import { builtInMeasure } from '../../src/layout/advance-table.js';
import { growPlanInSlices } from '../../src/layout/grow-plan.js';
import * as denseCode from '../../src/layout/lanes/dense-code.js';
import { planLanes } from '../../src/layout/plan.js';
import type { Plan, PlanInput } from '../../src/layout/plan-lanes.js';
import type { EventTable } from '../../src/events/event-table.js';
import { fitViewport } from '../../src/layout/viewport.js';
import { seededRandom } from '../events/random-columns.js';

const msPerDay = 86_400_000;
const from = Date.UTC(2016, 0, 1);
const lanes = ['air', 'ground', 'sea'].map((id) => ({ id }));

/** Events over a year, some long, with titles of very different lengths. */
function events(count: number, seed: number, lane?: string): Record<string, unknown>[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const start = from + Math.floor(random() * 365) * msPerDay;
    return {
      id: `s${String(seed)}-${String(i)}`,
      title: 'Bridge harbour report '.slice(0, 3 + Math.floor(random() * 18)).trim(),
      start,
      ...(random() < 0.5 && { end: start + Math.ceil(random() * 40) * msPerDay }),
      ...(random() < 0.1 && {
        claims: [{ by: 'Ann', when: '2016-05-03' }],
        start: undefined,
        when: '2016-05',
      }),
      importance: random(),
      lane: lane ?? lanes[Math.floor(random() * 3)]?.id,
    };
  });
}

function inputOf(table: EventTable): PlanInput {
  return {
    table,
    columns: table.columns,
    fit: fitViewport(table.extent ?? { start: 0, end: 1 }, 900, msPerDay),
    textOf: (ref) => ({ title: table.titleAt(ref), date: '5 May', chip: undefined }),
    measure: builtInMeasure,
  };
}

/** A dataset on its way, with the plan of what there is. */
class Growing {
  readonly live: LiveTable;
  plan: Plan;

  constructor(first: readonly unknown[]) {
    const reader = new DatasetReader({}, { lanes });
    reader.push(first);
    const { table } = reader.finish();
    this.live = new LiveTable(reader, table);
    this.plan = planLanes(inputOf(table));
  }

  grow(): Plan {
    const table = finish(this.live.commitInSlices());
    const input = inputOf(table);
    const plan = finish(growPlanInSlices(input, this.plan, denseCode, this.live.merged));
    if (!plan) throw new Error('not grown');
    // Whoever does not know how the columns grew finds it out.
    const found = finish(growPlanInSlices(input, this.plan, denseCode));
    expect(found && drawnIn(found)).to.deep.equal(drawnIn(plan));
    this.plan = plan;
    return plan;
  }
}

interface Drawn {
  readonly row: number;
  /** Scales below which title and date show. */
  readonly titleBelow: number;
  readonly dateBelow: number;
}

/** Where each member stands, and up to which scales its words show, by ref and which of its dates. */
function drawnIn({ lanes: bands, dense, columns }: Plan): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const lane of bands) {
    if (lane.kind === 'sparse') {
      const { members, rows, labels } = lane;
      rows.forEach((inRow, row) => {
        for (const i of inRow) {
          const key = `${String(members.columns.ref[i])}/${String(members.alternative[i])}`;
          const [titleBelow, dateBelow] = [labels.titleBelow[i] ?? 0, labels.dateBelow[i] ?? 0];
          drawn.set(key, { row, titleBelow, dateBelow });
        }
      });
    } else if (dense) {
      for (let position = lane.from; position < lane.to; position++) {
        drawn.set(`${String(columns.ref[position])}/-1`, {
          row: dense.rows?.row[position] ?? 0,
          titleBelow: dense.ranges.threshold[position] ?? 0,
          dateBelow: dense.ranges.labelRow[position] ?? 0,
        });
      }
    }
  }
  return drawn;
}

function expectNobodyMoved(before: Plan, now: Plan, but: ReadonlySet<number> = new Set()): void {
  const known = drawnIn(before);
  const grown = drawnIn(now);
  for (const [key, was] of known) {
    if (but.has(Number(key.split('/')[0]))) continue;
    const is = grown.get(key);
    expect(is?.row, key).to.equal(was.row);
    expect(is?.titleBelow, key).to.be.at.least(was.titleBelow);
    expect(is?.dateBelow, key).to.be.at.least(was.dateBelow);
  }
}

describe('a plan that grows', () => {
  for (const [what, first, more] of [
    ['few events, each with a line', 30, 6],
    ['many events, as density', 2_000, 150],
    ['lanes of both kinds', 400, 400],
  ] as const) {
    it(`S10: only adds labels until they are ranked anew: ${what}`, () => {
      const growing = new Growing(events(first, 1));
      for (let batch = 0; batch < 4; batch++) {
        const before = growing.plan;
        growing.live.append(events(more, 10 + batch, batch === 2 ? 'new lane' : undefined));
        const now = growing.grow();
        // A lane that has got too many lines is drawn as density, and those in it are placed anew.
        const isSame = before.lanes.every(({ kind }, i) => now.lanes[i]?.kind === kind);
        if (isSame) expectNobodyMoved(before, now);
        expect(now.grown?.times).to.equal(batch + 1);
        expect(now.columns.count).to.equal(first + (batch + 1) * more);
      }
    });
  }

  it('leaves the others where they are when some change or go', () => {
    for (const count of [40, 1_500]) {
      const growing = new Growing(events(count, 2));
      const before = growing.plan;
      const changed = new Set([3, 8, 21]);
      growing.live.update(3, { id: 's2-3', title: 'Another', when: '2016-02-02', lane: 'sea' });
      growing.live.update(8, { id: 's2-8', title: 'No date any more', when: 'XXXX' });
      growing.live.remove(21);
      const now = growing.grow();
      // What nobody stands in the way of any more may show sooner only when all is ranked anew.
      const known = drawnIn(before);
      for (const [key, { row }] of drawnIn(now)) {
        if (!changed.has(Number(key.split('/')[0]))) expect(row, key).to.equal(known.get(key)?.row);
      }
      expect(now.columns.count).to.equal(count - 2);
      expect(drawnIn(now).has('21/-1')).to.equal(false);
    }
  });

  it('R1: nobody overlaps in a row, whatever came', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        (first, more, seed) => {
          const growing = new Growing(events(first, seed + 1));
          growing.live.append(events(more, seed + 2));
          growing.grow();
          growing.live.append(events(more, seed + 3));
          for (const lane of growing.grow().lanes) {
            if (lane.kind !== 'sparse') continue;
            const { start, end } = lane.members.columns;
            for (const row of lane.rows) {
              for (let i = 1; i < row.length; i++)
                expect(end[row[i - 1] ?? 0]).to.be.at.most(start[row[i] ?? 0] ?? 0);
            }
            expect(lane.rows.reduce((sum, row) => sum + row.length, 0)).to.equal(lane.members.columns.count);
          }
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is none where the data are others', () => {
    const plan = new Growing(events(10, 1)).plan;
    const others = new Growing(events(10, 2)).plan;
    expect(finish(growPlanInSlices(plan.input, others, denseCode))).to.equal(undefined);
  });
});
