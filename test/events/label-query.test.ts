import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  LabelSelection,
  buildLabelIndex,
  forEachLabelShown,
  mostLabels,
  type LabelView,
} from '../../src/events/label-query.js';
import { columnsOf, laneCount, manyEvents, randomColumns } from './random-columns.js';
import { anchorAt, denseInput, placedLabels, widthMaxPx } from './random-labels.js';

const many = columnsOf(manyEvents(40_000, 31));
const index = buildLabelIndex(many, placedLabels(denseInput(many)));
const openAnchorAt = (position: number): number => anchorAt(many, position);

function viewAt(centre: number, msPerPx: number, widthPx = 1_600): LabelView {
  return {
    start: centre - (widthPx / 2) * msPerPx,
    end: centre + (widthPx / 2) * msPerPx,
    msPerPx,
    widthMaxPx,
  };
}

function keptIn(selection: LabelSelection, view: LabelView): number[] {
  selection.clear();
  for (let lane = 0; lane < laneCount; lane++) selection.addLane(lane, view);
  return [...selection.kept()];
}

const centre = 1_560_000_000_000;
const zooms = Array.from({ length: 60 }, (_, i) => 2e8 * 0.73 ** i);

describe('forEachLabelShown', () => {
  it('finds exactly what shows', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40_000 }),
        fc.nat({ max: 40_000 }),
        fc.double({ min: 3, max: 11 }),
        (a, b, power) => {
          const from = Math.min(a, b);
          const to = Math.max(a, b);
          const found: number[] = [];
          forEachLabelShown(index, from, to, 10 ** power, (position) => {
            found.push(position);
          });
          const expected: number[] = [];
          for (let i = from; i < to; i++)
            if ((index.ranges.threshold[i] ?? 0) > 10 ** power) expected.push(i);
          expect(found).to.deep.equal(expected);
        },
      ),
      { seed: 1, numRuns: 40 },
    );
  });
});

describe('LabelSelection', () => {
  it('collects whatever stands in the view or reaches into it, open starts too', () => {
    fc.assert(
      fc.property(randomColumns(120), fc.double({ min: -20, max: 20, noNaN: true }), (columns, start) => {
        const labels = placedLabels(denseInput(columns));
        const anchor = (position: number): number => anchorAt(columns, position);
        const selection = new LabelSelection(buildLabelIndex(columns, labels), anchor);
        const view: LabelView = { start, end: start + 9, msPerPx: 0.01, widthMaxPx };
        const expected = [...columns.start.keys()].filter((i) => {
          const reach = start - widthMaxPx * 0.01;
          return (labels.threshold[i] ?? 0) > 0.01 && anchor(i) >= reach && anchor(i) < view.end;
        });
        expect(keptIn(selection, view).sort((a, b) => a - b)).to.deep.equal(expected);
        expect(selection.qualified).to.equal(expected.length);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('L2: what shows stays on zooming in as long as it is in view, under the cap too', () => {
    for (const most of [mostLabels, 25]) {
      const selection = new LabelSelection(index, openAnchorAt, most);
      let before: number[] = [];
      let capped = 0;
      for (const msPerPx of zooms) {
        const view = viewAt(centre, msPerPx);
        const kept = keptIn(selection, view);
        const now = new Set(kept);
        for (const position of before) {
          const itsStart = many.start[position] ?? 0;
          if (itsStart >= view.start && itsStart < view.end) expect(now.has(position)).to.equal(true);
        }
        if (selection.qualified > most) capped++;
        before = kept;
      }
      if (most < mostLabels) expect(capped).to.be.greaterThan(10);
    }
  });

  it('L3: what shows does not depend on how one got there', () => {
    const there = new LabelSelection(index, openAnchorAt, 40);
    const forth = zooms.map((msPerPx) => keptIn(there, viewAt(centre, msPerPx)));
    const back = [...zooms].reverse().map((msPerPx) => keptIn(there, viewAt(centre, msPerPx)));
    expect(back.reverse()).to.deep.equal(forth);
    const fresh = new LabelSelection(index, openAnchorAt, 40);
    expect(keptIn(fresh, viewAt(centre, zooms[30] ?? 0))).to.deep.equal(forth[30]);
  });

  it('keeps the largest thresholds, and of labels that always show the more important', () => {
    const selection = new LabelSelection(index, openAnchorAt, 10);
    const kept = keptIn(selection, viewAt(centre, 1e3, 1e9));
    const thresholds = kept.map((position) => index.ranges.threshold[position] ?? 0);
    expect(kept).to.have.length(10);
    expect(thresholds).to.deep.equal([...thresholds].sort((a, b) => (a === b ? 0 : b - a)));
    const endless = kept.filter((position) => index.ranges.threshold[position] === Infinity);
    const importances = endless.map((position) => many.importance[position] ?? 0);
    expect(importances).to.deep.equal([...importances].sort((a, b) => b - a));
    expect(endless.length).to.be.greaterThan(3);
  });
});
