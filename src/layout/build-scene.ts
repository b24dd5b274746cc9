import type { EventTable } from '../events/event-table.js';
import { compareInTime } from '../events/compare-in-time.js';
import type { AxisMaker } from './axis/axis-maker.js';
import { mostItems } from './crowd-gap.js';
import { countInView } from './count-in-view.js';
import { drawEras, eraRowPx, eraRows, type PlacedEra } from './eras.js';
import { groundPieces } from './ground.js';
import type { LabelTextOf } from './label-text.js';
import { linesInView, type MarkedMoment } from './lines-in-view.js';
import { laneGap } from './lanes/lane-gap.js';
import { type LanePlan, mostSparseEvents, namePx } from './lanes/lane-plan.js';
import type { LaneScene } from './lanes/lane-scene.js';
import { addSparseLane } from './lanes/sparse-lane.js';
import { Pen } from './marks/pen.js';
import type { Plan } from './plan-lanes.js';
import { ringAround } from './ring.js';
import type { Box, LaneHeading, Piece, Scene, SceneItem } from './scene.js';
import type { TextMeasure } from './text-style.js';
import { msPerPx, type Viewport } from './viewport.js';

/** What a Scene is made from besides the plan and the Viewport. */
export interface SceneFrame {
  readonly table: EventTable;
  readonly textOf: LabelTextOf;
  readonly axis: AxisMaker;
  /** The plot element's width, and the room for lane names at its start. */
  readonly widthPx: number;
  readonly gutterPx: number;
  /** Lane names stand at the right. */
  readonly isGutterRight: boolean;
  /** How much of the lanes can be seen, and how far they are scrolled. */
  readonly lanesPx: number;
  readonly scrollPx: number;
  readonly clusterPx: number;
  readonly eras: readonly PlacedEra[];
  readonly measure: TextMeasure;
  readonly dateline: MarkedMoment | undefined;
  readonly now: MarkedMoment | undefined;
  /** The ref of the event whose details are open; −1 for none. */
  readonly selected: number;
}

/** Above the lanes, for the heads of lines; below them, for the two rows of the axis. */
const headPx = 28;
const plainHeadPx = 8;
export const axisPx = 46;
/** The ring around the selected event keeps this far off it. */
const ringPx = 4;

/** The part of the plot element in which marks may stand. */
export function plotBox(frame: Omit<SceneFrame, 'lanesPx' | 'scrollPx'>, lanesPx = 0): Box {
  const hasHead = frame.dateline !== undefined || frame.now !== undefined;
  return {
    x: frame.isGutterRight ? 0 : frame.gutterPx,
    y: (hasHead ? headPx : plainHeadPx) + eraRows(frame.eras) * eraRowPx,
    width: Math.max(frame.widthPx - frame.gutterPx, 1),
    height: lanesPx,
  };
}

/** One frame of a horizontal plot: what of the plan is visible at this Viewport, and where. */
export function buildScene(plan: Plan, viewport: Viewport, frame: SceneFrame): Scene {
  const plot = plotBox(frame, frame.lanesPx);
  const acrossPx = plot.y - frame.scrollPx;
  const { table, textOf, scrollPx } = frame;
  const gapMs = laneGap(plan, viewport, frame.clusterPx);
  const scene = {
    table,
    columns: plan.columns,
    viewport,
    startPx: plot.x,
    endPx: plot.x + plot.width,
    acrossPx,
    gapMs,
    clusterPx: gapMs / msPerPx(viewport),
    textOf,
  };
  const isInSight = ({ top, height }: LanePlan): boolean =>
    top + height > scrollPx && top < scrollPx + plot.height;
  const make = (wanted: boolean): LaneScene =>
    addLanes(
      plan.lanes.filter((lane) => isInSight(lane) === wanted),
      plan,
      { ...scene, pen: new Pen(false), items: [] },
    );
  const { pen, items } = make(true);
  let all = plan.lanes.every(isInSight) ? items : undefined;
  const ground = new Pen(false);
  drawEras(ground, frame.eras, viewport, plot, plot.y - eraRows(frame.eras) * eraRowPx, frame.measure);
  ground.fill({ x: 0, y: plot.y + plot.height, width: frame.widthPx, height: 1 }, 'strong-rule');
  const lines = linesInView(frame, viewport, plot.x, plot.width);
  const above = new Pen(false);
  for (const { kind, at } of lines)
    above.stroke(
      [at, plot.y - 6, at, plot.y + plot.height],
      'accent',
      1,
      1,
      kind === 'dateline' ? [2, 3] : undefined,
    );
  const axis = frame.axis.axisFor(viewport);
  const height = plot.y + plot.height + axisPx;
  return {
    width: frame.widthPx,
    height,
    vertical: false,
    viewport,
    plot,
    headings: plan.lanes.map((lane) => headingOf(lane, plan, frame, plot, acrossPx)),
    ground: [...groundPieces(plan.lanes, axis, plot, acrossPx, frame.widthPx, false), ...ground.pieces],
    marks: pen.pieces,
    above: [...above.pieces, ...ringPieces(items, frame.selected, plot)],
    lines,
    axis,
    // Keys go through those that are scrolled out of sight too; a frame does without where they are many.
    get items() {
      return (all ??= inTime([...items, ...make(false).items], plan));
    },
    ...(!all && plan.columns.count > mostItems && { itemsInSight: items }),
    ...(frame.lanesPx < plan.height && { scrollPx: frame.scrollPx }),
    ...(plan.tree.isFolded.includes(true) && { bandOf: plan.tree.bandOf }),
    inView: countInView(plan, viewport),
  };
}

/** Adds the marks and items of lanes, in order of time. Labels are chosen among those of all lanes, whichever are asked for. */
function addLanes(lanes: readonly LanePlan[], plan: Plan, scene: LaneScene): LaneScene {
  for (const lane of lanes) {
    if (lane.kind === 'sparse') {
      addSparseLane(lane, scene);
      if (lane.foldedRows > 0) plan.code?.addFoldedRows(lane, scene);
    } else if (plan.dense) plan.code?.addDenseLane(lane, plan.dense, scene);
  }
  if (plan.dense) plan.code?.addDenseLabels(lanes, plan.lanes, plan.dense, scene);
  inTime(scene.items, plan);
  return scene;
}

function inTime(items: SceneItem[], { columns }: Plan): SceneItem[] {
  return items.sort((a, b) => compareInTime(columns, a.from, b.from));
}

/** Where a lane is scrolled out of sight in part, its name stays at the edge as long as there is room for it. */
function headingOf(
  lane: LanePlan,
  { tree }: Plan,
  frame: SceneFrame,
  plot: Box,
  acrossPx: number,
): LaneHeading {
  const { label, isRest } = frame.table.lanes[lane.lane] ?? { label: '', isRest: false };
  const count = lane.to - lane.from;
  const collapsed = tree.isFolded[lane.lane] === true;
  const top = lane.top + acrossPx;
  const y = Math.max(top, Math.min(plot.y, top + lane.height - namePx));
  return {
    x: frame.isGutterRight ? frame.widthPx - frame.gutterPx : 0,
    y,
    width: frame.gutterPx,
    height: top + lane.height - y,
    lane: lane.lane,
    label: isRest ? '…' : label,
    tone: lane.tone,
    count: lane.kind === 'dense' ? count : 0,
    depth: lane.depth,
    collapsed,
    more: lane.kind === 'sparse' ? lane.folded.length : collapsed || count > mostSparseEvents ? 0 : count,
  };
}

function ringPieces(items: readonly SceneItem[], selected: number, plot: Box): Piece[] {
  const item = selected < 0 ? undefined : items.find(({ kind, ref }) => kind === 'event' && ref === selected);
  if (!item) return [];
  return [0, 1].flatMap((inset) => ringAround(item.mark, plot, ringPx - inset, 'accent', 7 - inset) ?? []);
}
