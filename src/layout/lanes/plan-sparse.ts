import { finish } from '../../base/slices.js';
import { placeSparseLabels } from '../../events/label-sparse.js';
import type { SparseLabels } from './lane-plan.js';
import type { PackedLane } from './pack-lane.js';
import { msPerPx, type Viewport } from '../viewport.js';

export interface SparseLabelContext {
  readonly fit: Viewport;
  /** How late a member came to the others, 0 for those that were there: its words take what room those before it leave. */
  readonly latenessOf?: (member: number) => number;
}

/** A bar at least this long at fit is not written across. */
const obstaclePx = 12;

/** Settles on which side each member's words stand, and at which scales they show. */
export function planSparseLabels(packed: PackedLane, context: SparseLabelContext): SparseLabels {
  const { members, words, row, rowCount } = packed;
  const { latenessOf } = context;
  const input = {
    columns: members.roomy,
    lane: 0,
    row,
    rowCount,
    obstacleMs: obstaclePx * msPerPx(context.fit),
    ...words,
    ...(latenessOf && { lateness: Uint32Array.from(row, (_, i) => latenessOf(i)) }),
  };
  const ranges = finish(placeSparseLabels(input));
  return { ...words, titleBelow: ranges.threshold, dateBelow: ranges.dateThreshold };
}
