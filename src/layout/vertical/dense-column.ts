import { lowerBound } from '../../base/sorted-search.js';
import { runMark } from '../../events/clusters.js';
import { forEachRun } from '../../events/cluster-runs.js';
import type { DensityCache } from '../../events/density.js';
import { championIn, forEachGoingOnAt } from '../../events/index-queries.js';
import type { Pyramid } from '../../events/pyramid.js';
import { outranks } from '../../events/outranks.js';
import type { Rows } from '../../events/rows.js';
import { drawDensity } from '../lanes/density-ridge.js';
import { alongOf, leastTintPx } from '../marks/mark-place.js';
import { msPerPx } from '../viewport.js';
import type { DenseColumn } from './column-plan.js';
import { ColumnCrowds, emptyCrowd, gather, pushCrowd, pushItem } from './column-crowd.js';
import {
  acrossOfRow,
  addEventMark,
  type ColumnScene,
  markBox,
  lengthPxOf,
  ownBarPx,
  placeInColumn,
} from './column-scene.js';

/** The indexes that dense columns are read from. */
export interface DenseIndex {
  readonly pyramid: Pyramid;
  readonly density: DensityCache;
  readonly rows: Rows;
}

const stripPx = 6;
const dotPx = 8;

/**
 * Adds a dense lane to the Scene: single marks, counted crowds and ridges of density, from runs and bins and never event by
 * event. Labelled events stand on top of them, and runs count them no more.
 */
export function addDenseColumn(column: DenseColumn, index: DenseIndex, scene: ColumnScene): void {
  const { columns, viewport, view, clusterPx } = scene;
  const scale = msPerPx(viewport);
  const first = lowerBound(columns.start, column.from, column.to, view.start);
  const last = lowerBound(columns.start, first, column.to, view.end);
  const labelled = labelledIn(scene, column);
  addGoingOn(column, index, scene, first);
  const crowds = new ColumnCrowds(scene, column);
  forEachRun(index.pyramid, column.lane, first, last, clusterPx * scale, (from, to) => {
    const cutFrom = Math.max(from, first);
    const cutTo = Math.min(to, last);
    const lengthPx = ((columns.start[to - 1] ?? 0) - (columns.start[from] ?? 0)) / scale;
    const kind = runMark(to - from, lengthPx, clusterPx);
    if (kind === 'ridge') addRidge(column, index, scene, cutFrom, cutTo, labelled);
    else addRun(column, index, scene, cutFrom, cutTo, crowds);
    return true;
  });
  for (const position of labelled) addLabelled(column, index, scene, position, crowds);
  crowds.finish();
}

/** Positions with a label in a column, in order. */
function labelledIn({ labels }: ColumnScene, { from, to }: DenseColumn): readonly number[] {
  return [...labels.keys()].filter((position) => position >= from && position < to).sort((a, b) => a - b);
}

/** One event by its own mark: a bar in its row, where rows beyond the room share the last; a dot in the middle. */
function addOwn(column: DenseColumn, { rows }: DenseIndex, scene: ColumnScene, position: number): void {
  if (lengthPxOf(scene, position) < leastTintPx) {
    const thickness = Math.min(dotPx, column.width);
    addEventMark(scene, column, position, column.left + (column.width - thickness) / 2, thickness);
    return;
  }
  const row = Math.min(rows.row[position] ?? 0, column.rowCount - 1);
  addEventMark(scene, column, position, acrossOfRow(column, row, scene.isRightToLeft));
}

/** A short mark may come to stand under a badge. */
function addLabelled(
  column: DenseColumn,
  index: DenseIndex,
  scene: ColumnScene,
  position: number,
  crowds: ColumnCrowds,
): void {
  const draw = (): void => {
    addOwn(column, index, scene, position);
  };
  if (lengthPxOf(scene, position) >= ownBarPx) draw();
  else crowds.addSingle(position, draw);
}

/** What began before the view and still goes on: as bars where each has a row, else counted in one strip. */
function addGoingOn(column: DenseColumn, index: DenseIndex, scene: ColumnScene, before: number): void {
  const { view, pen, startPx } = scene;
  const crowd = emptyCrowd();
  const shown: number[] = [];
  forEachGoingOnAt(index.pyramid, column.lane, view.start, before, (position) => {
    gather(crowd, scene, position);
    if (shown.length < column.rowCount && !scene.labels.has(position)) shown.push(position);
    return true;
  });
  const { length } = crowd.members;
  if (length === 0) return;
  if (length <= shown.length) {
    for (const position of shown) addOwn(column, index, scene, position);
    return;
  }
  const mark = pen.box(startPx, column.left, stripPx, column.width);
  pen.fill(mark, column.tone, 0.6);
  pushCrowd(scene, column, 'cluster', crowd, mark);
}

/** A short run: long bars as themselves, one badge for the others. */
function addRun(
  column: DenseColumn,
  index: DenseIndex,
  scene: ColumnScene,
  from: number,
  to: number,
  crowds: ColumnCrowds,
): void {
  const crowd = emptyCrowd();
  for (let position = from; position < to; position++) {
    if (scene.labels.has(position)) continue;
    if (lengthPxOf(scene, position) >= ownBarPx) addOwn(column, index, scene, position);
    else gather(crowd, scene, position);
  }
  if (crowd.members.length === 1) addOwn(column, index, scene, crowd.champion);
  else if (crowd.members.length > 1) crowds.add(crowd);
}

/** A crowded stretch as density. */
function addRidge(
  column: DenseColumn,
  { pyramid, density }: DenseIndex,
  scene: ColumnScene,
  from: number,
  to: number,
  labelled: readonly number[],
): void {
  const { columns, pen } = scene;
  const start = columns.start[from] ?? 0;
  const end = columns.start[to - 1] ?? 0;
  const place = placeInColumn(scene, column, column.left, column.width);
  drawDensity(pen, density, column.lane, place, start, end);

  const own = labelled.filter((position) => position >= from && position < to);
  const count = to - from - own.length;
  const champion = championBetween(pyramid, from, to, own);
  if (count === 0 || champion < 0) return;
  const mark = markBox(scene, alongOf(place, start), alongOf(place, end) + 4, column.left, column.width);
  pushItem(scene, column, { kind: 'ridge', champion, from, to, count, span: { start, end }, mark });
}

/** The most important of [from, to) that is none of `without`, which ascends; −1 where nothing is left. */
function championBetween(pyramid: Pyramid, from: number, to: number, without: readonly number[]): number {
  let best = -1;
  let at = from;
  for (const next of [...without, to]) {
    const champion = championIn(pyramid, at, next);
    if (champion >= 0 && (best < 0 || outranks(pyramid.columns, champion, best))) best = champion;
    at = next + 1;
  }
  return best;
}
