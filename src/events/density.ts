import { gallop, lowerBound } from '../base/sorted-search.js';
import { championIn } from './index-queries.js';
import type { Pyramid } from './pyramid.js';

/** How many events of one lane begin in each bin of a level, and which is the most important. */
export interface LaneBins {
  /** A bin is 2^level ms wide. */
  readonly level: number;
  /** Number of the first bin: bin b holds the starts from b · 2^level ms after 1970 up to the next bin. A multiple of `binQuantum`. */
  readonly firstBin: number;
  readonly counts: Uint32Array;
  /** Positions; `noChampion` in an empty bin. Absent where nobody asks who they are: finding them is most of the work. */
  readonly champions?: Uint32Array;
}

export const noChampion = 0xffff_ffff;

/** Cached stretches begin and end at multiples of so many bins. */
export const binQuantum = 512;

/** The level of a scale: the greatest whose bins are at most one px wide, so that a px holds one to two. */
export function levelAt(msPerPx: number): number {
  let level = Math.floor(Math.log2(msPerPx));
  if (2 ** level > msPerPx) level--;
  else if (2 ** (level + 1) <= msPerPx) level++;
  return level;
}

/** The bin an instant lies in; an exact integer wherever a bin is no finer than the number line. */
export function binAt(instant: number, level: number): number {
  return Math.floor(instant / 2 ** level);
}

/**
 * Counts bins `fromBin` … `toBin` (exclusive) of a lane and finds their champions, by galloping from bin edge to bin edge: empty
 * bins cost nothing, full ones O(log count + log₁₆ n). Events with an open start begin in no bin; they are going on already.
 * Adjacent calls over parts give what one call over the whole does.
 */
export function fillBins(
  pyramid: Pyramid,
  lane: number,
  bins: LaneBins,
  fromBin: number,
  toBin: number,
): void {
  const { start, laneFrom } = pyramid.columns;
  const { level, firstBin, counts, champions } = bins;
  const widthMs = 2 ** level;
  const to = laneFrom[lane + 1] ?? 0;
  counts.fill(0, fromBin - firstBin, toBin - firstBin);
  champions?.fill(noChampion, fromBin - firstBin, toBin - firstBin);
  let position = lowerBound(start, laneFrom[lane] ?? 0, to, fromBin * widthMs);
  while (position < to) {
    const bin = Math.floor((start[position] ?? 0) / widthMs);
    if (bin >= toBin) break;
    const next = gallop(start, position + 1, to, (bin + 1) * widthMs);
    counts[bin - firstBin] = next - position;
    if (champions) champions[bin - firstBin] = championIn(pyramid, position, next);
    position = next;
  }
}

/**
 * The greatest count in any bin of a lane at a level, wherever it is, so that heights measured by it stand still while panning.
 * A bin fuller than the fullest so far, m, must hold the event m places on: only every m-th event is looked at.
 */
export function greatestCount({ columns }: Pyramid, lane: number, level: number): number {
  const { start, laneFrom } = columns;
  const widthMs = 2 ** level;
  const to = laneFrom[lane + 1] ?? 0;
  let most = 0;
  let from = lowerBound(start, laneFrom[lane] ?? 0, to, -Number.MAX_VALUE);
  while (from + most < to) {
    const probe = from + most;
    const bin = Math.floor((start[probe] ?? 0) / widthMs);
    const first = lowerBound(start, from, probe, bin * widthMs);
    const next = gallop(start, probe + 1, to, (bin + 1) * widthMs);
    if (next - first > most) most = next - first;
    from = next;
  }
  return most;
}

interface CachedBins {
  readonly lane: number;
  readonly bins: LaneBins;
}

/**
 * Bins of the lanes in sight, kept from frame to frame. A request covers the visible span and its own length again on both
 * sides, cut at multiples of 512 bins; inside that, panning only reads. What was not asked for longest goes first.
 */
export class DensityCache {
  readonly #pyramid: Pyramid;
  readonly #most: number;
  /** The last used at the end. */
  readonly #kept: CachedBins[] = [];
  readonly #greatest = new Map<number, Float64Array>();

  /** Keeps the bins of at most `most` lanes and levels, some 85 kB each in a view of 1,600 px. */
  constructor(pyramid: Pyramid, most = 64) {
    this.#pyramid = pyramid;
    this.#most = most;
  }

  /** The bins of a lane at a level, covering at least [start, end). */
  binsOf(lane: number, level: number, start: number, end: number): LaneBins {
    const firstSeen = binAt(start, level);
    const lastSeen = Math.max(firstSeen, Math.ceil(end / 2 ** level));
    const kept = this.#find(lane, level, firstSeen, lastSeen);
    if (kept !== undefined) return kept;
    const length = lastSeen - firstSeen;
    const firstBin = Math.floor((firstSeen - length) / binQuantum) * binQuantum;
    const toBin = Math.ceil((lastSeen + length + 1) / binQuantum) * binQuantum;
    const bins: LaneBins = {
      level,
      firstBin,
      counts: new Uint32Array(toBin - firstBin),
    };
    fillBins(this.#pyramid, lane, bins, firstBin, toBin);
    this.#kept.push({ lane, bins });
    if (this.#kept.length > this.#most) this.#kept.shift();
    return bins;
  }

  /** `greatestCount`, found once for each lane and level. */
  greatestCountOf(lane: number, level: number): number {
    const laneCount = this.#pyramid.columns.laneFrom.length - 1;
    let ofLevel = this.#greatest.get(level);
    if (ofLevel === undefined) {
      ofLevel = new Float64Array(laneCount).fill(-1);
      this.#greatest.set(level, ofLevel);
    }
    let greatest = ofLevel[lane] ?? 0;
    if (greatest < 0) {
      greatest = greatestCount(this.#pyramid, lane, level);
      ofLevel[lane] = greatest;
    }
    return greatest;
  }

  #find(lane: number, level: number, firstSeen: number, lastSeen: number): LaneBins | undefined {
    for (let i = this.#kept.length - 1; i >= 0; i--) {
      const entry = this.#kept[i];
      if (entry === undefined) continue;
      const { bins } = entry;
      if (entry.lane !== lane || bins.level !== level) continue;
      if (bins.firstBin > firstSeen || bins.firstBin + bins.counts.length < lastSeen) {
        this.#kept.splice(i, 1);
        return undefined;
      }
      this.#kept.splice(i, 1);
      this.#kept.push(entry);
      return bins;
    }
    return undefined;
  }
}
