import type { Bitset } from '../base/bitset.js';
import type { Columns } from '../events/columns.js';
import { ringAround } from './ring.js';
import type { Box, Piece, Scene, SceneItem } from './scene.js';

/** How much of what is not found the veil over it covers. */
const veilAlpha = 0.7;
/** Less than the corners of the marks, or they would stand out of it. */
const veilRadiusPx = 1;
const ringPx = 3;
const ringRadiusPx = 6;

/** How many of the events before each position are found. */
type FoundBefore = Uint32Array;

const counted = new WeakMap<Columns, { readonly found: Bitset; readonly before: FoundBefore }>();

function foundBefore(columns: Columns, found: Bitset): FoundBefore {
  const known = counted.get(columns);
  if (known?.found === found) return known.before;
  const { ref, count } = columns;
  const before = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) before[i + 1] = (before[i] ?? 0) + (found.has(ref[i] ?? 0) ? 1 : 0);
  counted.set(columns, { found, before });
  return before;
}

/**
 * The Scene with everything dimmed that a search does not find, and a line around the event it has led to. `columns` are those the
 * Scene was made from; what counts several events is found when one of them is.
 */
export function emphasised(scene: Scene, columns: Columns, found: Bitset, current: number): Scene {
  const before = foundBefore(columns, found);
  const isFound = ({ from, to }: SceneItem): boolean => (before[to] ?? 0) > (before[from] ?? 0);
  const clear = scene.items.filter(isFound);
  const veils: Piece[] = [];
  const faint = new Set<Piece>();
  const items = scene.items.map((item): SceneItem => {
    if (isFound(item)) return item;
    // What stands under a mark that is found must not be veiled with it.
    const veil = clear.some(({ mark }) => overlaps(mark, item.mark))
      ? undefined
      : veilOver(item.mark, scene.plot);
    if (veil) veils.push(veil);
    if (item.leader) faint.add(item.leader);
    return { ...item, isDimmed: true };
  });
  const led = clear.find(({ kind, ref }) => kind === 'event' && ref === current);
  const ring = led && ringAround(led.mark, scene.plot, ringPx, 'ink', ringRadiusPx);
  return {
    ...scene,
    items,
    itemsInSight: items,
    marks:
      faint.size === 0 ? scene.marks : scene.marks.map((piece) => (faint.has(piece) ? faded(piece) : piece)),
    above: [...veils, ...scene.above, ...(ring ? [ring] : [])],
  };
}

function faded(piece: Piece): Piece {
  return piece.kind === 'stroke' ? { ...piece, alpha: piece.alpha * (1 - veilAlpha) } : piece;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The background, seen half through, over what of a mark lies in the plot. */
function veilOver(mark: Box, plot: Box): Piece | undefined {
  const x = Math.max(mark.x - 1, plot.x);
  const y = Math.max(mark.y - 1, plot.y);
  const width = Math.min(mark.x + mark.width + 1, plot.x + plot.width) - x;
  const height = Math.min(mark.y + mark.height + 1, plot.y + plot.height) - y;
  if (width <= 0 || height <= 0) return undefined;
  const radius = Math.min(veilRadiusPx, width / 2, height / 2);
  return {
    kind: 'fill',
    x,
    y,
    width,
    height,
    tone: 'paper',
    alpha: veilAlpha,
    startRadius: radius,
    endRadius: radius,
  };
}
