import type { Columns } from '../../events/columns.js';
import { packRowsInSlices, type Rows } from '../../events/rows.js';
import type { Slices } from '../../base/slices.js';
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
const roomyPitchesPx = [14, 11, 9, 7] as const;
/** Where the wish is out of reach bars are made no thinner for it than they must. */
const tightPitchesPx = [7, 6, 5] as const;
const columnGapPx = 3;
/** A column holds a badge, which reaches into the gaps beside it. */
const leastColumnPx = 16;
const leastDensePx = 16;
const widestDensePx = 40;
const mostRows = 10;
const mostSparseEvents = 1000;

/** Rows upright: as few as the deepest overlap, moments packed like everything else. */
export function* packUprightInSlices(columns: Columns): Slices<Rows> {
  return yield* packRowsInSlices({ ...columns, flags: new Uint16Array(columns.count) });
}

/**
 * Shares out the room across time. Every event has its row where the rows fit into `wishedPx`, or somewhat tighter into `mostPx`;
 * where they do not, the lanes with most rows are drawn dense, and where even that is too much all columns are equally thin.
 */
export function columnWidths(columns: Columns, rows: Rows, wishedPx: number, mostPx: number): ColumnWidths {
  const places = Array.from(rows.rowCount, (_, place) => place);
  const rowsOf = (place: number): number => Math.max(rows.rowCount[place] ?? 0, 1);
  const sparse = new Set(
    places.filter((place) => countIn(columns, place) <= mostSparseEvents && rowsOf(place) <= mostRows),
  );
  const gapsPx = columnGapPx * Math.max(places.length - 1, 0);

  const fitting = (pitchPx: number, roomPx: number): ColumnWidths | undefined => {
    let sparsePx = 0;
    for (const place of sparse) sparsePx += Math.max(rowsOf(place) * pitchPx, leastColumnPx);
    const denseCount = places.length - sparse.size;
    const densePx = Math.min((roomPx - gapsPx - sparsePx) / Math.max(denseCount, 1), widestDensePx);
    if (denseCount === 0 ? sparsePx + gapsPx > roomPx : densePx < leastDensePx) return undefined;
    const widthPx = places.map((place) =>
      sparse.has(place) ? Math.max(rowsOf(place) * pitchPx, leastColumnPx) : densePx,
    );
    return widthsOf(places, sparse, widthPx, pitchPx, columnGapPx);
  };

  for (const pitchPx of roomyPitchesPx) {
    const made = fitting(pitchPx, wishedPx);
    if (made) return made;
  }
  const byRows = [...sparse].sort((a, b) => rowsOf(a) - rowsOf(b));
  for (;;) {
    for (const pitchPx of tightPitchesPx) {
      const made = fitting(pitchPx, mostPx);
      if (made) return made;
    }
    const widest = byRows.pop();
    if (widest === undefined) break;
    sparse.delete(widest);
  }
  const sharePx = mostPx / Math.max(places.length, 1);
  const gapPx = Math.min(columnGapPx, sharePx / 5);
  const thin = places.map(() => sharePx - gapPx);
  return widthsOf(places, sparse, thin, sharePx - gapPx, gapPx);
}

function countIn({ laneFrom }: Columns, place: number): number {
  return (laneFrom[place + 1] ?? 0) - (laneFrom[place] ?? 0);
}

function widthsOf(
  places: readonly number[],
  sparse: ReadonlySet<number>,
  widthPx: readonly number[],
  pitchPx: number,
  gapPx: number,
): ColumnWidths {
  const gapsPx = gapPx * Math.max(places.length - 1, 0);
  return {
    isSparse: places.map((place) => sparse.has(place)),
    widthPx,
    pitchPx,
    gapPx,
    totalPx: widthPx.reduce((total, width) => total + width, gapsPx),
  };
}

/** How thick a bar is where rows are `pitchPx` apart. */
export function barOf(pitchPx: number): number {
  return pitchPx >= 9 ? pitchPx - 3 : Math.max(pitchPx - 2, 1);
}
