import type { LegendSign } from '../../locale/ui-messages-legend.js';
import type { Box, Piece, Tone } from '../scene.js';

/**
 * Draws marks along and across time and hands out pieces in x and y, so that one description serves time running to the
 * right and time running down.
 */
export class Pen {
  readonly pieces: Piece[] = [];
  /** The signs among what was drawn, for a legend. */
  readonly signs = new Set<LegendSign>();
  readonly vertical: boolean;

  constructor(vertical: boolean) {
    this.vertical = vertical;
  }

  note(sign: LegendSign): void {
    this.signs.add(sign);
  }

  box(along: number, across: number, length: number, thickness: number): Box {
    return this.vertical
      ? { x: across, y: along, width: thickness, height: length }
      : { x: along, y: across, width: length, height: thickness };
  }

  #at(along: number, across: number): { x: number; y: number } {
    return this.vertical ? { x: across, y: along } : { x: along, y: across };
  }

  fill(box: Box, tone: Tone, alpha = 1, startRadius = 0, endRadius = startRadius): void {
    this.pieces.push({ kind: 'fill', ...box, tone, alpha, startRadius, endRadius });
  }

  fade(box: Box, tone: Tone, startAlpha: number, endAlpha: number): void {
    this.pieces.push({ kind: 'fade', ...box, tone, startAlpha, endAlpha });
  }

  outline(
    box: Box,
    tone: Tone,
    ends: { start: boolean; end: boolean; dashed: boolean; radius: number },
  ): void {
    const { start: startDrawn, end: endDrawn, dashed, radius } = ends;
    const startRadius = startDrawn ? radius : 0;
    const endRadius = endDrawn ? radius : 0;
    if (dashed) this.note('dash');
    this.pieces.push({ kind: 'outline', ...box, tone, startRadius, endRadius, startDrawn, endDrawn, dashed });
  }

  /** A tint with a line around it. */
  tint(box: Box, tone: Tone, alpha: number, radius: number, dashed: boolean): void {
    this.fill(box, tone, alpha, radius);
    this.outline(box, tone, { start: true, end: true, dashed, radius });
  }

  disc(
    along: number,
    across: number,
    radius: number,
    tone: Tone,
    ring?: { fill: Tone; dashed: boolean },
  ): void {
    if (ring?.dashed === true) this.note('dash');
    this.pieces.push({ kind: 'disc', ...this.#at(along, across), radius, tone, ...ring });
  }

  /** A line through points along0, across0, along1, across1, … */
  stroke(
    points: readonly number[],
    tone: Tone,
    alpha = 1,
    widthPx = 1,
    dash?: readonly [number, number],
  ): void {
    const turned = this.vertical ? points.map((_, i) => points[i ^ 1] ?? 0) : points;
    this.pieces.push({ kind: 'stroke', points: turned, tone, alpha, widthPx, ...(dash && { dash }) });
  }

  hatch(box: Box, tone: Tone): void {
    this.note('hatch');
    this.pieces.push({ kind: 'hatch', ...box, tone });
  }

  /** Words that belong to a mark and are no label, from where they begin. */
  words(text: string, along: number, across: number, tone: Tone): void {
    this.pieces.push({ kind: 'glyph', text, ...this.#at(along, across), sizePx: 12, tone, isWords: true });
  }

  glyph(text: string, along: number, across: number, sizePx: number, tone: Tone): void {
    this.pieces.push({ kind: 'glyph', text, ...this.#at(along, across), sizePx, tone });
  }
}
