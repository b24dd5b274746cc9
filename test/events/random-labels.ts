import type { Columns } from '../../src/events/columns.js';
import { labelOrder } from '../../src/events/label-order.js';
import { DenseLabelPlacer, type DenseLabelInput } from '../../src/events/label-ranges.js';
import { markPx } from '../../src/events/label-row.js';
import { laneAt } from '../../src/events/lane-at.js';
import { laneCount, seededRandom } from './random-columns.js';

export const widthMaxPx = 175;

/** Text widths by ref, so that they stay with their events when others come or go. */
export function widthOf(ref: number): number {
  return Math.fround(20 + seededRandom(ref)() * 150);
}

/** The same, of which some run left. */
export function turnedWidthOf(ref: number): number {
  return seededRandom(ref + 1_000_003)() < 0.3 ? -widthOf(ref) : widthOf(ref);
}

/** Where a label stands: its start, or its end where the start is open. */
export function anchorAt({ start, end }: Columns, position: number): number {
  const itsStart = start[position] ?? 0;
  return itsStart === -Infinity ? (end[position] ?? 0) : itsStart;
}

export function denseInput(columns: Columns, rows = 2, widthBy = widthOf): DenseLabelInput {
  return {
    columns,
    rowsOfLane: new Uint8Array(laneCount).fill(rows),
    widthPx: Float32Array.from(columns.ref, widthBy),
    widthMaxPx,
    order: labelOrder(columns),
    openAnchorAt: (position) => anchorAt(columns, position),
  };
}

export function placedLabels(input: DenseLabelInput): DenseLabelPlacer {
  const placer = new DenseLabelPlacer(input);
  placer.place(input.order.length);
  return placer;
}

/** The scale above which two labels of one row touch. */
export function touchingScale({ columns, widthPx }: DenseLabelInput, one: number, other: number): number {
  const a = anchorAt(columns, one);
  const b = anchorAt(columns, other);
  const left = a < b ? one : other;
  const right = left === one ? other : one;
  const betweenPx = Math.max(widthPx[left] ?? 0, 0) + Math.max(-(widthPx[right] ?? 0), 0);
  return Math.abs(a - b) / (betweenPx || markPx);
}

/** What the definition says, comparing every label with every other. */
export function naiveLabels(input: DenseLabelInput): { threshold: Float64Array; labelRow: Uint8Array } {
  const { columns, order, rowsOfLane } = input;
  const threshold = new Float64Array(columns.count);
  const labelRow = new Uint8Array(columns.count);
  const placed = Array.from(rowsOfLane, (): number[] => []);
  for (const position of order) {
    const lane = laneAt(columns.laneFrom, position);
    let best = -1;
    for (let row = 0; row < (rowsOfLane[lane] ?? 0); row++) {
      let limit = Infinity;
      for (const other of placed[lane] ?? []) {
        if (labelRow[other] !== row) continue;
        const scale = touchingScale(input, position, other);
        if ((threshold[other] ?? 0) > scale && scale < limit) limit = scale;
      }
      if (limit > best) {
        best = limit;
        labelRow[position] = row;
      }
    }
    threshold[position] = best;
    placed[lane]?.push(position);
  }
  return { threshold, labelRow };
}
