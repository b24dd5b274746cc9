import { expect } from '@open-wc/testing';
import type { Ridge } from '../../../src/layout/scene.js';
import type { Brush } from '../../../src/paint/brush.js';
import { ridgeToCanvas } from '../../../src/paint/pieces/ridge.js';
import { ridgeToSvg } from '../../../src/paint/pieces/ridge-svg.js';

const piece: Ridge = {
  kind: 'ridge',
  x: 10,
  y: 100,
  width: 12,
  height: 20,
  tone: '',
  stepPx: 4,
  heights: [3, 20, 1.5],
};

/** The corners of the area, as the canvas gets them. */
function pathOnCanvas(vertical: boolean): string {
  const { context, log } = recordingContext();
  const brush: Brush = { ctx: context, vertical, onePx: 1, colourOf: () => '', snap: Math.round };
  ridgeToCanvas(brush, piece);
  return log.join('L');
}

function recordingContext(): { readonly context: CanvasRenderingContext2D; readonly log: string[] } {
  const log: string[] = [];
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new RangeError('There is no canvas here.');
  context.lineTo = (x, y) => {
    log.push(`${String(x)} ${String(y)}`);
  };
  return { context, log };
}

describe('a ridge', () => {
  it('has the height of each step in the middle of it, from foot to foot', () => {
    expect(pathOnCanvas(false)).to.equal('10 120L12 117L16 100L20 118.5L22 120');
    expect(pathOnCanvas(true)).to.equal('10 100L13 102L30 106L11.5 110L10 112');
  });

  it('is the same in a picture', () => {
    for (const vertical of [false, true])
      expect(ridgeToSvg(piece, '#123456', vertical)).to.include(`d="M${pathOnCanvas(vertical)}"`);
  });

  it('leaves corners of other marks as they are', () => {
    const { context } = recordingContext();
    const before = context.lineJoin;
    ridgeToCanvas({ ctx: context, vertical: false, onePx: 1, colourOf: () => '', snap: Math.round }, piece);
    expect(context.lineJoin).to.equal(before);
  });
});
