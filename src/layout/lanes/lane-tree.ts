import type { Lane } from '../../events/event-table.js';

/** How lanes stand under each other, and which of them are folded. */
export interface LaneTree {
  /** The lanes that have a band of their own, in the order they are drawn: each before those under it. */
  readonly shown: readonly number[];
  /** For each lane the one in whose band its events are drawn: itself, or the outermost folded lane it stands under. */
  readonly bandOf: readonly number[];
  /** How many lanes each stands under. */
  readonly depth: readonly number[];
  readonly hasChildren: readonly boolean[];
  readonly isFolded: readonly boolean[];
}

/** `toggled` holds the lanes that the reader has folded or opened against what the data say. */
export function laneTree(lanes: readonly Lane[], toggled: ReadonlySet<number>): LaneTree {
  const children = new Map<number, number[]>();
  lanes.forEach(({ parent }, lane) => {
    const siblings = children.get(parent);
    if (siblings) siblings.push(lane);
    else children.set(parent, [lane]);
  });
  const isFolded = lanes.map(({ collapsed }, lane) => collapsed !== toggled.has(lane));
  const shown: number[] = [];
  const bandOf = new Array<number>(lanes.length).fill(0);
  const depth = new Array<number>(lanes.length).fill(0);
  const waiting: { readonly lane: number; readonly depth: number; readonly band: number }[] = [];
  const enter = (parent: number, parentDepth: number, band: number): void => {
    const below = children.get(parent) ?? [];
    for (let i = below.length - 1; i >= 0; i--)
      waiting.push({ lane: below[i] ?? 0, depth: parentDepth + 1, band });
  };
  enter(-1, -1, -1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { lane, band } = next;
    depth[lane] = next.depth;
    bandOf[lane] = band < 0 ? lane : band;
    if (band < 0) shown.push(lane);
    enter(lane, next.depth, band < 0 && isFolded[lane] === true ? lane : band);
  }
  return { shown, bandOf, depth, hasChildren: lanes.map((_, lane) => children.has(lane)), isFolded };
}
