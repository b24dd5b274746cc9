import type { Pen } from '../marks/pen.js';
import type { SceneItem, Tone } from '../scene.js';
import { titleLinePx } from './label-block.js';

/** Between the columns and the labels: room for leaders to change their height. */
export const leaderPx = 20;
const bendPx = 5;
const alpha = 0.55;
/** A leader leaves its mark at least so far from its ends. */
const insetPx = 6;

/**
 * Draws a thin line from each labelled mark to its words: level through the columns, slanting in the gap behind them. A long
 * mark is left at the height of its words; since both ends are in order of time, leaders do not cross.
 */
export function drawLeaders(
  pen: Pen,
  items: readonly SceneItem[],
  gap: { readonly from: number; readonly to: number },
  toneOf: (item: SceneItem) => Tone,
): void {
  const labelled = items.filter(({ label }) => label !== undefined);
  labelled.sort((a, b) => (b.label?.y ?? 0) - (a.label?.y ?? 0));
  const inward = Math.sign(gap.to - gap.from);
  let below = Infinity;
  for (const item of labelled) {
    const { mark, label } = item;
    if (!label) continue;
    const level = label.y + titleLinePx / 2;
    const inset = Math.min(insetPx, mark.height / 2);
    const nearest = Math.min(Math.max(level, mark.y + inset), mark.y + mark.height - inset);
    const leaves = Math.max(Math.min(nearest, below), mark.y);
    below = leaves;
    const side = inward > 0 ? mark.x + mark.width : mark.x;
    const points = [
      ...[leaves, side],
      ...[leaves, gap.from + inward * bendPx],
      ...[level, gap.to - inward * bendPx],
    ];
    pen.stroke(points, toneOf(item), alpha);
  }
}
