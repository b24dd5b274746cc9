import type { FuzzySpan } from '../../time/fuzzy-span.js';
import type { Span } from '../../time/instant.js';
import { fadeLengthPx } from './fade-length.js';
import { alongOf, cornerPx, leastTintPx, type MarkPlace, tintAlpha } from './mark-place.js';
import { drawNotches } from './notches.js';
import { drawBracket, drawOpenEnd } from './open-end.js';
import type { Pen } from './pen.js';

const dotRadiusPx = 5;
const handleRadiusPx = 3.5;
/** A thinner mark has no room for a handle. */
const leastHandledPx = 8;
/** A hull with more holes than this is only hatched. */
const mostCandidates = 40;

/** One moment somewhere within bounds: a dot, a tint as wide as the doubt, candidates, or a fade where a side is open. */
export function drawMoment(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const { earliestStart, latestEnd } = span;
  const from = alongOf(place, earliestStart);
  const to = alongOf(place, latestEnd);
  if (earliestStart === -Infinity && latestEnd === Infinity) {
    const middle = (place.startPx + place.endPx) / 2;
    for (const forward of [false, true]) drawOpenEnd(pen, place, middle, tintAlpha, forward);
  } else if (latestEnd === Infinity) {
    drawOpenEnd(pen, place, from, 2 * tintAlpha, true);
    drawBracket(pen, place, from, true);
  } else if (earliestStart === -Infinity) {
    drawOpenEnd(pen, place, to, 2 * tintAlpha, false);
    drawBracket(pen, place, to, false);
  } else if (to - from < leastTintPx) {
    drawHalo(pen, span, place, (from + to) / 2);
    drawDot(pen, place, (from + to) / 2, span.start.uncertain);
  } else if (span.candidates !== undefined) {
    drawCandidates(pen, span, span.candidates, place, from, to);
  } else {
    drawTint(pen, span, place, from, to);
    drawHandle(pen, span, place, from, to);
  }
}

/** A day that is approximate by months can be a dot while its doubt is wide enough to be seen. */
function drawHalo(pen: Pen, span: FuzzySpan, place: MarkPlace, along: number): void {
  const fade = fadeLengthPx(span.start, place.viewport);
  if (fade < leastTintPx) return;
  drawFades(pen, place, along, along, fade);
}

function drawFades(
  pen: Pen,
  { across, thickness, tone }: MarkPlace,
  from: number,
  to: number,
  fade: number,
): void {
  pen.note('fade');
  pen.fade(pen.box(from - fade, across, fade, thickness), tone, 0, tintAlpha);
  pen.fade(pen.box(to, across, fade, thickness), tone, tintAlpha, 0);
}

/** A day at a coarse zoom, or any moment narrower than a tint can be. */
export function drawDot(pen: Pen, place: MarkPlace, along: number, isDoubted: boolean): void {
  const middle = place.across + place.thickness / 2;
  const radius = Math.min(dotRadiusPx, place.thickness / 2 + 1);
  pen.note('dot');
  if (isDoubted) pen.disc(along, middle, radius - 0.75, place.tone, { fill: place.groundTone, dashed: true });
  else pen.disc(along, middle, radius, place.tone);
}

function drawTint(pen: Pen, span: FuzzySpan, place: MarkPlace, from: number, to: number): void {
  const { across, thickness, tone } = place;
  const fade = fadeLengthPx(span.start, place.viewport);
  const isSoft = fade >= 2;
  const box = pen.box(from, across, to - from, thickness);
  pen.note('tint');
  pen.fill(box, tone, tintAlpha, isSoft ? 0 : cornerPx);
  if (isSoft) drawFades(pen, place, from, to, fade);
  pen.outline(box, tone, {
    start: !isSoft,
    end: !isSoft,
    dashed: span.start.uncertain,
    radius: cornerPx,
  });
  // A decade written with its last digit left out says no more than that; a list of years means each of them.
  const { precision } = span.start;
  if (precision === 'day' || precision === 'month' || (precision === 'year' && span.shape === 'one-of')) {
    drawNotches(pen, place, span.earliestStart, span.latestEnd, precision);
  }
}

function drawHandle(pen: Pen, span: FuzzySpan, place: MarkPlace, from: number, to: number): void {
  if (!place.hasHandle || place.thickness < leastHandledPx) return;
  const at = span.estimate === undefined ? (from + to) / 2 : alongOf(place, span.estimate);
  const ring = { fill: place.groundTone, dashed: false };
  pen.note('handle');
  pen.disc(
    at,
    place.across + place.thickness / 2,
    Math.min(handleRadiusPx, place.thickness / 2 - 1),
    place.tone,
    ring,
  );
}

/** One of several dates that do not touch: each drawn hollow, under one thin bracket; too many of them as hatching. */
function drawCandidates(
  pen: Pen,
  span: FuzzySpan,
  candidates: readonly Span[],
  place: MarkPlace,
  from: number,
  to: number,
): void {
  const { across, thickness, tone } = place;
  const isListed = span.shape === 'one-of' && candidates.length <= mostCandidates;
  if (isListed) {
    pen.note('bracket');
    pen.stroke([from, across + 5, from, across + 0.5, to, across + 0.5, to, across + 5], tone);
  } else {
    const box = pen.box(from, across, to - from, thickness);
    pen.fill(box, tone, tintAlpha / 2, cornerPx);
    pen.hatch(box, tone);
    pen.outline(box, tone, { start: true, end: true, dashed: span.start.uncertain, radius: cornerPx });
    if (candidates.length > mostCandidates) return;
  }
  // Under the bracket.
  const head = Math.min(4, thickness / 4);
  for (const candidate of candidates) {
    const start = alongOf(place, candidate.start);
    const length = alongOf(place, candidate.end) - start;
    if (!isListed) {
      pen.note('notch');
      const notch = Math.max(length, 2);
      const high = Math.min(6, thickness / 2);
      pen.fill(pen.box(Math.min(start, to - notch), across + thickness - high, notch, high), tone);
    } else if (length < leastTintPx) {
      const ring = { fill: place.groundTone, dashed: span.start.uncertain };
      pen.disc(start + length / 2, across + thickness / 2 + 1, Math.min(4, thickness / 2), tone, ring);
    } else {
      const box = pen.box(start, across + head, length, thickness - head);
      pen.tint(box, tone, tintAlpha, cornerPx, span.start.uncertain);
    }
  }
}
