import { countUp } from '../base/count-up.js';
import { grownUint32 } from '../base/growable.js';
import { unitsFromFine } from '../time/fuzzy-span.js';
import type { Instant, Span } from '../time/instant.js';
import type { ColumnRows } from './build-columns.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';

/** A date as far as columns need it. */
export interface PlacedDate {
  start: Instant;
  end: Instant;
  /** Place in `unitsFromFine`. */
  unit: number;
  /** All bounds, where they are not just these two. */
  span: FuzzySpan | undefined;
}

/** Where the numbers of events go as their rows are read. */
export interface RowSink {
  add(ref: number, lane: number, importance: number, flags: number, date: PlacedDate): void;
  /** Says that the event has a ref but no place. */
  leaveOut(ref: number): void;
}

/** The numbers of placed events in the order of the data, as they are read; `buildColumns` sorts them. */
export class RowColumns implements RowSink {
  #count = 0;
  #lane = new Uint16Array(64);
  #start = new Float64Array(64);
  #end = new Float64Array(64);
  #importance = new Float32Array(64);
  #flags = new Uint16Array(64);
  /** Made when the first event is not placed. */
  #refs: Uint32Array | undefined;
  #extentStart = Infinity;
  #extentEnd = -Infinity;
  /** Place in `unitsFromFine` of the finest unit written; its length without events. */
  finestUnit: number = unitsFromFine.length;

  /** From the least to the greatest finite bound. */
  get extent(): Span | undefined {
    if (this.#extentStart > this.#extentEnd) return undefined;
    return { start: this.#extentStart, end: this.#extentEnd };
  }

  add(ref: number, lane: number, importance: number, flags: number, date: PlacedDate): void {
    const { start, end } = date;
    const i = this.#count++;
    if (i === this.#start.length) this.#moveTo(Math.max(64, 2 * i));
    this.#lane[i] = lane;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#importance[i] = importance;
    this.#flags[i] = flags;
    if (this.#refs) this.#refs[i] = ref;
    this.note(date);
  }

  /** Counts a date in for extent and finest unit, without keeping it. */
  note({ start, end, span, unit }: PlacedDate): void {
    if (unit < this.finestUnit) this.finestUnit = unit;
    this.#stretch(start);
    this.#stretch(end);
    if (span && !(Number.isFinite(start) && Number.isFinite(end))) {
      this.#stretch(span.latestStart);
      this.#stretch(span.earliestEnd);
    }
  }

  /** Makes room for so many more events at once. */
  expect(count: number): void {
    if (this.#count + count > this.#start.length) this.#moveTo(this.#count + count);
  }

  leaveOut(): void {
    this.#refs ??= countUp(this.#count, this.#lane.length);
  }

  rows(): ColumnRows {
    return {
      lane: this.#lane,
      start: this.#start,
      end: this.#end,
      importance: this.#importance,
      flags: this.#flags,
      count: this.#count,
      ...(this.#refs && { ref: this.#refs }),
    };
  }

  /** Lets go of the numbers once they are sorted. */
  release(): void {
    this.#count = 0;
    this.#start = this.#end = new Float64Array(0);
    this.#importance = new Float32Array(0);
    this.#lane = this.#flags = new Uint16Array(0);
    this.#refs = undefined;
  }

  #stretch(t: Instant): void {
    if (t < this.#extentStart && t > -Infinity) this.#extentStart = t;
    if (t > this.#extentEnd && t < Infinity) this.#extentEnd = t;
  }

  #moveTo(room: number): void {
    const lane = new Uint16Array(room);
    const start = new Float64Array(room);
    const end = new Float64Array(room);
    const flags = new Uint16Array(room);
    const importance = new Float32Array(room);
    lane.set(this.#lane);
    start.set(this.#start);
    end.set(this.#end);
    flags.set(this.#flags);
    importance.set(this.#importance);
    this.#lane = lane;
    this.#start = start;
    this.#end = end;
    this.#flags = flags;
    this.#importance = importance;
    if (this.#refs) this.#refs = grownUint32(this.#refs, room);
  }
}
