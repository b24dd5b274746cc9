import type { Columns } from '../../events/columns.js';
import type { EventTable } from '../../events/event-table.js';
import type { Span } from '../../time/instant.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import { markExtent } from '../lanes/mark-extent.js';
import type { Box, SceneItem, SceneLabel } from '../scene.js';
import type { Viewport } from '../viewport.js';
import type { ColumnPlan } from './column-plan.js';
import { isWithin } from './labelled-around.js';

/** What every column needs to add its part to a Scene. */
export interface ColumnScene {
  readonly table: EventTable;
  readonly columns: Columns;
  readonly viewport: Viewport;
  /** The visible span, from the Viewport. */
  readonly view: Span;
  /** Where the plot begins and ends along time, in px of the plot element. */
  readonly startPx: number;
  readonly endPx: number;
  /** The row next to the axis is the one at the right. */
  readonly isRightToLeft: boolean;
  /** Starts nearer than this stand together, and a bar at least as long is drawn as itself. */
  readonly gapMs: number;
  readonly pen: Pen;
  /** Labels by position. Who has one is an item by itself. */
  readonly labels: ReadonlyMap<number, SceneLabel>;
  /** Filled column by column. */
  readonly items: SceneItem[];
}

/** Whether some part of an event lies in the visible span. */
export function isInView({ columns, view }: ColumnScene, position: number): boolean {
  return isWithin(columns, position, view);
}

/** How long an event is between its outer bounds. */
export function lengthMsOf({ columns }: ColumnScene, position: number): number {
  return (columns.end[position] ?? 0) - (columns.start[position] ?? 0);
}

/** Where a row's bars begin across time. Rows stand in the middle of their column, the first next to the axis. */
export function acrossOfRow(column: ColumnPlan, row: number, isRightToLeft: boolean): number {
  const { left, width, pitchPx, barPx, rowCount } = column;
  const usedPx = (rowCount - 1) * pitchPx + barPx;
  const inset = Math.max((width - usedPx) / 2, 0) + row * pitchPx;
  return isRightToLeft ? left + width - inset - barPx : left + inset;
}

export function placeInColumn(
  { viewport, startPx, endPx }: ColumnScene,
  { tone }: ColumnPlan,
  across: number,
  thickness: number,
): MarkPlace {
  return { viewport, startPx, endPx, across, thickness, tone, groundTone: 'paper', hasHandle: true };
}

/** Draws one event by its own mark, and answers where that is. */
export function drawEventMark(
  scene: ColumnScene,
  column: ColumnPlan,
  position: number,
  across: number,
  thickness = column.barPx,
): Box {
  const { table, columns, pen } = scene;
  const ref = columns.ref[position] ?? 0;
  const span = table.spanAt(ref);
  const tone = table.colorAt(ref) ?? column.tone;
  const place = { ...placeInColumn(scene, column, across, thickness), tone };
  drawDate(pen, span, place);
  const extent = markExtent(span);
  const from = alongOf(place, extent.from) - extent.beforePx;
  return markBox(scene, from, alongOf(place, extent.to) + extent.afterPx, across, thickness);
}

/** `drawEventMark`; the event becomes an item where it is in view. */
export function addEventMark(
  scene: ColumnScene,
  column: ColumnPlan,
  position: number,
  across: number,
  thickness?: number,
): void {
  const mark = drawEventMark(scene, column, position, across, thickness);
  if (isInView(scene, position)) pushEvent(scene, column, position, mark);
}

/** Adds the item of one event; `mark` is where it can be seen. */
export function pushEvent(
  { columns, items, labels }: ColumnScene,
  { lane }: ColumnPlan,
  position: number,
  mark: Box,
): void {
  const ref = columns.ref[position] ?? 0;
  items.push({
    key: `e${String(ref)}`,
    kind: 'event',
    ref,
    lane,
    count: 1,
    from: position,
    to: position + 1,
    span: { start: columns.start[position] ?? 0, end: columns.end[position] ?? 0 },
    mark,
    label: labels.get(position),
  });
}

/** A stretch of a column, cut to the plot and never empty. */
export function markBox(
  { startPx, endPx, pen }: ColumnScene,
  from: number,
  to: number,
  across: number,
  thickness: number,
): Box {
  const start = Math.min(Math.max(from, startPx), endPx - 1);
  const end = Math.max(Math.min(to, endPx), start + 1);
  return pen.box(start, across, end - start, thickness);
}
