import { Uint32List } from '../base/growable.js';
import { sliceLength, type Slices } from '../base/slices.js';
import type { Columns } from './columns.js';
import { compareNumbers } from './compare-in-time.js';
import type { Merge } from './live-merge.js';

/**
 * How the columns of a dataset became those of it grown: what stayed, and what is new. `isOther` tells of a ref whether its event
 * is another one now. Columns may be filtered or folded, both in the same way; lanes may have been added behind. One walk along
 * both, whatever brought the change about.
 */
export function* mergeBetween(
  before: Columns,
  columns: Columns,
  isOther: (ref: number) => boolean,
): Slices<Merge> {
  const walk = new Walk(before, columns, isOther);
  for (let lane = 0; lane + 1 < columns.laneFrom.length; lane++) {
    walk.enter(lane);
    while (!walk.step(sliceLength)) yield;
  }
  return walk.merge();
}

class Walk {
  readonly #before: Columns;
  readonly #now: Columns;
  readonly #isOther: (ref: number) => boolean;
  readonly #blocks = new Uint32List();
  readonly #added = new Uint32List();
  #from = 0;
  #fromEnd = 0;
  #to = 0;
  #toEnd = 0;

  constructor(before: Columns, now: Columns, isOther: (ref: number) => boolean) {
    this.#before = before;
    this.#now = now;
    this.#isOther = isOther;
  }

  enter(lane: number): void {
    const { laneFrom, count } = this.#before;
    this.#from = laneFrom[lane] ?? count;
    this.#fromEnd = laneFrom[lane + 1] ?? this.#from;
    this.#to = this.#now.laneFrom[lane] ?? 0;
    this.#toEnd = this.#now.laneFrom[lane + 1] ?? 0;
  }

  /** Goes on along the lane for so many events; true at its end. */
  step(most: number): boolean {
    const before = this.#before.ref;
    const now = this.#now.ref;
    const until = this.#to + most;
    while (this.#to < this.#toEnd && this.#to < until) {
      const firstBefore = this.#from;
      const firstNow = this.#to;
      while (
        this.#to < this.#toEnd &&
        this.#from < this.#fromEnd &&
        before[this.#from] === now[this.#to] &&
        !this.#isOther(now[this.#to] ?? 0)
      ) {
        this.#from++;
        this.#to++;
      }
      this.#push(firstBefore, firstNow, this.#to - firstNow);
      if (this.#to < this.#toEnd) this.#passOne(before[this.#from] ?? 0, now[this.#to] ?? 0);
    }
    return this.#to >= this.#toEnd;
  }

  merge(): Merge {
    const blocks = this.#blocks.view().slice();
    return { before: this.#before, columns: this.#now, blocks, added: this.#added.view().slice() };
  }

  /** Two that differ: the one before has gone, or the one now is new. */
  #passOne(refBefore: number, refNow: number): void {
    const isEnd = this.#from >= this.#fromEnd;
    if (!isEnd && this.#isOther(refBefore)) this.#from++;
    else if (isEnd || this.#isOther(refNow) || this.#nowIsFirst()) this.#added.push(this.#to++);
    else this.#from++;
  }

  /** Whether what stands here now comes before what stood here. */
  #nowIsFirst(): boolean {
    const [one, i] = [this.#now, this.#to];
    const [other, j] = [this.#before, this.#from];
    const order =
      compareNumbers(one.start[i] ?? 0, other.start[j] ?? 0) ||
      compareNumbers(one.end[i] ?? 0, other.end[j] ?? 0);
    return order < 0 || (order === 0 && (one.ref[i] ?? 0) < (other.ref[j] ?? 0));
  }

  #push(from: number, to: number, length: number): void {
    if (length === 0) return;
    this.#blocks.push(from);
    this.#blocks.push(to);
    this.#blocks.push(length);
  }
}
