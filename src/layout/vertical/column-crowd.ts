import { outranks } from '../../events/pyramid.js';
import type { Span } from '../../time/instant.js';
import { alongOf } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import type { Box, SceneItem, Tone } from '../scene.js';
import { builtInMeasure } from '../advance-table.js';
import type { ColumnPlan } from './column-plan.js';
import { addEventMark, type ColumnScene, isInView, placeInColumn } from './column-scene.js';

const badgePx = 18;
const badgePadPx = 5;
const haloPx = 1.5;
/** A thinner column has no room for a number: the badge is a capsule, and the number is in its name. */
const leastBadgePx = 14;

/** What of a crowd is in view and has no label of its own, while it is being gathered. */
export interface Crowd {
  count: number;
  first: number;
  last: number;
  champion: number;
  end: number;
}

export function emptyCrowd(): Crowd {
  return { count: 0, first: -1, last: -1, champion: -1, end: -Infinity };
}

/** Counts one more, in order of start; those out of view or with a label are left to others. */
export function gather(crowd: Crowd, scene: ColumnScene, position: number): void {
  if (!isInView(scene, position) || scene.labels.has(position)) return;
  const { columns } = scene;
  if (crowd.count === 0) crowd.first = position;
  if (crowd.count === 0 || outranks(columns, position, crowd.champion)) crowd.champion = position;
  crowd.count++;
  crowd.last = position;
  crowd.end = Math.max(crowd.end, columns.end[position] ?? 0);
}

/** Adds a gathered crowd as one counted badge where its most important member stands; a single one as itself. */
export function addCrowdBadge(scene: ColumnScene, column: ColumnPlan, crowd: Crowd, across: number): void {
  const { columns, pen, startPx, endPx } = scene;
  const { champion, count, first, last } = crowd;
  if (count === 0) return;
  if (count === 1) {
    addEventMark(scene, column, champion, across);
    return;
  }
  const place = placeInColumn(scene, column, across);
  const half = badgePx / 2;
  const start = alongOf(place, columns.start[champion] ?? 0);
  const along = Math.min(Math.max(start, startPx + half), endPx - half);
  const tones = { tone: column.tone, ground: place.groundTone };
  const box = badgeBox(pen, column, across + column.barPx / 2, along, count);
  drawBadge(pen, box, count, tones);
  pushCrowd(scene, column, {
    kind: 'cluster',
    champion,
    from: first,
    to: last + 1,
    count,
    span: { start: columns.start[first] ?? 0, end: crowd.end },
    mark: box,
  });
}

export interface CrowdItem {
  readonly kind: 'cluster' | 'ridge';
  readonly champion: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly span: Span;
  readonly mark: Box;
}

/** Adds the item of a badge or ridge. */
export function pushCrowd({ columns, items }: ColumnScene, { lane }: ColumnPlan, crowd: CrowdItem): void {
  const { kind, champion, from, to, count, span, mark } = crowd;
  const ref = columns.ref[champion] ?? 0;
  const item: SceneItem = {
    key: `${kind === 'cluster' ? 'c' : 'r'}${String(ref)}`,
    kind,
    ref,
    lane,
    count,
    from,
    to,
    span,
    mark,
    label: undefined,
  };
  items.push(item);
}

function badgeBox(pen: Pen, column: ColumnPlan, middle: number, along: number, count: number): Box {
  if (column.width < leastBadgePx) return pen.box(along - badgePx / 2, column.left, badgePx, column.width);
  const width = Math.max(badgePx, builtInMeasure(shortCount(count), 'count') + 2 * badgePadPx);
  // Kept in its column where that is wide enough, so that it covers no neighbour.
  const least = column.left;
  const most = column.left + column.width - width;
  const across = most < least ? (least + most) / 2 : Math.min(Math.max(middle - width / 2, least), most);
  return pen.box(along - badgePx / 2, across, badgePx, width);
}

function drawBadge(
  pen: Pen,
  { x, y, width, height }: Box,
  count: number,
  { tone, ground }: { readonly tone: Tone; readonly ground: Tone },
): void {
  const radius = Math.min(width, height) / 2;
  const halo = { x: x - haloPx, y: y - haloPx, width: width + 2 * haloPx, height: height + 2 * haloPx };
  pen.fill(halo, ground, 1, radius + haloPx);
  pen.fill({ x, y, width, height }, tone, 1, radius);
  if (width < leastBadgePx) return;
  pen.glyph(shortCount(count), y + height / 2, x + width / 2, 12, 'on-lane');
}

/** 999, 1.2k, 34k, 5M: what fits a badge. The exact number is in the name. */
function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 1e6 ? [count / 1000, 'k'] : [count / 1e6, 'M'];
  return `${value < 10 ? String(Math.floor(value * 10) / 10) : String(Math.floor(value))}${unit}`;
}
