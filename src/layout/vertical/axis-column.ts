import type { AxisLabels } from '../../locale/axis-labels.js';
import { civilFromInstant } from '../../time/calendar.js';
import { msPerDay, type Span } from '../../time/instant.js';
import { ladder } from '../../time/units.js';
import type { Axis, AxisTick } from '../axis/axis.js';
import { type AxisMeasure, LabelWidths } from '../axis/label-widths.js';
import { wrapText } from './wrap-text.js';

/** A line of text on the axis. */
export const axisLinePx = 16;
/** Before the words of the axis, and between them and its line. */
export const axisStartPx = 16;
export const axisEndPx = 8;
const leastTextPx = 40;
const widestTextPx = 68;
const mostContextLines = 5;

/**
 * How wide the column of an upright axis is: as wide as the widest label that this extent can have at any zoom, and the longest
 * word of the row above, within 64 and 92 px. What is longer is broken into lines.
 */
export function axisColumnPx(
  labels: AxisLabels,
  measure: AxisMeasure,
  extent: Span | undefined,
  referenceYear: number,
): number {
  const { start, end } = extent ?? { start: 0, end: msPerDay };
  const widths = new LabelWidths(labels, measure);
  const firstYear = civilFromInstant(start).year;
  const lastYear = civilFromInstant(end).year;
  let widestPx = leastTextPx;
  for (const rung of ladder) {
    if (rung.unit === 'fraction') continue;
    if (rung.leastMs > Math.max(end - start, msPerDay)) break;
    widestPx = Math.max(widestPx, widths.minorPx(rung, firstYear, lastYear, referenceYear));
  }
  for (let month = 1; month <= 12; month++) {
    for (const word of labels.monthAndYear(lastYear, month).split(/\s+/u))
      widestPx = Math.max(widestPx, measure(word, 'context'));
  }
  return axisStartPx + Math.ceil(Math.min(widestPx, widestTextPx)) + axisEndPx;
}

/** How far texts of an upright axis reach along time: the height of their lines. */
export function uprightAxisMeasure(measure: AxisMeasure, columnPx: number): AxisMeasure {
  const known = new Map<string, number>();
  return (text, kind) => {
    if (kind === 'tick') return axisLinePx;
    let px = known.get(text);
    if (px === undefined) {
      px = contextLines(text, measure, columnPx).length * axisLinePx;
      if (known.size > 500) known.clear();
      known.set(text, px);
    }
    return px;
  };
}

function contextLines(text: string, measure: AxisMeasure, columnPx: number): readonly string[] {
  return wrapText(text, 'context', columnPx - axisStartPx - axisEndPx, mostContextLines, (part) =>
    measure(part, 'context'),
  );
}

/**
 * The axis with its words set for a column: the row above broken into lines, labels of ticks centred on them, and those left out
 * over which the row above or the edge of the view stands.
 */
export function uprightAxis(axis: Axis, measure: AxisMeasure, columnPx: number, heightPx: number): Axis {
  const context = axis.context.map((tick) => ({
    ...tick,
    label: contextLines(tick.label, measure, columnPx).join('\n'),
  }));
  const isCentred = (axis.unit === 'day' || axis.unit === 'month') && axis.step === 1;
  const minor = axis.minor.map((tick): AxisTick => {
    const labelX = isCentred ? tick.labelX : tick.x - axisLinePx / 2;
    const isCovered = context.some(
      ({ labelX: top, label }) => labelX < top + linesIn(label) * axisLinePx && labelX + axisLinePx > top,
    );
    const isCut = labelX < 0 || labelX + axisLinePx > heightPx;
    return { ...tick, labelX, label: isCovered || isCut ? '' : tick.label };
  });
  return { ...axis, context, minor };
}

function linesIn(label: string): number {
  return label === '' ? 0 : label.split('\n').length;
}
