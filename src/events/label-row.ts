import { fanoutBits, pyramidLevels } from './pyramid.js';

/** Where labels stand, in order of their anchors within each lane. */
export interface LabelSites {
  /** Instant the text begins at; ascending within a lane, what has no finite one at its end as Infinity. */
  readonly anchor: Float64Array;
  /** 0 until placed. */
  readonly threshold: Float64Array;
  readonly labelRow: Uint8Array;
  /** Known once placed. Below 0: the text ends at its instant instead of beginning there. */
  readonly widthPx: Float32Array;
}

/** So far apart are two marks whose texts run away from each other. */
export const markPx = 12;

const fanoutMask = (1 << fanoutBits) - 1;

/**
 * One label row of every lane: the labels placed in it, under a pyramid of their greatest thresholds. The search for the label
 * that limits a newcomer goes outward from it, branch and bound: a block cannot matter when even its greatest threshold is at
 * most the least scale at which any label of the block could touch, and the walk ends where that scale passes the best found.
 * Bounds are formed by the same divisions as the scales themselves, which rounding keeps in order, so the search finds exactly
 * what comparing with every label would.
 */
export class LabelRow {
  readonly #sites: LabelSites;
  readonly #row: number;
  readonly #widthMaxPx: number;
  readonly #levelFrom: Uint32Array;
  readonly #greatest: Float64Array;
  /** Some of the texts do. */
  #runsLeft = false;

  constructor(sites: LabelSites, row: number, widthMaxPx: number) {
    this.#sites = sites;
    this.#row = row;
    this.#widthMaxPx = widthMaxPx;
    this.#levelFrom = pyramidLevels(sites.anchor.length);
    this.#greatest = new Float64Array(this.#levelFrom[this.#levelFrom.length - 1] ?? 0);
  }

  /** Takes up all labels that are placed already, each in its row of `rows`: those of one list of sites, in order. */
  static takeUp(rows: readonly LabelRow[], { threshold, labelRow, widthPx }: LabelSites): void {
    const greatestOf = rows.map((row) => row.#greatest);
    for (let site = 0; site < threshold.length; site++) {
      const itsThreshold = threshold[site] ?? 0;
      if (itsThreshold === 0) continue;
      const greatest = greatestOf[labelRow[site] ?? 0];
      const node = site >>> fanoutBits;
      if (greatest && itsThreshold > (greatest[node] ?? 0)) greatest[node] = itsThreshold;
    }
    const runsLeft = widthPx.some((width) => width < 0);
    for (const row of rows) {
      row.#runsLeft = runsLeft;
      row.#raiseAll();
    }
  }

  #raiseAll(): void {
    const greatest = this.#greatest;
    const levelFrom = this.#levelFrom;
    for (let level = 2; level + 1 < levelFrom.length; level++) {
      const below = levelFrom[level - 1] ?? 0;
      const here = levelFrom[level] ?? 0;
      for (let child = below; child < here; child++) {
        const node = here + ((child - below) >>> fanoutBits);
        if ((greatest[child] ?? 0) > (greatest[node] ?? 0)) greatest[node] = greatest[child] ?? 0;
      }
    }
  }

  /** Makes the threshold of a label placed in this row known to the blocks above it. */
  raise(site: number, threshold: number): void {
    this.#runsLeft ||= (this.#sites.widthPx[site] ?? 0) < 0;
    const greatest = this.#greatest;
    const levelFrom = this.#levelFrom;
    let place = site >>> fanoutBits;
    for (let level = 1; level + 1 < levelFrom.length; level++) {
      const node = (levelFrom[level] ?? 0) + place;
      if ((greatest[node] ?? 0) >= threshold) return;
      greatest[node] = threshold;
      place >>>= fanoutBits;
    }
  }

  /** The greatest scale up to which a label of that width may show at a site, among the labels of [from, to) in this row. */
  limitFor(site: number, widthPx: number, from: number, to: number): number {
    const right = this.#limitTowards(1, site, widthPx, from, to, Infinity);
    return this.#limitTowards(-1, site, widthPx, from, to, right);
  }

  /** The limit that those on one side set. Where the other's words reach this way too, a far wide label may limit more than a near narrow one. */
  #limitTowards(step: 1 | -1, site: number, widthPx: number, from: number, to: number, best: number): number {
    const { anchor, threshold, labelRow, widthPx: widths } = this.#sites;
    const levelFrom = this.#levelFrom;
    const greatest = this.#greatest;
    const top = levelFrom.length - 2;
    const here = anchor[site] ?? 0;
    const edge = step > 0 ? 0 : fanoutMask;
    const ownPx = Math.max(step * widthPx, 0);
    const mostPx = Math.max(ownPx + (step < 0 || this.#runsLeft ? this.#widthMaxPx : 0), markPx);
    let limit = best;
    let level = 0;
    let place = site + step;
    for (;;) {
      // At the first site of a block, whole blocks come next.
      while (level < top && (place & fanoutMask) === edge) {
        level++;
        place >>= fanoutBits;
      }
      // Down again for as long as the block may hold the limit.
      for (;;) {
        const other = step > 0 ? place << (level * fanoutBits) : ((place + 1) << (level * fanoutBits)) - 1;
        if (other < from || other >= to) return limit;
        const most = level === 0 ? Infinity : (greatest[(levelFrom[level] ?? 0) + place] ?? 0);
        if (most === 0) break;
        const distance = Math.abs((anchor[other] ?? 0) - here);
        const leastScale = distance / mostPx;
        if (leastScale >= limit) return limit;
        if (level === 0) {
          if (labelRow[other] !== this.#row) break;
          const scale = distance / (ownPx + Math.max(-step * (widths[other] ?? 0), 0) || markPx);
          if (scale < limit && (threshold[other] ?? 0) > scale) limit = scale;
          break;
        }
        if (most <= leastScale) break;
        level--;
        place = (place << fanoutBits) + edge;
      }
      place += step;
    }
  }
}
