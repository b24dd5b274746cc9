import type { MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import type { Box } from '../scene.js';

const radiusPx = 9;

/** How wide the badge of so many events is. */
export function badgeWidthPx(count: number): number {
  return 2 * radiusPx + Math.max(0, shortCount(count).length - 2) * 6;
}

/** A few events too near each other to tell apart: a disc with their number where the most important one stands. */
export function drawBadge(pen: Pen, place: MarkPlace, along: number, count: number): Box {
  const middle = place.across + place.thickness / 2;
  const text = shortCount(count);
  const half = badgeWidthPx(count) / 2;
  const box = pen.box(along - half, middle - radiusPx, 2 * half, 2 * radiusPx);
  pen.fill(
    pen.box(along - half - 1.5, middle - radiusPx - 1.5, 2 * half + 3, 2 * radiusPx + 3),
    place.groundTone,
    1,
    radiusPx + 1.5,
  );
  pen.fill(box, place.tone, 1, radiusPx);
  pen.glyph(text, along, middle, 12, 'on-lane');
  return box;
}

/** What goes on from before the view as one number at its edge, cut there. */
export function drawEdgeBadge(
  pen: Pen,
  { startPx, across, tone, groundTone }: MarkPlace,
  count: number,
): Box {
  const width = badgeWidthPx(count) + 3;
  const box = pen.box(startPx, across, width, 2 * radiusPx);
  pen.fill(pen.box(startPx, across - 1.5, width + 1.5, 2 * radiusPx + 3), groundTone, 1, 0, radiusPx + 1.5);
  pen.fill(box, tone, 1, 0, radiusPx);
  pen.glyph(shortCount(count), startPx + width / 2 - 0.5, across + radiusPx, 12, 'on-lane');
  return box;
}

/** 999, 1.2k, 34k, 5M: what fits a badge. The exact number is in the name. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 1e6 ? [count / 1000, 'k'] : [count / 1e6, 'M'];
  return `${value < 10 ? String(Math.floor(value * 10) / 10) : String(Math.floor(value))}${unit}`;
}
