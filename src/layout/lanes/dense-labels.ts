import { laneAt } from '../../events/lane-at.js';
import { alongOf } from '../marks/mark-place.js';
import { Pen } from '../marks/pen.js';
import { datePx, type LabelText, wordGapPx } from '../label-text.js';
import type { SceneItem, SceneLabel, Tone } from '../scene.js';
import type { TextMeasure } from '../text-style.js';
import { msPerPx, spanOf } from '../viewport.js';
import { labelRowPx, type LanePlan } from './lane-plan.js';
import { type LaneScene, placeInLane } from './lane-scene.js';
import { type DenseLabels, denseOffsetPx } from './plan-dense.js';

const dotRadiusPx = 4;
const stemAlpha = 0.5;
/** A stem keeps this far off the words it passes. */
const stemClearPx = 4;
/** Words keep off the edges of the plot. */
const edgePx = 4;
/** A title is cut there when at least this much of it shows. */
const leastTitlePx = 48;

/**
 * Adds the labels of the dense ones among `wanted` lanes: of those of all lanes that show at this scale those with the largest
 * thresholds, each with a dot at its instant and a stem down to the marks. The event has an option of its own, and its run counts
 * one less.
 */
export function addDenseLabels(
  wanted: readonly LanePlan[],
  lanes: readonly LanePlan[],
  dense: DenseLabels,
  scene: LaneScene,
): void {
  const { selection } = dense;
  const { columns, viewport } = scene;
  const { start, end } = spanOf(viewport);
  const byLane = new Map<number, LanePlan>();
  selection.clear();
  for (const lane of wanted) if (lane.kind === 'dense') byLane.set(lane.lane, lane);
  for (const lane of lanes) {
    if (lane.kind !== 'dense') continue;
    selection.addLane(lane.lane, { start, end, msPerPx: msPerPx(viewport), widthMaxPx: 0 });
  }
  const stems: Stem[] = [];
  const dots = new Pen(false);
  for (const position of selection.kept()) {
    const lane = byLane.get(laneAt(columns.laneFrom, position));
    if (lane) addLabel(lane, dense, scene, position, stems, dots);
  }
  for (const stem of stems) drawStem(stem, stems, scene.pen);
  scene.pen.pieces.push(...dots.pieces);
}

/** A dot's line down to the marks. */
interface Stem {
  readonly lane: number;
  readonly tone: Tone;
  readonly along: number;
  readonly middle: number;
  readonly foot: number;
  readonly label: SceneLabel | undefined;
}

/** It is left out behind the words of the row below. */
function drawStem({ lane, tone, along, middle, foot }: Stem, stems: readonly Stem[], pen: Pen): void {
  const passed = stems.find(
    (other) =>
      other.lane === lane &&
      other.middle > middle &&
      other.label &&
      along > other.label.x - stemClearPx &&
      along < other.label.x + other.label.width + stemClearPx,
  )?.label;
  if (passed) {
    pen.stroke([along, middle, along, passed.y], tone, stemAlpha);
    pen.stroke([along, passed.y + passed.height, along, foot], tone, stemAlpha);
  } else pen.stroke([along, middle, along, foot], tone, stemAlpha);
}

function addLabel(
  lane: LanePlan,
  dense: DenseLabels,
  scene: LaneScene,
  position: number,
  stems: Stem[],
  dots: Pen,
): void {
  const { table, columns, viewport, startPx } = scene;
  const ref = columns.ref[position] ?? 0;
  const tone = table.colorAt(ref) ?? lane.tone;
  const across = lane.top + scene.acrossPx + 3 + dense.labelRowAt(position) * labelRowPx;
  const place = placeInLane(lane, scene, across, labelRowPx - 4, tone);
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
  const label = labelOf(dense, scene, position, along, across);
  stems.push({ lane: lane.lane, tone, along, middle, foot, label });
  dots.disc(along, middle, dotRadiusPx + 1.5, place.groundTone);
  dots.disc(along, middle, dotRadiusPx, tone);
  const item: SceneItem = {
    key: `e${String(ref)}`,
    kind: 'event',
    ref,
    lane: lane.lane,
    count: 1,
    from: position,
    to: position + 1,
    span: { start: span.earliestStart, end: span.latestEnd },
    mark: dots.box(along - dotRadiusPx, middle - dotRadiusPx, 2 * dotRadiusPx, 2 * dotRadiusPx),
    label,
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
  const fromPx = startPx + edgePx;
  const toPx = isBefore ? along - denseOffsetPx : endPx - edgePx;
  const afterX = along + denseOffsetPx;
  const leftPx = toPx - wholePx - (isBefore ? fromPx : afterX);
  const dateRoomPx = Math.min(roomPx, leftPx);
  const date = dateRoomPx <= 0 ? undefined : dateWithin(dateRoomPx, text, dense.input.measure);
  const dateWidth = date === undefined ? 0 : datePx(date, dense.input.measure);
  const titleWidth = Math.min(wholePx, wholePx + leftPx);
  if (titleWidth < Math.min(wholePx, leastTitlePx)) return undefined;
  const titleX = isBefore ? toPx - titleWidth - dateWidth : afterX;
  return {
    x: titleX,
    y: across,
    width: titleWidth + dateWidth,
    height: labelRowPx - 4,
    title: text.title,
    chip: text.chip,
    titleX,
    titlePx: titleWidth,
    ground: 'paper',
    date,
    dateX: titleX + titleWidth + wordGapPx,
    dateGround: 'paper',
  };
}

/** The date as it fits, in full or in short; undefined where neither does, or there is none. */
function dateWithin(roomPx: number, text: LabelText, measure: TextMeasure): string | undefined {
  const fits = (date: string): boolean => date !== '' && datePx(date, measure) <= roomPx;
  if (fits(text.date)) return text.date;
  return text.shortDate !== undefined && fits(text.shortDate) ? text.shortDate : undefined;
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
