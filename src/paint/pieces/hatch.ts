import type { Hatch } from '../../layout/scene.js';
import type { Brush } from '../brush.js';

const spacingPx = 6;
export const alpha = 0.6;

/** The ends of the 45° lines that cross a box, as x0, y0, x1, y1 for each; anchored to the page, so that they stay while the box moves. */
export function hatchLines({ x, y, width, height }: Hatch): number[] {
  const lines: number[] = [];
  const bottom = y + height;
  for (let at = x + spacingPx / 2; at < x + width + height; at += spacingPx) {
    const fromX = Math.max(at - height, x);
    const toX = Math.min(at, x + width);
    if (fromX < toX) lines.push(fromX, bottom - (fromX - (at - height)), toX, y + (at - toX));
  }
  return lines;
}

export function hatchToCanvas(brush: Brush, piece: Hatch): void {
  const { ctx } = brush;
  const lines = hatchLines(piece);
  ctx.globalAlpha = alpha;
  ctx.strokeStyle = brush.colourOf(piece.tone);
  ctx.lineWidth = 1;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let i = 0; i < lines.length; i += 4) {
    ctx.moveTo(lines[i] ?? 0, lines[i + 1] ?? 0);
    ctx.lineTo(lines[i + 2] ?? 0, lines[i + 3] ?? 0);
  }
  ctx.stroke();
}
