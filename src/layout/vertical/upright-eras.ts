import { eraRows, type PlacedEra } from '../eras.js';
import { cutTo } from '../label-text.js';
import type { Pen } from '../marks/pen.js';
import type { Box, Tone } from '../scene.js';
import type { TextMeasure } from '../text-style.js';
import { toPx, type Viewport } from '../viewport.js';

const stripPx = 14;
const pitchPx = 16;
/** Every strip takes from the room for labels. */
const mostStrips = 2;
const insetPx = 6;
const leastWordsPx = 40;

/** How much room eras take between axis and columns. */
export function erasWidthPx(eras: readonly PlacedEra[]): number {
  return Math.min(eraRows(eras), mostStrips) * pitchPx;
}

/**
 * Draws the eras in view: a strip each beside the axis, its name running down with time, and their limits through the columns.
 * What lies within two others has no strip. `room`: where strips stand, the first next to the axis, and columns beyond them.
 */
export function drawUprightEras(
  pen: Pen,
  eras: readonly PlacedEra[],
  viewport: Viewport,
  plot: Box,
  room: { readonly stripsX: number; readonly columnsEndX: number },
  measure: TextMeasure,
): void {
  const bottom = plot.y + plot.height;
  const inward = Math.sign(room.columnsEndX - room.stripsX);
  for (const { era, row, from, to } of eras) {
    if (row >= mostStrips) continue;
    const limits = [plot.y + toPx(viewport, from), plot.y + toPx(viewport, to)] as const;
    const start = Math.max(limits[0], plot.y);
    const length = Math.min(limits[1], bottom) - start;
    if (length < 2) continue;
    const tone: Tone = era.color ?? 'faint';
    const near = room.stripsX + inward * row * pitchPx;
    const x = inward > 0 ? near : near - stripPx;
    pen.fill({ x, y: start + 0.5, width: stripPx, height: length - 1 }, tone, 0.16, 3);
    for (const limit of limits) {
      if (limit <= plot.y || limit >= bottom) continue;
      pen.pieces.push({
        kind: 'stroke',
        points: [near, limit, room.columnsEndX, limit],
        tone,
        alpha: row === 0 ? 0.35 : 0.18,
        widthPx: 1,
        dash: [1, 3],
      });
    }
    if (length < leastWordsPx) continue;
    const text = cutTo(era.title, length - 2 * insetPx, measure);
    if (text.length < 2) continue;
    pen.pieces.push({
      kind: 'glyph',
      text,
      x: x + stripPx / 2,
      y: start + insetPx,
      sizePx: 12,
      tone: 'soft',
      isWords: true,
      isTurned: true,
    });
  }
}
