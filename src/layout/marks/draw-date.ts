import type { FuzzySpan } from '../../time/fuzzy-span.js';
import { drawDot, drawMoment } from './draw-moment.js';
import { drawSpan } from './draw-span.js';
import { alongOf, leastTintPx, type MarkPlace, tintAlpha } from './mark-place.js';
import type { Pen } from './pen.js';

/**
 * Draws what is known of a date, as well as it is known. Each end is drawn by itself: solid where it certainly went on, a
 * flat tint between known limits, a fade where the limit itself is soft, dashes where it is doubted. (After Gschwandtner and
 * others, "Visual Encodings of Temporal Uncertainty", 2016.)
 */
export function drawDate(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  if (span.shape === 'span') drawSpan(pen, span, place);
  else if (span.shape === 'all-of') drawAll(pen, span, place);
  else drawMoment(pen, span, place);
}

/** Each member of a set, on one thin line: all of them are one event. */
function drawAll(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const { across, thickness, tone } = place;
  const middle = across + thickness / 2;
  const from = alongOf(place, span.earliestStart);
  const to = alongOf(place, span.latestEnd);
  pen.stroke([from, middle, to, middle], tone, 0.8, 1.5);
  const members = span.candidates ?? [{ start: span.latestStart, end: span.earliestEnd }];
  for (const { start, end } of members) {
    const at = alongOf(place, start);
    const length = alongOf(place, end) - at;
    if (length < leastTintPx) {
      drawDot(pen, place, at + length / 2, span.start.uncertain);
      continue;
    }
    const box = pen.box(at, across, length, thickness);
    pen.fill(box, place.groundTone);
    pen.fill(box, tone, tintAlpha * 1.5, 4);
    pen.outline(box, tone, { start: true, end: true, dashed: span.start.uncertain, radius: 4 });
  }
}
