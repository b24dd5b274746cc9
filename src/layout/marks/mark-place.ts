import type { Instant } from '../../time/instant.js';
import type { Tone } from '../scene.js';
import { toPx, type Viewport } from '../viewport.js';

/** Where and how one event's mark is to be drawn. */
export interface MarkPlace {
  readonly viewport: Viewport;
  /** Where the plot begins and ends along time, in px of the plot element. */
  readonly startPx: number;
  readonly endPx: number;
  /** The near edge of its row across time, and its thickness. */
  readonly across: number;
  readonly thickness: number;
  readonly tone: Tone;
  /** The ground it is drawn on: what a hollow circle is filled with. */
  readonly groundTone: Tone;
  /** A label standing in the mark replaces the handle. */
  readonly hasHandle: boolean;
}

/** Marks run this far beyond the plot, where they are cut anyway, and no farther: canvas coordinates stay small. */
const overrunPx = 60;

/** The place of an instant along time, kept near the plot. */
export function alongOf(place: MarkPlace, at: Instant): number {
  const along = place.startPx + toPx(place.viewport, at);
  return Math.min(Math.max(along, place.startPx - overrunPx), place.endPx + overrunPx);
}

/** What is narrower than this is drawn as a dot, and an end softer than this many px as a hard one. */
export const leastTintPx = 6;
export const tintAlpha = 0.2;
export const cornerPx = 4;
/** How far an approximate limit fades at most, and the fixed length of a stub at an unknown end. */
export const farthestFadePx = 48;
export const stubPx = 24;
