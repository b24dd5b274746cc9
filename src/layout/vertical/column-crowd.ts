import { outranks } from '../../events/pyramid.js';
import type { Span } from '../../time/instant.js';
import { alongOf } from '../marks/mark-place.js';
import type { Pen } from '../marks/pen.js';
import type { Box, SceneItem, Tone } from '../scene.js';
import { builtInMeasure } from '../advance-table.js';
import { msPerPx } from '../viewport.js';
import type { ColumnPlan } from './column-plan.js';
import { type ColumnScene, isInView, placeInColumn } from './column-scene.js';

const badgePx = 18;
const badgePadPx = 5;
const haloPx = 1.5;
/** A thinner column has no room for a number: the badge is a capsule, and the number is in its name. */
const leastBadgePx = 14;
/** Badges nearer than this would cover each other. */
const apartPx = badgePx + 2 * haloPx;

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

/** The badges of one row, in order of time: crowds whose badges would cover each other are counted together. */
export class BadgeRow {
  readonly #scene: ColumnScene;
  readonly #column: ColumnPlan;
  readonly #across: number;
  #pending: Crowd | undefined;

  constructor(scene: ColumnScene, column: ColumnPlan, across: number) {
    this.#scene = scene;
    this.#column = column;
    this.#across = across;
  }

  /** Takes the next crowd of at least two. */
  add(crowd: Crowd): void {
    const { columns, viewport } = this.#scene;
    const pending = this.#pending;
    const apartMs = (columns.start[crowd.first] ?? 0) - (columns.start[pending?.last ?? 0] ?? 0);
    if (!pending || apartMs >= apartPx * msPerPx(viewport)) {
      this.finish();
      this.#pending = crowd;
      return;
    }
    pending.count += crowd.count;
    pending.last = crowd.last;
    pending.end = Math.max(pending.end, crowd.end);
    if (outranks(columns, crowd.champion, pending.champion)) pending.champion = crowd.champion;
  }

  /** Draws what is left; nothing after this is counted with what came before. */
  finish(): void {
    if (this.#pending) addBadge(this.#scene, this.#column, this.#pending, this.#across);
    this.#pending = undefined;
  }
}

/** One counted badge where the most important member of a crowd stands, kept whole in the view. */
function addBadge(scene: ColumnScene, column: ColumnPlan, crowd: Crowd, across: number): void {
  const { columns, pen, startPx, endPx } = scene;
  const { champion, count, first, last } = crowd;
  const place = placeInColumn(scene, column, across, column.barPx);
  const half = badgePx / 2;
  const start = alongOf(place, columns.start[champion] ?? 0);
  const along = Math.min(Math.max(start, startPx + half), endPx - half);
  const box = badgeBox(pen, column, across + column.barPx / 2, along, count);
  drawBadge(pen, box, count, { tone: column.tone, ground: place.groundTone });
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
