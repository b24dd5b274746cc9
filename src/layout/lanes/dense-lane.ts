import { lowerBound } from '../../base/sorted-search.js';
import { forEachGoingOnAt, latestEndIn } from '../../events/index-queries.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf } from '../marks/mark-place.js';
import { Pen } from '../marks/pen.js';
import type { Box, SceneItem } from '../scene.js';
import { spanOf } from '../viewport.js';
import { drawBadge, drawEdgeBadge } from './badge.js';
import { forEachDensePart } from './dense-runs.js';
import { drawDensity } from './density-ridge.js';
import { type DenseLane, labelRowPx } from './lane-plan.js';
import { type LaneScene, placeInLane } from './lane-scene.js';
import type { DenseLabels } from './plan-dense.js';
import { labelRowsIn } from './settle-lanes.js';

const dotPx = 8;
/** Single moments and badges stand on one line. */
const badgeMiddlePx = 9;
/** What goes on from before the view stands above them, below the words. */
const edgeBadgeTopPx = 3;
/** Marks keep this far off the words above them. */
const wordsClearPx = 2;
/** Bars that share a row lie over each other: the more there are, the darker. */
const sharedAlpha = 0.25;
const thickestBarPx = 12;
const thinnestBarPx = 3;

/**
 * Adds a dense lane to the Scene: single marks, counted badges and ridges of density, from runs and bins and never event by
 * event. Labels are added by `addDenseLabels`, when all lanes have been asked.
 */
export function addDenseLane(lane: DenseLane, dense: DenseLabels, scene: LaneScene): void {
  const seen = spanOf(scene.viewport);
  const { pyramid } = dense;
  // Numbers stand on top of all bars.
  const badges = new Pen(false);
  const before = lowerBound(scene.columns.start, lane.from, lane.to, seen.start);
  addGoingOn(lane, dense, scene, badges, before, seen.start);
  forEachDensePart(lane, pyramid, seen, scene.gapMs, (part, position, from, to, count) => {
    if (part === 'event') addEvent(lane, dense, scene, position);
    else if (part === 'bar') drawEvent(lane, dense, scene, position);
    else if (part === 'ridge') addRidge(lane, dense, scene, { position, from, to, count });
    else addBadge(lane, scene, badges, { position, from, to, count });
    return true;
  });
  scene.pen.pieces.push(...badges.pieces);
}

/** What began before the view and still goes on: as bars where there are few, else as their number at the edge. */
function addGoingOn(
  lane: DenseLane,
  dense: DenseLabels,
  scene: LaneScene,
  badges: Pen,
  before: number,
  at: number,
): void {
  const { count, first, champion } = dense.goingOn.find(lane.lane, at, before);
  if (count === 0) return;
  if (count <= barRows(lane))
    forEachGoingOnAt(dense.pyramid, lane.lane, at, before, (position) => {
      addEvent(lane, dense, scene, position);
      return true;
    });
  else {
    const across = bottomOf(lane, scene) - markRoomPx(lane) + edgeBadgeTopPx;
    const place = placeInLane(lane, scene, across, 2 * badgeMiddlePx);
    const mark = drawEdgeBadge(badges, place, count);
    const span = {
      start: scene.columns.start[first] ?? 0,
      end: latestEndIn(dense.pyramid, first, before),
    };
    pushItem(scene, lane, {
      kind: 'cluster',
      position: champion,
      from: first,
      to: before,
      count,
      span,
      mark,
    });
  }
}

function bottomOf(lane: DenseLane, scene: LaneScene): number {
  return lane.top + lane.height + scene.acrossPx - 3;
}

/** Marks stand below the words. */
function markRoomPx({ height }: DenseLane): number {
  return height - labelRowsIn(height) * labelRowPx - wordsClearPx;
}

function barRows(lane: DenseLane): number {
  return Math.max(1, Math.floor(markRoomPx(lane) / thickestBarPx) - 1);
}

interface RunParts {
  /** The event itself, or the most important of them. */
  readonly position: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

interface ItemParts extends RunParts {
  readonly kind: SceneItem['kind'];
  readonly span: SceneItem['span'];
  readonly mark: Box;
}

function pushItem(scene: LaneScene, lane: DenseLane, parts: ItemParts): void {
  const ref = scene.columns.ref[parts.position] ?? 0;
  const prefix = parts.kind === 'event' ? 'e' : parts.kind === 'cluster' ? 'c' : 'r';
  const { kind, from, to, count, span, mark } = parts;
  scene.items.push({
    key: `${prefix}${String(ref)}`,
    kind,
    ref,
    lane: lane.lane,
    count,
    from,
    to,
    span,
    mark,
    label: undefined,
  });
}

/** Where an event of a dense lane stands across time, in its row from the bottom up; rows beyond the room share the last. */
function acrossOf(
  lane: DenseLane,
  dense: DenseLabels,
  scene: LaneScene,
  position: number,
): { readonly across: number; readonly thickness: number; readonly isShared: boolean } {
  const rowCount = Math.max(dense.rows?.rowCount[lane.lane] ?? 1, 1);
  const room = markRoomPx(lane);
  const pitch = Math.min(Math.max(room / rowCount, thinnestBarPx + 1), thickestBarPx + 2);
  const rows = Math.floor(room / pitch);
  const row = Math.min(dense.rows?.row[position] ?? 0, rows - 1);
  const thickness = Math.max(pitch - 2, thinnestBarPx);
  const across = bottomOf(lane, scene) - (row + 1) * pitch;
  return { across, thickness, isShared: row === rows - 1 && rowCount > rows };
}

/** One event by its own mark. */
function addEvent(lane: DenseLane, dense: DenseLabels, scene: LaneScene, position: number): void {
  const { start, end } = scene.columns;
  pushItem(scene, lane, {
    kind: 'event',
    position,
    from: position,
    to: position + 1,
    count: 1,
    span: { start: start[position] ?? 0, end: end[position] ?? 0 },
    mark: drawEvent(lane, dense, scene, position),
  });
}

/** Moments stand level with badges; what shares a row with others is a faint strip. */
function drawEvent(lane: DenseLane, dense: DenseLabels, scene: LaneScene, position: number): Box {
  const { table, columns, pen } = scene;
  const ref = columns.ref[position] ?? 0;
  const span = table.spanAt(ref);
  const row = acrossOf(lane, dense, scene, position);
  const isMoment = span.shape !== 'span';
  const thickness = isMoment ? Math.max(row.thickness, dotPx) : row.thickness;
  const across = isMoment ? bottomOf(lane, scene) - badgeMiddlePx - thickness / 2 : row.across;
  const place = placeInLane(lane, scene, across, thickness, table.colorAt(ref) ?? lane.tone);
  const from = Math.max(alongOf(place, span.earliestStart), scene.startPx);
  const to = Math.min(alongOf(place, span.latestEnd), scene.endPx);
  if (row.isShared && !isMoment) {
    pen.fill(pen.box(from, across, Math.max(to - from, 1), thickness), place.tone, sharedAlpha);
  } else drawDate(pen, span, place);
  return pen.box(from, across, Math.max(to - from, 5), thickness);
}

/** Several events as one number, where the most important of them begins. */
function addBadge(lane: DenseLane, scene: LaneScene, badges: Pen, parts: RunParts): void {
  const { start, end } = scene.columns;
  const { position, from, to, count } = parts;
  const place = placeInLane(lane, scene, bottomOf(lane, scene) - 2 * badgeMiddlePx, 2 * badgeMiddlePx);
  const mark = drawBadge(badges, place, alongOf(place, start[position] ?? 0), count);
  const span = { start: start[from] ?? 0, end: end[to - 1] ?? 0 };
  pushItem(scene, lane, { kind: 'cluster', ...parts, span, mark });
}

/** A crowded stretch as density. */
function addRidge(lane: DenseLane, dense: DenseLabels, scene: LaneScene, parts: RunParts): void {
  const { columns, pen } = scene;
  const { from, to } = parts;
  const start = columns.start[from] ?? 0;
  const end = columns.start[to - 1] ?? 0;
  const tallest = markRoomPx(lane);
  const place = placeInLane(lane, scene, bottomOf(lane, scene) - tallest, tallest);
  drawDensity(pen, dense.density, lane.lane, place, start, end);
  const left = Math.max(alongOf(place, start), place.startPx);
  const right = Math.min(alongOf(place, end), place.endPx);
  const mark = pen.box(left, place.across, Math.max(right - left, 4), tallest);
  pushItem(scene, lane, { kind: 'ridge', ...parts, span: { start, end }, mark });
}
