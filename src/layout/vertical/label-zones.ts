import { type PlaceWish, placeInOrder } from './isotonic.js';

/** One label to be placed along time; px from the start of the plot. */
export interface LabelWish extends PlaceWish {
  /** How many of the lines across the plot are before its event in time. */
  readonly linesBefore: number;
}

/** A stretch of the label column that labels keep clear of. */
export interface Obstacle {
  readonly from: number;
  readonly to: number;
}

/**
 * How much room is left for labels in a column with obstacles, the longest label being `longestPx`: at each obstacle less than
 * one label may be lost. An obstacle counts whole even where the end of the column cuts it, so that the room does not shrink
 * while it moves in.
 */
export function roomForLabels(lengthPx: number, obstacles: readonly Obstacle[], longestPx: number): number {
  return obstacles.reduce((room, { from, to }) => room - (to - from) - longestPx, lengthPx);
}

/**
 * Where labels begin, in order of time: those of events before a line above it, those after it below, as far as there is room;
 * those nearest to the line cross over where there is not. Labels that `roomForLabels` has room for never overlap each other or
 * an obstacle.
 */
export function placeAroundObstacles(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  lengthPx: number,
): number[] {
  const longestPx = wishes.reduce((longest, wish) => Math.max(longest, wish.lengthPx), 0);
  const starts: number[] = [];
  let restPx = wishes.reduce((sum, wish) => sum + wish.lengthPx, 0);
  for (let zone = 0; zone <= obstacles.length; zone++) {
    const from = Math.max(obstacles[zone - 1]?.to ?? 0, 0);
    const to = Math.min(obstacles[zone]?.from ?? lengthPx, lengthPx);
    const beyondPx = roomBeyond(obstacles, zone, lengthPx, longestPx);
    const isLast = zone === obstacles.length;
    const first = starts.length;
    let end = first;
    let takenPx = 0;
    for (; end < wishes.length; end++) {
      const wish = wishes[end];
      if (!wish) break;
      if (!isLast && takenPx + wish.lengthPx > to - from) break;
      if (!isLast && wish.linesBefore > zone && restPx <= beyondPx) break;
      takenPx += wish.lengthPx;
      restPx -= wish.lengthPx;
    }
    starts.push(...placeInOrder(wishes.slice(first, end), from, to));
  }
  return starts;
}

/** What surely fits into the zones after `zone`, however the labels fall. */
function roomBeyond(
  obstacles: readonly Obstacle[],
  zone: number,
  lengthPx: number,
  longestPx: number,
): number {
  const next = obstacles[zone];
  if (!next) return 0;
  const begin = Math.min(Math.max(next.to, 0), lengthPx);
  const moved = obstacles.slice(zone + 1).map(({ from, to }) => ({ from: from - begin, to: to - begin }));
  return roomForLabels(lengthPx - begin, moved, longestPx);
}
