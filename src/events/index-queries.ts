import { fanoutBits, type Pyramid } from './pyramid.js';
import { gapAfter } from './gaps.js';
import { outranks } from './outranks.js';

const fanoutMask = (1 << fanoutBits) - 1;

/**
 * The most important event of positions [from, to), of equals the one with the smaller ref; −1 where the stretch is empty.
 * Loose ends are looked at one by one, whole blocks by their nodes, level by level from the bottom.
 */
export function championIn(pyramid: Pyramid, from: number, to: number): number {
  if (from >= to) return -1;
  const { columns, levelFrom, champion } = pyramid;
  let best = from;
  let low = from;
  let high = to;
  for (; low < high && (low & fanoutMask) !== 0; low++) {
    if (outranks(columns, low, best)) best = low;
  }
  for (; high > low && (high & fanoutMask) !== 0; high--) {
    if (outranks(columns, high - 1, best)) best = high - 1;
  }
  for (let level = 1; low < high; level++) {
    low >>>= fanoutBits;
    high >>>= fanoutBits;
    const base = levelFrom[level] ?? 0;
    const isTop = level >= levelFrom.length - 2;
    for (; low < high && (isTop || (low & fanoutMask) !== 0); low++) {
      const itsChampion = champion[base + low] ?? 0;
      if (outranks(columns, itsChampion, best)) best = itsChampion;
    }
    for (; high > low && (high & fanoutMask) !== 0; high--) {
      const itsChampion = champion[base + high - 1] ?? 0;
      if (outranks(columns, itsChampion, best)) best = itsChampion;
    }
  }
  return best;
}

/** The greatest latest end of positions [from, to); −∞ where the stretch is empty. */
export function latestEndIn(pyramid: Pyramid, from: number, to: number): number {
  const { columns, levelFrom, maxEnd } = pyramid;
  let latest = -Infinity;
  let position = from;
  while (position < to) {
    const level = wholeLevel(levelFrom, position, to);
    const node = (levelFrom[level] ?? 0) + (position >>> (level * fanoutBits));
    const itsEnd = level === 0 ? (columns.end[position] ?? 0) : (maxEnd[node] ?? 0);
    if (itsEnd > latest) latest = itsEnd;
    position += 2 ** (level * fanoutBits);
  }
  return latest;
}

/** The greatest gap between neighbouring starts of positions [from, to); 0 where there are fewer than two. */
export function widestGapIn(pyramid: Pyramid, from: number, to: number): number {
  const { columns, levelFrom, maxGap } = pyramid;
  let widest = 0;
  let position = from;
  while (position < to - 1) {
    const level = wholeLevel(levelFrom, position, to - 1);
    const node = (levelFrom[level] ?? 0) + (position >>> (level * fanoutBits));
    const gap = level === 0 ? gapAfter(columns.start, position) : (maxGap[node] ?? 0);
    if (gap > widest) widest = gap;
    position += 2 ** (level * fanoutBits);
  }
  return widest;
}

/** The highest level whose node begins at `position` and ends at `to` or before. */
function wholeLevel(levelFrom: Uint32Array, position: number, to: number): number {
  let level = 0;
  let width = 1 << fanoutBits;
  while (level + 2 < levelFrom.length && (position & (width - 1)) === 0 && position + width <= to) {
    level++;
    width *= 1 << fanoutBits;
  }
  return level;
}

/**
 * The last event of the run that goes on at `from`: the first position in [from, to) whose gap to the next start is at least
 * `gapMs`, else to − 1. Blocks without such a gap are stepped over whole.
 */
export function nextGapAbove(pyramid: Pyramid, from: number, to: number, gapMs: number): number {
  const { columns, levelFrom, maxGap } = pyramid;
  const last = to - 1;
  let position = from;
  while (position < last) {
    const level = levelBelow(levelFrom, maxGap, position, gapMs);
    if (level > 0) position = ((position >>> (level * fanoutBits)) + 1) * 2 ** (level * fanoutBits);
    else if (gapAfter(columns.start, position) >= gapMs) return position;
    else position++;
  }
  return last;
}

/** The highest level whose node begins at `position` and holds no gap of at least `gapMs`; 0 where not even the lowest does. */
function levelBelow(levelFrom: Uint32Array, maxGap: Float32Array, position: number, gapMs: number): number {
  let level = 0;
  let place = position;
  while (
    level + 2 < levelFrom.length &&
    (place & fanoutMask) === 0 &&
    (maxGap[(levelFrom[level + 1] ?? 0) + (place >>> fanoutBits)] ?? 0) < gapMs
  ) {
    level++;
    place >>>= fanoutBits;
  }
  return level;
}

/**
 * The first event of the run that `position` belongs to, not before `from`: walks back while the gap before is under `gapMs`.
 * With it a run cut by the edge of a view is known whole, so that panning never changes what belongs together.
 */
export function runStart(pyramid: Pyramid, from: number, position: number, gapMs: number): number {
  const { columns, levelFrom, maxGap } = pyramid;
  let first = position;
  while (first > from) {
    let level = 0;
    let place = first;
    while (
      level + 2 < levelFrom.length &&
      (place & fanoutMask) === 0 &&
      place > 0 &&
      (maxGap[(levelFrom[level + 1] ?? 0) + (place >>> fanoutBits) - 1] ?? 0) < gapMs
    ) {
      level++;
      place >>>= fanoutBits;
    }
    if (level > 0) first = Math.max(from, (place - 1) * 2 ** (level * fanoutBits));
    else if (gapAfter(columns.start, first - 1) >= gapMs) return first;
    else first--;
  }
  return first;
}

/**
 * Visits, in order of start, the events of a lane that began before position `before` and still go on at `instant`: their
 * latest end is after it. Blocks that end before are skipped by their node, so k events cost O(k + log n). Stops early when
 * `visit` returns false.
 */
export function forEachGoingOnAt(
  pyramid: Pyramid,
  lane: number,
  instant: number,
  before: number,
  visit: (position: number) => boolean | undefined,
): void {
  const { columns, levelFrom, maxEnd } = pyramid;
  let position = columns.laneFrom[lane] ?? 0;
  while (position < before) {
    const level = levelEndingBy(levelFrom, maxEnd, position, instant);
    if (level > 0) position = ((position >>> (level * fanoutBits)) + 1) * 2 ** (level * fanoutBits);
    else {
      if ((columns.end[position] ?? 0) > instant && visit(position) === false) return;
      position++;
    }
  }
}

/** The highest level whose node begins at `position` and holds nothing that ends after `instant`. */
function levelEndingBy(
  levelFrom: Uint32Array,
  maxEnd: Float64Array,
  position: number,
  instant: number,
): number {
  let level = 0;
  let place = position;
  while (
    level + 2 < levelFrom.length &&
    (place & fanoutMask) === 0 &&
    (maxEnd[(levelFrom[level + 1] ?? 0) + (place >>> fanoutBits)] ?? 0) <= instant
  ) {
    level++;
    place >>>= fanoutBits;
  }
  return level;
}
