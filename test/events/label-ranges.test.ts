import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import type { Columns } from '../../src/events/columns.js';
import { labelOrder } from '../../src/events/label-order.js';
import { DenseLabelPlacer } from '../../src/events/label-ranges.js';
import { laneAt } from '../../src/events/lane-at.js';
import { outranks } from '../../src/events/outranks.js';
import {
  columnsOf,
  laneCount,
  manyEvents,
  plainEvents,
  randomColumns,
  seededRandom,
} from './random-columns.js';
import {
  anchorAt,
  denseInput,
  naiveLabels,
  placedLabels,
  touchingScale,
  turnedWidthOf,
  widthOf,
} from './random-labels.js';

const rowCounts = fc.constantFrom(1, 2, 3);
const many = columnsOf(manyEvents(100_000, 21));
const manyInput = denseInput(many);
const manyLabels = placedLabels(manyInput);

/** Real scales between the finest and the coarsest thresholds there are. */
function randomScales(count: number, seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => 10 ** (3 + 7 * random()));
}

/** Labels of one lane and row that show at a scale, from left to right. */
function shownInRow(
  columns: Columns,
  labels: DenseLabelPlacer,
  lane: number,
  row: number,
  scale: number,
): number[] {
  const shown: number[] = [];
  for (let i = columns.laneFrom[lane] ?? 0; i < (columns.laneFrom[lane + 1] ?? 0); i++) {
    if (labels.labelRow[i] === row && (labels.threshold[i] ?? 0) > scale) shown.push(i);
  }
  return shown.sort((one, other) => anchorAt(columns, one) - anchorAt(columns, other));
}

describe('labelOrder', () => {
  it('puts the important first and equals in the order of the data', () => {
    fc.assert(
      fc.property(randomColumns(120), (columns) => {
        const order = [...labelOrder(columns)];
        expect([...order].sort((one, other) => one - other)).to.deep.equal(order.map((_, i) => i));
        order.slice(1).forEach((position, i) => {
          expect(outranks(columns, order[i] ?? 0, position)).to.equal(true);
        });
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('label ranges of dense lanes', () => {
  it('equal the definition, with ties, open starts and deep time', () => {
    fc.assert(
      fc.property(randomColumns(80), rowCounts, fc.boolean(), (columns, rows, isTurned) => {
        const input = denseInput(columns, rows, isTurned ? turnedWidthOf : widthOf);
        const labels = placedLabels(input);
        const naive = naiveLabels(input);
        expect([...labels.threshold]).to.deep.equal([...naive.threshold]);
        expect([...labels.labelRow]).to.deep.equal([...naive.labelRow]);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  for (const [words, widthBy] of Object.entries({ 'that run right': widthOf, 'some left': turnedWidthOf })) {
    it(`equal the definition on 3,000 events, ${words}`, () => {
      const input = denseInput(columnsOf(manyEvents(3_000, 22)), 2, widthBy);
      const labels = placedLabels(input);
      const naive = naiveLabels(input);
      expect(labels.threshold).to.deep.equal(naive.threshold);
      expect(labels.labelRow).to.deep.equal(naive.labelRow);
    });
  }

  it('L1: two labels of a row never overlap, at any scale', () => {
    let pairs = 0;
    let overlapping = 0;
    for (const scale of randomScales(12, 3)) {
      for (let lane = 0; lane < laneCount; lane++) {
        for (const row of [0, 1]) {
          const shown = shownInRow(many, manyLabels, lane, row, scale);
          shown.slice(1).forEach((right, i) => {
            const left = shown[i] ?? 0;
            if (touchingScale(manyInput, left, right) < scale) overlapping++;
            pairs++;
          });
        }
      }
    }
    expect(overlapping).to.equal(0);
    expect(pairs).to.be.greaterThan(10_000);
  });

  it('L1: nor where several share an instant', () => {
    fc.assert(
      fc.property(randomColumns(100), fc.double({ min: 1e-3, max: 1e18, noNaN: true }), (columns, scale) => {
        const input = denseInput(columns);
        const labels = placedLabels(input);
        for (let lane = 0; lane < laneCount; lane++) {
          const shown = shownInRow(columns, labels, lane, 0, scale);
          shown.slice(1).forEach((right, i) => {
            expect(touchingScale(input, shown[i] ?? 0, right)).to.be.at.least(scale);
          });
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('L4: what is hidden is so for something more important in every row', () => {
    const columns = columnsOf(manyEvents(1_500, 23));
    const input = denseInput(columns);
    const { threshold, labelRow } = placedLabels(input);
    let hidden = 0;
    let without = 0;
    for (const scale of randomScales(3, 5)) {
      for (let i = 0; i < columns.count; i++) {
        if ((threshold[i] ?? 0) > scale) continue;
        hidden++;
        const lane = laneAt(columns.laneFrom, i);
        const from = columns.laneFrom[lane] ?? 0;
        const to = columns.laneFrom[lane + 1] ?? 0;
        for (const row of [0, 1]) {
          let hasWitness = false;
          for (let j = from; j < to && !hasWitness; j++) {
            if (labelRow[j] !== row || !outranks(columns, j, i)) continue;
            const touching = touchingScale(input, i, j);
            hasWitness = touching <= scale && (threshold[j] ?? 0) > touching;
          }
          if (!hasWitness) without++;
        }
      }
    }
    expect(without).to.equal(0);
    expect(hidden).to.be.greaterThan(500);
  });

  it('L4: the most important event of each lane is always labelled', () => {
    for (let lane = 0; lane < laneCount; lane++) {
      const first = manyInput.order.find((position) => laneAt(many.laneFrom, position) === lane) ?? 0;
      expect(manyLabels.threshold[first]).to.equal(Infinity);
    }
  });

  it('L5: less important events change no threshold and no row of the others', () => {
    fc.assert(
      fc.property(fc.array(plainEvents, { maxLength: 80 }), fc.nat(), (events, cut) => {
        const all = columnsOf(events);
        const kept = all.count === 0 ? 0 : cut % all.count;
        const important = [...labelOrder(all).subarray(0, kept)].map((position) => all.ref[position] ?? 0);
        important.sort((one, other) => one - other);
        const some = columnsOf(important.flatMap((ref) => events[ref] ?? []));
        const widthPx = Float32Array.from(
          some.ref,
          (ref) => denseInput(all).widthPx[all.ref.indexOf(important[ref] ?? 0)] ?? 0,
        );
        const allLabels = placedLabels(denseInput(all));
        const someLabels = placedLabels({ ...denseInput(some), widthPx });
        some.ref.forEach((ref, i) => {
          const position = all.ref.indexOf(important[ref] ?? 0);
          expect(someLabels.threshold[i]).to.equal(allLabels.threshold[position]);
          expect(someLabels.labelRow[i]).to.equal(allLabels.labelRow[position]);
        });
      }),
      { seed: 6, numRuns: 80 },
    );
  });

  it('L6: the widths shown in a row add up to at most the view and one label', () => {
    for (const scale of randomScales(12, 7)) {
      const start = 1_500_000_000_000;
      const widthPx = 1_600;
      const shown = shownInRow(many, manyLabels, 0, 0, scale).filter((i) => {
        const itsStart = many.start[i] ?? 0;
        return itsStart >= start && itsStart < start + widthPx * scale;
      });
      const sum = shown.reduce((total, i) => total + (manyInput.widthPx[i] ?? 0), 0);
      expect(sum).to.be.at.most(widthPx + manyInput.widthMaxPx + 1e-6);
    }
  });

  it('L7: equal input, equal output, whole or in pieces', () => {
    const pieces = new DenseLabelPlacer(manyInput);
    pieces.place(1_234);
    finish(pieces.placeInSlices(50_000));
    expect(pieces.placed).to.equal(50_000);
    const first = pieces.threshold.slice();
    finish(pieces.placeInSlices(Infinity));
    expect(pieces.threshold).to.deep.equal(manyLabels.threshold);
    expect(pieces.labelRow).to.deep.equal(manyLabels.labelRow);
    for (const position of manyInput.order.subarray(0, 50_000)) {
      expect(first[position]).to.equal(pieces.threshold[position]);
    }
  });

  it('leaves out lanes without label rows', () => {
    const input = { ...manyInput, rowsOfLane: Uint8Array.of(0, 3, 0) };
    const labels = placedLabels(input);
    const [, from = 0, to = 0] = many.laneFrom;
    expect(labels.threshold.every((threshold, i) => (i >= from && i < to) || threshold === 0)).to.equal(true);
    expect(new Set(labels.labelRow.subarray(from, to))).to.deep.equal(new Set([0, 1, 2]));
  });
});
