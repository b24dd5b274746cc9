import { laneAt } from '../../events/lane-at.js';
import { alongOf } from '../marks/mark-place.js';
import { datePx, wordGapPx } from '../label-text.js';
import type { SceneItem, SceneLabel } from '../scene.js';
import { msPerPx, spanOf } from '../viewport.js';
import { labelRowPx, type LanePlan } from './lane-plan.js';
import type { LaneScene } from './lane-scene.js';
import { type DenseLabels, denseOffsetPx } from './plan-dense.js';

const dotRadiusPx = 4.5;
const stemAlpha = 0.5;
/** Words keep off the edges of the plot. */
const edgePx = 4;
/** A title is cut there when at least this much of it shows. */
const leastTitlePx = 48;

/**
 * Adds the labels of all dense lanes: of those that show at this scale those with the largest thresholds, each with a dot at
 * its instant and a stem down to the marks. The event has an option of its own, and its run counts one less.
 */
export function addDenseLabels(lanes: readonly LanePlan[], dense: DenseLabels, scene: LaneScene): void {
  const { selection } = dense;
  const { columns, viewport } = scene;
  const { start, end } = spanOf(viewport);
  const byLane = new Map<number, LanePlan>();
  selection.clear();
  for (const lane of lanes) {
    if (lane.kind !== 'dense') continue;
    byLane.set(lane.lane, lane);
    selection.addLane(lane.lane, { start, end, msPerPx: msPerPx(viewport), widthMaxPx: 0 });
  }
  for (const position of selection.kept()) {
    const lane = byLane.get(laneAt(columns.laneFrom, position));
    if (lane) addLabel(lane, dense, scene, position);
  }
}

function addLabel(lane: LanePlan, dense: DenseLabels, scene: LaneScene, position: number): void {
  const { table, columns, viewport, startPx, endPx, pen } = scene;
  const ref = columns.ref[position] ?? 0;
  const tone = table.colorAt(ref) ?? lane.tone;
  const groundTone = lane.isShaded ? 'band' : 'paper';
  const across = lane.top + scene.acrossPx + 3 + dense.labelRowAt(position) * labelRowPx;
  const place = {
    viewport,
    startPx,
    endPx,
    across,
    thickness: labelRowPx - 4,
    tone,
    groundTone,
    hasHandle: false,
  };
  const span = table.spanAt(ref);
  const anchor =
    [span.earliestStart, span.latestStart, span.earliestEnd].find(Number.isFinite) ?? viewport.centre;
  const along = alongOf(place, anchor);
  if (along < startPx) return;
  const middle = across + place.thickness / 2;
  const holder = scene.items.findIndex(
    (item) => item.lane === lane.lane && position >= item.from && position < item.to,
  );
  const held = scene.items[holder];
  // A number is not struck through.
  const isOnBadge =
    held?.kind === 'cluster' && Math.abs(held.mark.x + held.mark.width / 2 - along) < held.mark.width / 2;
  const foot = isOnBadge ? held.mark.y : lane.top + lane.height + scene.acrossPx - 3;
  pen.stroke([along, middle, along, foot], tone, stemAlpha);
  pen.disc(along, middle, dotRadiusPx + 1, groundTone);
  pen.disc(along, middle, dotRadiusPx, tone);
  const item: SceneItem = {
    key: `e${String(ref)}`,
    kind: 'event',
    ref,
    lane: lane.lane,
    count: 1,
    from: position,
    to: position + 1,
    span: { start: span.earliestStart, end: span.latestEnd },
    mark: pen.box(along - dotRadiusPx, middle - dotRadiusPx, 2 * dotRadiusPx, 2 * dotRadiusPx),
    label: labelOf(dense, scene, position, along, across),
  };
  countLabelled(scene.items, holder, item);
}

/**
 * The words after the mark, or before it, as far as they are in the plot: what runs over its edge loses the date, then the end of
 * the title. None where hardly any of the title is left.
 */
function labelOf(
  dense: DenseLabels,
  { columns, textOf, startPx, endPx }: LaneScene,
  position: number,
  along: number,
  across: number,
): SceneLabel | undefined {
  const text = textOf(columns.ref[position] ?? 0);
  const roomPx = dense.datePx[position] ?? 0;
  const wholePx = dense.widthAt(position) - roomPx;
  const isBefore = dense.isBefore(position);
  const dateWidth = roomPx === 0 ? 0 : datePx(text, dense.input.measure);
  const fromPx = startPx + edgePx;
  const toPx = isBefore ? along - denseOffsetPx : endPx - edgePx;
  const afterX = along + denseOffsetPx;
  const leftPx = toPx - wholePx - (isBefore ? fromPx : afterX);
  const hasDate = dateWidth > 0 && dateWidth <= Math.min(roomPx, leftPx);
  const titleWidth = Math.min(wholePx, wholePx + leftPx);
  if (titleWidth < Math.min(wholePx, leastTitlePx)) return undefined;
  const titleX = isBefore ? toPx - titleWidth - (hasDate ? dateWidth : 0) : afterX;
  return {
    x: titleX,
    y: across,
    width: titleWidth + (hasDate ? dateWidth : 0),
    height: labelRowPx - 4,
    title: text.title,
    chip: text.chip,
    titleX,
    titlePx: titleWidth,
    ground: 'ridge',
    date: hasDate ? text.date : undefined,
    dateX: titleX + titleWidth + wordGapPx,
    dateGround: 'ridge',
  };
}

/** A labelled event stands for itself: the run it lies in counts one less, and an own mark of it becomes the labelled one. */
function countLabelled(items: SceneItem[], holder: number, labelled: SceneItem): void {
  const item = items[holder];
  if (item && (item.kind === 'event' || item.count === 1)) items[holder] = { ...labelled, mark: item.mark };
  else {
    if (item) items[holder] = { ...item, count: item.count - 1 };
    items.push(labelled);
  }
}
