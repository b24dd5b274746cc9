import { sliceLength, type Slices } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import { DensityCache } from '../../events/density.js';
import type { EventTable } from '../../events/event-table.js';
import { labelOrderInSlices } from '../../events/label-order.js';
import { buildLabelIndex, LabelSelection } from '../../events/label-query.js';
import { DenseLabelPlacer, type LabelRanges } from '../../events/label-ranges.js';
import { buildPyramidInSlices, type Pyramid } from '../../events/pyramid.js';
import { packRowsInSlices, type Rows } from '../../events/rows.js';
import { mostDenseLabels } from './lane-gap.js';
import { datePx, type LabelTextOf, tightTitlePx, titlePx } from '../label-text.js';
import type { TextMeasure } from '../text-style.js';
import { spanOf, type Viewport } from '../viewport.js';
import { DateRooms } from './date-rooms.js';
import { GoingOnFinder } from './going-on.js';

/**
 * Labels placed before the first picture, in all and for each lane; the others follow when there is time, and only ever add. Of a
 * hundred thousand events in twelve lanes the picture of all shows none that comes after the first few hundred.
 */
const firstLabels = 2_000;
const firstLabelsOfLane = 64;
const mostFirstLabels = 50_000;
/** Up to here rows are packed before the first picture too; beyond, that picture is ridges and needs none. */
const firstRows = 50_000;
/** So many labels are measured and placed between two pauses. */
const labelsPerSlice = 512;
/** After so many more labels those that stand are shown. */
const labelsPerShow = 4 * sliceLength;
/** From the champion's dot to its words. */
export const denseOffsetPx = 9;
const gapShare = 1.04;
/** A title whose date would make it wider than this has a shorter one, and none where that makes it wider than `mostWithDatePx`. */
const roomyWithDatePx = 284;
const mostWithDatePx = 320;
const widestPx = (mostWithDatePx + denseOffsetPx) * gapShare;

/** What the labels of dense lanes depend on: never zoom and pan, and hardly the width. */
export interface DenseInput {
  readonly fit: Viewport;
  readonly table: EventTable;
  readonly columns: Columns;
  readonly textOf: LabelTextOf;
  readonly measure: TextMeasure;
  /** By lane, how many rows its labels have; 0 where it is not dense. */
  readonly labelRows: Uint8Array;
}

/** What dense lanes share: the index over the columns, rows for their bars, and at which scales their labels show. */
export class DenseLabels {
  readonly input: DenseInput;
  readonly pyramid: Pyramid;
  readonly density: DensityCache;
  readonly goingOn: GoingOnFinder;
  /** Rows for bars; undefined until there was time to pack them. */
  rows: Rows | undefined;
  /** By position, gaps included; known once a label is placed. Below 0 where the words stand before the mark. */
  readonly widthPx: Float32Array;
  /** How much of that is for the date; 0 where it is not said. */
  readonly datePx: Uint8Array;
  readonly #dateRooms: DateRooms;
  readonly #shortRooms: DateRooms;
  #ranges: LabelRanges;
  #selection: LabelSelection | undefined;
  /** What is still to be placed, and by whom. */
  #order: Uint32Array;
  #placer: DenseLabelPlacer | undefined;

  /** Labels are placed in this `order`, after those that have been `placedBefore`. */
  constructor(
    input: DenseInput,
    pyramid: Pyramid,
    order: Uint32Array,
    placedBefore?: LabelRanges & Pick<DenseLabels, 'widthPx' | 'datePx'>,
  ) {
    const { columns, labelRows } = input;
    this.input = input;
    this.pyramid = pyramid;
    this.goingOn = new GoingOnFinder(pyramid);
    this.density = new DensityCache(pyramid, 2 * labelRows.length + 16);
    this.widthPx = placedBefore?.widthPx ?? new Float32Array(columns.count);
    this.datePx = placedBefore?.datePx ?? new Uint8Array(columns.count);
    this.#dateRooms = new DateRooms(columns);
    this.#shortRooms = new DateRooms(columns);
    this.#order = order;
    this.#placer = new DenseLabelPlacer({
      columns,
      rowsOfLane: labelRows,
      widthPx: this.widthPx,
      widthMaxPx: widestPx,
      order,
      openAnchorAt: (position) => openAnchorOf(input, position),
      ...(placedBefore && { placedBefore }),
    });
    this.#ranges = this.#placer;
  }

  /** What the first whole picture needs, in pieces. */
  static *inSlices(input: DenseInput): Slices<DenseLabels> {
    const { columns } = input;
    const pyramid = yield* buildPyramidInSlices(columns);
    const order = yield* labelOrderInSlices(columns);
    const dense = new DenseLabels(input, pyramid, order);
    yield;
    const first = Math.max(firstLabels, firstLabelsOfLane * input.labelRows.length);
    yield* dense.placeInSlices(Math.min(first, mostFirstLabels));
    if (columns.count <= firstRows) dense.rows = yield* packRowsInSlices(columns);
    return dense;
  }

  /** Whether it would come out the same for another input. */
  serves({ columns, textOf, measure, labelRows, fit }: DenseInput): boolean {
    const { input } = this;
    return (
      turningPx(fit) === turningPx(input.fit) &&
      columns === input.columns &&
      textOf === input.textOf &&
      measure === input.measure &&
      labelRows.every((rows, lane) => rows === input.labelRows[lane])
    );
  }

  /** Nothing is left to do at rest. */
  get isWhole(): boolean {
    return this.rows !== undefined && this.#placer === undefined;
  }

  /** What the first picture could do without: rows, and then the other labels. What it has done by any pause can be shown. */
  *finishInSlices(): Slices<undefined> {
    this.rows ??= yield* packRowsInSlices(this.input.columns);
    while (this.#placer) yield* this.placeInSlices(this.#placer.placed + labelsPerShow);
    return undefined;
  }

  /** Chooses among the labels placed so far. */
  get selection(): LabelSelection {
    const { columns } = this.input;
    return (this.#selection ??= new LabelSelection(
      buildLabelIndex(columns, this.#ranges),
      (position) => openAnchorOf(this.input, position),
      mostDenseLabels,
    ));
  }

  labelRowAt(position: number): number {
    return this.#ranges.labelRow[position] ?? 0;
  }

  /** Of title and date. */
  widthAt(position: number): number {
    return Math.abs(this.widthPx[position] ?? 0) / gapShare - denseOffsetPx;
  }

  /** Whether the words stand before their mark: after it they would run past the end of the view at fit. */
  isBefore(position: number): boolean {
    return (this.widthPx[position] ?? 0) < 0;
  }

  /** As far as they are placed. */
  get ranges(): LabelRanges {
    return this.#ranges;
  }

  /** Positions whose labels are still to be placed, in order. */
  get unplaced(): Uint32Array {
    return this.#order.subarray(this.#placer?.placed ?? 0);
  }

  /** Places labels until so many of the order are. */
  *placeInSlices(most: number): Slices<undefined> {
    const placer = this.#placer;
    if (!placer) return undefined;
    const to = Math.min(most, this.#order.length);
    while (placer.placed < to) {
      const next = Math.min(placer.placed + labelsPerSlice, to);
      this.#measure(placer.placed, next);
      placer.place(next);
      yield;
    }
    if (placer.placed >= this.#order.length) {
      // The ranges stay; what it took to find them is let go.
      this.#ranges = { threshold: placer.threshold, labelRow: placer.labelRow };
      this.#placer = undefined;
      this.#order = new Uint32Array(0);
    }
    this.#selection = undefined;
    return undefined;
  }

  #measure(from: number, to: number): void {
    const { input } = this;
    const { columns, textOf, measure, fit } = input;
    const { start, end } = spanOf(fit);
    const scale = fit.spanMs / turningPx(fit);
    for (let i = from; i < to; i++) {
      const position = this.#order[i] ?? 0;
      const text = textOf(columns.ref[position] ?? 0);
      const title = titlePx(text, tightTitlePx, measure);
      let room = Math.ceil(this.#dateRooms.roomAt(position, () => datePx(text.date, measure)));
      if (room > roomyWithDatePx - title)
        room = Math.ceil(this.#shortRooms.roomAt(position, () => datePx(text.shortDate ?? '', measure)));
      const date = room <= Math.min(mostWithDatePx - title, 255) ? room : 0;
      const width = (title + date + denseOffsetPx) * gapShare;
      const anchor =
        columns.start[position] === -Infinity
          ? openAnchorOf(input, position)
          : (columns.start[position] ?? 0);
      const beyond = (title + denseOffsetPx) * scale;
      const isBefore = anchor + beyond > end && anchor - beyond > start;
      this.datePx[position] = date;
      this.widthPx[position] = isBefore ? -width : width;
    }
  }
}

/** The width of the plot in steps of a quarter octave, so that hardly any change of it places all labels anew. */
function turningPx({ widthPx }: Viewport): number {
  return 2 ** (Math.round(Math.log2(widthPx) * 4) / 4);
}

/** The label of an event with an open start stands at its first finite bound. */
function openAnchorOf({ table, columns }: DenseInput, position: number): number {
  const span = table.spanAt(columns.ref[position] ?? 0);
  return [span.earliestStart, span.latestStart, span.earliestEnd].find(Number.isFinite) ?? NaN;
}
