import { Uint32List } from '../base/growable.js';
import type { Slices } from '../base/slices.js';
import type { Span } from '../time/instant.js';
import type { Columns } from './columns.js';
import type { EventTable } from './event-table.js';
import { LiveColumns } from './live-columns.js';
import type { Merge } from './live-merge.js';
import { type PlacedDate, RowColumns } from './read-columns.js';
import type { DatasetReader } from './read-dataset.js';

/** So many changes are remembered, for whoever keeps something by event; beyond, they start from the whole. */
const mostChanges = 1_000_000;

/**
 * A dataset that events are added to, changed in and taken out of. Rows are read as those of a load, with the same problems; a
 * commit takes up what was read since the last one and gives the table of it all, as if it had been loaded so.
 */
export class LiveTable {
  readonly #reader: DatasetReader;
  readonly #columns: LiveColumns;
  #table: EventTable;
  /** Bounds of the dates that came since the last commit. */
  #noted = new RowColumns();
  #linksSeen: number;
  #isReplacing = false;
  #hasShrunk = false;
  /** Rows of events that went before the last commit but one; the tables before it may still be looked at. */
  #emptied: number[] = [];
  #emptyNext: number[] = [];
  /** How the columns before the last commit became those after it. Whoever has used it lets go of it, for it holds both. */
  merged: Merge | undefined;

  /** `reader` has read the table and is from here on in nobody else's hands. */
  constructor(reader: DatasetReader, table: EventTable) {
    this.#reader = reader;
    this.#table = table;
    this.#columns = new LiveColumns(table.columns);
    this.#linksSeen = reader.rows.withLinks.length;
    reader.rows.sink = {
      add: (ref, lane, importance, flags, date) => {
        this.#place(ref, lane, importance, flags, date);
      },
      leaveOut: (ref) => {
        if (this.#isReplacing) this.#columns.remove(ref);
      },
    };
  }

  /** As of the last commit. */
  get table(): EventTable {
    return this.#table;
  }

  /** The ref of an event, those that came since the last commit among them; −1 where there is none. */
  refOf(id: string): number {
    return this.#reader.rows.ids.refOf(id);
  }

  /** Reads rows `from` … `to` − 1 of a list, which count on from all rows before; how many became events. */
  append(rows: ArrayLike<unknown>, from = 0, to = rows.length): number {
    const before = this.#reader.eventCount;
    this.#reader.push(rows, from, to);
    return this.#reader.eventCount - before;
  }

  /** Puts a row in the place of an event's; where it cannot be read, the event stays as it was. */
  update(ref: number, row: unknown): void {
    this.#isReplacing = true;
    if (this.#reader.replace(ref, row)) this.#noteChange(ref);
    this.#isReplacing = false;
  }

  /** Takes an event out. */
  remove(ref: number): void {
    const { rows, gone } = this.#reader;
    if (gone.has(ref)) return;
    rows.ids.remove(ref);
    rows.forget(ref);
    rows.goneCount++;
    gone.add(ref);
    this.#columns.remove(ref);
    this.#noteChange(ref);
    this.#emptyNext.push(ref);
  }

  /** Takes up everything since the last commit, in pieces. Nothing may be read meanwhile. */
  *commitInSlices(): Slices<EventTable> {
    const reader = this.#reader;
    yield* reader.checkLinks(this.#linksSeen);
    this.#linksSeen = reader.rows.withLinks.length;
    reader.reportLimits();
    const merged = yield* this.#columns.mergeInSlices(reader.lanes.size);
    const { columns } = merged;
    this.merged = merged;
    for (const ref of this.#emptied) reader.rows.records[ref] = undefined;
    this.#emptied = this.#emptyNext;
    this.#emptyNext = [];
    const { eras, extent } = this.#table;
    const grown = reader.tableOf(columns, eras, union(extent, this.#noted.extent));
    this.#table = this.#hasShrunk ? reader.tableOf(columns, eras, extentOf(columns, grown)) : grown;
    this.#noted = new RowColumns();
    this.#hasShrunk = false;
    return this.#table;
  }

  #place(ref: number, lane: number, importance: number, flags: number, date: PlacedDate): void {
    const { start, end } = date;
    const placed = { ref, lane, importance: Math.fround(importance), flags, start, end };
    if (this.#isReplacing) this.#columns.update(placed);
    else this.#columns.add(placed);
    this.#noted.note(date);
    this.#reader.rows.columns.note(date);
  }

  #noteChange(ref: number): void {
    const reader = this.#reader;
    this.#hasShrunk = true;
    if (reader.changes.length >= mostChanges) reader.changes = new Uint32List();
    reader.changes.push(ref);
  }
}

function union(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (!one || !other) return one ?? other;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** From the least to the greatest finite bound; undefined where there is none. */
function extentOf({ count, start, end, ref }: Columns, table: EventTable): Span | undefined {
  const found = { start: Infinity, end: -Infinity };
  const stretch = (bound: number): void => {
    if (!Number.isFinite(bound)) return;
    found.start = Math.min(found.start, bound);
    found.end = Math.max(found.end, bound);
  };
  for (let position = 0; position < count; position++) {
    const itsStart = start[position] ?? 0;
    const itsEnd = end[position] ?? 0;
    stretch(itsStart);
    stretch(itsEnd);
    if (Number.isFinite(itsStart) && Number.isFinite(itsEnd)) continue;
    const span = table.spanAt(ref[position] ?? 0);
    stretch(span.latestStart);
    stretch(span.earliestEnd);
  }
  return found.start > found.end ? undefined : found;
}
