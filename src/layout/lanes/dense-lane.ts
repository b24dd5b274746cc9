import { lowerBound } from '../../base/sorted-search.js';
import { runMark } from '../../events/clusters.js';
import { forEachRun } from '../../events/cluster-runs.js';
import { levelAt } from '../../events/density.js';
import { heightShare } from '../../events/height-share.js';
import { smoothedCount } from '../../events/smoothed-count.js';
import { championIn, forEachGoingOnAt, latestEndIn } from '../../events/index-queries.js';
import type { Instant } from '../../time/instant.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import type { Box, SceneItem } from '../scene.js';
import { msPerPx, spanOf } from '../viewport.js';
import { drawBadge } from './badge.js';
import type { DenseLane } from './lane-plan.js';
import type { LaneScene } from './lane-scene.js';
import type { DenseLabels } from './plan-dense.js';

/** A bar at least this wide is drawn as itself even in a crowd. */
const ownBarPx = 12;
const ridgeShare = 0.66;
const dotRowPx = 12;
const dotPx = 8;
/** Single moments and badges stand on one line. */
const badgeMiddlePx = 9;
/** Bars that share a row lie over each other: the more there are, the darker. */
const sharedAlpha = 0.25;
const thickestBarPx = 12;
const thinnestBarPx = 3;
const mostBars = 400;

/**
 * Adds a dense lane to the Scene: single marks, counted badges and ridges of density, from runs and bins and never event by
 * event. Labels are added by `addDenseLabels`, when all lanes have been asked.
 */
export function addDenseLane(lane: DenseLane, dense: DenseLabels, scene: LaneScene): void {
  const { columns, viewport } = scene;
  const { pyramid } = dense;
  const { start, end } = spanOf(viewport);
  const gapMs = scene.clusterPx * msPerPx(viewport);
  const first = lowerBound(columns.start, lane.from, lane.to, start);
  const last = lowerBound(columns.start, first, lane.to, end);
  addGoingOn(lane, dense, scene, first, start);
  forEachRun(pyramid, lane.lane, first, last, gapMs, (from, to) => {
    const cutFrom = Math.max(from, first);
    const cutTo = Math.min(to, last);
    const widthPx = ((columns.start[to - 1] ?? 0) - (columns.start[from] ?? 0)) / msPerPx(viewport);
    const kind = runMark(to - from, widthPx, scene.clusterPx);
    if (kind === 'own') addEvent(lane, dense, scene, cutFrom);
    else if (kind === 'badge') addBadge(lane, dense, scene, cutFrom, cutTo);
    else addRidge(lane, dense, scene, cutFrom, cutTo);
    return true;
  });
}

/** How many events of a lane, of those before a position, were going on at an instant. */
export function goingOnAt({ pyramid }: DenseLabels, lane: number, at: Instant, before: number): number {
  let count = 0;
  forEachGoingOnAt(pyramid, lane, at, before, () => {
    count++;
    return true;
  });
  return count;
}

/** What began before the view and still goes on: as bars where there are few, else counted in one strip. */
function addGoingOn(lane: DenseLane, dense: DenseLabels, scene: LaneScene, before: number, at: number): void {
  const found: number[] = [];
  let count = 0;
  forEachGoingOnAt(dense.pyramid, lane.lane, at, before, (position) => {
    count++;
    if (found.length < barRows(lane)) found.push(position);
    return count < mostBars;
  });
  if (count <= found.length) for (const position of found) addEvent(lane, dense, scene, position);
  else if (count > 0) {
    const { columns, pen, startPx } = scene;
    const from = lane.from;
    const champion = championIn(dense.pyramid, found[0] ?? from, before);
    const mark = pen.box(startPx, bottomOf(lane, scene) - 4, 10, 4);
    pen.fill(mark, lane.tone, 0.6);
    const span = {
      start: columns.start[found[0] ?? from] ?? 0,
      end: latestEndIn(dense.pyramid, from, before),
    };
    pushItem(scene, lane, {
      kind: 'cluster',
      position: champion,
      from: found[0] ?? from,
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

function barRows(lane: DenseLane): number {
  return Math.max(1, Math.floor((lane.height * ridgeShare) / thickestBarPx) - 1);
}

interface ItemParts {
  readonly kind: SceneItem['kind'];
  readonly position: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
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

function placeOf(
  lane: DenseLane,
  scene: LaneScene,
  across: number,
  thickness: number,
  tone = lane.tone,
): MarkPlace {
  const { viewport, startPx, endPx } = scene;
  const groundTone = lane.isShaded ? 'band' : 'paper';
  return { viewport, startPx, endPx, across, thickness, tone, groundTone, hasHandle: false };
}

/** Where an event of a dense lane stands across time, in its row from the bottom up; rows beyond the room share the last. */
function acrossOf(
  lane: DenseLane,
  dense: DenseLabels,
  scene: LaneScene,
  position: number,
): { readonly across: number; readonly thickness: number; readonly isShared: boolean } {
  const rowCount = Math.max(dense.rows?.rowCount[lane.lane] ?? 1, 1);
  const room = lane.height * ridgeShare;
  const pitch = Math.min(Math.max(room / rowCount, thinnestBarPx + 1), thickestBarPx + 2);
  const rows = Math.floor(room / pitch);
  const row = Math.min(dense.rows?.row[position] ?? 0, rows - 1);
  const thickness = Math.max(pitch - 2, thinnestBarPx);
  const across = bottomOf(lane, scene) - (row + 1) * pitch;
  return { across, thickness, isShared: row === rows - 1 && rowCount > rows };
}

/** One event by its own mark. Moments stand level with badges; what shares a row with others is a faint strip. */
function addEvent(lane: DenseLane, dense: DenseLabels, scene: LaneScene, position: number): void {
  const { table, columns, pen } = scene;
  const ref = columns.ref[position] ?? 0;
  const span = table.spanAt(ref);
  const row = acrossOf(lane, dense, scene, position);
  const isMoment = span.shape !== 'span';
  const thickness = isMoment ? Math.max(row.thickness, dotPx) : row.thickness;
  const across = isMoment ? bottomOf(lane, scene) - badgeMiddlePx - thickness / 2 : row.across;
  const place = placeOf(lane, scene, across, thickness, table.colorAt(ref) ?? lane.tone);
  if (row.isShared && !isMoment) {
    const left = Math.max(alongOf(place, span.earliestStart), scene.startPx);
    const right = Math.min(alongOf(place, span.latestEnd), scene.endPx);
    pen.fill(pen.box(left, across, Math.max(right - left, 1), thickness), place.tone, sharedAlpha);
  } else drawDate(pen, span, place);
  const from = Math.max(alongOf(place, span.earliestStart), scene.startPx);
  const to = Math.min(alongOf(place, span.latestEnd), scene.endPx);
  const mark = pen.box(from, across, Math.max(to - from, 5), thickness);
  const outer = { start: span.earliestStart, end: span.latestEnd };
  pushItem(scene, lane, {
    kind: 'event',
    position,
    from: position,
    to: position + 1,
    count: 1,
    span: outer,
    mark,
  });
}

function addBadge(lane: DenseLane, dense: DenseLabels, scene: LaneScene, from: number, to: number): void {
  const { columns, viewport, pen } = scene;
  const crowd: number[] = [];
  for (let position = from; position < to; position++) {
    const widthPx = ((columns.end[position] ?? 0) - (columns.start[position] ?? 0)) / msPerPx(viewport);
    if (widthPx >= ownBarPx) addEvent(lane, dense, scene, position);
    else crowd.push(position);
  }
  const [first] = crowd;
  if (first === undefined) return;
  if (crowd.length === 1) {
    addEvent(lane, dense, scene, first);
    return;
  }
  let champion = first;
  for (const position of crowd) {
    if ((columns.importance[position] ?? 0) > (columns.importance[champion] ?? 0)) champion = position;
  }
  const place = placeOf(lane, scene, bottomOf(lane, scene) - dotRowPx - 6, 18);
  const mark = drawBadge(pen, place, alongOf(place, columns.start[champion] ?? 0), crowd.length);
  const span = { start: columns.start[first] ?? 0, end: columns.end[crowd.at(-1) ?? first] ?? 0 };
  pushItem(scene, lane, { kind: 'cluster', position: champion, from, to, count: crowd.length, span, mark });
}

/** A crowded stretch as density: bins of one to two px, their heights measured by the fullest bin of the whole lane. */
function addRidge(lane: DenseLane, dense: DenseLabels, scene: LaneScene, from: number, to: number): void {
  const { columns, viewport, pen } = scene;
  const { density, pyramid } = dense;
  const scale = msPerPx(viewport);
  const level = levelAt(scale) + 2;
  const binMs = 2 ** level;
  const start = columns.start[from] ?? 0;
  const end = columns.start[to - 1] ?? 0;
  const bins = density.binsOf(lane.lane, level, spanOf(viewport).start, spanOf(viewport).end);
  const most = density.greatestCountOf(lane.lane, level);
  const firstBin = Math.floor(start / binMs);
  const lastBin = Math.floor(end / binMs);
  const heights = new Float32Array(lastBin - firstBin + 1);
  const tallest = Math.round(lane.height * ridgeShare);
  for (let i = 0; i < heights.length; i++) {
    const count = smoothedCount(bins.counts, firstBin + i - bins.firstBin);
    heights[i] = Math.max(1, Math.round(tallest * heightShare(count, most)));
  }
  const place = placeOf(lane, scene, bottomOf(lane, scene) - tallest, tallest);
  const along = place.startPx + (firstBin * binMs - viewport.centre) / scale + viewport.widthPx / 2;
  const box = pen.box(along, place.across, (heights.length * binMs) / scale, tallest);
  pen.pieces.push({ kind: 'ridge', ...box, tone: lane.tone, stepPx: binMs / scale, heights });
  const left = Math.max(alongOf(place, start), place.startPx);
  const right = Math.min(alongOf(place, end), place.endPx);
  const mark = pen.box(left, place.across, Math.max(right - left, 4), tallest);
  const champion = championIn(pyramid, from, to);
  pushItem(scene, lane, {
    kind: 'ridge',
    position: champion,
    from,
    to,
    count: to - from,
    span: { start, end },
    mark,
  });
}
