import { runMark } from '../../events/clusters.js';
import { gapBetween } from '../../events/gaps.js';
import { drawRowRidge } from '../lanes/row-ridge.js';
import { msPerPx } from '../viewport.js';
import type { SparseColumn } from './column-plan.js';
import { ColumnCrowds, emptyCrowd, gather, pushCrowd } from './column-crowd.js';
import {
  acrossOfRow,
  addEventMark,
  type ColumnScene,
  isInView,
  lengthPxOf,
  ownBarPx,
  placeInColumn,
} from './column-scene.js';

/** What stands this far outside the view still shows a part of its mark. */
const marginPx = 12;

/** Adds a sparse lane's marks and items to the Scene: row by row, what stands too near gathered into counted badges. */
export function addSparseColumn(column: SparseColumn, scene: ColumnScene): void {
  const crowds = new ColumnCrowds(scene, column);
  column.rows.forEach((row, i) => {
    addRow(column, row, acrossOfRow(column, i, scene.isRightToLeft), scene, crowds);
  });
  crowds.finish();
}

/** Rows do not overlap, so what is in view is one stretch of the row, found by halving. */
function addRow(
  column: SparseColumn,
  row: Uint32Array,
  across: number,
  scene: ColumnScene,
  crowds: ColumnCrowds,
): void {
  const { columns, viewport, view } = scene;
  const { start, end } = columns;
  const scale = msPerPx(viewport);
  const gapMs = scene.clusterPx * scale;
  const gapBefore = (i: number): number => gapBetween(start[row[i - 1] ?? 0] ?? 0, start[row[i] ?? 0] ?? 0);
  let from = firstAtOrAfter(row, start, view.start - marginPx * scale);
  if (from > 0 && (end[row[from - 1] ?? 0] ?? 0) > view.start - marginPx * scale) from--;
  while (from > 0 && gapBefore(from) < gapMs) from--;
  const last = view.end + marginPx * scale;
  while (from < row.length && (start[row[from] ?? 0] ?? 0) < last) {
    let to = from + 1;
    while (to < row.length && gapBefore(to) < gapMs) to++;
    addRun(column, row, from, to, across, scene, crowds);
    from = to;
  }
}

function firstAtOrAfter(row: Uint32Array, start: Float64Array, instant: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[row[middle] ?? 0] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In a run all but the last end before the next begins, less than a cluster's gap away: only the last may be long. */
function addRun(
  column: SparseColumn,
  row: Uint32Array,
  from: number,
  to: number,
  across: number,
  scene: ColumnScene,
  crowds: ColumnCrowds,
): void {
  const { columns, viewport } = scene;
  const { start } = columns;
  const last = row[to - 1] ?? 0;
  const crowdTo = to - from > 1 && lengthPxOf(scene, last) >= ownBarPx ? to - 1 : to;
  if (crowdTo < to) addEventMark(scene, column, last, across);
  if (crowdTo - from === 1) {
    addSingle(column, row[from] ?? 0, across, scene, crowds);
    return;
  }
  const firstStart = start[row[from] ?? 0] ?? 0;
  const lastStart = start[row[crowdTo - 1] ?? 0] ?? 0;
  const lengthPx = (lastStart - firstStart) / msPerPx(viewport);
  const isDense =
    lengthPx > scene.clusterPx && runMark(crowdTo - from, lengthPx, scene.clusterPx) === 'ridge';
  const crowd = emptyCrowd();
  for (let i = from; i < crowdTo; i++) {
    const position = row[i] ?? 0;
    if (scene.labels.has(position)) addSingle(column, position, across, scene, crowds);
    else gather(crowd, scene, position);
  }
  const { length } = crowd.members;
  if (isDense) {
    const place = placeInColumn(scene, column, across, column.barPx);
    const mark = drawRowRidge(scene.pen, row.subarray(from, crowdTo), place, columns);
    if (length > 1) pushCrowd(scene, column, 'ridge', crowd, mark);
  }
  if (length === 1) addSingle(column, crowd.champion, across, scene, crowds);
  else if (length > 1 && !isDense) crowds.add(crowd);
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
  if (lengthPxOf(scene, position) >= ownBarPx || !isInView(scene, position)) draw();
  else crowds.addSingle(position, draw);
}
