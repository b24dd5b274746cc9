import type { AxisLabels } from '../../locale/axis-labels.js';
import { civilFromDays, civilFromInstant } from '../../time/calendar.js';
import { msPerDay, type Span } from '../../time/instant.js';
import { ladder } from '../../time/units.js';
import type { Axis, AxisTick } from '../axis/axis.js';
import { type AxisMeasure, LabelWidths } from '../axis/label-widths.js';
import { isDeepUnit } from '../axis/rung-ticks.js';
import type { Box, SceneLine } from '../scene.js';
import type { TextMeasure } from '../text-style.js';
import { wrapText } from './wrap-text.js';

/** The words at the head of a line across are two lines above it. */
const headPx = 32;
/** A line of text on the axis. */
export const axisLinePx = 16;
/** Before the words of the axis, and between them and its line. */
export const axisStartPx = 16;
export const axisEndPx = 8;
const leastTextPx = 56;
const widestTextPx = 68;
const mostContextLines = 5;

/**
 * The texts of an axis for a narrow column: what names the time of several ticks is in short words one under the other, and what
 * changes least is last.
 */
export function uprightAxisLabels(labels: AxisLabels): AxisLabels {
  const monthAndYear = (year: number, month: number): string =>
    `${labels.month(month)} ${labels.year(year).replace(/\s/gu, noBreak)}`;
  const fullDay = (days: number): string => {
    const { year, month } = civilFromDays(days);
    return `${labels.day(days)}\n${monthAndYear(year, month)}`;
  };
  return {
    ...labels,
    monthAndYear,
    fullDay,
    fullMinute: (days, msOfDay) => `${labels.minute(msOfDay)}\n${fullDay(days)}`,
  };
}

const noBreak = '\u00a0';

/**
 * How wide the column of an upright axis is: as wide as the widest label that this extent can have at any zoom, and the row above
 * it or at least its longest word, within 80 and 92 px. What is longer is broken into lines.
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
  const makeRoom = (text: string): void => {
    const px = measure(text, 'context');
    if (px <= widestTextPx) widestPx = Math.max(widestPx, px);
    else for (const word of text.split(/\s/u)) widestPx = Math.max(widestPx, measure(word, 'context'));
  };
  for (let month = 1; month <= 12; month++) makeRoom(labels.monthAndYear(lastYear, month));
  for (const rung of ladder) {
    const { unit } = rung;
    if (unit === 'fraction') continue;
    if (rung.leastMs > Math.max(end - start, msPerDay)) break;
    widestPx = Math.max(widestPx, widths.minorPx(rung, firstYear, lastYear, referenceYear));
    if (isDeepUnit(unit)) makeRoom(labels.deepUnit(unit, referenceYear));
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
  const widthPx = columnPx - axisStartPx - axisEndPx;
  const measured: TextMeasure = (part) => measure(part, 'context');
  return text.split('\n').flatMap((line) => wrapText(line, 'context', widthPx, mostContextLines, measured));
}

/** What the surroundings of an upright plot are made with, as one thing that can come late. */
export const uprightAxisCode = {
  labels: uprightAxisLabels,
  columnPx: axisColumnPx,
  measure: uprightAxisMeasure,
} as const;

export type UprightAxisCode = typeof uprightAxisCode;

/** By the next one, to where the headings of the lanes stand. */
const isPushedOut = ({ labelX }: AxisTick): boolean => labelX < 0;

/**
 * The axis with its words set for a column: the row above broken into lines, without what the label before it says as well; labels
 * of ticks centred on them, and those left out over which the row above, the head of a line or the edge of the view stands.
 */
export function uprightAxis(
  axis: Axis,
  measure: AxisMeasure,
  columnPx: number,
  { y, height }: Box,
  lines: readonly SceneLine[],
): Axis {
  const context = axis.context.map((tick, i): AxisTick => {
    const lines = tick.label.split('\n');
    const last = axis.context[i - 1];
    const before = last && !isPushedOut(last) ? last.label.split('\n') : [];
    const isRest = lines.length > 1 && lines.slice(1).join() === before.slice(1).join();
    const shown = contextLines(isRest ? (lines[0] ?? '') : tick.label, measure, columnPx);
    return { ...tick, label: shown.join('\n'), labelPx: shown.length * axisLinePx };
  });
  const isCentred = (axis.unit === 'day' || axis.unit === 'month') && axis.step === 1;
  const minor = axis.minor.map((tick): AxisTick => {
    const labelX = isCentred ? tick.labelX : tick.x - axisLinePx / 2;
    const isCovered = context.some(
      ({ labelX: top, labelPx, label }) =>
        label !== '' && labelX < top + labelPx && labelX + axisLinePx > top,
    );
    const isCut = labelX < 0 || labelX + axisLinePx > height;
    const isUnder = lines.some(({ at }) => labelX + axisLinePx > at - y - headPx && labelX < at - y);
    return { ...tick, labelX, labelPx: axisLinePx, label: isCovered || isCut || isUnder ? '' : tick.label };
  });
  const kept = context.map((tick) =>
    isPushedOut(tick) ? { ...tick, label: '', labelPx: axisLinePx } : tick,
  );
  return { ...axis, context: kept, minor };
}
