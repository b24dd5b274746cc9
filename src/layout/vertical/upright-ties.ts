import type { SceneFrame } from '../build-scene.js';
import { drawTie, ghostPieces } from '../lanes/ghost-marks.js';
import { markExtent } from '../lanes/mark-extent.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import { Pen } from '../marks/pen.js';
import type { Box, Piece, SceneItem, Tone } from '../scene.js';
import type { Viewport } from '../viewport.js';

/** A wider mark is a badge, and what is tied to it no wider than this. */
const widestPx = 14;

/**
 * Other dates that claims give for events with words, or for the one whose details are open: their outlines in the event's own
 * line, each tied to its mark. Upright there is no room to name the claim beside it; the details do.
 */
export function tiePieces(
  frame: SceneFrame,
  viewport: Viewport,
  plot: Box,
  items: readonly SceneItem[],
  toneOf: (item: SceneItem) => Tone,
): readonly Piece[] {
  const pen = new Pen(true);
  for (const item of items) {
    const { kind, ref, mark, label } = item;
    if (kind !== 'event' || (label === undefined && ref !== frame.selected)) continue;
    for (const { span } of frame.table.alternativesAt(ref)) {
      const thickness = Math.min(mark.width, widestPx);
      const place: MarkPlace = {
        viewport,
        startPx: plot.y,
        endPx: plot.y + plot.height,
        across: mark.x + (mark.width - thickness) / 2,
        thickness,
        tone: toneOf(item),
        groundTone: 'paper',
        hasHandle: false,
      };
      const extent = markExtent(span);
      const from = alongOf(place, extent.from) - extent.beforePx;
      const to = alongOf(place, extent.to) + extent.afterPx;
      if (to < place.startPx || from > place.endPx) continue;
      const ghost = new Pen(true);
      drawDate(ghost, span, place);
      pen.pieces.push(...ghostPieces(ghost.pieces, true, place));
      const middle = place.across + thickness / 2;
      const own = { from: mark.y, to: mark.y + mark.height, middle };
      drawTie(pen, { from, to: Math.max(to, from), middle }, own, place.tone);
    }
  }
  return pen.pieces;
}
