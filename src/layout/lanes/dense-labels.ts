import { laneAt } from '../../events/lane-at.js';
import { alongOf } from '../marks/mark-place.js';
import type { SceneItem } from '../scene.js';
import { msPerPx, spanOf } from '../viewport.js';
import { labelRowPx, type LanePlan } from './lane-plan.js';
import type { LaneScene } from './lane-scene.js';
import { type DenseLabels, denseOffsetPx } from './plan-dense.js';

const dotRadiusPx = 4.5;
const stemAlpha = 0.5;
/** A title is cut at the end of the plot when at least this much of it shows. */
const leastTitlePx = 48;

/**
 * Adds the labels of all dense lanes: of those that show at this scale the 300 with the largest thresholds, each with a dot at
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
  const text = scene.textOf(ref);
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
  const middle = across + place.thickness / 2;
  const titleX = along + denseOffsetPx;
  const width = Math.min(dense.widthAt(position), endPx - titleX - 4);
  if (along < startPx || width < Math.min(dense.widthAt(position), leastTitlePx)) return;
  pen.stroke([along, middle, along, lane.top + lane.height + scene.acrossPx - 3], tone, stemAlpha);
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
    label: {
      x: titleX,
      y: across,
      width,
      height: place.thickness,
      title: text.title,
      chip: text.chip,
      titleX,
      titlePx: width,
      ground: 'ridge',
      date: undefined,
      dateX: titleX + width,
      dateGround: 'paper',
    },
  };
  countLabelled(scene.items, item);
}

/** A labelled event stands for itself: the run it lies in counts one less, and an own mark of it becomes the labelled one. */
function countLabelled(items: SceneItem[], labelled: SceneItem): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item || item.lane !== labelled.lane || labelled.from < item.from || labelled.from >= item.to)
      continue;
    if (item.kind === 'event') items[i] = { ...labelled, mark: item.mark };
    else {
      items[i] = { ...item, count: item.count - 1 };
      items.push(labelled);
    }
    return;
  }
  items.push(labelled);
}
