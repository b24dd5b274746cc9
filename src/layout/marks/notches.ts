import { civilFromInstant, startOfDay } from '../../time/calendar.js';
import { type Instant, msPerDay } from '../../time/instant.js';
import type { Unit } from '../../time/fuzzy-span.js';
import { msPerPx } from '../viewport.js';
import { alongOf, type MarkPlace } from './mark-place.js';
import type { Pen } from './pen.js';

const closestPx = 4;
const lengthPx = 4;

/** Short strokes at the days, months or years of which one is meant, on the far edge of a tint. None where they would run together. */
export function drawNotches(pen: Pen, place: MarkPlace, from: Instant, to: Instant, unit: Unit): void {
  const far = place.across + place.thickness;
  const near = far - Math.min(lengthPx, place.thickness / 2);
  for (const at of unitStarts(from, to, unit, closestPx * msPerPx(place.viewport), place)) {
    const along = alongOf(place, at);
    pen.note('notch');
    pen.stroke([along, near, along, far], place.tone, 0.8);
  }
}

/** The starts of units strictly between two instants and in view; none when units are shorter than `leastMs`. */
function* unitStarts(
  from: Instant,
  to: Instant,
  unit: Unit,
  leastMs: number,
  place: MarkPlace,
): Generator<Instant> {
  const half = place.viewport.spanMs / 2;
  const first = Math.max(from, place.viewport.centre - half);
  const last = Math.min(to, place.viewport.centre + half);
  if (unit === 'day' && msPerDay >= leastMs) {
    for (let at = from + Math.ceil((first - from) / msPerDay) * msPerDay; at < last; at += msPerDay) {
      if (at > from) yield at;
    }
  } else if (
    (unit === 'month' && 28 * msPerDay >= leastMs) ||
    (unit === 'year' && 365 * msPerDay >= leastMs)
  ) {
    let { year, month } = civilFromInstant(first);
    for (;;) {
      const at = startOfDay(year, unit === 'month' ? month : 1, 1);
      if (at >= last) return;
      if (at > first) yield at;
      if (unit === 'year' || month === 12) {
        year++;
        month = 1;
      } else month++;
    }
  }
}
