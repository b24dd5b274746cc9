import type { EndQualifiers, FuzzySpan } from '../../time/fuzzy-span.js';
import { fadeLengthPx } from './fade-length.js';
import { alongOf, cornerPx, leastTintPx, type MarkPlace, stubPx, tintAlpha } from './mark-place.js';
import { drawOpenEnd } from './open-end.js';
import type { Pen } from './pen.js';

/** How far inside its dashed outline a doubted core stands. */
const doubtInsetPx = 3;
const capRadiusPx = 7;
/** How solid something is where it is known to have been going on at some time or other. */
const openAlpha = 0.6;

/** Something that lasted: the core where it certainly went on, and each end drawn by itself. */
export function drawSpan(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const overlaps = span.latestStart > span.earliestEnd && !span.start.unknown && !span.end.unknown;
  if (!overlaps) drawLasting(pen, span, place);
  else if (span.earliestStart === -Infinity || span.latestEnd === Infinity) drawOpenOverlap(pen, span, place);
  else drawOverlap(pen, span, place);
}

interface Side {
  /** Where the solid core ends on this side. */
  readonly core: number;
  /** The outer limit of the tint, or the core's end where there is no tint. */
  readonly outer: number;
  readonly end: EndQualifiers;
  readonly isOpen: boolean;
  readonly forward: boolean;
}

function drawLasting(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const start = sideOf(place, span.latestStart, span.earliestStart, span.start, false);
  const end = sideOf(place, span.earliestEnd, span.latestEnd, span.end, true);
  drawCore(pen, place, start, end);
  drawEnd(pen, place, start);
  drawEnd(pen, place, end);
  drawDoubt(pen, place, start, end);
}

function sideOf(place: MarkPlace, inner: number, outer: number, end: EndQualifiers, forward: boolean): Side {
  const isOpen = Math.abs(outer) === Infinity;
  const innerPx = alongOf(place, inner);
  if (isOpen || end.unknown) return { core: innerPx, outer: innerPx, end, isOpen, forward };
  const outerPx = alongOf(place, outer);
  const isHard = Math.abs(outerPx - innerPx) < leastTintPx;
  return { core: isHard ? outerPx : innerPx, outer: outerPx, end, isOpen, forward };
}

/** Rounded only where the bar really ends. */
function radiusOf(side: Side, place: MarkPlace): number {
  const isHard = side.core === side.outer && !side.isOpen && !side.end.unknown;
  return isHard && fadeLengthPx(side.end, place.viewport) < 2 ? cornerPx : 0;
}

function drawCore(pen: Pen, place: MarkPlace, start: Side, end: Side): void {
  const { across, thickness, tone } = place;
  const isUnknown = start.end.unknown || end.end.unknown;
  const least = isUnknown || start.isOpen || end.isOpen ? 1.5 : 3;
  const length = Math.max(end.core - start.core, least);
  const inset = start.end.uncertain || end.end.uncertain ? Math.min(doubtInsetPx, thickness / 4) : 0;
  const from = end.core - start.core < least && start.end.unknown ? end.core - least : start.core;
  pen.fill(
    pen.box(from, across + inset, length, thickness - 2 * inset),
    tone,
    1,
    Math.min(radiusOf(start, place), length / 2),
    Math.min(radiusOf(end, place), length / 2),
  );
}

function drawEnd(pen: Pen, place: MarkPlace, side: Side): void {
  const { across, thickness, tone } = place;
  const { forward } = side;
  if (side.isOpen) {
    drawOpenEnd(pen, place, side.core, 0.85, forward);
    return;
  }
  if (side.end.unknown) {
    drawStub(pen, place, side.core, forward);
    return;
  }
  const tint = Math.abs(side.outer - side.core);
  const fade = fadeLengthPx(side.end, place.viewport);
  const isSoft = fade >= 2;
  if (tint > 0) {
    const box = pen.box(Math.min(side.core, side.outer), across, tint, thickness);
    const radius = isSoft ? 0 : cornerPx;
    pen.fill(box, tone, tintAlpha, forward ? 0 : radius, forward ? radius : 0);
    const ends = { start: !forward && !isSoft, end: forward && !isSoft };
    pen.outline(box, tone, { ...ends, dashed: side.end.uncertain, radius: cornerPx });
  }
  if (!isSoft) return;
  const alpha = tint > 0 ? tintAlpha : 0.85;
  const box = pen.box(forward ? side.outer : side.outer - fade, across, fade, thickness);
  pen.fade(box, tone, forward ? alpha : 0, forward ? 0 : alpha);
}

/** An end that nobody tells: 24 px of fade and a hollow "?", the same at every zoom, so that it never reads as a length. */
function drawStub(pen: Pen, place: MarkPlace, from: number, forward: boolean): void {
  const { across, thickness, tone } = place;
  const box = pen.box(forward ? from : from - stubPx, across, stubPx, thickness);
  pen.fade(box, tone, forward ? 0.85 : 0, forward ? 0 : 0.85);
  const at = forward ? from + stubPx + capRadiusPx : from - stubPx - capRadiusPx;
  const middle = across + thickness / 2;
  pen.disc(at, middle, capRadiusPx, tone, { fill: place.groundTone, dashed: false });
  pen.glyph('?', at, middle, 11, tone);
}

/** Dashes around the end whose date is doubted. */
function drawDoubt(pen: Pen, place: MarkPlace, start: Side, end: Side): void {
  const isStart = start.end.uncertain;
  const isEnd = end.end.uncertain;
  if (!isStart && !isEnd) return;
  const { across, thickness, tone } = place;
  const middle = (start.core + end.core) / 2;
  const from = isStart ? start.core : middle;
  const to = isEnd ? end.core : middle;
  const ends = { start: isStart && start.core === start.outer, end: isEnd && end.core === end.outer };
  pen.outline(pen.box(from, across, to - from, thickness), tone, { ...ends, dashed: true, radius: cornerPx });
}

/** The ends may overlap, so that it certainly went on at no time: one tint, and a cap at each end to say that it lasted. */
function drawOverlap(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const { across, thickness, tone } = place;
  const from = alongOf(place, span.earliestStart);
  const to = Math.max(alongOf(place, span.latestEnd), from + 2);
  const box = pen.box(from, across, to - from, thickness);
  pen.fill(box, tone, tintAlpha, cornerPx);
  const dashed = span.start.uncertain || span.end.uncertain;
  pen.outline(box, tone, { start: true, end: true, dashed, radius: cornerPx });
  const far = across + thickness;
  if (to - from < leastTintPx) return;
  pen.stroke([from + 1.5, across, from + 1.5, far], tone, 1, 3);
  pen.stroke([to - 1.5, across, to - 1.5, far], tone, 1, 3);
}

/**
 * Open at one end or both, and going on at no time for certain: from the limits that are known it fades outward, and between
 * them stands what those limits enclose.
 */
function drawOpenOverlap(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const { across, thickness, tone } = place;
  const isOpenBefore = span.earliestStart === -Infinity;
  const isOpenAfter = span.latestEnd === Infinity;
  const from = alongOf(place, isOpenBefore ? span.earliestEnd : span.earliestStart);
  const to = alongOf(place, isOpenAfter ? span.latestStart : span.latestEnd);
  pen.fill(pen.box(from, across, Math.max(to - from, 1.5), thickness), tone, openAlpha);
  if (isOpenBefore) drawOpenEnd(pen, place, from, openAlpha, false);
  if (isOpenAfter) drawOpenEnd(pen, place, to, openAlpha, true);
}
