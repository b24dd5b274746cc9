import { laneAt } from './lane-at.js';
import { sliceLength, type Slices } from '../base/slices.js';
import type { Columns } from './columns.js';
import { LabelRow, type LabelSites } from './label-row.js';
import { sitesByAnchor } from './label-sites.js';

/** At which scales each label shows: an interval of scales from zero up, so no label ever vanishes on zooming in. */
export interface LabelRanges {
  /**
   * By position: the label shows exactly at scales (ms per px) below this. Infinity: at every one. 0: at none, or not placed
   * yet.
   */
  readonly threshold: Float64Array;
  /** By position: the label row of a dense lane, or the event's own row in a sparse one. It never changes with zoom. */
  readonly labelRow: Uint8Array;
}

/** What dense lanes need for their labels. */
export interface DenseLabelInput {
  readonly columns: Columns;
  /** By lane: how many label rows it reserves (two, or three in a tall lane); 0 leaves the lane out, as for a sparse one. */
  readonly rowsOfLane: Uint8Array;
  /**
   * By position: width of the text in px, its gap included; below 0 where the text ends at its instant. Read when the label is
   * placed, so later ones may be filled in later.
   */
  readonly widthPx: Float32Array;
  /** No text is wider. A close bound keeps the search short, a wide one changes nothing. */
  readonly widthMaxPx: number;
  /** Positions in the order in which they are placed, as `labelOrder` gives them. */
  readonly order: Uint32Array;
  /** Where the label of an event with an open start stands: its first finite bound. Asked only for those. */
  readonly openAnchorAt: (position: number) => number;
  /**
   * Labels that were placed before, as after a merge; `order` then names the others, which take their places among them as if
   * less important. Its arrays are written on.
   */
  readonly placedBefore?: LabelRanges;
}

/**
 * Priority-greedy active ranges, the simple one-dimensional case (Been, Daiches and Yap, *Dynamic map labeling*, 2006; Been,
 * Nöllenburg, Poon and Wolff, *Optimizing active ranges for consistent dynamic map labeling*, 2010). A label runs right from
 * its instant, or left. Two of one row touch at scales above s = distance ÷ the widths that stand between them. Taken in order
 * of importance, a label may show up to the least such s among those before it that still show there, and takes the row where
 * that is most:
 *
 *     S(i, row) = min { s(i, j) : j placed in row, S(j) > s(i, j) },   ∞ without any
 *
 * Of any two in one row the later stops at s or the earlier has stopped by then, so they never overlap; and nothing placed
 * later changes what was placed, so the important ones can be drawn before the rest are known.
 */
export class DenseLabelPlacer implements LabelRanges {
  readonly threshold: Float64Array;
  readonly labelRow: Uint8Array;
  readonly #input: DenseLabelInput;
  readonly #sites: LabelSites;
  readonly #siteOf: Uint32Array | undefined;
  readonly #rows: readonly LabelRow[];
  #placed = 0;

  constructor(input: DenseLabelInput) {
    const { columns, rowsOfLane, widthPx, openAnchorAt, placedBefore } = input;
    this.#input = input;
    this.threshold = placedBefore?.threshold ?? new Float64Array(columns.count);
    this.labelRow = placedBefore?.labelRow ?? new Uint8Array(columns.count);
    const moved = sitesByAnchor(columns, rowsOfLane, openAnchorAt);
    this.#siteOf = moved?.siteOf;
    this.#sites =
      moved === undefined
        ? { anchor: columns.start, threshold: this.threshold, labelRow: this.labelRow, widthPx }
        : {
            anchor: moved.anchor,
            threshold: new Float64Array(columns.count),
            labelRow: new Uint8Array(columns.count),
            widthPx: new Float32Array(columns.count),
          };
    const rowCount = rowsOfLane.reduce((most, rows) => Math.max(most, rows), 0);
    this.#rows = Array.from(
      { length: rowCount },
      (_, row) => new LabelRow(this.#sites, row, input.widthMaxPx),
    );
    if (placedBefore !== undefined) this.#takeUp();
  }

  /** How many of `order` have been placed. */
  get placed(): number {
    return this.#placed;
  }

  /** Places the next labels of `order`, up to its place `to`. */
  place(to: number): void {
    const { order } = this.#input;
    const end = Math.min(to, order.length);
    for (; this.#placed < end; this.#placed++) this.#placeOne(order[this.#placed] ?? 0);
  }

  /** `place` in pieces. */
  *placeInSlices(to: number): Slices<undefined> {
    while (this.#placed < Math.min(to, this.#input.order.length)) {
      this.place(Math.min(to, this.#placed + sliceLength / 32));
      yield;
    }
    return undefined;
  }

  #takeUp(): void {
    const { columns, widthPx } = this.#input;
    const { threshold, labelRow, widthPx: siteWidthPx } = this.#sites;
    this.#siteOf?.forEach((site, position) => {
      threshold[site] = this.threshold[position] ?? 0;
      labelRow[site] = this.labelRow[position] ?? 0;
      siteWidthPx[site] = widthPx[position] ?? 0;
    });
    if (columns.count > 0) LabelRow.takeUp(this.#rows, this.#sites);
  }

  #placeOne(position: number): void {
    const { columns, rowsOfLane, widthPx } = this.#input;
    const { laneFrom } = columns;
    const lane = laneAt(laneFrom, position);
    const rowCount = rowsOfLane[lane] ?? 0;
    if (rowCount === 0) return;
    const site = this.#siteOf?.[position] ?? position;
    if (!Number.isFinite(this.#sites.anchor[site] ?? NaN)) return;
    const from = laneFrom[lane] ?? 0;
    const to = laneFrom[lane + 1] ?? 0;
    const itsWidthPx = widthPx[position] ?? 0;
    let best = -1;
    let home = 0;
    for (let row = 0; row < rowCount && best !== Infinity; row++) {
      const limit = this.#rows[row]?.limitFor(site, itsWidthPx, from, to) ?? 0;
      if (limit > best) {
        best = limit;
        home = row;
      }
    }
    this.threshold[position] = best;
    this.labelRow[position] = home;
    if (this.#siteOf !== undefined) {
      this.#sites.threshold[site] = best;
      this.#sites.labelRow[site] = home;
      this.#sites.widthPx[site] = itsWidthPx;
    }
    this.#rows[home]?.raise(site, best);
  }
}
