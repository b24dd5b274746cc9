import type { EndQualifiers, FuzzySpan } from '../../time/fuzzy-span.js';
import { fadeLengthPx } from './fade-length.js';
import { alongOf, cornerPx, leastTintPx, type MarkPlace, stubPx, tintAlpha } from './mark-place.js';
import { drawOpenEnd } from './open-end.js';
import type { Pen } from './pen.js';

/** How far inside its dashed outline a doubted core stands. */
const doubtInsetPx = 3;
const capRadiusPx = 7;
/** No text is smaller. */
const glyphPx = 12;
/** A smaller cap is a ring alone: the "?" has no room in it. */
const leastCapWithGlyphPx = 6;
/** How solid something is where it is known to have been going on at some time or other. */
const openAlpha = 0.6;
/** How solid an end without a limit begins. */
const looseAlpha = 0.85;
const hairlinePx = 1.5;
const leastCorePx = 3;

/** Something that lasted: the core where it certainly went on, and each end drawn by itself. */
export function drawSpan(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const { latestStart, earliestEnd } = span;
  const isStartLoose = span.start.unknown || span.earliestStart === -Infinity;
  const isEndLoose = span.end.unknown || span.latestEnd === Infinity;
  const overlaps = latestStart > earliestEnd && !span.start.unknown && !span.end.unknown;
  if (overlaps && isStartLoose && isEndLoose) {
    drawOpenOverlap(pen, span, place);
    return;
  }
  if (overlaps && !isStartLoose && !isEndLoose) {
    drawOverlap(pen, span, place);
    return;
  }
  // A loose end has no limit of its own: it begins where what is known of the other end begins or stops.
  const startCore = isStartLoose && !span.end.unknown ? Math.min(latestStart, earliestEnd) : latestStart;
  const endCore = isEndLoose && !span.start.unknown ? Math.max(earliestEnd, latestStart) : earliestEnd;
  const start = sideOf(place, startCore, span.earliestStart, span.start, false);
  const end = sideOf(place, endCore, span.latestEnd, span.end, true);
  drawCore(pen, place, start, end);
  drawEnd(pen, place, start);
  drawEnd(pen, place, end);
  drawDoubt(pen, place, start, end);
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

function sideOf(place: MarkPlace, inner: number, outer: number, end: EndQualifiers, forward: boolean): Side {
  const isOpen = Math.abs(outer) === Infinity;
  const innerPx = alongOf(place, inner);
  if (isOpen || end.unknown) return { core: innerPx, outer: innerPx, end, isOpen, forward };
  const outerPx = alongOf(place, outer);
  const isHard = Math.abs(outerPx - innerPx) < leastTintPx;
  return { core: isHard ? outerPx : innerPx, outer: outerPx, end, isOpen, forward };
}

function isLoose({ isOpen, end }: Side): boolean {
  return isOpen || end.unknown;
}

/** Rounded only where the bar really ends. */
function radiusOf(side: Side, place: MarkPlace): number {
  const isHard = side.core === side.outer && !isLoose(side);
  return isHard && fadeLengthPx(side.end, place.viewport) < 2 ? cornerPx : 0;
}

/** A core of no length is a hairline, where nothing else tells the place. */
function drawCore(pen: Pen, place: MarkPlace, start: Side, end: Side): void {
  const hasLoose = isLoose(start) || isLoose(end);
  const length = end.core - start.core;
  const hasTint = start.core !== start.outer || end.core !== end.outer;
  if (hasLoose && hasTint && length < hairlinePx) return;
  const least = hasLoose ? hairlinePx : leastCorePx;
  const from = length < least && isLoose(start) ? end.core - least : start.core;
  const to = from + Math.max(length, least);
  const startRadius = Math.min(radiusOf(start, place), (to - from) / 2);
  const endRadius = Math.min(radiusOf(end, place), (to - from) / 2);
  pen.note('core');
  if (start.end.uncertain === end.end.uncertain) {
    fillCore(pen, place, [from, to], start.end.uncertain, startRadius, endRadius);
    return;
  }
  const middle = (from + to) / 2;
  fillCore(pen, place, [from, middle], start.end.uncertain, startRadius, 0);
  fillCore(pen, place, [middle, to], end.end.uncertain, 0, endRadius);
}

/** Where the end is doubted the core stands inside of its dashes. */
function fillCore(
  pen: Pen,
  { across, thickness, tone }: MarkPlace,
  [from, to]: readonly [number, number],
  isDoubted: boolean,
  startRadius: number,
  endRadius: number,
): void {
  const inset = isDoubted ? Math.min(doubtInsetPx, thickness / 4) : 0;
  pen.fill(pen.box(from, across + inset, to - from, thickness - 2 * inset), tone, 1, startRadius, endRadius);
}

function drawEnd(pen: Pen, place: MarkPlace, side: Side): void {
  const { across, thickness, tone } = place;
  const { forward } = side;
  if (side.isOpen) {
    drawOpenEnd(pen, place, side.core, looseAlpha, forward);
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
    pen.note('tint');
    pen.fill(box, tone, tintAlpha, forward ? 0 : radius, forward ? radius : 0);
    const ends = { start: !forward && !isSoft, end: forward && !isSoft };
    pen.outline(box, tone, { ...ends, dashed: side.end.uncertain, radius: cornerPx });
  }
  if (!isSoft) return;
  pen.note('fade');
  const alpha = tint > 0 ? tintAlpha : looseAlpha;
  const box = pen.box(forward ? side.outer : side.outer - fade, across, fade, thickness);
  pen.fade(box, tone, forward ? alpha : 0, forward ? 0 : alpha);
}

/** An end that nobody tells: 24 px of fade and a hollow "?", the same at every zoom, so that it never reads as a length. */
function drawStub(pen: Pen, place: MarkPlace, from: number, forward: boolean): void {
  const { across, thickness, tone } = place;
  const box = pen.box(forward ? from : from - stubPx, across, stubPx, thickness);
  pen.note('stub');
  pen.fade(box, tone, forward ? looseAlpha : 0, forward ? 0 : looseAlpha);
  const radius = Math.min(capRadiusPx, thickness / 2 + 1);
  const at = forward ? from + stubPx + radius : from - stubPx - radius;
  const middle = across + thickness / 2;
  pen.disc(at, middle, radius, tone, { fill: place.groundTone, dashed: false });
  if (radius >= leastCapWithGlyphPx) pen.glyph('?', at, middle, glyphPx, tone);
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
  pen.note('tint');
  pen.tint(box, tone, tintAlpha, cornerPx, span.start.uncertain || span.end.uncertain);
  const far = across + thickness;
  if (to - from < leastTintPx) return;
  pen.stroke([from + 1.5, across, from + 1.5, far], tone, 1, 3);
  pen.stroke([to - 1.5, across, to - 1.5, far], tone, 1, 3);
}

/**
 * Open on both sides, and going on at no time for certain: between the two limits that are known it was going on at some time or
 * other, and from them it fades outward.
 */
function drawOpenOverlap(pen: Pen, span: FuzzySpan, place: MarkPlace): void {
  const { across, thickness, tone } = place;
  const from = alongOf(place, span.earliestEnd);
  const to = alongOf(place, span.latestStart);
  pen.fill(pen.box(from, across, Math.max(to - from, hairlinePx), thickness), tone, openAlpha);
  drawOpenEnd(pen, place, from, openAlpha, false);
  drawOpenEnd(pen, place, to, openAlpha, true);
}
