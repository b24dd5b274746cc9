import type { EndQualifiers } from '../../time/fuzzy-span.js';
import { unitLengthMs } from '../../time/unit-length.js';
import { msPerPx, type Viewport } from '../viewport.js';
import { farthestFadePx } from './mark-place.js';

/** How far an end's limit fades outward, in px: one unit of what is approximate, at a season's a month; 0 where the limit is meant. */
export function fadeLengthPx(end: EndQualifiers, viewport: Viewport): number {
  if (!end.approximate && !end.conventional) return 0;
  const unit = end.fadeUnit ?? end.precision;
  const length = unitLengthMs[unit === 'season' ? 'month' : unit];
  return Math.min(length / msPerPx(viewport), farthestFadePx);
}
