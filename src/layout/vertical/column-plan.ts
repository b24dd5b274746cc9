import type { Columns } from '../../events/columns.js';
import { packRows, type Rows } from '../../events/rows.js';
import type { Tone } from '../scene.js';

interface ColumnBase {
  /** Place in the table's lanes. */
  readonly lane: number;
  /** Across time: where its column begins in the plot element, and how wide it is. */
  readonly left: number;
  readonly width: number;
  readonly tone: Tone;
  /** Its positions, half-open. */
  readonly from: number;
  readonly to: number;
  /** The distance from row to row, and how thick a bar is. */
  readonly pitchPx: number;
  readonly barPx: number;
  readonly rowCount: number;
}

/** A lane in which every event has a row of its own. */
export interface SparseColumn extends ColumnBase {
  readonly kind: 'sparse';
  /** For each row the positions in it, in order of start. */
  readonly rows: readonly Uint32Array[];
}

/** A lane with more events than rows: single marks, badges and ridges of density, all in one column. */
export interface DenseColumn extends ColumnBase {
  readonly kind: 'dense';
}

export type ColumnPlan = SparseColumn | DenseColumn;

/** How wide each column is, from the axis outward. */
export interface ColumnWidths {
  readonly isSparse: readonly boolean[];
  readonly widthPx: readonly number[];
  readonly pitchPx: number;
  readonly gapPx: number;
  /** All columns with the gaps between them. */
  readonly totalPx: number;
}

/** All columns together take at most this share of the width. */
export const columnsShare = 0.4;
const pitchesPx = [11, 9, 7, 6, 5];
const columnGapPx = 3;
/** A column holds a badge, which reaches into the gaps beside it. */
const leastColumnPx = 16;
const densePx = 26;
const leastDensePx = 16;
const widestDensePx = 40;
const mostRows = 10;
const mostSparseEvents = 1000;

/** Rows upright: as few as the deepest overlap, moments packed like everything else. */
export function packUpright(columns: Columns): Rows {
  return packRows({ ...columns, flags: new Uint16Array(columns.count) }, () => 'dense');
}

/**
 * Shares out the room across time. Every event has its row where the rows fit into `wishedPx`, or packed tighter into `mostPx`;
 * where they do not, the lanes with most rows are drawn dense, and where even that is too much all columns are equally thin.
 */
export function columnWidths(columns: Columns, rows: Rows, wishedPx: number, mostPx: number): ColumnWidths {
  const places = Array.from(rows.rowCount, (_, place) => place);
  const countOf = (place: number): number =>
    (columns.laneFrom[place + 1] ?? 0) - (columns.laneFrom[place] ?? 0);
  const rowsOf = (place: number): number => Math.max(rows.rowCount[place] ?? 0, 1);
  const sparse = new Set(
    places.filter((place) => countOf(place) <= mostSparseEvents && rowsOf(place) <= mostRows),
  );
  const widths = (pitchPx: number, ofDensePx: number): number[] =>
    places.map((place) => (sparse.has(place) ? Math.max(rowsOf(place) * pitchPx, leastColumnPx) : ofDensePx));
  const gaps = columnGapPx * Math.max(places.length - 1, 0);
  const sum = (each: readonly number[]): number => each.reduce((total, width) => total + width, gaps);
  const made = (pitchPx: number, widthPx: readonly number[], gapPx = columnGapPx): ColumnWidths => ({
    isSparse: places.map((place) => sparse.has(place)),
    widthPx,
    pitchPx,
    gapPx,
    totalPx: widthPx.reduce((total, width) => total + width, gapPx * Math.max(places.length - 1, 0)),
  });

  for (const pitchPx of pitchesPx) {
    // Where the wish is out of reach, bars are made no thinner for it.
    const roomPx = pitchPx > usualPitchPx ? wishedPx : Math.max(wishedPx, pitchPx < usualPitchPx ? mostPx : 0);
    if (sum(widths(pitchPx, leastDensePx)) > roomPx) continue;
    const denseCount = places.length - sparse.size;
    if (denseCount === 0) return made(pitchPx, widths(pitchPx, leastDensePx));
    const sharePx = (roomPx - sum(widths(pitchPx, 0))) / denseCount;
    return made(pitchPx, widths(pitchPx, Math.min(Math.max(sharePx, leastDensePx), widestDensePx)));
  }
  const widest = [...sparse].sort((a, b) => rowsOf(b) - rowsOf(a));
  for (const place of widest) {
    if (rowsOf(place) === 1) break;
    sparse.delete(place);
    if (sum(widths(tightest, leastDensePx)) <= mostPx) return made(tightest, widths(tightest, leastDensePx));
  }
  const sharePx = mostPx / Math.max(places.length, 1);
  const gapPx = Math.min(columnGapPx, sharePx / 5);
  const width = sharePx - gapPx;
  return made(
    width,
    places.map(() => width),
    gapPx,
  );
}

/** How thick a bar is where rows are `pitchPx` apart. */
export function barOf(pitchPx: number): number {
  return pitchPx >= 9 ? pitchPx - 3 : Math.max(pitchPx - 2, 1);
}
