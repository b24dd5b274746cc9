import { compareInTime } from '../../events/compare-in-time.js';
import type { SceneFrame } from '../build-scene.js';
import { groundPieces } from '../ground.js';
import { fitOf } from '../fit.js';
import { linesInView } from '../lines-in-view.js';
import { Pen } from '../marks/pen.js';
import { ringAround } from '../ring.js';
import type { Box, Piece, Scene, SceneItem, SceneLabel, SceneLine, Tone } from '../scene.js';
import { spanOf, type Viewport } from '../viewport.js';
import { columnGap } from './column-gap.js';
import type { ColumnScene } from './column-scene.js';
import { addDenseColumn } from './dense-column.js';
import { labelsInView } from './label-column.js';
import { drawLeaders, leaderPx } from './leaders.js';
import { type VerticalPlan, verticalPlotBox } from './plan-vertical.js';
import { addSparseColumn } from './sparse-column.js';
import { uprightAxis } from './axis-column.js';
import { drawUprightEras } from './upright-eras.js';
import { tiePieces } from './upright-ties.js';

const ringPx = 3;
const ringRadiusPx = 6;

/** One frame of an upright plot. The Viewport's `widthPx` is the length of the plot along time, which runs down. */
export function buildVerticalScene(plan: VerticalPlan, viewport: Viewport, frame: SceneFrame): Scene {
  const plot = verticalPlotBox(plan, viewport.widthPx);
  const lines = linesInView(frame, viewport, plot.y, plot.height);
  const whole = fitOf(plan.input.table, viewport.widthPx, true);
  const labels = labelsInView(plan.labels, plan.columns, viewport, whole, plot.y);
  const made = addColumns(plan, viewport, frame, labels);
  const { pen } = made;
  made.items.sort((a, b) => compareInTime(plan.columns, a.from, b.from));
  const toneOf = ({ ref, lane }: SceneItem): Tone =>
    frame.table.colorAt(ref) ?? plan.lanes[lane]?.tone ?? 'soft';
  const leaders = leadersOf(plan, frame, made.items, toneOf);
  const items = made.items.map((item): SceneItem => {
    const leader = leaders.get(item.key);
    return leader ? { ...item, leader } : item;
  });
  const ties = tiePieces(frame, viewport, plot, items, toneOf);
  const axis = uprightAxis(frame.axis.axisFor(viewport), plan.measure, frame.gutterPx, plot, lines);
  const eras = new Pen(true);
  const room = {
    stripsX: plan.erasX,
    columnsEndX: frame.isGutterRight ? plan.columnsX : plan.columnsX + plan.columnsWidthPx,
  };
  drawUprightEras(eras, frame.eras, viewport, plot, room, frame.measure);
  const columnsBox = { ...plot, x: plan.columnsX, width: plan.columnsWidthPx };
  return {
    width: frame.widthPx,
    height: plot.y + plot.height + plan.footPx,
    vertical: true,
    viewport,
    plot,
    headings: plan.headings,
    ground: [
      ...groundPieces([], axis, columnsBox, 0, frame.widthPx, true),
      ...eras.pieces,
      ...axisPieces(axis.minor, plot, frame.isGutterRight),
    ],
    marks: [...leaders.values(), ...ties, ...pen.pieces],
    above: [
      ...linePieces(lines, frame.isGutterRight ? frame.widthPx : 0, room.columnsEndX),
      ...ringPieces(items, frame.selected, plot),
    ],
    lines,
    axis,
    items,
    inView: items.reduce((sum, { count }) => sum + count, 0),
  };
}

interface Columns {
  readonly items: SceneItem[];
  readonly pen: Pen;
}

function addColumns(
  plan: VerticalPlan,
  viewport: Viewport,
  frame: SceneFrame,
  labels: ReadonlyMap<number, SceneLabel>,
): Columns {
  const scene: ColumnScene = {
    table: frame.table,
    columns: plan.columns,
    viewport,
    view: spanOf(viewport),
    startPx: plan.headPx,
    endPx: plan.headPx + viewport.widthPx,
    isRightToLeft: frame.isGutterRight,
    gapMs: columnGap(plan, viewport, frame.clusterPx),
    pen: new Pen(true),
    labels,
    items: [],
  };
  for (const column of plan.lanes) {
    if (column.kind === 'sparse') addSparseColumn(column, scene);
    else addDenseColumn(column, plan.index, scene);
  }
  return scene;
}

function leadersOf(
  plan: VerticalPlan,
  frame: SceneFrame,
  items: readonly SceneItem[],
  toneOf: (item: SceneItem) => Tone,
): ReadonlyMap<string, Piece> {
  const pen = new Pen(true);
  const { columnsX, columnsWidthPx } = plan;
  const gap = frame.isGutterRight
    ? { from: columnsX, to: columnsX - leaderPx }
    : { from: columnsX + columnsWidthPx, to: columnsX + columnsWidthPx + leaderPx };
  return drawLeaders(pen, items, gap, toneOf, frame.selected);
}

const tickPx = 4;

/** The line that time runs along, and a short stroke at each tick. */
function axisPieces(ticks: Scene['axis']['minor'], plot: Box, isRight: boolean): Piece[] {
  const pen = new Pen(true);
  const x = isRight ? plot.x + plot.width - 1 : plot.x;
  pen.fill({ x, y: plot.y, width: 1, height: plot.height }, 'strong-rule');
  for (const tick of ticks) {
    if (tick.x < 0 || tick.x > plot.height) continue;
    const y = Math.round(plot.y + tick.x);
    pen.fill({ x: isRight ? x : x - tickPx, y, width: tickPx + 1, height: 1 }, 'strong-rule');
  }
  return pen.pieces;
}

/** Through the words of the axis and the columns: the labels have their room to themselves. */
function linePieces(lines: readonly SceneLine[], fromX: number, toX: number): Piece[] {
  return lines.map(({ kind, at }) => ({
    kind: 'stroke',
    points: [fromX, at, toX, at],
    tone: 'accent',
    alpha: 1,
    widthPx: 1,
    ...(kind === 'dateline' && { dash: [2, 3] as const }),
  }));
}

/** A double ring around the mark of the event whose details are open. */
function ringPieces(items: readonly SceneItem[], selected: number, plot: Box): Piece[] {
  const item = selected < 0 ? undefined : items.find(({ kind, ref }) => kind === 'event' && ref === selected);
  if (!item) return [];
  return [0, 1].flatMap((i) => ringAround(item.mark, plot, ringPx - i, 'accent', ringRadiusPx - i) ?? []);
}
