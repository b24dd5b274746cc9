import type { Curve, Extent } from './link-curves.js';
import type { Box, Scene } from './scene.js';

/** A straight line keeps this far off words and handles, and off other lines. */
const offPx = 4;
const handlePx = 8;
const apartPx = 4;
const endPx = 4;
/** So many places are tried for one line. */
const mostTried = 16;

/** Finds places for lines that run straight across time: between words and handles, and beside each other. */
export class LinkPlaces {
  readonly #obstacles: readonly Extent[];
  readonly #taken: Extent[] = [];

  constructor(scene: Scene, extentOf: (box: Box) => Extent) {
    const words = scene.items.flatMap(({ label }) => (label ? [extentOf(label)] : []));
    const handles = scene.marks.flatMap((piece) =>
      piece.kind === 'glyph' || piece.kind === 'disc'
        ? [
            extentOf({
              x: piece.x - handlePx,
              y: piece.y - handlePx,
              width: 2 * handlePx,
              height: 2 * handlePx,
            }),
          ]
        : [],
    );
    this.#obstacles = [...words, ...handles];
  }

  /**
   * The first of the curves that `curveAt` makes for places 0, 1, … that is free; the first of all where none is. One of hundreds
   * is put where it comes first.
   */
  choose(curveAt: (place: number) => Curve, isOneOfMany: boolean): Curve {
    const first = curveAt(0);
    if (isOneOfMany) return first;
    const curves = [first];
    for (let place = 1; place < mostTried; place++) {
      const curve = curveAt(place);
      // There are no more places.
      if (curve[0][0] === curves[place - 1]?.[0][0]) break;
      curves.push(curve);
    }
    // What bends runs where it has to; and better across words than on another line.
    const chosen =
      curves.find(
        (curve) => isClear(curve, this.#taken) && (!isStraight(curve) || isClear(curve, this.#obstacles)),
      ) ??
      curves.find((curve) => isClear(curve, this.#taken)) ??
      first;
    this.#taken.push(...stretchesOf(chosen, apartPx));
    return chosen;
  }
}

function isClear(curve: Curve, others: readonly Extent[]): boolean {
  return !stretchesOf(curve, offPx).some((each) => others.some((other) => meets(each, other)));
}

function isStraight([start, , , end]: Curve): boolean {
  return start[0] === end[0];
}

/** What of a curve nothing else may stand on, widened along time: all of a straight one, of another its ends. */
function stretchesOf(curve: Curve, widerPx: number): readonly Extent[] {
  const [[startAlong, startAcross], , , [endAlong, endAcross]] = curve;
  const stretch = (along: number, one: number, other: number): Extent => ({
    from: along - widerPx,
    to: along + widerPx,
    top: Math.min(one, other),
    bottom: Math.max(one, other),
  });
  return isStraight(curve)
    ? [stretch(startAlong, startAcross, endAcross)]
    : [
        stretch(startAlong, startAcross - endPx, startAcross + endPx),
        stretch(endAlong, endAcross - endPx, endAcross + endPx),
      ];
}

function meets(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
}
