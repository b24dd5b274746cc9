import { Heap } from '../base/heap.js';
import { type Slices, finish, sliceLength } from '../base/slices.js';
import { eventFlags, type Columns } from './columns.js';

/** On which line of its lane each event stands, by its outer bounds alone: no zoom and no pan moves an event to another row. */
export interface Rows {
  /** Row by position, from 0; `lastRow` for that row and all beyond it. */
  readonly row: Uint16Array;
  /** How many rows each lane has, exact beyond `lastRow` too; 0 only for an empty lane. */
  readonly rowCount: Uint32Array;
}

/** Rows are kept in 16 bits: what is deeper shares the last one. No lane has room for a hundredth of that. */
export const lastRow = 65_535;

/**
 * Packs every lane: spans take the lowest free row; moments share row 0 with whatever stands there. Greedy interval partitioning
 * in order of start needs as many rows as the deepest overlap and not one more (Kleinberg and Tardos, *Algorithm Design*, §4.1):
 * O(n log depth) with the busy rows in a heap by end and the free ones in a heap by number. Half-open bounds: what ends at an instant leaves its row to what begins there.
 */
export function packRows(columns: Columns): Rows {
  return finish(packRowsInSlices(columns));
}

/** `packRows` in pieces. */
export function* packRowsInSlices(columns: Columns): Slices<Rows> {
  const laneCount = columns.laneFrom.length - 1;
  const rows: Rows = { row: new Uint16Array(columns.count), rowCount: new Uint32Array(laneCount) };
  let pause = sliceLength;
  for (let lane = 0; lane < laneCount; lane++) {
    const laneFrom = columns.laneFrom[lane] ?? 0;
    const laneTo = columns.laneFrom[lane + 1] ?? 0;
    if (laneFrom === laneTo) continue;
    const packer = new RowPacker();
    for (let from = laneFrom; from < laneTo; from += sliceLength) {
      const to = Math.min(from + sliceLength, laneTo);
      packer.pack(columns, from, to, rows.row);
      if (to >= pause) {
        pause = to + sliceLength;
        yield;
      }
    }
    rows.rowCount[lane] = packer.rowCount;
  }
  return rows;
}

/** Packs one lane, call by call in order of start; what was packed before never moves. */
export class RowPacker {
  /** Busy rows by the end of what stands in them. */
  readonly #busy = new Heap();
  /** Rows that were used and are free again, by number. */
  readonly #free = new Heap();
  #rowCount = 0;

  get rowCount(): number {
    return Math.max(1, this.#rowCount);
  }

  /** Gives a row to each of the positions [from, to), which follow those of the call before. */
  pack({ start, end, flags }: Columns, from: number, to: number, row: Uint16Array): void {
    const busy = this.#busy;
    const free = this.#free;
    for (let position = from; position < to; position++) {
      if (((flags[position] ?? 0) & eventFlags.moment) !== 0) continue;
      const itsStart = start[position] ?? 0;
      while (busy.size > 0 && busy.leastKey <= itsStart) {
        const freed = busy.pop();
        free.push(freed, freed);
      }
      const home = free.size > 0 ? free.pop() : this.#rowCount++;
      busy.push(end[position] ?? 0, home);
      row[position] = Math.min(home, lastRow);
    }
  }
}
