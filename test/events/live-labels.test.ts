import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventFlags, type Columns } from '../../src/events/columns.js';
import { labelOrder } from '../../src/events/label-order.js';
import { DenseLabelPlacer, type LabelRanges } from '../../src/events/label-ranges.js';
import { laneAt } from '../../src/events/lane-at.js';
import { LiveColumns } from '../../src/events/live-columns.js';
import { carry, type Merge } from '../../src/events/live-merge.js';
import { columnsOf, plainEvents, type PlainEvent } from './random-columns.js';
import { denseInput, placedLabels, touchingScale } from './random-labels.js';

function mergeOf(before: Columns, newcomers: readonly PlainEvent[]): Merge {
  const live = new LiveColumns(before);
  newcomers.forEach(({ isMoment, ...newcomer }, i) => {
    live.add({ ...newcomer, flags: isMoment ? eventFlags.moment : 0, ref: 1_000 + i });
  });
  return live.merge();
}

/** Labels after a merge: those before keep theirs, newcomers come last. */
function mergedLabels(merge: Merge, labels: LabelRanges): DenseLabelPlacer {
  const { columns, added } = merge;
  const isAdded = new Set(added);
  const placer = new DenseLabelPlacer({
    ...denseInput(columns),
    order: labelOrder(columns).filter((position) => isAdded.has(position)),
    placedBefore: {
      threshold: carry(merge, labels.threshold, new Float64Array(columns.count)),
      labelRow: carry(merge, labels.labelRow, new Uint8Array(columns.count)),
    },
  });
  placer.place(Infinity);
  return placer;
}

const batches = fc.tuple(fc.array(plainEvents, { maxLength: 40 }), fc.array(plainEvents, { maxLength: 15 }));

describe('labels after a merge', () => {
  it('evict nobody, and overlap nobody', () => {
    fc.assert(
      fc.property(batches, ([first, newcomers]) => {
        const before = columnsOf(first);
        const labels = placedLabels(denseInput(before));
        const merge = mergeOf(before, newcomers);
        const merged = mergedLabels(merge, labels);
        const { columns } = merge;
        const untouched = carry(merge, labels.threshold, new Float64Array(columns.count).fill(NaN));
        untouched.forEach((threshold, i) => {
          if (!Number.isNaN(threshold)) expect(merged.threshold[i]).to.equal(threshold);
        });
        const input = denseInput(columns);
        for (let i = 0; i < columns.count; i++) {
          for (let j = 0; j < i; j++) {
            if (merged.labelRow[i] !== merged.labelRow[j]) continue;
            if (laneAt(columns.laneFrom, i) !== laneAt(columns.laneFrom, j)) continue;
            const bothBelow = Math.min(merged.threshold[i] ?? 0, merged.threshold[j] ?? 0);
            expect(bothBelow).to.be.at.most(touchingScale(input, i, j));
          }
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('are those of placing all, where newcomers are the least important', () => {
    fc.assert(
      fc.property(batches, ([first, newcomers]) => {
        const important = first.map((event) => ({ ...event, importance: 1 }));
        const lesser = newcomers.map((event) => ({
          ...event,
          importance: Math.fround(event.importance / 2),
        }));
        const before = columnsOf(important);
        const merge = mergeOf(before, lesser);
        const merged = mergedLabels(merge, placedLabels(denseInput(before)));
        const anew = placedLabels(denseInput(merge.columns));
        expect(merged.threshold).to.deep.equal(anew.threshold);
        expect(merged.labelRow).to.deep.equal(anew.labelRow);
      }),
      { seed: 2, numRuns: 150 },
    );
  });
});
