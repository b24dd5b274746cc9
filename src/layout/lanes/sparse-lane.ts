import { championOf, runMark } from '../../events/clusters.js';
import { laneTone } from '../../themes/tokens.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import { Pen } from '../marks/pen.js';
import type { Box, SceneItem, SceneLabel, Tone } from '../scene.js';
import { badgeWidthPx, drawBadge } from './badge.js';
import { drawTie, ghostPieces, type TiePoint } from './ghost-marks.js';
import { barPx, lanePadPx, rowPitchPx, type SparseLane } from './lane-plan.js';
import type { LaneScene } from './lane-scene.js';
import { markExtent, type MarkExtent } from './mark-extent.js';
import { memberSpan, memberText } from './plan-sparse.js';
import { drawRowRidge } from './row-ridge.js';
import { labelFrom, sparseLabel } from './sparse-label.js';
import { eventsOf, forEachCrowd } from './sparse-runs.js';

/** How much of the marks that lie under words is covered, so that the words read. */
const coverAlpha = 0.82;
const backingPx = 3;
/** A mark up to this wide is covered whole where words touch it: half a dot would look like a fault. */
const coveredPx = 20;
/** A shorter bar is drawn this wide. */
const leastBarPx = 3;
/** Between a badge and words in the bar that it covers a part of. */
const badgeClearPx = 6;

/** One lane on its way into the Scene, and where its marks were put. */
interface LaneDrawing {
  readonly lane: SparseLane;
  readonly scene: LaneScene;
  /** By position of the event. */
  readonly own: Map<number, TiePoint>;
  /** Words of other dates, written when their row is done. */
  words: SceneLabel[];
  readonly others: { readonly position: number; readonly at: TiePoint; readonly tone: Tone }[];
}

/** Adds a sparse lane's marks and items to the Scene: row by row, what stands too near gathered into counted badges. */
export function addSparseLane(lane: SparseLane, scene: LaneScene): void {
  const drawing: LaneDrawing = { lane, scene, own: new Map(), words: [], others: [] };
  lane.rows.forEach((row, i) => {
    addRow(drawing, row, lane.top + lanePadPx + i * rowPitchPx + scene.acrossPx);
  });
  for (const { position, at, tone } of drawing.others) {
    const own = drawing.own.get(position);
    if (own) drawTie(scene.pen, at, own, tone);
  }
}

function addRow(drawing: LaneDrawing, row: Uint32Array, across: number): void {
  const { lane, scene } = drawing;
  const firstItem = scene.items.length;
  forEachCrowd(lane.members, row, scene.viewport, scene.gapMs, (from, to, isAfterBar) => {
    addCrowdOrMember(drawing, row, from, to, across, isAfterBar);
  });
  const { pen } = scene;
  const cover = (x: number, width: number): void => {
    if (width <= 0) return;
    pen.fill({ x, y: across, width, height: barPx }, lane.isShaded ? 'band' : 'paper', coverAlpha);
  };
  const back = (left: number, right: number): void => {
    for (const { at } of drawing.others) {
      if (at.middle === across + barPx / 2) coverWhere(cover, left, right, at.from, at.to);
    }
    for (let i = firstItem; i < scene.items.length; i++) {
      const mark = scene.items[i]?.mark;
      if (mark) coverWhere(cover, left, right, mark.x, mark.x + mark.width);
    }
  };
  for (const { x, width, title, titleX } of drawing.words.splice(0)) {
    back(x - backingPx, x + width + backingPx);
    pen.words(title, titleX, across + barPx / 2, 'soft');
  }
  for (let i = firstItem; i < scene.items.length; i++) {
    const { label, mark } = scene.items[i] ?? {};
    if (!label || !mark) continue;
    const { x, ground, date, dateX } = label;
    const right = x + label.width;
    if (ground === 'paper') back(x - backingPx, right + backingPx);
    else if (date !== undefined && label.dateGround === 'paper') {
      if (dateX > label.titleX) back(dateX - backingPx, right + backingPx);
      else back(x - backingPx, mark.x - backingPx);
    }
  }
}

/** Covers a mark from `from` to `to` as far as it lies under words, and a small one whole. */
function coverWhere(
  cover: (x: number, width: number) => void,
  left: number,
  right: number,
  from: number,
  to: number,
): void {
  if (from >= right || to <= left) return;
  if (to - from <= coveredPx) cover(from - 1, Math.max(to - from, leastBarPx) + 2);
  else cover(Math.max(from, left), Math.min(to, right) - Math.max(from, left));
}

function addCrowdOrMember(
  drawing: LaneDrawing,
  row: Uint32Array,
  from: number,
  to: number,
  across: number,
  isAfterBar: boolean,
): void {
  const { lane, scene } = drawing;
  if (to - from === 1) {
    addMember(drawing, row[from] ?? 0, across);
    return;
  }
  const crowd = eventsOf(lane.members, row, from, to);
  if (crowd.length === 1) addMember(drawing, crowd[0] ?? 0, across);
  else if (crowd.length > 1) {
    addCrowd(lane, crowd, across, scene);
    if (isAfterBar) clearBadge(scene.items);
  }
}

/** Words inside a bar whose beginning the badge before it covers make room for the badge. */
function clearBadge(items: SceneItem[]): void {
  const [bar, badge] = items.slice(-2);
  if (bar?.kind !== 'event' || badge?.kind !== 'cluster' || !bar.label) return;
  const label = labelFrom(bar.label, bar.mark, badge.mark.x + badge.mark.width + badgeClearPx);
  items[items.length - 2] = { ...bar, label };
}

/** The tone of an event: its own colour, else its lane's. */
function toneOf(scene: LaneScene, ref: number, lane: { readonly tone: Tone }): Tone {
  return scene.table.colorAt(ref) ?? lane.tone;
}

export function placeOf(
  lane: SparseLane,
  scene: LaneScene,
  across: number,
  tone: Tone,
  hasHandle: boolean,
): MarkPlace {
  const { viewport, startPx, endPx } = scene;
  const groundTone = lane.isShaded ? 'band' : 'paper';
  return { viewport, startPx, endPx, across, thickness: barPx, tone, groundTone, hasHandle };
}

function addMember(drawing: LaneDrawing, i: number, across: number): void {
  const { lane, scene } = drawing;
  const { members } = lane;
  const { table, pen } = scene;
  const ref = members.columns.ref[i] ?? 0;
  const span = memberSpan(members, i, table);
  const extent = markExtent(span);
  const place = placeOf(lane, scene, across, toneOf(scene, ref, lane), true);
  const mark = markBox(place, extent, scene);
  const position = members.position[i] ?? 0;
  const at = { from: mark.x, to: mark.x + mark.width, middle: across + barPx / 2 };
  if ((members.alternative[i] ?? -1) >= 0) {
    const ghost = new Pen(pen.vertical);
    drawDate(ghost, span, { ...place, hasHandle: false });
    pen.pieces.push(...ghostPieces(ghost.pieces, pen.vertical, place));
    drawing.others.push({ position, at, tone: place.tone });
    const words = sparseLabel(lane, i, extent, place, memberText(members, i, table, scene.textOf));
    if (words) drawing.words.push(words);
    return;
  }
  const label = sparseLabel(lane, i, extent, place, scene.textOf(ref));
  drawDate(pen, span, label && label.ground === 'tint' ? { ...place, hasHandle: false } : place);
  drawing.own.set(position, at);
  scene.items.push({
    key: `e${String(ref)}`,
    kind: 'event',
    ref,
    lane: lane.lane,
    count: 1,
    from: position,
    to: position + 1,
    span: { start: span.earliestStart, end: span.latestEnd },
    mark,
    label,
  });
}

/** Where a mark can be seen, cut to the plot; a dot is 12 px wide. */
export function markBox(place: MarkPlace, extent: MarkExtent, { startPx, endPx, pen }: LaneScene): Box {
  const from = alongOf(place, extent.from) - extent.beforePx;
  const to = alongOf(place, extent.to) + extent.afterPx;
  const left = Math.min(Math.max(from, startPx), endPx);
  const right = Math.max(Math.min(to, endPx), left + 1);
  return pen.box(left, place.across, right - left, place.thickness);
}

function addCrowd(lane: SparseLane, crowd: Uint32Array, across: number, scene: LaneScene): void {
  const { table, pen } = scene;
  const { members } = lane;
  const { columns } = members;
  const first = crowd[0] ?? 0;
  const last = crowd[crowd.length - 1] ?? 0;
  const champion = championOf(columns, crowd, 0, crowd.length);
  const ref = columns.ref[champion] ?? 0;
  const place = placeOf(lane, scene, across, lane.tone, false);
  const span = { start: columns.start[first] ?? 0, end: columns.end[last] ?? 0 };
  const from = alongOf(place, span.start);
  const to = alongOf(place, columns.start[last] ?? 0);
  const isDense =
    runMark(crowd.length, to - from, scene.clusterPx) === 'ridge' && to - from > scene.clusterPx;
  const champions = table.spanAt(ref);
  const extent = markExtent(champions);
  const middle = (alongOf(place, extent.from) + alongOf(place, extent.to)) / 2;
  const mark = isDense
    ? drawRowRidge(pen, crowd, place, columns)
    : drawBadge(pen, place, middle, crowd.length);
  // The words of the most important one stand at the same place when the badge spreads into a ridge, and its mark on the ridge.
  const widthPx = badgeWidthPx(crowd.length);
  const words = sparseLabel(lane, champion, extent, place, scene.textOf(ref), widthPx);
  const label = words && words.x + words.width > scene.startPx ? words : undefined;
  if (isDense && label) drawDate(pen, champions, { ...place, tone: toneOf(scene, ref, lane) });
  scene.items.push({
    key: `c${String(ref)}`,
    kind: isDense ? 'ridge' : 'cluster',
    ref,
    lane: lane.lane,
    count: crowd.length,
    from: members.position[first] ?? 0,
    to: (members.position[last] ?? 0) + 1,
    refs: Uint32Array.from(crowd, (i) => columns.ref[i] ?? 0),
    span,
    mark,
    label,
  });
}

/** The tone of a lane: the colour the data give it, else the palette's by its place. */
export function toneOfLane(lane: { readonly color?: string }, place: number): Tone {
  return lane.color ?? laneTone(place);
}
