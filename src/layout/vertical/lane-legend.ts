import type { EventTable } from '../../events/event-table.js';
import type { LaneHeading } from '../scene.js';
import type { TextMeasure } from '../text-style.js';
import type { ColumnPlan } from './column-plan.js';

const rowPx = 22;
const swatchPx = 10;
const gapPx = 16;
/** More rows would push the plot away; the lanes beyond are counted, and the legend has them all. */
const mostRows = 4;

/** The names of the lanes above their columns, side by side, and how high they stand in all. */
export interface LaneLegend {
  readonly headings: readonly LaneHeading[];
  readonly heightPx: number;
}

/** Where a heading counts lanes, instead of being one. */
const noLane = -1;

/** Sets the names of the lanes in rows, in the order of the columns. One lane without a name needs none. */
export function laneLegend(
  table: EventTable,
  lanes: readonly ColumnPlan[],
  room: { readonly from: number; readonly to: number; readonly isRightToLeft: boolean },
  measure: TextMeasure,
): LaneLegend {
  const headings: LaneHeading[] = [];
  const widthPx = room.to - room.from;
  const widthOf = (words: string): number =>
    Math.min(Math.ceil(swatchPx + measure(words, 'lane')) + 1, widthPx);
  const wordsOf = ({ lane }: ColumnPlan): string => {
    const { label, isRest } = table.lanes[lane] ?? { label: '', isRest: false };
    return isRest ? '…' : label;
  };
  const named = lanes.filter((lane) => wordsOf(lane) !== '');
  let row = 0;
  let at = 0;
  for (const [i, lane] of named.entries()) {
    const words = wordsOf(lane);
    const others = named.length - i - 1;
    const more = `\u200e+${String(others + 1)}`;
    if (at > 0 && at + widthOf(words) > widthPx && row < mostRows - 1) {
      row++;
      at = 0;
    }
    const morePx = Math.min(widthOf(more) + swatchPx, widthPx);
    const neededPx = widthOf(words) + (others > 0 ? gapPx + morePx : 0);
    const isMore = row === mostRows - 1 && at + neededPx > widthPx;
    const width = isMore ? morePx : widthOf(words);
    headings.push({
      x: room.isRightToLeft ? room.to - at - width : room.from + at,
      y: row * rowPx,
      width,
      height: rowPx,
      lane: isMore ? noLane : lane.lane,
      label: isMore ? more : words,
      tone: isMore ? 'paper' : lane.tone,
      count: 0,
      depth: 0,
      collapsed: false,
      more: 0,
    });
    if (isMore) break;
    at += width + gapPx;
  }
  return { headings, heightPx: headings.length === 0 ? 0 : (row + 1) * rowPx };
}
