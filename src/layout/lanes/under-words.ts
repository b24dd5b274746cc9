import type { Box, Piece, SceneItem, SceneLabel, Tone } from '../scene.js';
import { barPx } from './lane-plan.js';

/** Words keep off a mark that they run past by so much. */
const besideWordsPx = 3;
/** A mark below words: its height and least width, and where it begins from the bottom of a bar. */
const lowPx = 5;
const lowOffPx = -1.5;
/** Two dots and a gap. */
const severalPx = 12;

/** One mark of a row: where its pieces begin, and which item it is; −1 for another date of an event. */
export interface RowMark {
  readonly firstPiece: number;
  readonly item: number;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  /** A moment, several events, or what has a length; a tint is somewhere between its ends, not all of the way. */
  readonly shape: 'dot' | 'several' | 'bar' | 'tint';
}

/** A stretch of a row in which words stand on the ground of their lane, and the item whose words they are. */
export interface WordsStretch {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** The stretch that the words of an item take beside its mark, if any of them stand there. */
export function stretchOf(item: number, label: SceneLabel, mark: Box): WordsStretch | undefined {
  const { x, width, ground, date, dateX, dateGround, titleX } = label;
  const to = x + width + besideWordsPx;
  if (ground === 'paper') return { item, from: x - besideWordsPx, to };
  if (date === undefined || dateGround !== 'paper') return undefined;
  return dateX > titleX
    ? { item, from: dateX - besideWordsPx, to }
    : { item, from: x - besideWordsPx, to: mark.x - besideWordsPx };
}

/**
 * Marks that others' words are written over stand low, below the words and hardly higher than a full stop: what is there is seen
 * and can be pointed at. From the last mark to the first, since their pieces are exchanged in place.
 */
export function lowerUnderWords(
  pieces: Piece[],
  items: SceneItem[],
  marks: readonly RowMark[],
  words: readonly WordsStretch[],
  across: number,
): void {
  let end = pieces.length;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark) continue;
    const { item, from, to, firstPiece, tone, shape } = mark;
    const count = end - firstPiece;
    end = firstPiece;
    if (!words.some((each) => each.item !== item && each.from < to && each.to > from)) continue;
    const width = shape === 'dot' ? lowPx : shape === 'several' ? severalPx : Math.max(to - from, lowPx);
    const low = { x: (from + to - width) / 2, y: across + barPx + lowOffPx, width, height: lowPx };
    pieces.splice(firstPiece, count, ...lowPieces(low, shape, tone));
    const itsItem = items[item];
    if (itsItem) items[item] = { ...itsItem, mark: low };
  }
}

/** A dot, two for several, or a bar as long as the mark, hollow where the event is somewhere in it. */
function lowPieces(low: Box, shape: RowMark['shape'], tone: Tone): Piece[] {
  const radius = lowPx / 2;
  const ends = { tone, startRadius: radius, endRadius: radius };
  if (shape === 'tint') {
    return [{ kind: 'outline', ...low, ...ends, startDrawn: true, endDrawn: true, dashed: false }];
  }
  const [first, last] = [low.x, low.x + low.width - lowPx];
  return shape === 'several'
    ? [first, last].map((x) => ({ kind: 'fill', ...low, x, width: lowPx, ...ends, alpha: 1 }))
    : [{ kind: 'fill', ...low, ...ends, alpha: 1 }];
}
