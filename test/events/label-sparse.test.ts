import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import { eventFlags } from '../../src/events/columns.js';
import { firstCollision, textBesidePx, type TextExtent } from '../../src/events/label-collision.js';
import { labelOrder } from '../../src/events/label-order.js';
import {
  placeSparseLabels,
  sideAfter,
  sideBefore,
  type SparseLabelInput,
} from '../../src/events/label-sparse.js';
import { packRows } from '../../src/events/rows.js';
import { columnsOf, plainEvents, seededRandom, type PlainEvent } from './random-columns.js';

const lengths = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));

const extents: fc.Arbitrary<TextExtent> = fc.record({
  titlePx: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 375, noNaN: true })),
  datePx: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 150, noNaN: true })),
  insideMs: lengths,
});

describe('firstCollision', () => {
  it('parts the scales at which the texts fit between from those at which they do not', () => {
    fc.assert(
      fc.property(lengths, extents, extents, (gapMs, one, other) => {
        const needed = (scale: number): number =>
          scale * (textBesidePx(one, scale) + textBesidePx(other, scale));
        const scale = firstCollision(gapMs, one, other);
        if (scale === Infinity) {
          expect(needed(1e12)).to.equal(0);
          return;
        }
        expect(needed(scale * (1 - 1e-9))).to.be.at.most(gapMs * (1 + 1e-12));
        expect(needed(scale * (1 + 1e-9) + 1e-9)).to.be.greaterThan(gapMs);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

/** A lane whose texts and sides follow from the ref. */
function sparseInput(events: readonly PlainEvent[]): SparseLabelInput {
  const columns = columnsOf(events.map((event) => ({ ...event, lane: 0 })));
  const { row, rowCount } = packRows({ ...columns, flags: new Uint16Array(columns.count) });
  const randoms = [...columns.ref].map((ref) => {
    const random = seededRandom(ref + 1);
    return [random(), random(), random(), random()] as const;
  });
  const lengthOf = (i: number): number => (columns.end[i] ?? 0) - (columns.start[i] ?? 0);
  return {
    columns,
    lane: 0,
    row,
    rowCount: rowCount[0] ?? 0,
    obstacleMs: 30,
    titlePx: Float32Array.from(randoms, ([title]) => 20 + 300 * title),
    datePx: Float32Array.from(randoms, ([, date]) => (date < 0.3 ? 0 : 90 * date)),
    insideMs: Float64Array.from(randoms, ([, , inside], i) =>
      Number.isFinite(lengthOf(i)) && inside < 0.6 ? lengthOf(i) : 0,
    ),
    side: Uint8Array.from(randoms, ([, , , before], i) =>
      columns.end[i] === Infinity || (before < 0.3 && columns.start[i] !== -Infinity)
        ? sideBefore
        : sideAfter,
    ),
  };
}

/** The texts of two labels of a row, as far as they stand between their marks. */
function between(
  input: SparseLabelInput,
  one: number,
  other: number,
  hasDate: readonly [boolean, boolean],
): [gapMs: number, one: TextExtent, other: TextExtent] {
  const { columns, side, titlePx, datePx, insideMs } = input;
  const [left, right] = one < other ? [one, other] : [other, one];
  const extent = (i: number, isBetween: boolean, withDate: boolean): TextExtent => ({
    titlePx: isBetween ? (titlePx[i] ?? 0) : 0,
    datePx: isBetween && withDate ? (datePx[i] ?? 0) : 0,
    insideMs: insideMs[i] ?? 0,
  });
  const facing = (i: number): boolean => side[i] === (i === left ? sideAfter : sideBefore);
  return [
    Math.max(0, (columns.start[right] ?? 0) - (columns.end[left] ?? 0)),
    extent(one, facing(one), hasDate[0]),
    extent(other, facing(other), hasDate[1]),
  ];
}

/** Where the text of one label reaches the mark of another that matters more or lasts too long to be written across; Infinity where it never does. */
function reachesMark(input: SparseLabelInput, i: number, j: number, withDate: boolean): number {
  const { columns, obstacleMs } = input;
  const isMoment = ((columns.flags[j] ?? 0) & eventFlags.moment) !== 0;
  const isShort = isMoment || (columns.end[j] ?? 0) - (columns.start[j] ?? 0) < obstacleMs;
  if (isShort && !((columns.importance[j] ?? 0) > (columns.importance[i] ?? 0))) return Infinity;
  const [gapMs, own] = between(input, i, j, [withDate, false]);
  return firstCollision(gapMs, own, { titlePx: 0, datePx: 0, insideMs: 0 });
}

/** The definition, comparing every label with every other of its row: all titles, then all dates. */
function naiveLabels(input: SparseLabelInput): { threshold: number[]; dateThreshold: number[] } {
  const { columns, row, datePx } = input;
  const order = [...labelOrder(columns)];
  const threshold = new Array<number>(columns.count).fill(0);
  const dateThreshold = new Array<number>(columns.count).fill(0);
  for (const i of order) {
    threshold[i] = order
      .filter((j) => j !== i && row[j] === row[i])
      .flatMap((j) => [
        [threshold[j] ?? 0, firstCollision(...between(input, i, j, [false, false]))] as const,
        [Infinity, reachesMark(input, i, j, false)] as const,
      ])
      .reduce((least, [shown, scale]) => (shown > scale ? Math.min(least, scale) : least), Infinity);
  }
  for (const i of order) {
    if (datePx[i] === 0) continue;
    dateThreshold[i] = order
      .filter((j) => j !== i && row[j] === row[i])
      .flatMap((j) => [
        [threshold[j] ?? 0, firstCollision(...between(input, i, j, [true, false]))] as const,
        [dateThreshold[j] ?? 0, firstCollision(...between(input, i, j, [true, true]))] as const,
        [Infinity, reachesMark(input, i, j, true)] as const,
      ])
      .reduce((least, [shown, scale]) => (shown > scale ? Math.min(least, scale) : least), threshold[i] ?? 0);
  }
  return { threshold, dateThreshold };
}

describe('label ranges of a sparse lane', () => {
  it('equal the definition', () => {
    fc.assert(
      fc.property(fc.array(plainEvents, { maxLength: 40 }), (events) => {
        const input = sparseInput(events);
        const labels = finish(placeSparseLabels(input));
        const naive = naiveLabels(input);
        expect([...labels.threshold]).to.deep.equal(naive.threshold);
        expect([...labels.dateThreshold]).to.deep.equal(naive.dateThreshold);
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it('L1: texts never reach another’s text or mark, and a date shows only behind its title', () => {
    fc.assert(
      fc.property(
        fc.array(plainEvents, { maxLength: 50 }),
        fc.double({ min: -3, max: 17, noNaN: true }),
        (events, power) => {
          const input = sparseInput(events);
          const { columns, row } = input;
          const { threshold, dateThreshold } = finish(placeSparseLabels(input));
          const scale = 10 ** power;
          const shown = [...columns.start.keys()].filter((i) => (threshold[i] ?? 0) > scale);
          for (const i of shown) {
            expect(dateThreshold[i]).to.be.at.most(threshold[i] ?? 0);
            for (const j of shown) {
              if (j >= i || row[j] !== row[i]) continue;
              const dates = [i, j].map((k) => (dateThreshold[k] ?? 0) > scale);
              const [gapMs, one, other] = between(input, i, j, [dates[0] === true, dates[1] === true]);
              const needed = scale * (textBesidePx(one, scale) + textBesidePx(other, scale));
              expect(needed).to.be.at.most(gapMs * (1 + 1e-12));
            }
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('shows a text inside its mark at every scale at which it fits there', () => {
    const mark = (start: number, end: number): PlainEvent => ({
      lane: 0,
      start,
      end,
      importance: 0.5,
      isMoment: false,
    });
    const columns = columnsOf([mark(0, 1_000), mark(1_000, 1_001), mark(1_001, 1_002), mark(1_002, 1_003)]);
    const labels = finish(
      placeSparseLabels({
        columns,
        lane: 0,
        row: new Uint16Array(4),
        rowCount: 1,
        titlePx: new Float32Array(4).fill(100),
        datePx: new Float32Array(4).fill(25),
        insideMs: Float64Array.of(1_000, 0, 0, 0),
        obstacleMs: Infinity,
        side: new Uint8Array(4),
      }),
    );
    expect([...labels.threshold]).to.deep.equal([Infinity, 10, 0, 0.01]);
    expect([...labels.dateThreshold]).to.deep.equal([8, 0.008, 0, 0.01]);
  });
});
