import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { legendOf } from '../../../src/layout/legend.js';
import type { LaneHeading } from '../../../src/layout/scene.js';
import { uprightScenes } from './upright-scene.js';

const edgePx = 16;
const rows = 4;

const named = (labels: readonly string[]): object => ({
  lanes: labels.map((label, i) => ({ id: String(i), label })),
  events: labels.map((_, i) => ({ title: `Event ${String(i)}`, when: String(1900 + i), lane: String(i) })),
});

/** What the last heading counts, and how many stand before it. */
function told(headings: readonly LaneHeading[]): { readonly names: number; readonly more: number } {
  const last = headings.at(-1);
  const isMore = last?.lane === -1;
  return { names: headings.length - Number(isMore), more: isMore ? Number(last.label.slice(1)) : 0 };
}

describe('the names of lanes above an upright plot', () => {
  it('are in their order, within four rows and the width, and whoever has no room is counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z]{0,18}( [a-z]{1,12}){0,3}$/), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 280, max: 599 }),
        fc.boolean(),
        (labels, widthPx, isRightToLeft) => {
          const { plan } = uprightScenes(named(labels), { widthPx, isRightToLeft });
          const { names, more } = told(plan.headings);
          expect(names + more).to.equal(labels.length);
          const shown = plan.headings.slice(0, names);
          expect(shown.map(({ lane }) => lane)).to.deep.equal(labels.slice(0, names).map((_, i) => i));
          let before: LaneHeading | undefined;
          for (const heading of plan.headings) {
            const { x, y, width, height } = heading;
            expect(x).to.be.at.least(edgePx);
            expect(x + width).to.be.at.most(widthPx - edgePx);
            expect(y + height).to.be.at.most(rows * height);
            expect(y + height).to.be.below(plan.headPx);
            if (before?.y === y) {
              if (isRightToLeft) expect(x + width).to.be.below(before.x);
              else expect(x).to.be.above(before.x + before.width);
            }
            before = heading;
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('are all there where four rows hold them', () => {
    const { plan } = uprightScenes(named(['Ground', 'Air', 'Supply', 'Statements']));
    expect(told(plan.headings)).to.deep.equal({ names: 4, more: 0 });
  });

  it('are all in the legend', () => {
    const labels = Array.from({ length: 40 }, (_, i) => `Made-up lane ${String(i)}`);
    const scenes = uprightScenes(named(labels));
    expect(told(scenes.plan.headings).more).to.be.above(20);
    const { lanes } = legendOf(scenes.at(scenes.fit), scenes.plan.input.table);
    expect(lanes).to.deep.equal(labels.map((_, i) => i));
  });
});
