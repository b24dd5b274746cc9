import type { Era, EventTable } from '../events/event-table.js';
import { cutTo } from './label-text.js';
import type { Pen } from './marks/pen.js';
import type { Box, Tone } from './scene.js';
import type { TextMeasure } from './text-style.js';
import { toPx, type Viewport } from './viewport.js';

export const eraRowPx = 19;
const mostRows = 4;
const leastWordsPx = 28;
const insetPx = 6;

/** An era and the line it is named on, the longest on top. */
export interface PlacedEra {
  readonly era: Era;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Gives each era a line, the longer ones first, so that what lies within another stands below it. */
export function placeEras(table: EventTable): readonly PlacedEra[] {
  const { start, end } = table.extent ?? { start: 0, end: 0 };
  // An era without an end goes on as far as the data do, and so has a length to be ranked by.
  const lengthOf = ({ span }: Era): number =>
    Math.min(span.latestEnd, Math.max(end, span.latestStart)) -
    Math.max(span.earliestStart, Math.min(start, span.earliestEnd));
  const known = table.eras
    .map((era) => ({ era, from: era.span.earliestStart, to: era.span.latestEnd, length: lengthOf(era) }))
    .sort((a, b) => b.length - a.length);
  const rows: { from: number; to: number }[][] = [];
  return known.flatMap(({ era, from, to, length }) => {
    let row = 0;
    // Neighbours share a doubtful limit; only what really overlaps needs another line.
    const slack = length * 0.02;
    while (rows[row]?.some((other) => other.from < to - slack && other.to > from + slack) === true) row++;
    if (row >= mostRows) return [];
    (rows[row] ??= []).push({ from, to });
    return [{ era, row, from, to }];
  });
}

/** How many lines the eras need above the lanes. */
export function eraRows(eras: readonly PlacedEra[]): number {
  return eras.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** Draws the eras in view: a named strip above the lanes each, and their limits down through the lanes. */
export function drawEras(
  pen: Pen,
  eras: readonly PlacedEra[],
  viewport: Viewport,
  plot: Box,
  top: number,
  measure: TextMeasure,
): void {
  const right = plot.x + plot.width;
  for (const { era, row, from, to } of eras) {
    const left = Math.max(plot.x + toPx(viewport, from), plot.x);
    const end = Math.min(plot.x + toPx(viewport, to), right);
    if (end - left < 2 || left >= right) continue;
    const tone: Tone = era.color ?? 'faint';
    const y = top + row * eraRowPx;
    pen.fill({ x: left + 0.5, y, width: end - left - 1, height: eraRowPx - 2 }, tone, 0.16, 3);
    for (const limit of [plot.x + toPx(viewport, from), plot.x + toPx(viewport, to)]) {
      if (limit <= plot.x || limit >= right) continue;
      pen.stroke([limit, y, limit, plot.y + plot.height], tone, row === 0 ? 0.35 : 0.18, 1, [1, 3]);
    }
    if (end - left < leastWordsPx) continue;
    const words = cutTo(era.title, end - left - 2 * insetPx, measure);
    if (words.length > 1) pen.words(words, left + insetPx, y + (eraRowPx - 2) / 2, 'soft');
  }
}
