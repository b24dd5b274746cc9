import { finish } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import { DensityCache } from '../../events/density.js';
import { labelOrder } from '../../events/label-order.js';
import {
  buildLabelIndex,
  type LabelSelection,
  LabelSelection as Selection,
} from '../../events/label-query.js';
import { DenseLabelPlacer } from '../../events/label-ranges.js';
import { buildPyramid, type Pyramid } from '../../events/pyramid.js';
import { packRows, type Rows } from '../../events/rows.js';
import type { PlanInput } from '../plan.js';
import { tightTitlePx, titlePx } from '../label-text.js';
import { densePlotPx, labelRowPx } from './lane-plan.js';

/** A dense lane whose height nobody gave. */
export const denseHeightPx = 2 * labelRowPx + densePlotPx;

/** Labels placed before the first picture; the others follow when there is time, and only ever add. */
const firstLabels = 50_000;
/** From the champion's dot to its words. */
export const denseOffsetPx = 9;
const gapShare = 1.04;

/** What dense lanes share: the index over the columns, rows for their bars, and at which scales their labels show. */
export class DenseLabels {
  readonly isEmpty: boolean;
  readonly pyramid: Pyramid | undefined;
  readonly density: DensityCache | undefined;
  readonly selection: LabelSelection | undefined;
  readonly widestPx = tightTitlePx * 1.5;
  readonly #columns: Columns;
  #rows: Rows | undefined;
  readonly #labelRows: Uint8Array;
  readonly #placer: DenseLabelPlacer | undefined;
  readonly #widthPx: Float32Array;

  constructor(input: PlanInput, isDense: (lane: number) => boolean, heightPx = denseHeightPx) {
    const { columns, table } = input;
    this.#columns = columns;
    this.#labelRows = Uint8Array.from(table.lanes, (_, lane) => (isDense(lane) ? labelRowsIn(heightPx) : 0));
    this.isEmpty = !table.lanes.some((_, lane) => isDense(lane));
    this.#widthPx = new Float32Array(this.isEmpty ? 0 : columns.count);
    if (this.isEmpty) return;
    this.pyramid = buildPyramid(columns);
    this.density = new DensityCache(this.pyramid, 2 * table.lanes.length + 16);
    const order = labelOrder(columns);
    const openAnchorAt = openAnchors(input, columns);
    this.#placer = new DenseLabelPlacer({
      columns,
      rowsOfLane: this.#labelRows,
      widthPx: this.#widthPx,
      widthMaxPx: this.widestPx,
      order,
      openAnchorAt,
    });
    this.#measure(input, order, 0, Math.min(firstLabels, order.length));
    finish(this.#placer.placeInSlices(firstLabels));
    this.selection = new Selection(buildLabelIndex(columns, this.#placer), openAnchorAt);
  }

  /** Rows for bars, packed when the first bar is drawn: a crowd is a ridge and needs none. */
  get rows(): Rows {
    return (this.#rows ??= packRows(this.#columns, () => 'dense'));
  }

  rowsOf(lane: number): number {
    return this.#labelRows[lane] ?? 0;
  }

  labelRowAt(position: number): number {
    return this.#placer?.labelRow[position] ?? 0;
  }

  widthAt(position: number): number {
    return (this.#widthPx[position] ?? 0) / gapShare - denseOffsetPx;
  }

  #measure({ columns, textOf, measure }: PlanInput, order: Uint32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const position = order[i] ?? 0;
      const width = titlePx(textOf(columns.ref[position] ?? 0), tightTitlePx, measure);
      this.#widthPx[position] = (width + denseOffsetPx) * gapShare;
    }
  }
}

function labelRowsIn(heightPx: number): number {
  return heightPx >= 3 * labelRowPx + densePlotPx ? 3 : heightPx >= 2 * labelRowPx ? 2 : 1;
}

/** The label of an event with an open start stands at its first finite bound. */
function openAnchors({ table }: PlanInput, columns: Columns): (position: number) => number {
  return (position) => {
    const span = table.spanAt(columns.ref[position] ?? 0);
    return [span.earliestStart, span.latestStart, span.earliestEnd].find(Number.isFinite) ?? NaN;
  };
}
