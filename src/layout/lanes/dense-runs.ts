import { lowerBound } from '../../base/sorted-search.js';
import { clusterGapPx, runMark } from '../../events/clusters.js';
import { forEachRun } from '../../events/cluster-runs.js';
import { gapAfter } from '../../events/gaps.js';
import { championIn } from '../../events/index-queries.js';
import { outranks } from '../../events/outranks.js';
import type { Pyramid } from '../../events/pyramid.js';
import type { Span } from '../../time/instant.js';
import type { DenseLane } from './lane-plan.js';

/** One event; several under one number; too many to tell apart; or a bar that several of those under the next number have. */
export type DensePart = 'event' | 'crowd' | 'ridge' | 'bar';

/** A run of more is not looked through one by one. */
const mostLookedAt = 64;

/** Badges are as many gaps wide. */
export const badgeGaps = 1.75;

/** Which lane, and its positions. */
type StretchOfLane = Pick<DenseLane, 'lane' | 'from' | 'to'>;

/** Takes one part: `count` events among the positions [from, to), the most important of them, and says whether to go on. */
type Visit = (part: DensePart, champion: number, from: number, to: number, count: number) => boolean;

/**
 * What a dense lane shows of the events that begin in `seen`. It depends on `gapMs` alone: starts nearer than that stand together,
 * badges not quite twice as far off too, since they would cover each other, and a bar at least as long is seen by itself.
 */
export function forEachDensePart(
  { lane, from: laneFrom, to: laneTo }: StretchOfLane,
  pyramid: Pyramid,
  seen: Span,
  gapMs: number,
  visit: Visit,
): void {
  const { start } = pyramid.columns;
  const first = lowerBound(start, laneFrom, laneTo, seen.start);
  const last = lowerBound(start, first, laneTo, seen.end);
  const gapAt = (position: number): number =>
    position > laneFrom && position < laneTo ? gapAfter(start, position - 1) : Infinity;
  const visitRun = (from: number, to: number): boolean => {
    const [cutFrom, cutTo] = [Math.max(from, first), Math.min(to, last)];
    const widthMs = (start[to - 1] ?? 0) - (start[from] ?? 0);
    // Density needs some width to be read; where there is room for it a number says more.
    const isLone = widthMs < gapMs && Math.min(gapAt(from), gapAt(to)) >= 2 * gapMs;
    if (isLone || runMark(to - from, (widthMs / gapMs) * clusterGapPx) !== 'ridge')
      return forEachInBadge(pyramid, cutFrom, cutTo, gapMs, visit);
    return visit('ridge', championIn(pyramid, cutFrom, cutTo), cutFrom, cutTo, cutTo - cutFrom);
  };
  let [heldFrom, heldTo] = [-1, -1];
  forEachRun(pyramid, lane, first, last, gapMs, (from, to) => {
    const isSeveral = to - from > 1;
    if (isSeveral && heldTo - heldFrom > 1 && gapAt(from) < badgeGaps * gapMs) heldTo = to;
    else {
      if (heldFrom >= 0 && !visitRun(heldFrom, heldTo)) {
        heldFrom = -1;
        return false;
      }
      [heldFrom, heldTo] = [from, to];
    }
    return true;
  });
  if (heldFrom >= 0) visitRun(heldFrom, heldTo);
}

function forEachInBadge(pyramid: Pyramid, from: number, to: number, gapMs: number, visit: Visit): boolean {
  if (to - from > mostLookedAt) return visit('crowd', championIn(pyramid, from, to), from, to, to - from);
  const { columns } = pyramid;
  const { start, end } = columns;
  let [count, first, last, champion] = [0, from, from, -1];
  let next = from;
  for (let position = from; position < to; position = next) {
    const isBar = (end[position] ?? 0) - (start[position] ?? 0) >= gapMs;
    do next++;
    while (next < to && start[next] === start[position] && end[next] === end[position]);
    const best = championIn(pyramid, position, next);
    const alike = next - position;
    if (isBar && !visit(alike > 1 ? 'bar' : 'event', best, position, next, alike)) return false;
    if (isBar && alike === 1) continue;
    if (count === 0) first = position;
    count += alike;
    last = next;
    if (champion < 0 || outranks(columns, best, champion)) champion = best;
  }
  return count === 0 || visit(count === 1 ? 'event' : 'crowd', champion, first, last, count);
}

/** How many parts that are, or a few more than `most`. */
export function countDenseParts(
  lane: StretchOfLane,
  pyramid: Pyramid,
  seen: Span,
  gapMs: number,
  most: number,
): number {
  let count = 0;
  forEachDensePart(lane, pyramid, seen, gapMs, (part) => part === 'bar' || ++count <= most);
  return count;
}
