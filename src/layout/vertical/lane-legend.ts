import type { EventTable } from '../../events/event-table.js';
import type { LaneHeading } from '../scene.js';
import type { TextMeasure } from '../text-style.js';
import type { ColumnPlan } from './column-plan.js';

const rowPx = 22;
const swatchPx = 10;
const gapPx = 16;
/** More rows would push the plot away; the lanes beyond are told by list and details. */
const mostRows = 4;

/** The names of the lanes above their columns, side by side, and how high they stand in all. */
export interface LaneLegend {
  readonly headings: readonly LaneHeading[];
  readonly heightPx: number;
}

/** Sets the names of the lanes in rows, in the order of the columns. One lane without a name needs none. */
export function laneLegend(
  table: EventTable,
  lanes: readonly ColumnPlan[],
  room: { readonly from: number; readonly to: number; readonly isRightToLeft: boolean },
  measure: TextMeasure,
): LaneLegend {
  const headings: LaneHeading[] = [];
  let row = 0;
  let at = 0;
  const widthPx = room.to - room.from;
  for (const { lane, tone } of lanes) {
    const { label, isRest } = table.lanes[lane] ?? { label: '', isRest: false };
    const words = isRest ? '…' : label;
    if (words === '') continue;
    const width = Math.min(Math.ceil(swatchPx + measure(words, 'lane')) + 1, widthPx);
    if (at > 0 && at + width > widthPx) {
      row++;
      at = 0;
    }
    if (row >= mostRows) break;
    headings.push({
      x: room.isRightToLeft ? room.to - at - width : room.from + at,
      y: row * rowPx,
      width,
      height: rowPx,
      lane,
      label: words,
      tone,
      count: 0,
      depth: 0,
      collapsed: false,
      more: 0,
    });
    at += width + gapPx;
  }
  return { headings, heightPx: headings.length === 0 ? 0 : (Math.min(row, mostRows - 1) + 1) * rowPx };
}
