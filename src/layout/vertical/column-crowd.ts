import { compareInTime } from '../../events/compare-in-time.js';
import type { Columns } from '../../events/columns.js';
import { outranks } from '../../events/outranks.js';
import { shortCount } from '../lanes/badge.js';
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
  /** Positions. */
  readonly members: number[];
  first: number;
  last: number;
  champion: number;
  end: number;
}

export function emptyCrowd(): Crowd {
  return { members: [], first: -1, last: -1, champion: -1, end: -Infinity };
}

/** Counts one more; those out of view or with a label are left to others. */
export function gather(crowd: Crowd, scene: ColumnScene, position: number): void {
  if (isInView(scene, position) && !scene.labels.has(position)) join(crowd, position, scene.columns);
}

function join(crowd: Crowd, position: number, columns: Columns): void {
  const isFirst = crowd.members.length === 0;
  if (isFirst || compareInTime(columns, position, crowd.first) < 0) crowd.first = position;
  if (isFirst || compareInTime(columns, position, crowd.last) > 0) crowd.last = position;
  if (isFirst || outranks(columns, position, crowd.champion)) crowd.champion = position;
  crowd.members.push(position);
  crowd.end = Math.max(crowd.end, columns.end[position] ?? 0);
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
      else for (const position of crowd.members) join(before, position, columns);
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
  return badgeBox(pen, column, at, crowd.members.length);
}

function haloOf({ x, y, width, height }: Box): Box {
  return { x: x - haloPx, y: y - haloPx, width: width + 2 * haloPx, height: height + 2 * haloPx };
}

function addBadge(scene: ColumnScene, column: ColumnPlan, badge: Badge): void {
  const { crowd } = badge;
  const box = boxOf(scene, column, badge);
  drawBadge(scene.pen, box, crowd.members.length, column.tone);
  pushCrowd(scene, column, 'cluster', crowd, box);
}

/** Adds the item of a badge, a strip or a ridge that counts a crowd. */
export function pushCrowd(
  scene: ColumnScene,
  column: ColumnPlan,
  kind: CrowdItem['kind'],
  { members, first, last, champion, end }: Crowd,
  mark: Box,
): void {
  const { columns } = scene;
  pushItem(scene, column, {
    kind,
    champion,
    from: first,
    to: last + 1,
    count: members.length,
    refs: members.map((position) => columns.ref[position] ?? 0),
    span: { start: columns.start[first] ?? 0, end },
    mark,
  });
}

interface CrowdItem extends Pick<SceneItem, 'from' | 'to' | 'count' | 'refs' | 'span' | 'mark'> {
  readonly kind: 'cluster' | 'ridge';
  readonly champion: number;
}

/** Adds the item of whatever counts more than one. */
export function pushItem({ columns, items }: ColumnScene, { lane }: ColumnPlan, crowd: CrowdItem): void {
  const { champion, ...item } = crowd;
  const ref = columns.ref[champion] ?? 0;
  items.push({
    key: `${item.kind === 'cluster' ? 'c' : 'r'}${String(ref)}`,
    ref,
    lane,
    label: undefined,
    ...item,
  });
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
