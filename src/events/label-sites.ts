import { countUp } from '../base/count-up.js';
import type { Columns } from './columns.js';

/** Labels in order of where their text stands, for columns in which that is not the order of starts. */
export interface MovedSites {
  /** By site, ascending within a lane; Infinity where an event has no finite bound at all. */
  readonly anchor: Float64Array;
  /** Position → site, in the same lane. */
  readonly siteOf: Uint32Array;
}

/**
 * Open starts sort first but have their text at a later, finite bound: their labels are merged in among the dated ones.
 * Undefined where no lane with labels has an open start, and sites are positions.
 */
export function sitesByAnchor(
  columns: Columns,
  rowsOfLane: Uint8Array,
  openAnchorAt: (position: number) => number,
): MovedSites | undefined {
  const { start, count, laneFrom } = columns;
  let moved: MovedSites | undefined;
  for (let lane = 0; lane + 1 < laneFrom.length; lane++) {
    const from = laneFrom[lane] ?? 0;
    const to = laneFrom[lane + 1] ?? 0;
    if ((rowsOfLane[lane] ?? 0) === 0 || from === to || start[from] !== -Infinity) continue;
    moved ??= { anchor: start.slice(), siteOf: countUp(count) };
    mergeOpen(start, from, to, openAnchorAt, moved);
  }
  return moved;
}

function mergeOpen(
  start: Float64Array,
  from: number,
  to: number,
  openAnchorAt: (position: number) => number,
  { anchor, siteOf }: MovedSites,
): void {
  const open: { readonly position: number; readonly instant: number }[] = [];
  let dated = from;
  for (; dated < to && start[dated] === -Infinity; dated++) {
    const instant = openAnchorAt(dated);
    open.push({ position: dated, instant: Number.isFinite(instant) ? instant + 0 : Infinity });
  }
  open.sort((one, other) =>
    one.instant === other.instant ? one.position - other.position : one.instant < other.instant ? -1 : 1,
  );
  let site = from;
  for (const { position, instant } of open) {
    for (; dated < to && (start[dated] ?? 0) < instant; dated++) {
      anchor[site] = start[dated] ?? 0;
      siteOf[dated] = site++;
    }
    anchor[site] = instant;
    siteOf[position] = site++;
  }
  for (; dated < to; dated++) {
    anchor[site] = start[dated] ?? 0;
    siteOf[dated] = site++;
  }
}
