import { Heap } from '../../base/heap.js';
import { lowerBound } from '../../base/sorted-search.js';
import { fanoutBits } from '../../events/pyramid.js';
import type { Span } from '../../time/instant.js';
import type { LabelRanking } from './label-ranking.js';

/**
 * Visits the events with some part in `view`, the best rank first, until `visit` returns false. A best-first search down the
 * pyramid (Hjaltason and Samet, *Distance browsing in spatial databases*, 1999): a node is as good as its best event and is
 * opened only when nothing better is left, so the first k of a million cost some hundred steps.
 */
export function forEachRankedInView(
  { pyramid, position }: LabelRanking,
  view: Span,
  visit: (position: number) => boolean,
): void {
  const { columns, levelFrom, champion, maxEnd } = pyramid;
  const { count, start, end, ref } = columns;
  if (count === 0) return;
  const first = lowerBound(start, 0, count, view.start);
  const last = lowerBound(start, first, count, view.end);
  const heap = new Heap();
  const top = levelFrom.length - 2;

  /** Elements are numbered through: events first, then the nodes of all levels. */
  const pushElement = (level: number, i: number): void => {
    const from = i * 2 ** (level * fanoutBits);
    const to = Math.min(from + 2 ** (level * fanoutBits), count);
    if (from >= last) return;
    if (level === 0) {
      if (i >= first || (end[i] ?? 0) > view.start) heap.push(ref[i] ?? 0, i);
      return;
    }
    const node = (levelFrom[level] ?? 0) + i;
    if (to <= first && (maxEnd[node] ?? 0) <= view.start) return;
    heap.push(ref[champion[node] ?? 0] ?? 0, count + node);
  };

  pushElement(top, 0);
  while (heap.size > 0) {
    const element = heap.pop();
    if (element < count) {
      if (!visit(position[element] ?? 0)) return;
      continue;
    }
    const node = element - count;
    const level = levelOf(levelFrom, node);
    const childFrom = (node - (levelFrom[level] ?? 0)) << fanoutBits;
    const children = level === 1 ? count : (levelFrom[level] ?? 0) - (levelFrom[level - 1] ?? 0);
    const childTo = Math.min(childFrom + (1 << fanoutBits), children);
    for (let i = childFrom; i < childTo; i++) pushElement(level - 1, i);
  }
}

function levelOf(levelFrom: Uint32Array, node: number): number {
  let level = 1;
  while (node >= (levelFrom[level + 1] ?? Infinity)) level++;
  return level;
}
