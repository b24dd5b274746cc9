import type { MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import type { Piece } from '../scene.js';

const leastOutlinePx = 6;
const fadeShare = 0.35;

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

/** A thin line from another date to the event's own mark, between their nearest ends. */
export function drawTie(pen: Pen, other: TiePoint, own: TiePoint, tone: string): void {
  const [from, to] =
    other.to < own.from
      ? [other.to, own.from]
      : other.from > own.to
        ? [other.from, own.to]
        : [nearest(other, own), nearest(other, own)];
  pen.stroke([from, other.middle, to, own.middle], tone, 0.7);
}

function nearest(a: TiePoint, b: TiePoint): number {
  return (Math.max(a.from, b.from) + Math.min(a.to, b.to)) / 2;
}
