import { msPerDay, msPerHour, msPerMinute, msPerSecond } from '../../time/instant.js';
import type { EndQualifiers, Unit } from '../../time/fuzzy-span.js';
import { msPerPx, type Viewport } from '../viewport.js';
import { farthestFadePx } from './mark-place.js';

const msOf: Readonly<Record<Unit, number>> = {
  fraction: 100,
  second: msPerSecond,
  minute: msPerMinute,
  hour: msPerHour,
  day: msPerDay,
  month: 30.44 * msPerDay,
  season: 30.44 * msPerDay,
  quarter: 30.44 * msPerDay,
  third: 30.44 * msPerDay,
  half: 30.44 * msPerDay,
  year: 365.25 * msPerDay,
};

/** How far an end's limit fades outward, in px: one unit of what is approximate, a month at a season's; 0 where the limit is meant. */
export function fadeLengthPx(end: EndQualifiers, viewport: Viewport): number {
  if (!end.approximate && !end.conventional) return 0;
  return Math.min(msOf[end.fadeUnit ?? end.precision] / msPerPx(viewport), farthestFadePx);
}
