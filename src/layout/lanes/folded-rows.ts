import { championOf } from '../../events/clusters.js';
import { drawDate } from '../marks/draw-date.js';
import { alongOf, type MarkPlace } from '../marks/mark-place.js';
import type { Box } from '../scene.js';
import type { Span } from '../../time/instant.js';
import { msPerPx, spanOf } from '../viewport.js';
import { barPx, lanePadPx, rowPitchPx, type SparseLane } from './lane-plan.js';
import type { LaneScene } from './lane-scene.js';
import { markExtent } from './mark-extent.js';
import { memberSpan } from './member-words.js';
import { pushRidge } from './push-ridge.js';
import { markBox, placeOf } from './sparse-lane.js';

const stepPx = 4;
const leastPx = 4;

/**
 * Adds what has no row of its own to the Scene, as one strip under the others: how many are going on at each time. What touches in
 * time is one thing in it, so that every event in view stands for itself or is counted once.
 */
export function addFoldedRows(lane: SparseLane, scene: LaneScene): void {
  const { columns } = lane.members;
  const { start, end } = spanOf(scene.viewport);
  const { gapMs } = scene;
  const startOf = (i: number): number => columns.start[i] ?? 0;
  const endOf = (i: number): number => columns.end[i] ?? 0;
  const inView = lane.folded.filter((i) => startOf(i) < end && endOf(i) > start);
  let first = 0;
  let until = -Infinity;
  inView.forEach((i, place) => {
    if (place > first && startOf(i) >= until + gapMs) {
      addStretch(lane, scene, inView.subarray(first, place), until);
      first = place;
    }
    until = Math.max(until, endOf(i));
  });
  if (inView.length > 0) addStretch(lane, scene, inView.subarray(first), until);
}

/** How many things that strip is. */
export function countStretches(
  { members: { columns }, folded }: SparseLane,
  seen: Span,
  gapMs: number,
): number {
  let count = 0;
  let until = -Infinity;
  for (const i of folded) {
    const start = columns.start[i] ?? 0;
    const end = columns.end[i] ?? 0;
    if (!(start < seen.end && end > seen.start)) continue;
    if (start >= until + gapMs) count++;
    until = Math.max(until, end);
  }
  return count;
}

function addStretch(lane: SparseLane, scene: LaneScene, stretch: Uint32Array, until: number): void {
  const { columns, position } = lane.members;
  const { table } = scene;
  const champion = championOf(columns, stretch, 0, stretch.length);
  const ref = columns.ref[champion] ?? 0;
  const isOne = stretch.length === 1;
  const across = lane.top + lanePadPx + lane.rows.length * rowPitchPx + scene.acrossPx;
  const tone = (isOne ? table.colorAt(ref) : undefined) ?? lane.tone;
  const place = placeOf(lane, scene, across, tone, false);
  const first = stretch[0] ?? 0;
  const span = { start: columns.start[first] ?? 0, end: until };
  const date = memberSpan(lane.members, champion, table);
  if (isOne) drawDate(scene.pen, date, place);
  scene.items.push({
    key: `${isOne ? 'e' : 'c'}${String(ref)}`,
    kind: isOne ? 'event' : 'ridge',
    ref,
    lane: lane.lane,
    count: stretch.length,
    from: position[first] ?? 0,
    to: (position[stretch.at(-1) ?? 0] ?? 0) + 1,
    ...(!isOne && { refs: Uint32Array.from(stretch, (i) => columns.ref[i] ?? 0) }),
    span,
    mark: isOne ? markBox(place, markExtent(date), scene) : drawStretch(lane, scene, stretch, place, until),
    label: undefined,
  });
}

/** How many are going on, in steps that stay where they are while the view moves; as high as the rows that have no room. */
function drawStretch(
  lane: SparseLane,
  { viewport, pen, startPx, endPx }: LaneScene,
  stretch: Uint32Array,
  place: MarkPlace,
  until: number,
): Box {
  const { start, end } = lane.members.columns;
  const seen = spanOf(viewport);
  const scale = msPerPx(viewport);
  const binMs = 2 ** Math.ceil(Math.log2(stepPx * scale));
  const firstBin = Math.floor(Math.max(start[stretch[0] ?? 0] ?? 0, seen.start) / binMs);
  const lastBin = Math.max(Math.ceil(Math.min(until, seen.end) / binMs) - 1, firstBin);
  const heights = new Float32Array(lastBin - firstBin + 1);
  for (const i of stretch) {
    const from = Math.max(Math.floor((start[i] ?? 0) / binMs), firstBin);
    const to = Math.min(Math.ceil((end[i] ?? 0) / binMs) - 1, lastBin);
    for (let bin = from; bin <= to; bin++) heights[bin - firstBin] = (heights[bin - firstBin] ?? 0) + 1;
  }
  heights.forEach((count, bin) => {
    heights[bin] = barPx * Math.sqrt(count / lane.foldedRows);
  });
  pushRidge(pen, place, firstBin, binMs, heights);
  const left = Math.max(alongOf(place, start[stretch[0] ?? 0] ?? 0), startPx);
  const right = Math.min(alongOf(place, until), endPx);
  return pen.box(left, place.across, Math.max(right - left, leastPx), barPx);
}
