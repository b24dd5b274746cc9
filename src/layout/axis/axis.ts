import type { Instant, Span } from '../../time/instant.js';
import type { AxisUnit } from '../../time/units.js';

/** One tick, and the cell that reaches from it to the next. Positions are pixels along time, from the start of the Viewport. */
export interface AxisTick {
  readonly at: Instant;
  /** Where it stands; below 0 for the cell that was already going on. Kept within ±100,000. */
  readonly x: number;
  /** Where the next one stands. */
  readonly end: number;
  readonly label: string;
  /** Where the text begins: its left edge, upright its top. */
  readonly labelX: number;
  /** How long the text is along time. */
  readonly labelPx: number;
  /** On the first tick after clocks were put forward or back: by how much, as "+1 h". */
  readonly mark?: string;
  /** Of a week: its number in the year, by the rules of the language. */
  readonly week?: number;
}

/** A stretch of the axis in time and in pixels. */
export interface AxisBand extends Span {
  readonly x: number;
  readonly endX: number;
}

/**
 * What stands along time: a row of ticks, a row above them in the ladder that names what they leave out, and the weekends.
 * Ticks cover the whole Viewport: the first may begin before it.
 */
export interface Axis {
  readonly unit: AxisUnit;
  /** How many units lie between two ticks; years for ka, Ma and Ga, milliseconds for fractions of a second. */
  readonly step: number;
  /** Labels stand inside their cells (days, weeks, months) instead of at their lines (clock times, years). */
  readonly cells: boolean;
  readonly minor: readonly AxisTick[];
  /** Empty for years, which name themselves; its row stays. */
  readonly context: readonly AxisTick[];
  /** Only while days or anything finer show. */
  readonly weekends: readonly AxisBand[];
}
