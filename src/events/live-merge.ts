import { Uint32List } from '../base/growable.js';
import type { Columns } from './columns.js';

/** How the positions of old columns become those of new ones: stretches that move as they are, and newcomers between them. */
export interface Merge {
  readonly before: Columns;
  readonly columns: Columns;
  /** Triples: first position before, first position now, length. In order; what is in none of them was removed. */
  readonly blocks: Uint32Array;
  /** Positions now of what was not there before, ascending. */
  readonly added: Uint32Array;
}

/** Where newcomers go among old positions. */
export interface MergePlan {
  readonly blocks: Uint32Array;
  readonly added: Uint32Array;
  readonly count: number;
}

/**
 * Lays removed positions and newcomers along the old positions. `insertBefore` holds one old position for each newcomer, in
 * their order; `removed` ascends. Costs no more than the two lists are long.
 */
export function planMerge(count: number, removed: Uint32Array, insertBefore: Uint32Array): MergePlan {
  const blocks = new Uint32List();
  const added = new Uint32Array(insertBefore.length);
  let from = 0;
  let now = 0;
  const moveUpTo = (to: number): void => {
    if (to <= from) return;
    blocks.push(from);
    blocks.push(now);
    blocks.push(to - from);
    now += to - from;
    from = to;
  };
  let gone = 0;
  for (let i = 0; i <= insertBefore.length; i++) {
    const place = insertBefore[i] ?? count;
    for (; gone < removed.length && (removed[gone] ?? 0) < place; gone++) {
      const position = removed[gone] ?? 0;
      moveUpTo(position);
      from = position + 1;
    }
    moveUpTo(place);
    if (i < insertBefore.length) added[i] = now++;
  }
  return { blocks: blocks.view(), added, count: now };
}

type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;

/** Copies what is known by old position into a column by new position; newcomers keep what `target` holds for them. */
export function carry<Kind extends Column>(
  { blocks }: { readonly blocks: Uint32Array },
  source: Kind,
  target: Kind,
): Kind {
  for (let i = 0; i < blocks.length; i += 3) {
    const from = blocks[i] ?? 0;
    const length = blocks[i + 2] ?? 0;
    target.set(source.subarray(from, from + length), blocks[i + 1] ?? 0);
  }
  return target;
}
