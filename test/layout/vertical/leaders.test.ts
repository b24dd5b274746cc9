import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Pen } from '../../../src/layout/marks/pen.js';
import type { SceneItem, Stroke } from '../../../src/layout/scene.js';
import { drawLeaders, leaderPx } from '../../../src/layout/vertical/leaders.js';

interface Made {
  /** The mark along time, and the top of the label. */
  readonly at: number;
  readonly lengthPx: number;
  readonly labelY: number;
}

/** Marks in order of time, all of them in one column, and labels in the same order. */
const made = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 60 }), lengthPx: fc.integer({ min: 4, max: 12 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((marks) =>
    fc.record({
      marks: fc.constant(marks),
      labels: fc.array(fc.integer({ min: 44, max: 80 }), {
        minLength: marks.length,
        maxLength: marks.length,
      }),
      first: fc.integer({ min: -300, max: 300 }),
    }),
  )
  .map(({ marks, labels, first }): readonly Made[] => {
    let at = 400;
    let labelY = 400 + first;
    return marks.map(({ gap, lengthPx }, i) => {
      at += gap + 12;
      labelY += labels[i] ?? 0;
      return { at, lengthPx, labelY };
    });
  });

const itemOf = ({ at, lengthPx, labelY }: Made, i: number): SceneItem => ({
  key: `e${String(i)}`,
  kind: 'event',
  ref: i,
  lane: 0,
  count: 1,
  from: i,
  to: i + 1,
  span: { start: at, end: at },
  mark: { x: 90, y: at, width: 10, height: lengthPx },
  label: {
    x: 190,
    y: labelY,
    width: 150,
    height: 34,
    title: 'Title',
    chip: undefined,
    titleX: 190,
    titlePx: 150,
    ground: 'paper',
    date: undefined,
    dateX: 190,
    dateGround: 'paper',
  },
});

function leadersOf(all: readonly Made[], isRightToLeft = false): readonly Stroke[] {
  const pen = new Pen(true);
  const gap = isRightToLeft ? { from: 80, to: 80 - leaderPx } : { from: 160, to: 160 + leaderPx };
  drawLeaders(pen, all.map(itemOf), gap, () => 'soft');
  return pen.pieces as Stroke[];
}

type Line = readonly [number, number, number, number];

const linesOf = ({ points }: Stroke): Line[] =>
  Array.from({ length: points.length / 2 - 1 }, (_, i) => points.slice(2 * i, 2 * i + 4) as unknown as Line);

const side = ([x, y, X, Y]: Line, atX: number, atY: number): number =>
  Math.sign((X - x) * (atY - y) - (Y - y) * (atX - x));

/** Whether two stretches cross in a point within both. */
const cross = (a: Line, b: Line): boolean =>
  side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;

describe('drawLeaders', () => {
  it('joins each mark and its words, in either direction', () => {
    fc.assert(
      fc.property(made, fc.boolean(), (all, isRightToLeft) => {
        const leaders = leadersOf(all, isRightToLeft);
        expect(leaders).to.have.length(all.length);
        leaders.forEach(({ points }, i) => {
          const { at, lengthPx, labelY } = all[i] ?? { at: 0, lengthPx: 0, labelY: 0 };
          expect(points[0]).to.equal(isRightToLeft ? 90 : 100);
          expect(points[1]).to.be.within(at, at + lengthPx);
          expect(points.at(-1)).to.equal(labelY + 9);
        });
      }),
      { seed: 1 },
    );
  });

  it('lets that of the open event stand out', () => {
    const pen = new Pen(true);
    const all = [0, 1, 2].map((i) => itemOf({ at: 400 + 30 * i, lengthPx: 8, labelY: 400 + 50 * i }, i));
    const byKey = drawLeaders(pen, all, { from: 160, to: 160 + leaderPx }, () => 'soft', 1);
    expect([...byKey.keys()]).to.deep.equal(['e0', 'e1', 'e2']);
    expect([...byKey.values()].map((piece) => (piece as Stroke).widthPx)).to.deep.equal([1, 2, 1]);
  });

  it('lets none cross another', () => {
    fc.assert(
      fc.property(made, (all) => {
        const leaders = leadersOf(all).map(linesOf);
        leaders.forEach((lines, i) => {
          for (const line of lines)
            for (const other of leaders.slice(i + 1).flat()) expect(cross(line, other)).to.equal(false);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
