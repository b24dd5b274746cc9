import { clusterGapPx, runMark } from '../../events/clusters.js';
import { drawRowRidge } from '../lanes/row-ridge.js';
import { forEachCrowd } from '../lanes/sparse-runs.js';
import type { SparseColumn } from './column-plan.js';
import { ColumnCrowds, crowdOf, pushCrowd } from './column-crowd.js';
import {
  acrossOfRow,
  addEventMark,
  type ColumnScene,
  isInView,
  lengthMsOf,
  placeInColumn,
} from './column-scene.js';

/** Adds a sparse lane's marks and items to the Scene: row by row, what stands too near gathered into counted badges. */
export function addSparseColumn(column: SparseColumn, scene: ColumnScene): void {
  const crowds = new ColumnCrowds(scene, column);
  column.rows.forEach((row, i) => {
    const across = acrossOfRow(column, i, scene.isRightToLeft);
    forEachCrowd(scene, row, scene.viewport, scene.gapMs, (from, to) => {
      addMembers(column, row.subarray(from, to), across, scene, crowds);
    });
  });
  crowds.finish();
}

/** Takes what stands together in a row. */
function addMembers(
  column: SparseColumn,
  members: Uint32Array,
  across: number,
  scene: ColumnScene,
  crowds: ColumnCrowds,
): void {
  const [first = 0] = members;
  if (members.length === 1) {
    addSingle(column, first, across, scene, crowds);
    return;
  }
  const { columns, gapMs, pen } = scene;
  const widthMs = (columns.start[members.at(-1) ?? 0] ?? 0) - (columns.start[first] ?? 0);
  const isDense = widthMs > gapMs && runMark(members.length, (widthMs / gapMs) * clusterGapPx) === 'ridge';
  for (const position of members)
    if (scene.labels.has(position)) addSingle(column, position, across, scene, crowds);
  const crowd = crowdOf(scene, (visit) => {
    members.forEach(visit);
  });
  if (isDense) {
    const mark = drawRowRidge(pen, members, placeInColumn(scene, column, across, column.barPx), columns);
    if (crowd.count > 1) pushCrowd(scene, column, 'ridge', crowd, mark);
  }
  if (crowd.count === 1) addSingle(column, crowd.champion, across, scene, crowds);
  else if (crowd.count > 1 && !isDense) crowds.add(crowd);
}

/** A short mark may come to stand under the badge of another row. */
function addSingle(
  column: SparseColumn,
  position: number,
  across: number,
  scene: ColumnScene,
  crowds: ColumnCrowds,
): void {
  const draw = (): void => {
    addEventMark(scene, column, position, across);
  };
  if (lengthMsOf(scene, position) >= scene.gapMs || !isInView(scene, position)) draw();
  else crowds.addSingle(position, draw);
}
