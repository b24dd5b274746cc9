import { lowerBound } from '../../base/sorted-search.js';
import type { DensityCache } from '../../events/density.js';
import { championIn, forEachGoingOnAt } from '../../events/index-queries.js';
import type { Pyramid } from '../../events/pyramid.js';
import { outranks } from '../../events/outranks.js';
import type { Rows } from '../../events/rows.js';
import { forEachDensePart } from '../lanes/dense-runs.js';
import { drawDensity } from '../lanes/density-ridge.js';
import { alongOf, leastTintPx } from '../marks/mark-place.js';
import { msPerPx } from '../viewport.js';
import type { DenseColumn } from './column-plan.js';
import { ColumnCrowds, crowdOf, pushCrowd } from './column-crowd.js';
import {
  acrossOfRow,
  addEventMark,
  type ColumnScene,
  drawEventMark,
  lengthMsOf,
  markBox,
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
  const { columns, view, gapMs } = scene;
  const { pyramid } = index;
  const labelled = labelledIn(scene, column);
  addGoingOn(column, index, scene, lowerBound(columns.start, column.from, column.to, view.start));
  const crowds = new ColumnCrowds(scene, column);
  const alone = new Set<number>();
  forEachDensePart(column, pyramid, view, gapMs, (part, champion, from, to) => {
    if (part === 'event') {
      alone.add(champion);
      if (!scene.labels.has(champion)) addOwn(column, index, scene, champion);
    } else if (part === 'bar') {
      drawEventMark(scene, column, champion, ...ownPlace(column, index, scene, champion));
    } else if (part === 'ridge') addRidge(column, index, scene, labelled, from, to);
    else {
      const crowd = crowdOf(scene, (visit) => {
        for (let position = from; position < to; position++) if (!alone.has(position)) visit(position);
      });
      if (crowd.count === 1) addOwn(column, index, scene, crowd.champion);
      else if (crowd.count > 1) crowds.add(crowd);
    }
    return true;
  });
  for (const position of labelled) {
    const draw = (): void => {
      addOwn(column, index, scene, position);
    };
    // A short mark may come to stand under a badge.
    if (lengthMsOf(scene, position) >= gapMs) draw();
    else crowds.addSingle(position, draw);
  }
  crowds.finish();
}

/** Positions with a label in a column, in order. */
function labelledIn({ labels }: ColumnScene, { from, to }: DenseColumn): readonly number[] {
  return [...labels.keys()].filter((position) => position >= from && position < to).sort((a, b) => a - b);
}

/** Where the mark of one event stands across time: a bar in its row, where rows beyond the room share the last; a dot in the middle. */
function ownPlace(
  column: DenseColumn,
  { rows }: DenseIndex,
  scene: ColumnScene,
  position: number,
): readonly [across: number, thickness: number] {
  if (lengthMsOf(scene, position) < leastTintPx * msPerPx(scene.viewport)) {
    const thickness = Math.min(dotPx, column.width);
    return [column.left + (column.width - thickness) / 2, thickness];
  }
  const row = Math.min(rows.row[position] ?? 0, column.rowCount - 1);
  return [acrossOfRow(column, row, scene.isRightToLeft), column.barPx];
}

function addOwn(column: DenseColumn, index: DenseIndex, scene: ColumnScene, position: number): void {
  addEventMark(scene, column, position, ...ownPlace(column, index, scene, position));
}

/** What began before the view and still goes on: as bars where each has a row, else counted in one strip. */
function addGoingOn(column: DenseColumn, index: DenseIndex, scene: ColumnScene, before: number): void {
  const { view, pen, startPx, labels } = scene;
  const shown: number[] = [];
  const crowd = crowdOf(scene, (visit) => {
    forEachGoingOnAt(index.pyramid, column.lane, view.start, before, (position) => {
      visit(position);
      return true;
    });
  });
  if (crowd.count === 0) return;
  if (crowd.count <= column.rowCount) {
    crowd.members[0]?.((position) => {
      if (!labels.has(position)) shown.push(position);
    });
    for (const position of shown) addOwn(column, index, scene, position);
    return;
  }
  const mark = pen.box(startPx, column.left, stripPx, column.width);
  pen.fill(mark, column.tone, 0.6);
  pushCrowd(scene, column, 'cluster', crowd, mark);
}

/** A crowded stretch as density. */
function addRidge(
  column: DenseColumn,
  { pyramid, density }: DenseIndex,
  scene: ColumnScene,
  labelled: readonly number[],
  from: number,
  to: number,
): void {
  const { columns, pen } = scene;
  const start = columns.start[from] ?? 0;
  const end = columns.start[to - 1] ?? 0;
  const place = placeInColumn(scene, column, column.left, column.width);
  drawDensity(pen, density, column.lane, place, start, end);
  const own = labelled.filter((position) => position >= from && position < to);
  const count = to - from - own.length;
  if (count === 0) return;
  const champion = championBetween(pyramid, from, to, own);
  const mark = markBox(scene, alongOf(place, start), alongOf(place, end) + 4, column.left, column.width);
  pushCrowd(scene, column, 'ridge', { members: [], count, first: from, last: to - 1, champion, end }, mark);
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
