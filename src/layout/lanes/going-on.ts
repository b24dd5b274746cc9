import { forEachGoingOnAt } from '../../events/index-queries.js';
import { outranks } from '../../events/outranks.js';
import type { Pyramid } from '../../events/pyramid.js';
import type { Instant } from '../../time/instant.js';

/** What of a lane began before an instant and still goes on. */
export interface GoingOn {
  readonly at: Instant;
  readonly count: number;
  /** Position of the first of them, and of the most important; −1 where there are none. */
  readonly first: number;
  readonly champion: number;
}

/** Finds what goes on at the start of the view. A frame asks more than once: for the marks, and to count what is in view. */
export class GoingOnFinder {
  readonly #pyramid: Pyramid;
  /** By lane, what was asked for last. */
  readonly #known: GoingOn[] = [];

  constructor(pyramid: Pyramid) {
    this.#pyramid = pyramid;
  }

  /** `before`: the position of the first event of the lane that does not begin before. */
  find(lane: number, at: Instant, before: number): GoingOn {
    const known = this.#known[lane];
    if (known?.at === at) return known;
    const { columns } = this.#pyramid;
    let [count, first, champion] = [0, -1, -1];
    forEachGoingOnAt(this.#pyramid, lane, at, before, (position) => {
      if (count++ === 0) first = champion = position;
      else if (outranks(columns, position, champion)) champion = position;
      return true;
    });
    return (this.#known[lane] = { at, count, first, champion });
  }
}
