import { forEachRunOf } from '../../events/clusters.js';
import { msPerPx, type Viewport } from '../viewport.js';
import type { LaneMembers } from './lane-members.js';
import type { SparseLane } from './lane-plan.js';

/** Marks this far out of the plot may reach into it. */
const beyondPx = 12;

/**
 * What stands together in one row of a sparse lane, as far as it shows: stretches [from, to) of the row in which starts are nearer
 * than `gapMs`. A crowd that ends in a bar at least as long, which is seen by itself, is told after that bar.
 */
export function forEachCrowd(
  { columns }: Pick<LaneMembers, 'columns'>,
  row: Uint32Array,
  viewport: Viewport,
  gapMs: number,
  visit: (from: number, to: number, isAfterBar: boolean) => void,
): void {
  const { start, end } = columns;
  const scale = msPerPx(viewport);
  const half = viewport.spanMs / 2;
  const earliest = viewport.centre - half - beyondPx * scale;
  const latest = viewport.centre + half + beyondPx * scale;
  forEachRunOf(columns, row, 0, row.length, gapMs, (from, to) => {
    const first = row[from] ?? 0;
    const last = row[to - 1] ?? 0;
    const firstStart = start[first] ?? 0;
    if (firstStart > latest) return;
    const lastEnd = end[last] ?? 0;
    // Rows do not overlap, so the last but one ends before the last begins.
    if (Math.max(lastEnd, end[first] ?? 0) < earliest) return;
    const hasOwnBar = to - from > 1 && lastEnd - (start[last] ?? 0) >= gapMs;
    if (hasOwnBar) visit(to - 1, to, false);
    visit(from, hasOwnBar ? to - 1 : to, hasOwnBar);
  });
}

/** How many items the lanes will add to a Scene, without drawing any; counting stops beyond `most`. */
export function countItems(
  lanes: readonly SparseLane[],
  viewport: Viewport,
  gapMs: number,
  most: number,
): number {
  let count = 0;
  for (const { members, rows } of lanes) {
    for (const row of rows) {
      if (count > most) return count;
      forEachCrowd(members, row, viewport, gapMs, (from, to) => {
        if (hasEvent(members, row, from, to)) count++;
      });
    }
  }
  return count;
}

function hasEvent({ alternative }: LaneMembers, row: Uint32Array, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if ((alternative[row[place] ?? 0] ?? -1) < 0) return true;
  return false;
}

/** The events among the members [from, to) of a row: other dates stand by themselves. */
export function eventsOf(
  { alternative }: LaneMembers,
  row: Uint32Array,
  from: number,
  to: number,
): Uint32Array {
  const members = row.subarray(from, to);
  const isOther = (i: number): boolean => (alternative[i] ?? -1) >= 0;
  return members.some(isOther) ? members.filter((i) => !isOther(i)) : members;
}
