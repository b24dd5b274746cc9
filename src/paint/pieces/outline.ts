import type { Outline } from '../../layout/scene.js';
import type { Brush } from '../brush.js';
import { cornerRadii } from './fill.js';

const dash = [3, 3];

/** Lines run in the middle of a device pixel, half of one inside the box. */
export function inset(piece: Outline, half: number): Outline {
  return {
    ...piece,
    x: piece.x + half,
    y: piece.y + half,
    width: Math.max(piece.width - 2 * half, 0),
    height: Math.max(piece.height - 2 * half, 0),
  };
}

/** The corners of an outline with an open end, as one line: it begins and ends at that side. */
export function openPoints(
  { x, y, width, height, startDrawn, endDrawn }: Outline,
  vertical: boolean,
): number[][] {
  const right = x + width;
  const bottom = y + height;
  // Around the box from the near corner of the start.
  const near = vertical ? [x, y] : [x, bottom];
  const far = vertical ? [right, y] : [x, y];
  const farEnd = vertical ? [right, bottom] : [right, y];
  const nearEnd = vertical ? [x, bottom] : [right, bottom];
  if (startDrawn) return [[...nearEnd, ...near, ...far, ...farEnd]];
  if (endDrawn) return [[...far, ...farEnd, ...nearEnd, ...near]];
  return [
    [...near, ...nearEnd],
    [...far, ...farEnd],
  ];
}

export function outlineToCanvas(brush: Brush, piece: Outline): void {
  const { ctx } = brush;
  const x = brush.snap(piece.x);
  const y = brush.snap(piece.y);
  const box = inset(
    {
      ...piece,
      x,
      y,
      width: brush.snap(piece.x + piece.width) - x,
      height: brush.snap(piece.y + piece.height) - y,
    },
    brush.onePx / 2,
  );
  ctx.globalAlpha = 1;
  ctx.strokeStyle = brush.colourOf(piece.tone);
  ctx.lineWidth = brush.onePx;
  ctx.setLineDash(piece.dashed ? dash : []);
  ctx.beginPath();
  if (box.startDrawn && box.endDrawn) {
    ctx.roundRect(box.x, box.y, box.width, box.height, cornerRadii(box, brush.vertical));
  } else {
    for (const points of openPoints(box, brush.vertical)) {
      ctx.moveTo(points[0] ?? 0, points[1] ?? 0);
      for (let i = 2; i < points.length; i += 2) ctx.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
    }
  }
  ctx.stroke();
}
