import { sideAfter, sideBefore } from '../../events/label-sparse.js';
import type { SceneItem, SceneLabel } from '../scene.js';
import { clearPx } from './lane-plan.js';

/** The words of an item that the edge of the plot cuts or leaves out, and what they would be on either side of the mark. */
export interface CutWords {
  readonly item: number;
  readonly wholePx: number;
  readonly onSide: (side: number) => SceneLabel | undefined;
}

/** Whether words that are due at this scale stand beside their mark and are cut there, or find no place at all. */
export function isCutBeside(label: SceneLabel | undefined, wholePx: number): boolean {
  return !label || (label.ground === 'paper' && label.titlePx < wholePx);
}

/**
 * Words that the edge of the plot cuts turn to the other side of their mark where they are whole there and in nobody's way: near
 * an edge of the view, to read them counts for more than that they stay on their side.
 */
export function turnCutWords(items: SceneItem[], firstItem: number, cut: readonly CutWords[]): void {
  for (const { item, wholePx, onSide } of cut) {
    const own = items[item];
    if (!own) continue;
    const turned = [sideAfter, sideBefore].map(onSide).find((label) => label?.titlePx === wholePx);
    if (turned && isFree(items, firstItem, item, turned)) items[item] = { ...own, label: turned };
  }
}

function isFree(
  items: readonly SceneItem[],
  firstItem: number,
  own: number,
  { x, width }: SceneLabel,
): boolean {
  for (let i = firstItem; i < items.length; i++) {
    const { mark, label } = items[i] ?? {};
    if (i === own) continue;
    for (const box of [mark, label]) {
      if (box && box.x < x + width + clearPx && box.x + box.width > x - clearPx) return false;
    }
  }
  return true;
}
