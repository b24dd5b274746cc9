import { compareInTime } from '../../events/compare-in-time.js';
import type { Columns } from '../../events/columns.js';
import { outranks } from '../../events/outranks.js';
import type { Span } from '../../time/instant.js';
import type { Pen } from '../marks/pen.js';
import type { Box, SceneItem, Tone } from '../scene.js';
import { builtInMeasure } from '../advance-table.js';
import { msPerPx, toPx } from '../viewport.js';
import type { ColumnPlan } from './column-plan.js';
import { type ColumnScene, isInView, pushEvent } from './column-scene.js';

const badgePx = 18;
const badgePadPx = 5;
const haloPx = 1.5;
/** A thinner column has no room for a number: the badge is a capsule, and the number is in its name. */
const leastBadgePx = 14;
/** Less than this from the middle of a badge a dot would be covered. */
const coveredPx = 13;
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

/** Counts one more; those out of view or with a label are left to others. */
export function gather(crowd: Crowd, scene: ColumnScene, position: number): void {
  if (!isInView(scene, position) || scene.labels.has(position)) return;
  const end = scene.columns.end[position] ?? 0;
  join(crowd, { count: 1, first: position, last: position, champion: position, end }, scene.columns);
}

/** Counts another crowd in. */
function join(crowd: Crowd, other: Crowd, columns: Columns): void {
  const isFirst = crowd.count === 0;
  if (isFirst || compareInTime(columns, other.first, crowd.first) < 0) crowd.first = other.first;
  if (isFirst || compareInTime(columns, other.last, crowd.last) > 0) crowd.last = other.last;
  if (isFirst || outranks(columns, other.champion, crowd.champion)) crowd.champion = other.champion;
  crowd.count += other.count;
  crowd.end = Math.max(crowd.end, other.end);
}

interface Single {
  readonly position: number;
  readonly draw: () => void;
}

interface Badge {
  readonly crowd: Crowd;
  /** Where it stands: at its most important member, whatever it covers besides. */
  readonly along: number;
}

/**
 * What is counted in a column: crowds of its rows, and single short marks that a badge may cover. Crowds whose badges would cover
 * each other are counted together; what stands beneath a badge is counted in it.
 */
export class ColumnCrowds {
  readonly #scene: ColumnScene;
  readonly #column: ColumnPlan;
  readonly #crowds: Crowd[] = [];
  readonly #singles: Single[] = [];

  constructor(scene: ColumnScene, column: ColumnPlan) {
    this.#scene = scene;
    this.#column = column;
  }

  /** Takes a crowd of two or more. */
  add(crowd: Crowd): void {
    this.#crowds.push(crowd);
  }

  /** Takes one short mark; `draw` adds it where no badge covers it. */
  addSingle(position: number, draw: () => void): void {
    this.#singles.push({ position, draw });
  }

  /** Draws everything, badges on top. A labelled event beneath a badge has it for a mark, but is not counted in it. */
  finish(): void {
    const scene = this.#scene;
    const column = this.#column;
    const badges = this.#badges();
    const beneath = new Map<number, Badge>();
    for (const { position, draw } of this.#singles) {
      const along = alongIn(scene, position);
      const over = badges.find((badge) => Math.abs(badge.along - along) < coveredPx);
      if (!over) draw();
      else if (scene.labels.has(position)) beneath.set(position, over);
      else gather(over.crowd, scene, position);
    }
    for (const badge of badges) addBadge(scene, column, badge);
    for (const [position, badge] of beneath)
      pushEvent(scene, column, position, haloOf(boxOf(scene, column, badge)));
  }

  #badges(): Badge[] {
    const scene = this.#scene;
    const { columns, viewport } = scene;
    const merged: Crowd[] = [];
    this.#crowds.sort((a, b) => compareInTime(columns, a.first, b.first));
    for (const crowd of this.#crowds) {
      const before = merged.at(-1);
      const apartMs = (columns.start[crowd.first] ?? 0) - (columns.start[before?.last ?? 0] ?? 0);
      if (!before || apartMs >= apartPx * msPerPx(viewport)) merged.push(crowd);
      else join(before, crowd, columns);
    }
    return merged.map((crowd) => ({ crowd, along: alongIn(scene, crowd.champion) }));
  }
}

function alongIn({ columns, viewport, startPx, endPx }: ColumnScene, position: number): number {
  const along = startPx + toPx(viewport, columns.start[position] ?? 0);
  return Math.min(Math.max(along, startPx), endPx);
}

/** Kept whole in the view. */
function boxOf({ pen, startPx, endPx }: ColumnScene, column: ColumnPlan, { crowd, along }: Badge): Box {
  const half = badgePx / 2;
  const at = Math.min(Math.max(along, startPx + half), endPx - half);
  return badgeBox(pen, column, at, crowd.count);
}

function haloOf({ x, y, width, height }: Box): Box {
  return { x: x - haloPx, y: y - haloPx, width: width + 2 * haloPx, height: height + 2 * haloPx };
}

function addBadge(scene: ColumnScene, column: ColumnPlan, badge: Badge): void {
  const { columns, pen } = scene;
  const { champion, count, first, last, end } = badge.crowd;
  const box = boxOf(scene, column, badge);
  drawBadge(pen, box, count, column.tone);
  pushCrowd(scene, column, {
    kind: 'cluster',
    champion,
    from: first,
    to: last + 1,
    count,
    span: { start: columns.start[first] ?? 0, end },
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

/** In the middle of its column, and wider than that only where the number is. */
function badgeBox(pen: Pen, { left, width }: ColumnPlan, along: number, count: number): Box {
  if (width < leastBadgePx) return pen.box(along - badgePx / 2, left, badgePx, width);
  const itsWidth = Math.max(badgePx, builtInMeasure(shortCount(count), 'count') + 2 * badgePadPx);
  return pen.box(along - badgePx / 2, left + (width - itsWidth) / 2, badgePx, itsWidth);
}

function drawBadge(pen: Pen, box: Box, count: number, tone: Tone): void {
  const { x, y, width, height } = box;
  const radius = Math.min(width, height) / 2;
  pen.fill(haloOf(box), 'paper', 1, radius + haloPx);
  pen.fill(box, tone, 1, radius);
  if (width < leastBadgePx) return;
  pen.glyph(shortCount(count), y + height / 2, x + width / 2, 12, 'on-lane');
}

/** 999, 1.2k, 34k, 5M: what fits a badge. The exact number is in the name. */
function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 1e6 ? [count / 1000, 'k'] : [count / 1e6, 'M'];
  return `${value < 10 ? String(Math.floor(value * 10) / 10) : String(Math.floor(value))}${unit}`;
}
