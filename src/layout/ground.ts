import type { Axis } from './axis/axis.js';
import type { LanePlan } from './lanes/lane-plan.js';
import type { Box, Piece } from './scene.js';

/** What stands behind the marks: bands of lanes, weekends, the rules of the axis. */
export function groundPieces(
  lanes: readonly LanePlan[],
  axis: Axis,
  plot: Box,
  acrossPx: number,
  width: number,
  vertical: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const rectangle = (along: number, across: number, length: number, thickness: number): Box =>
    vertical
      ? { x: across, y: along, width: thickness, height: length }
      : { x: along, y: across, width: length, height: thickness };
  const solid = { kind: 'fill', alpha: 1, startRadius: 0, endRadius: 0 } as const;
  const [alongStart, acrossStart, acrossLength] = vertical
    ? [plot.y, plot.x, plot.width]
    : [plot.x, plot.y, plot.height];
  const alongEnd = alongStart + (vertical ? plot.height : plot.width);
  if (!vertical) {
    for (const lane of lanes) {
      if (!lane.isShaded) continue;
      const from = Math.max(lane.top + acrossPx, plot.y);
      const to = Math.min(lane.top + lane.height + acrossPx, plot.y + plot.height);
      if (to > from) pieces.push({ ...solid, x: 0, y: from, width, height: to - from, tone: 'band' });
    }
  }
  for (const { x, endX } of axis.weekends) {
    const from = Math.max(alongStart + x, alongStart);
    const to = Math.min(alongStart + endX, alongEnd);
    if (to > from)
      pieces.push({ ...solid, ...rectangle(from, acrossStart, to - from, acrossLength), tone: 'shade' });
  }
  const rule = (at: number, tone: string, beyond: number): void => {
    if (at < alongStart - 0.5 || at > alongEnd) return;
    pieces.push({ ...solid, ...rectangle(Math.round(at), acrossStart, 1, acrossLength + beyond), tone });
  };
  const contextAt = new Set(axis.context.map(({ at }) => at));
  for (const { x, at } of axis.minor) if (!contextAt.has(at)) rule(alongStart + x, 'rule', 0);
  if (axis.context.length > 1) {
    for (const { x } of axis.context) rule(alongStart + x, 'strong-rule', vertical ? 0 : contextRulePx);
  }
  return pieces;
}

/** How far the rules of the context row reach into the axis. */
const contextRulePx = 38;
