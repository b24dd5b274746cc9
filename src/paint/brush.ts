import type { Tone } from '../layout/scene.js';

/** What every piece needs to paint itself on a canvas: the context, the palette, and the grid of device pixels. */
export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  /** Time runs down. */
  readonly vertical: boolean;
  /** One device pixel, in CSS pixels. */
  readonly onePx: number;
  colourOf(tone: Tone): string;
  /** The nearest whole device pixel, in CSS pixels. */
  snap(px: number): number;
}
