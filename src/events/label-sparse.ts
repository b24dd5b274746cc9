import type { Slices } from '../base/slices.js';
import { firstCollision, type TextExtent } from './label-collision.js';
import { eventFlags, type Columns } from './columns.js';
import { outranks } from './outranks.js';
import { groupByRow } from './row-members.js';

/** A label stands after its mark … */
export const sideAfter = 0;
/** … or before it, when its end is open or the view at fit ends too soon. */
export const sideBefore = 1;

/**
 * What a sparse lane needs for its labels. Arrays but `row` hold one entry per event of the lane, in order of position. Widths
 * include the gap and whatever stands there in constant px: dots, offsets, chips.
 */
export interface SparseLabelInput {
  readonly columns: Columns;
  readonly lane: number;
  /** By position, as `packRows` packs a sparse lane: the one row open to each label. */
  readonly row: Uint16Array;
  readonly rowCount: number;
  readonly titlePx: Float32Array;
  /** The second piece, the date in words; 0 for none. */
  readonly datePx: Float32Array;
  /** How much of the own mark can carry text: its core or tint, in ms; 0 where none. */
  readonly insideMs: Float64Array;
  /** What lasted at least this long is in the way of any text; shorter marks give way to more important words. */
  readonly obstacleMs: number;
  /** `sideAfter` or `sideBefore`, settled by data and width, not by zoom. */
  readonly side: Uint8Array;
  /**
   * How late each came to the others, 0 for those that were there first; absent where all were. Words of later ones take what room
   * is left, and their marks drive nobody's words away.
   */
  readonly lateness?: Uint32Array;
}

/** Thresholds of a sparse lane, one entry per event of the lane; see `LabelRanges`. */
export interface SparseLabels {
  /** Of the title: it shows at scales below. */
  readonly threshold: Float64Array;
  /** Of the date behind it, never above that of its title. */
  readonly dateThreshold: Float64Array;
}

/**
 * The priority-greedy ranges of `DenseLabelPlacer` for a lane in which each event has a row of its own among marks that do not
 * overlap: text stands inside its mark once that is wide enough, else beside it, and two labels collide once the texts between
 * their marks outgrow the gap. Titles go first by importance, dates after all titles. At most a thousand events, so each row
 * is simply walked outward from the newcomer until the gap alone rules out the rest.
 */
export function* placeSparseLabels(input: SparseLabelInput): Slices<SparseLabels> {
  const placer = new SparsePlacer(input);
  const { order } = placer;
  for (let from = 0, to = 0; from < order.length; from = to) {
    to = placer.endOfGroup(from);
    for (const piece of ['title', 'date'] as const) {
      for (let i = from; i < to; i++) {
        placer.place(order[i] ?? 0, piece);
        if ((i & 63) === 63) yield;
      }
    }
  }
  return placer;
}

type Piece = 'title' | 'date';

const noText: TextExtent = { titlePx: 0, datePx: 0, insideMs: 0 };

class SparsePlacer implements SparseLabels {
  readonly threshold: Float64Array;
  readonly dateThreshold: Float64Array;
  /** Events of the lane, the later groups behind the earlier, each by importance. */
  readonly order: Uint32Array;
  readonly #input: SparseLabelInput;
  readonly #from: number;
  readonly #members: Uint32Array;
  readonly #placeInRow: Uint32Array;
  readonly #rowFrom: Uint32Array;
  readonly #widestPx: number;
  readonly #own: TextExtent = { titlePx: 0, datePx: 0, insideMs: 0 };
  readonly #others: TextExtent = { titlePx: 0, datePx: 0, insideMs: 0 };

  constructor(input: SparseLabelInput) {
    const { columns, lane, row, rowCount, titlePx, datePx } = input;
    const from = columns.laneFrom[lane] ?? 0;
    const count = (columns.laneFrom[lane + 1] ?? 0) - from;
    this.#input = input;
    this.#from = from;
    this.threshold = new Float64Array(count);
    this.dateThreshold = new Float64Array(count);
    const { members, rowFrom } = groupByRow(row, from, from + count, rowCount);
    this.#members = members;
    this.#rowFrom = rowFrom;
    this.#placeInRow = new Uint32Array(count);
    members.forEach((position, place) => {
      this.#placeInRow[position - from] = place;
    });
    this.order = Uint32Array.from({ length: count }, (_, i) => i);
    this.order.sort(
      (one, other) =>
        this.#latenessOf(one) - this.#latenessOf(other) ||
        (outranks(columns, from + one, from + other) ? -1 : 1),
    );
    let widest = 0;
    for (let i = 0; i < count; i++) widest = Math.max(widest, (titlePx[i] ?? 0) + (datePx[i] ?? 0));
    this.#widestPx = widest;
  }

  /** The end of the group of equal lateness that begins at a place of the order. */
  endOfGroup(from: number): number {
    const lateness = this.#latenessOf(this.order[from] ?? 0);
    let to = from;
    while (to < this.order.length && this.#latenessOf(this.order[to] ?? 0) === lateness) to++;
    return to;
  }

  #latenessOf(i: number): number {
    return this.#input.lateness?.[i] ?? 0;
  }

  /** Settles one label, `i` counted within the lane. */
  place(i: number, piece: Piece): void {
    if (piece === 'title') this.threshold[i] = this.#limitFor(i, piece, Infinity);
    else if ((this.#input.datePx[i] ?? 0) > 0) {
      this.dateThreshold[i] = this.#limitFor(i, piece, this.threshold[i] ?? 0);
    }
  }

  #limitFor(i: number, piece: Piece, most: number): number {
    const { columns, row } = this.#input;
    const members = this.#members;
    const position = this.#from + i;
    const itsRow = row[position] ?? 0;
    const rowFrom = this.#rowFrom[itsRow] ?? 0;
    const rowTo = this.#rowFrom[itsRow + 1] ?? 0;
    const here = this.#placeInRow[i] ?? 0;
    const itsStart = columns.start[position] ?? 0;
    const itsEnd = columns.end[position] ?? 0;
    let limit = most;
    for (let place = here + 1; place < rowTo; place++) {
      const other = members[place] ?? 0;
      const gapMs = gapBetween(itsEnd, columns.start[other] ?? 0);
      if (gapMs / (2 * this.#widestPx) >= limit) break;
      limit = this.#limitBy(i, piece, other - this.#from, gapMs, true, limit);
    }
    for (let place = here - 1; place >= rowFrom; place--) {
      const other = members[place] ?? 0;
      const gapMs = gapBetween(columns.end[other] ?? 0, itsStart);
      if (gapMs / (2 * this.#widestPx) >= limit) break;
      limit = this.#limitBy(i, piece, other - this.#from, gapMs, false, limit);
    }
    return limit;
  }

  /** The limit after one more neighbour, by its title and, for dates, by its date too, as far as they still show there. */
  #limitBy(
    i: number,
    piece: Piece,
    other: number,
    gapMs: number,
    isOtherRight: boolean,
    before: number,
  ): number {
    let limit = before;
    const { side } = this.#input;
    const own = this.#own;
    const others = this.#others;
    this.#read(own, i, piece, (side[i] ?? 0) === (isOtherRight ? sideAfter : sideBefore));
    const otherIsBetween = (side[other] ?? 0) === (isOtherRight ? sideBefore : sideAfter);
    if (this.#isInTheWay(other, i) && this.#latenessOf(other) <= this.#latenessOf(i))
      limit = Math.min(limit, firstCollision(gapMs, own, noText));
    this.#read(others, other, 'title', otherIsBetween);
    const scale = firstCollision(gapMs, own, others);
    if (scale < limit && (this.threshold[other] ?? 0) > scale) limit = scale;
    // Dates that stand already: those of earlier groups, and among dates those placed before.
    if ((this.dateThreshold[other] ?? 0) > 0) {
      this.#read(others, other, 'date', otherIsBetween);
      const dateScale = firstCollision(gapMs, own, others);
      if (dateScale < limit && (this.dateThreshold[other] ?? 0) > dateScale) limit = dateScale;
    }
    return limit;
  }

  /** Text may run across a moment, which is a dot, but never across a more important one, or across something that lasted. */
  #isInTheWay(other: number, i: number): boolean {
    const { columns, obstacleMs } = this.#input;
    const { importance } = columns;
    const position = this.#from + other;
    if ((importance[position] ?? 0) > (importance[this.#from + i] ?? 0)) return true;
    if (((columns.flags[position] ?? 0) & eventFlags.moment) !== 0) return false;
    return (columns.end[position] ?? 0) - (columns.start[position] ?? 0) >= obstacleMs;
  }

  #read(extent: TextExtent, i: number, piece: Piece, isBetween: boolean): void {
    const { titlePx, datePx, insideMs } = this.#input;
    extent.titlePx = isBetween ? (titlePx[i] ?? 0) : 0;
    extent.datePx = isBetween && piece === 'date' ? (datePx[i] ?? 0) : 0;
    extent.insideMs = insideMs[i] ?? 0;
  }
}

/** Marks of a row never overlap; where the deepest row holds what found no other, the gap is none. */
function gapBetween(end: number, start: number): number {
  return start > end ? start - end : 0;
}
