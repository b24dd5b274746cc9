import type { FuzzySpan } from '../../time/fuzzy-span.js';
import type { Span } from '../../time/instant.js';
import { unitLengthMs } from '../../time/unit-length.js';
import { drawDot, drawMoment } from './draw-moment.js';
import { drawSpan } from './draw-span.js';
import { alongOf, cornerPx, leastTintPx, type MarkPlace, tintAlpha } from './mark-place.js';
import { drawArrow } from './open-end.js';
import type { Pen } from './pen.js';

/** A member of a set is meant as such, and a little stronger than a tint. */
const memberAlpha = 1.5 * tintAlpha;

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

/** Each member of a set, on one thin line: all of them are one event. A line that goes on without end has an arrow. */
function drawAll(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const { across, thickness, tone, startPx, endPx } = place;
  const middle = across + thickness / 2;
  const isOpenBefore = span.earliestStart === -Infinity;
  const isOpenAfter = span.latestEnd === Infinity;
  const from = isOpenBefore ? startPx : alongOf(place, span.earliestStart);
  const to = isOpenAfter ? endPx : alongOf(place, span.latestEnd);
  pen.note('members');
  if (to > from) pen.stroke([from, middle, to, middle], tone, 0.8, 1.5);
  if (isOpenBefore) drawArrow(pen, place, to - from, false);
  if (isOpenAfter) drawArrow(pen, place, to - from, true);
  for (const member of span.candidates ?? [{ start: span.earliestStart, end: span.latestEnd }]) {
    const { start, end } = closed(member, unitLengthMs[span.start.precision]);
    drawMember(pen, place, alongOf(place, start), alongOf(place, end), span.start.uncertain);
  }
}

/** Of a run without end only its last known member is drawn; the line tells the rest. */
function closed({ start, end }: Span, unitMs: number): Span {
  return {
    start: start === -Infinity ? end - unitMs : start,
    end: end === Infinity ? start + unitMs : end,
  };
}

function drawMember(pen: Pen, place: MarkPlace, from: number, to: number, isDoubted: boolean): void {
  if (to - from < leastTintPx) {
    drawDot(pen, place, (from + to) / 2, isDoubted);
    return;
  }
  const box = pen.box(from, place.across, to - from, place.thickness);
  pen.fill(box, place.groundTone);
  pen.tint(box, place.tone, memberAlpha, cornerPx, isDoubted);
}
