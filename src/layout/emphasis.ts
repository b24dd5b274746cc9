import type { Bitset } from '../base/bitset.js';
import type { Columns } from '../events/columns.js';
import { ringAround } from './ring.js';
import type { Box, Piece, Scene, SceneItem } from './scene.js';

/** How much of what is not found the veil over it covers. */
const veilAlpha = 0.7;
/** Around a mark that is found. */
const clearPx = 1;
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
  const items = scene.items.map((item): SceneItem => (isFound(item) ? item : { ...item, isDimmed: true }));
  const clear = scene.items.filter(isFound);
  const veils = veilsAround(
    clear.map(({ mark }) => mark),
    scene.plot,
  );
  const leaders = clear.flatMap(({ leader }) => leader ?? []);
  const led = clear.find(({ kind, ref }) => kind === 'event' && ref === current);
  const ring = led && ringAround(led.mark, scene.plot, ringPx, 'ink', ringRadiusPx);
  return {
    ...scene,
    items,
    itemsInSight: items,
    above: [...veils, ...leaders, ...scene.above, ...(ring ? [ring] : [])],
  };
}

/**
 * The background, seen half through, over all of the plot but the marks that are found: strip by strip between their edges, what
 * lies beside those of the strip.
 */
function veilsAround(marks: readonly Box[], plot: Box): Piece[] {
  const edges = [plot.y, plot.y + plot.height];
  for (const { y, height } of marks) edges.push(y - clearPx, y + height + clearPx);
  const inPlot = edges
    .filter((edge) => edge >= plot.y && edge <= plot.y + plot.height)
    .sort((one, other) => one - other);
  const plotEnd = plot.x + plot.width;
  return inPlot.flatMap((y, i) => {
    const height = (inPlot[i + 1] ?? y) - y;
    if (height <= 0) return [];
    const cut = marks
      .filter((mark) => mark.y - clearPx < y + height && mark.y + mark.height + clearPx > y)
      .sort((one, other) => one.x - other.x);
    const veils: Piece[] = [];
    let x = plot.x;
    for (const mark of [...cut, { x: plotEnd + clearPx, width: 0 }]) {
      const width = Math.min(mark.x - clearPx, plotEnd) - x;
      if (width > 0) veils.push(veil({ x, y, width, height }));
      x = Math.max(x, mark.x + mark.width + clearPx);
    }
    return veils;
  });
}

function veil(box: Box): Piece {
  return { kind: 'fill', ...box, tone: 'paper', alpha: veilAlpha, startRadius: 0, endRadius: 0 };
}
