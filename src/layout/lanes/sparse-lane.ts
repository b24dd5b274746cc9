import { championOf, runMark } from '../../events/clusters.js';
import { laneTone } from '../../themes/tokens.js';
import { msPerPx } from '../viewport.js';
import type { Extent } from '../link-curves.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import { Pen } from '../marks/pen.js';
import type { Box, SceneItem, SceneLabel, Tone } from '../scene.js';
import { badgeWidthPx, drawBadge } from './badge.js';
import { drawTie, ghostPieces, type TiePoint } from './ghost-marks.js';
import { barPx, lanePadPx, rowPitchPx, type SparseLane } from './lane-plan.js';
import { type LaneScene, placeInLane } from './lane-scene.js';
import { markExtent, type MarkExtent } from './mark-extent.js';
import { memberSpan, memberText } from './member-words.js';
import { drawRowRidge } from './row-ridge.js';
import { labelFrom, sparseLabel, wholeTitlePx } from './sparse-label.js';
import { eventsOf, forEachCrowd } from './sparse-runs.js';
import { type CutWords, isCutBeside, turnCutWords } from './turned-words.js';
import { lowerUnderWords, type RowMark, stretchOf, type WordsStretch } from './under-words.js';

/** How much of a ridge that lies under words is covered, so that the words read. */
const coverAlpha = 0.82;
/** Between a badge and words in the bar that it covers a part of. */
const badgeClearPx = 6;

/** One lane on its way into the Scene, and where its marks were put. */
interface LaneDrawing {
  readonly lane: SparseLane;
  readonly scene: LaneScene;
  /** By position of the event. */
  readonly own: Map<number, TiePoint>;
  /** Words of other dates, written when their row is done, and where. */
  readonly words: { readonly label: SceneLabel; readonly stretch: WordsStretch | undefined }[];
  /** Those of the row, and which words the edge of the plot cuts. */
  readonly marks: RowMark[];
  readonly cut: CutWords[];
  readonly others: { readonly position: number; readonly at: TiePoint; readonly tone: Tone }[];
}

/** Adds a sparse lane's marks and items to the Scene: row by row, what stands too near gathered into counted badges. */
export function addSparseLane(lane: SparseLane, scene: LaneScene): void {
  const drawing: LaneDrawing = { lane, scene, own: new Map(), words: [], marks: [], cut: [], others: [] };
  lane.rows.forEach((row, i) => {
    addRow(drawing, row, lane.top + lanePadPx + i * rowPitchPx + scene.acrossPx);
  });
  const words = drawing.others.length === 0 ? [] : wordsIn(lane, scene);
  for (const { position, at, tone } of drawing.others) {
    const own = drawing.own.get(position);
    if (own) drawTie(scene.pen, at, own, tone, words);
  }
}

function wordsIn({ lane }: SparseLane, { items }: LaneScene): readonly Extent[] {
  return items.flatMap((item) => {
    if (item.lane !== lane || !item.label) return [];
    const { x, y, width, height } = item.label;
    return { from: x, to: x + width, top: y, bottom: y + height };
  });
}

function addRow(drawing: LaneDrawing, row: Uint32Array, across: number): void {
  const { lane, scene } = drawing;
  const { items, pen } = scene;
  const firstItem = items.length;
  forEachCrowd(lane.members, row, scene.viewport, scene.gapMs, (from, to, isAfterBar) => {
    addCrowdOrMember(drawing, row, from, to, across, isAfterBar);
  });
  turnCutWords(items, firstItem, drawing.cut.splice(0));
  const others = drawing.words.splice(0);
  const stretches = others.flatMap(({ stretch }) => stretch ?? []);
  for (let i = firstItem; i < items.length; i++) {
    const { label, mark } = items[i] ?? {};
    const stretch = label && mark && stretchOf(i, label, mark);
    if (stretch) stretches.push(stretch);
  }
  lowerUnderWords(pen.pieces, items, drawing.marks.splice(0), stretches, across);
  for (let i = firstItem; i < items.length; i++) {
    const item = items[i];
    if (item?.kind === 'ridge') coverUnderWords(item, i, stretches, lane, pen);
  }
  for (const { label } of others) pen.words(label.title, label.titleX, across + barPx / 2, 'soft');
}

function coverUnderWords(
  { mark }: SceneItem,
  i: number,
  stretches: readonly WordsStretch[],
  lane: SparseLane,
  pen: Pen,
): void {
  for (const { item, from, to } of stretches) {
    const x = Math.max(from, mark.x);
    const width = Math.min(to, mark.x + mark.width) - x;
    if (width > 0 && item !== i)
      pen.fill({ ...mark, x, width }, lane.isShaded ? 'band' : 'paper', coverAlpha);
  }
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
    addCrowd(drawing, crowd, across);
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
  return { ...placeInLane(lane, scene, across, barPx, tone), hasHandle };
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
  const { tone } = place;
  const isAnother = (members.alternative[i] ?? -1) >= 0;
  const item = isAnother ? -1 : scene.items.length;
  const shape = span.shape !== 'span' ? 'dot' : extent.ground === 'core' ? 'bar' : 'tint';
  drawing.marks.push({ ...at, item, tone, shape, firstPiece: pen.pieces.length });
  if (isAnother) {
    const ghost = new Pen(pen.vertical);
    drawDate(ghost, span, { ...place, hasHandle: false });
    pen.pieces.push(...ghostPieces(ghost.pieces, pen.vertical, place));
    drawing.others.push({ position, at, tone });
    const label = sparseLabel(lane, i, extent, place, memberText(members, i, table, scene.textOf));
    if (label) drawing.words.push({ label, stretch: stretchOf(-1, label, mark) });
    return;
  }
  const text = scene.textOf(ref);
  const label = sparseLabel(lane, i, extent, place, text);
  const wholePx = wholeTitlePx(lane, i, extent);
  if (isDue(lane, i, scene) && isCutBeside(label, wholePx)) {
    drawing.cut.push({
      item,
      wholePx,
      onSide: (side) => sparseLabel(lane, i, extent, place, text, 0, side),
    });
  }
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

/** Whether words show at this scale. */
function isDue({ labels }: SparseLane, i: number, { viewport }: LaneScene): boolean {
  return msPerPx(viewport) < (labels.titleBelow[i] ?? 0);
}

/** Where a mark can be seen, cut to the plot; a dot is 12 px wide. */
export function markBox(place: MarkPlace, extent: MarkExtent, { startPx, endPx, pen }: LaneScene): Box {
  const from = alongOf(place, extent.from) - extent.beforePx;
  const to = alongOf(place, extent.to) + extent.afterPx;
  const left = Math.min(Math.max(from, startPx), endPx);
  const right = Math.max(Math.min(to, endPx), left + 1);
  return pen.box(left, place.across, right - left, place.thickness);
}

function addCrowd(drawing: LaneDrawing, crowd: Uint32Array, across: number): void {
  const { lane, scene } = drawing;
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
  const firstPiece = pen.pieces.length;
  const mark = isDense
    ? drawRowRidge(pen, crowd, place, columns)
    : drawBadge(pen, place, middle, crowd.length);
  // The words of the most important one stand at the same place when the badge spreads into a ridge, and its mark on the ridge.
  const widthPx = badgeWidthPx(crowd.length);
  const words = sparseLabel(lane, champion, extent, place, scene.textOf(ref), widthPx);
  const label = words && words.x + words.width > scene.startPx ? words : undefined;
  if (isDense && label) drawDate(pen, champions, { ...place, tone: toneOf(scene, ref, lane) });
  if (!isDense) {
    const ends = { from: mark.x, to: mark.x + mark.width };
    drawing.marks.push({ ...ends, item: scene.items.length, tone: lane.tone, shape: 'several', firstPiece });
  }
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
