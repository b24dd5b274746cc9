import { expect } from '@open-wc/testing';
import { drawTie, type TiePoint } from '../../../src/layout/lanes/ghost-marks.js';
import { Pen } from '../../../src/layout/marks/pen.js';

/** A mark of 20 px in a row; rows are 25 px apart, bars 20 px thick. */
const markAt = (from: number, row: number): TiePoint => ({ from, to: from + 20, middle: 10 + 25 * row });

const cases: readonly (readonly [name: string, other: TiePoint, own: TiePoint, points: readonly number[]])[] =
  [
    ['in a row above, earlier', markAt(0, 0), markAt(100, 1), [15, 20, 15, 22.5, 105, 22.5, 105, 25]],
    ['in a row above, later', markAt(200, 0), markAt(100, 1), [205, 20, 205, 22.5, 115, 22.5, 115, 25]],
    [
      'two rows below: it turns beside its own',
      markAt(0, 3),
      markAt(100, 1),
      [15, 75, 15, 47.5, 105, 47.5, 105, 45],
    ],
    ['over each other', markAt(90, 0), markAt(100, 1), [105, 20, 105, 25]],
    ['in one row', markAt(0, 0), markAt(100, 0), [20, 10, 100, 10]],
  ];

describe('drawTie', () => {
  for (const [name, other, own, points] of cases) {
    it(`joins marks ${name}`, () => {
      const pen = new Pen(false);
      drawTie(pen, other, own, 'lane-1');
      expect(pen.pieces.map((piece) => piece.kind === 'stroke' && piece.points)).to.deep.equal([points]);
    });
  }

  it('has nothing to join in one row where the marks touch', () => {
    const pen = new Pen(false);
    drawTie(pen, markAt(90, 0), markAt(100, 0), 'lane-1');
    expect(pen.pieces).to.deep.equal([]);
  });
});
