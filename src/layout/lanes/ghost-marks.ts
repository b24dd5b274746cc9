import type { Extent } from '../link-curves.js';
import { besideWords } from '../link-gaps.js';
import type { MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import type { Piece } from '../scene.js';
import { barPx, rowPitchPx } from './lane-plan.js';

const leastOutlinePx = 6;
const fadeShare = 0.35;
const alpha = 0.7;

/** Turns a mark into its outline: another date of the same event is shown, and not counted. */
export function ghostPieces(pieces: readonly Piece[], vertical: boolean, place: MarkPlace): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    switch (piece.kind) {
      case 'fill': {
        const length = vertical ? piece.height : piece.width;
        if (piece.alpha < 1 || length < leastOutlinePx) return piece.alpha < 1 ? [] : [piece];
        const ends = { startDrawn: true, endDrawn: true, dashed: false };
        return [{ ...piece, kind: 'outline', ...ends }];
      }
      case 'fade':
        return [{ ...piece, startAlpha: piece.startAlpha * fadeShare, endAlpha: piece.endAlpha * fadeShare }];
      case 'disc':
        return [{ ...piece, radius: piece.radius - 0.75, fill: place.groundTone }];
      default:
        return [piece];
    }
  });
}

/** Where a mark stands, for the line that ties two of them. */
export interface TiePoint {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** From the middle of a row to the space between it and the next. */
const besideRowPx = rowPitchPx / 2;
/** A tie leaves a mark so far from its ends, so that it meets the mark and not its corner. */
const insetPx = 5;

/**
 * A thin line from another date to the event's own mark, broken off at words. It turns in the space between rows; in one row it
 * joins their nearest ends.
 */
export function drawTie(
  pen: Pen,
  other: TiePoint,
  own: TiePoint,
  tone: string,
  words: readonly Extent[] = [],
): void {
  for (const stretch of besideWords(tiePoints(other, own), words)) pen.stroke(stretch, tone, alpha);
}

function tiePoints(other: TiePoint, own: TiePoint): readonly number[] {
  const isBefore = other.to < own.from;
  if (other.middle === own.middle) {
    const [from, to] = isBefore ? [other.to, own.from] : [other.from, own.to];
    return isBefore || other.from > own.to ? [from, other.middle, to, own.middle] : [];
  }
  const side = Math.sign(other.middle - own.middle);
  const between = own.middle + side * besideRowPx;
  const [edge, ownEdge] = [other.middle - (side * barPx) / 2, own.middle + (side * barPx) / 2];
  if (!isBefore && other.from <= own.to) {
    const at = (Math.max(other.from, own.from) + Math.min(other.to, own.to)) / 2;
    return [at, edge, at, ownEdge];
  }
  const from = isBefore ? other.to - insetOf(other) : other.from + insetOf(other);
  const to = isBefore ? own.from + insetOf(own) : own.to - insetOf(own);
  return [from, edge, from, between, to, between, to, ownEdge];
}

function insetOf({ from, to }: TiePoint): number {
  return Math.min(insetPx, (to - from) / 2);
}
