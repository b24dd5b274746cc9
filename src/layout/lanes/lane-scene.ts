import type { Columns } from '../../events/columns.js';
import type { EventTable } from '../../events/event-table.js';
import type { LabelTextOf } from '../label-text.js';
import type { MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import type { SceneItem, Tone } from '../scene.js';
import type { Viewport } from '../viewport.js';
import type { LanePlan } from './lane-plan.js';

/** What every lane needs to add its part to a Scene. */
export interface LaneScene {
  readonly table: EventTable;
  readonly columns: Columns;
  readonly viewport: Viewport;
  /** Where the plot begins and ends along time, in px of the plot element. */
  readonly startPx: number;
  readonly endPx: number;
  /** What to add to a lane's `top` to get its place in the plot element. */
  readonly acrossPx: number;
  /** Starts nearer than this stand together, and how much that is at the present scale. */
  readonly gapMs: number;
  readonly clusterPx: number;
  readonly textOf: LabelTextOf;
  readonly pen: Pen;
  /** Filled lane by lane. */
  readonly items: SceneItem[];
}

/** Where a mark of a lane stands. */
export function placeInLane(
  lane: Pick<LanePlan, 'tone' | 'isShaded'>,
  { viewport, startPx, endPx }: LaneScene,
  across: number,
  thickness: number,
  tone: Tone = lane.tone,
): MarkPlace {
  const groundTone = lane.isShaded ? 'band' : 'paper';
  return { viewport, startPx, endPx, across, thickness, tone, groundTone, hasHandle: false };
}
