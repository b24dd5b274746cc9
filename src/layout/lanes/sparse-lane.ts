import { championOf, forEachRunOf, runMark } from '../../events/clusters.js';
import { laneTone } from '../../themes/tokens.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import type { Box, SceneItem, SceneLabel, Tone } from '../scene.js';
import { msPerPx } from '../viewport.js';
import { drawBadge } from './badge.js';
import { barPx, lanePadPx, rowPitchPx, type SparseLane } from './lane-plan.js';
import type { LaneScene } from './lane-scene.js';
import { markExtent, type MarkExtent } from './mark-extent.js';
import { drawRowRidge } from './row-ridge.js';
import { sparseLabel } from './sparse-label.js';

/** A bar at least this wide is drawn as itself even in a crowd. */
const ownBarPx = 12;

/** Adds a sparse lane's marks and items to the Scene: row by row, what stands too near gathered into counted badges. */
export function addSparseLane(lane: SparseLane, scene: LaneScene): void {
  lane.rows.forEach((row, i) => {
    addRow(lane, row, lane.top + lanePadPx + i * rowPitchPx + scene.acrossPx, scene);
  });
}

/** How much of what lies under words beside a mark is covered, so that they read. */
const backingAlpha = 0.78;
const backingPx = 3;

function addRow(lane: SparseLane, row: Uint32Array, across: number, scene: LaneScene): void {
  const firstItem = scene.items.length;
  const gapMs = scene.clusterPx * msPerPx(scene.viewport);
  forEachRunOf(scene.columns, row, 0, row.length, gapMs, (from, to) => {
    addRun(lane, row, from, to, across, scene);
  });
  for (let i = firstItem; i < scene.items.length; i++) {
    const label = scene.items[i]?.label;
    if (label?.ground !== 'paper') continue;
    const { x, y, width, height } = label;
    const box = { x: x - backingPx, y: y + 1, width: width + 2 * backingPx, height: height - 2 };
    scene.pen.fill(box, lane.isShaded ? 'band' : 'paper', backingAlpha, backingPx);
  }
}

function addRun(
  lane: SparseLane,
  row: Uint32Array,
  from: number,
  to: number,
  across: number,
  scene: LaneScene,
): void {
  const { columns, viewport } = scene;
  const half = viewport.spanMs / 2;
  const first = columns.start[row[from] ?? 0] ?? 0;
  const last = row[to - 1] ?? 0;
  const margin = 12 * msPerPx(viewport);
  if (first > viewport.centre + half + margin) return;
  if (latestEnd(row, from, to, columns.end) < viewport.centre - half - margin) return;
  let crowdTo = to;
  if (
    to - from > 1 &&
    ((columns.end[last] ?? 0) - (columns.start[last] ?? 0)) / msPerPx(viewport) >= ownBarPx
  )
    crowdTo--;
  if (crowdTo < to) addEvent(lane, last, across, scene);
  if (crowdTo - from === 1) addEvent(lane, row[from] ?? 0, across, scene);
  else if (crowdTo > from) addCrowd(lane, row.subarray(from, crowdTo), across, scene);
}

function latestEnd(row: Uint32Array, from: number, to: number, end: Float64Array): number {
  // Rows do not overlap, so the last but one ends before the last begins.
  return Math.max(end[row[to - 1] ?? 0] ?? 0, end[row[from] ?? 0] ?? 0);
}

/** The tone of an event: its own colour, else its lane's. */
export function toneOf(scene: LaneScene, ref: number, lane: { readonly tone: Tone }): Tone {
  return scene.table.colorAt(ref) ?? lane.tone;
}

function addEvent(lane: SparseLane, position: number, across: number, scene: LaneScene): void {
  const { table, viewport, startPx, endPx, pen, columns } = scene;
  const ref = columns.ref[position] ?? 0;
  const span = table.spanAt(ref);
  const extent = markExtent(span);
  const place: MarkPlace = {
    viewport,
    startPx,
    endPx,
    across,
    thickness: barPx,
    tone: toneOf(scene, ref, lane),
    groundTone: lane.isShaded ? 'band' : 'paper',
    hasHandle: true,
  };
  const label = sparseLabel(lane, position, extent, place, scene.textOf(ref));
  drawDate(pen, span, label && label.ground === 'tint' ? { ...place, hasHandle: false } : place);
  scene.items.push({
    key: `e${String(ref)}`,
    kind: 'event',
    ref,
    lane: lane.lane,
    count: 1,
    from: position,
    to: position + 1,
    span: { start: span.earliestStart, end: span.latestEnd },
    mark: markBox(place, extent, scene),
    label,
  });
}

/** Where a mark can be seen, cut to the plot; a dot is 12 px wide. */
function markBox(place: MarkPlace, extent: MarkExtent, { startPx, endPx, pen }: LaneScene): Box {
  const from = alongOf(place, extent.from) - extent.beforePx;
  const to = alongOf(place, extent.to) + extent.afterPx;
  const left = Math.min(Math.max(from, startPx), endPx);
  const right = Math.max(Math.min(to, endPx), left + 1);
  return pen.box(left, place.across, right - left, place.thickness);
}

function addCrowd(lane: SparseLane, members: Uint32Array, across: number, scene: LaneScene): void {
  const { columns, viewport, startPx, pen } = scene;
  const first = members[0] ?? 0;
  const last = members[members.length - 1] ?? 0;
  const champion = championOf(columns, members, 0, members.length);
  const ref = columns.ref[champion] ?? 0;
  const place: MarkPlace = {
    viewport,
    startPx,
    endPx: scene.endPx,
    across,
    thickness: barPx,
    tone: lane.tone,
    groundTone: lane.isShaded ? 'band' : 'paper',
    hasHandle: false,
  };
  const span = { start: columns.start[first] ?? 0, end: columns.end[last] ?? 0 };
  const from = alongOf(place, span.start);
  const to = alongOf(place, columns.start[last] ?? 0);
  const isDense =
    runMark(members.length, to - from, scene.clusterPx) === 'ridge' && to - from > scene.clusterPx;
  let mark: Box;
  let label: SceneLabel | undefined;
  if (isDense) {
    mark = drawRowRidge(pen, members, place, columns);
  } else {
    const extent = markExtent(scene.table.spanAt(ref));
    mark = drawBadge(
      pen,
      place,
      (alongOf(place, extent.from) + alongOf(place, extent.to)) / 2,
      members.length,
    );
    label = sparseLabel(lane, champion, extent, place, scene.textOf(ref), true);
  }
  const item: SceneItem = {
    key: `c${String(ref)}`,
    kind: isDense ? 'ridge' : 'cluster',
    ref,
    lane: lane.lane,
    count: members.length,
    from: first,
    to: last + 1,
    span,
    mark,
    label,
  };
  scene.items.push(item);
}

/** The tone of a lane: the colour the data give it, else the palette's by its place. */
export function toneOfLane(lane: { readonly color?: string }, place: number): Tone {
  return lane.color ?? laneTone(place);
}
