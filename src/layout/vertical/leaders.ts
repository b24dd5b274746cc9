import type { Pen } from '../marks/pen.js';
import type { Piece, SceneItem, Tone } from '../scene.js';
import { titleLinePx } from './label-block.js';

/** Between the columns and the labels: room for leaders to change their height. */
export const leaderPx = 20;
/** From the columns to the first track, and from the last one to the words. */
const tracksFromPx = 2;
const tracksToPx = 4;
const trackPitchPx = 4;
/** Corners are cut by this much. */
const cornerPx = 2;
const alpha = 0.6;
const openPx = 2;
/** A leader leaves its mark at least so far from its ends. */
const insetPx = 6;

interface Leader {
  readonly item: SceneItem;
  /** Where it leaves its mark, and where the first line of its words is. */
  readonly leaves: number;
  readonly level: number;
}

/**
 * Draws a thin line from each labelled mark to its words: level through the columns, then along time in the gap behind them, each
 * on a track of its own, as streets are drawn on a plan. A long mark is left at the height of its words. Since both ends are in
 * order of time, and tracks are taken outward on the way up and inward on the way down, leaders do not cross. That of the open event stands out. Answers with them by key.
 */
export function drawLeaders(
  pen: Pen,
  items: readonly SceneItem[],
  gap: { readonly from: number; readonly to: number },
  toneOf: (item: SceneItem) => Tone,
  selected = -1,
): ReadonlyMap<string, Piece> {
  const byKey = new Map<string, Piece>();
  const inward = Math.sign(gap.to - gap.from);
  const roomPx = Math.abs(gap.to - gap.from) - tracksFromPx - tracksToPx;
  for (const bundle of bundlesOf(leadersOf(items))) {
    const pitchPx = Math.min(trackPitchPx, roomPx / Math.max(bundle.length - 1, 1));
    const firstPx = tracksFromPx + (roomPx - pitchPx * (bundle.length - 1)) / 2;
    bundle.forEach(({ item, leaves, level }, i) => {
      const isUp = level < leaves;
      const track = gap.from + inward * (firstPx + pitchPx * (isUp ? i : bundle.length - 1 - i));
      const side = inward > 0 ? item.mark.x + item.mark.width : item.mark.x;
      const corner = Math.min(Math.abs(level - leaves) / 2, cornerPx);
      const down = Math.sign(level - leaves) * corner;
      const ends = [leaves, side, level, gap.to - inward * 2] as const;
      const points =
        corner < 0.5
          ? [level, side, level, ends[3]]
          : [
              ...[leaves, side],
              ...[leaves, track - inward * corner],
              ...[leaves + down, track],
              ...[level - down, track],
              ...[level, track + inward * corner],
              ...[level, ends[3]],
            ];
      const isOpen = item.kind === 'event' && item.ref === selected;
      pen.stroke(points, toneOf(item), isOpen ? 1 : alpha, isOpen ? openPx : 1);
      const leader = pen.pieces.at(-1);
      if (leader) byKey.set(item.key, leader);
    });
  }
  return byKey;
}

/** In order of time. Where a leader leaves its mark never falls, so that none crosses the one before. */
function leadersOf(items: readonly SceneItem[]): readonly Leader[] {
  const labelled = items.filter(({ label }) => label !== undefined);
  labelled.sort((a, b) => (b.label?.y ?? 0) - (a.label?.y ?? 0));
  let below = Infinity;
  const leaders = labelled.map((item): Leader => {
    const { mark, label } = item;
    const level = (label?.y ?? 0) + titleLinePx / 2;
    const inset = Math.min(insetPx, mark.height / 2);
    const nearest = Math.min(Math.max(level, mark.y + inset), mark.y + mark.height - inset);
    below = Math.max(Math.min(nearest, below), mark.y);
    return { item, leaves: below, level };
  });
  return leaders.reverse();
}

/** Leaders that run beside each other for a while, all of them up or all of them down. */
function bundlesOf(leaders: readonly Leader[]): readonly (readonly Leader[])[] {
  const bundles: Leader[][] = [];
  let reachesTo = -Infinity;
  let wasUp = false;
  for (const leader of leaders) {
    const isUp = leader.level < leader.leaves;
    const last = bundles.at(-1);
    if (last && isUp === wasUp && Math.min(leader.level, leader.leaves) < reachesTo) last.push(leader);
    else bundles.push([leader]);
    reachesTo = Math.max(reachesTo, leader.level, leader.leaves);
    wasUp = isUp;
  }
  return bundles;
}
