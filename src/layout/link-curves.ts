/** A mark along time, `from` … `to`, and across it, `top` … `bottom`, in px of the plot element. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place along and across time. */
export type Point = readonly [along: number, across: number];

/** A cubic curve: where it begins, the two points that bend it, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

/** A curve begins and ends at least so far from the ends of a bar, and several on one bar stand so far apart. */
const insetPx = 6;
const apartPx = 10;
/** A curve ends so far off a mark: the ring around the open one lies between. */
const offPx = 5;
const turnPx = 14;
const longestTurnPx = 72;
const sampleCount = 24;

/**
 * From a point within one mark to the side of the other that faces it, leaving and arriving across time: beside marks stand
 * words, above and below them mostly nothing. `place` counts the curves that one of the two marks has got before.
 */
export function joining(from: Extent, to: Extent, place: number): Curve {
  const [start, end] = placesAlong(from, to, place);
  const leaves = middleOf(from);
  const isDown = middleOf(to) > leaves;
  const arrives = isDown ? to.top - offPx : to.bottom + offPx;
  const bend = Math.max(Math.abs(arrives - leaves) * 0.6, start === end ? 0 : turnPx) * (isDown ? 1 : -1);
  return [
    [start, leaves],
    [start, leaves + bend],
    [end, arrives - bend],
    [end, arrives],
  ];
}

/** Joins two marks of one row by an arch beside it, on the side where there is room. */
export function arching(from: Extent, to: Extent, place: number, least: number): Curve {
  const [start, end] = placesAlong(from, to, place);
  const height = Math.min(turnPx + Math.abs(end - start) * 0.04, 2 * turnPx);
  const isAbove = from.top - offPx - height > least;
  const side = isAbove ? Math.min(from.top, to.top) - offPx : Math.max(from.bottom, to.bottom) + offPx;
  const across = side + (isAbove ? -height : height);
  return [
    [start, middleOf(from)],
    [start, across],
    [end, across],
    [end, side],
  ];
}

/**
 * From a mark to a point at the edge of the plot, which it reaches along time. Where the curve is one that comes from there, it
 * ends at the side of the mark instead of within.
 */
export function leaving(from: Extent, [along, across]: Point, place: number, isArriving: boolean): Curve {
  const isLater = along >= from.from;
  const near = isLater ? from.to - insetOf(from) : from.from + insetOf(from);
  const step = Math.min(place * apartPx, Math.max(from.to - from.from - 2 * insetPx, 0));
  const start = isLater ? near - step : near + step;
  const turn = Math.min(Math.abs(along - start) * 0.5, longestTurnPx) * (isLater ? 1 : -1);
  const side = across > middleOf(from) ? from.bottom + offPx : from.top - offPx;
  return [
    [start, isArriving ? side : middleOf(from)],
    [start, across],
    [along - turn, across],
    [along, across],
  ];
}

/** Where a curve begins and ends along time: straight across where both go on at once, else from the end of one to the start of the other. */
function placesAlong(from: Extent, to: Extent, place: number): readonly [number, number] {
  const first = Math.max(from.from, to.from);
  const last = Math.min(from.to, to.to);
  const step = insetPx + place * apartPx;
  if (last - first >= 2 * insetPx) {
    // Words within a bar stand at its start.
    const at = Math.max(last - step, first + insetPx);
    return [at, at];
  }
  const isForward = from.from <= to.from;
  const ends = (mark: Extent): number => Math.max(mark.to - step, mark.from + insetOf(mark));
  const begins = (mark: Extent): number => Math.min(mark.from + step, mark.to - insetOf(mark));
  return isForward ? [ends(from), begins(to)] : [begins(from), ends(to)];
}

/** The place on a curve at a part of its way. */
export function pointOn([a, b, c, d]: Curve, part: number): Point {
  const rest = 1 - part;
  const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3] as const;
  const at = (i: 0 | 1): number =>
    weights[0] * a[i] + weights[1] * b[i] + weights[2] * c[i] + weights[3] * d[i];
  return [at(0), at(1)];
}

/** Points along a curve, near enough to each other to look round: along0, across0, along1, across1, … */
export function samplesOf(curve: Curve): number[] {
  return Array.from({ length: sampleCount + 1 }, (_, i) => pointOn(curve, i / sampleCount)).flat();
}

export function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}

function insetOf({ from, to }: Extent): number {
  return Math.min(insetPx, (to - from) / 2);
}
