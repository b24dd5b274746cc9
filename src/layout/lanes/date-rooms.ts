import type { Columns } from '../../events/columns.js';

/** So many dates of a kind are worded; the others of it get the room of the widest of them, and a little more. */
const mostWorded = 12;
const spareShare = 1.1;

/**
 * How much room dates in words take, found by wording few of them: those that last equally long and are equally sure are said
 * alike. Asked in order of importance, the room of one does not depend on what comes after it.
 */
export class DateRooms {
  readonly #columns: Columns;
  readonly #kinds = new Map<number, { worded: number; widestPx: number }>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** In px; `measured` tells how wide the date of this event itself is. */
  roomAt(position: number, measured: () => number): number {
    const { start, end, flags } = this.#columns;
    const lastsMs = (end[position] ?? 0) - (start[position] ?? 0);
    const octave = Number.isFinite(lastsMs) ? Math.floor(Math.log2(lastsMs + 1)) : 127;
    const key = (flags[position] ?? 0) * 128 + octave;
    let kind = this.#kinds.get(key);
    if (!kind) this.#kinds.set(key, (kind = { worded: 0, widestPx: 0 }));
    if (kind.worded === mostWorded) return kind.widestPx * spareShare;
    const px = measured();
    kind.worded++;
    kind.widestPx = Math.max(kind.widestPx, px);
    return px;
  }
}
