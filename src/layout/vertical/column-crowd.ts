import { clusterGapPx } from '../../events/clusters.js';
import { compareInTime } from '../../events/compare-in-time.js';
import type { Columns } from '../../events/columns.js';
import { outranks } from '../../events/outranks.js';
import { shortCount } from '../lanes/badge.js';
import { badgeGaps } from '../lanes/dense-runs.js';
import type { Pen } from '../marks/pen.js';
import type { Box, SceneItem, Tone } from '../scene.js';
import { builtInMeasure } from '../advance-table.js';
import { toPx } from '../viewport.js';
import type { ColumnPlan } from './column-plan.js';
import { type ColumnScene, isInView, pushEvent } from './column-scene.js';

const badgePx = 18;
const badgePadPx = 5;
const haloPx = 1.5;
/** A thinner column has no room for a number: the badge is a capsule, and the number is in its name. */
const leastBadgePx = 14;
/** What is less than so many gaps from what a badge counts might be covered by it. */
const coveredGaps = 13 / clusterGapPx;

/** Visits positions, among them all that a crowd may count. */
export type Members = (visit: (position: number) => void) => void;

/** What of a crowd is in view and has no label of its own. */
export interface Crowd {
  /** Which they are is found when somebody asks; empty where it counts all that is between the first and the last. */
  readonly members: Members[];
  count: number;
  first: number;
  last: number;
  champion: number;
  end: number;
}

/** Counts those of `members` that are in view and have no label. */
export function crowdOf(scene: ColumnScene, members: Members): Crowd {
  const crowd: Crowd = { members: [members], count: 0, first: -1, last: -1, champion: -1, end: -Infinity };
  members((position) => {
    if (isCounted(scene, position)) join(crowd, position, scene.columns);
  });
  return crowd;
}

function isCounted(scene: ColumnScene, position: number): boolean {
  return isInView(scene, position) && !scene.labels.has(position);
}

function join(crowd: Crowd, position: number, columns: Columns): void {
  const isFirst = crowd.champion < 0;
  if (isFirst || compareInTime(columns, position, crowd.first) < 0) crowd.first = position;
  if (isFirst || compareInTime(columns, position, crowd.last) > 0) crowd.last = position;
  if (isFirst || outranks(columns, position, crowd.champion)) crowd.champion = position;
  crowd.count++;
  crowd.end = Math.max(crowd.end, columns.end[position] ?? 0);
}

function merge(crowd: Crowd, other: Crowd, columns: Columns): void {
  const { count } = crowd;
  for (const position of [other.first, other.last, other.champion]) join(crowd, position, columns);
  crowd.members.push(...other.members);
  crowd.count = count + other.count;
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
      const isLabelled = scene.labels.has(position);
      const along = alongIn(scene, position);
      const over = badges.find((badge) =>
        isLabelled
          ? Math.abs(badge.along - along) < coveredGaps * clusterGapPx
          : isNear(scene, badge.crowd, position),
      );
      if (!over) draw();
      else if (isLabelled) beneath.set(position, over);
      else
        merge(
          over.crowd,
          crowdOf(scene, (visit) => visit(position)),
          scene.columns,
        );
    }
    for (const badge of badges) addBadge(scene, column, badge);
    for (const [position, badge] of beneath)
      pushEvent(scene, column, position, haloOf(boxOf(scene, column, badge)));
  }

  #badges(): Badge[] {
    const scene = this.#scene;
    const { columns, gapMs } = scene;
    const merged: Crowd[] = [];
    this.#crowds.sort((a, b) => compareInTime(columns, a.first, b.first));
    for (const crowd of this.#crowds) {
      const before = merged.at(-1);
      const apartMs = (columns.start[crowd.first] ?? 0) - (columns.start[before?.last ?? 0] ?? 0);
      if (!before || apartMs >= badgeGaps * gapMs) merged.push(crowd);
      else merge(before, crowd, columns);
    }
    return merged.map((crowd) => ({ crowd, along: alongIn(scene, crowd.champion) }));
  }
}

/** Nearness is told by dates, which zooming does not change, and not by where the badge stands. */
function isNear({ columns, gapMs }: ColumnScene, { first, last }: Crowd, position: number): boolean {
  const at = columns.start[position] ?? 0;
  const reachMs = coveredGaps * gapMs;
  return at > (columns.start[first] ?? 0) - reachMs && at < (columns.start[last] ?? 0) + reachMs;
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
  const { crowd } = badge;
  const box = boxOf(scene, column, badge);
  drawBadge(scene.pen, box, crowd.count, column.tone);
  pushCrowd(scene, column, 'cluster', crowd, box);
}

/** Adds the item of a badge, a strip or a ridge that counts a crowd. */
export function pushCrowd(
  scene: ColumnScene,
  { lane }: ColumnPlan,
  kind: 'cluster' | 'ridge',
  { members, count, first, last, champion, end }: Crowd,
  mark: Box,
): void {
  const { columns, items } = scene;
  const refOf = (position: number): number => columns.ref[position] ?? 0;
  const item: SceneItem = {
    key: `${kind === 'cluster' ? 'c' : 'r'}${String(refOf(champion))}`,
    kind,
    ref: refOf(champion),
    lane,
    label: undefined,
    from: first,
    to: last + 1,
    count,
    span: { start: columns.start[first] ?? 0, end },
    mark,
  };
  if (members.length === 0) {
    items.push(item);
    return;
  }
  let refs: number[] | undefined;
  items.push({
    ...item,
    get refs() {
      if (refs) return refs;
      const found: number[] = (refs = []);
      for (const each of members)
        each((position) => {
          if (isCounted(scene, position)) found.push(refOf(position));
        });
      return found;
    },
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
