import type { FuzzySpan } from '../../time/fuzzy-span.js';
import type { Instant } from '../../time/instant.js';
import type { LabelGround } from '../scene.js';
import { stubPx } from '../marks/mark-place.js';

const capPx = 14;
const dotPx = 6;

/** Where the words of a mark may stand, apart from its scale. */
export interface MarkExtent {
  /** The stretch words may stand in: the core, or the tint where there is no core. May be open. */
  readonly wordsFrom: Instant;
  readonly wordsTo: Instant;
  /** Outer bounds. */
  readonly from: Instant;
  readonly to: Instant;
  /** What the mark needs in px beyond its outer bounds: the cap of an unknown end, the radius of a dot. */
  readonly beforePx: number;
  readonly afterPx: number;
  /** What the words stand on when they stand inside. */
  readonly ground: LabelGround;
}

/** The room that a date's mark offers to words, in time and in px beyond it. */
export function markExtent(span: FuzzySpan): MarkExtent {
  const { earliestStart: from, latestEnd: to, latestStart, earliestEnd } = span;
  const beforePx = span.start.unknown ? stubPx + capPx : 0;
  const afterPx = span.end.unknown ? stubPx + capPx : 0;
  const hasCore = span.shape === 'span' && latestStart < earliestEnd;
  if (hasCore) {
    return { wordsFrom: latestStart, wordsTo: earliestEnd, from, to, beforePx, afterPx, ground: 'core' };
  }
  const isMoment = span.shape !== 'span';
  const extra = isMoment ? dotPx : 0;
  if (span.shape === 'all-of' || span.candidates !== undefined) {
    // Words would stand across its members.
    return { wordsFrom: from, wordsTo: from, from, to, beforePx: extra, afterPx: extra, ground: 'paper' };
  }
  // A bound that nobody tells stands where the other end is; the room is in the stub, and words keep out of it.
  return {
    wordsFrom: from,
    wordsTo: to,
    from,
    to,
    beforePx: beforePx + extra,
    afterPx: afterPx + extra,
    ground: 'tint',
  };
}
