import type { Box, Scene, SceneItem } from './scene.js';

/** The thing at a point of the plot element: the smallest mark within reach, else the words that cover the point. */
export function itemAt(scene: Scene, x: number, y: number, reachPx: number): SceneItem | undefined {
  let best: SceneItem | undefined;
  let bestScore = Infinity;
  for (const item of scene.items) {
    const off = distance(item.mark, x, y);
    // Inside beats near, and of two that are hit the smaller is meant: it lies on top or is the harder one to hit.
    const onMark = off <= reachPx ? off * 1e6 + item.mark.width * item.mark.height : Infinity;
    const onWords = item.label && distance(item.label, x, y) === 0 ? 0.5e6 : Infinity;
    const score = Math.min(onMark, onWords);
    if (score < bestScore) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}

function distance(box: Box, x: number, y: number): number {
  const offX = Math.max(box.x - x, 0, x - box.x - box.width);
  const offY = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(offX, offY);
}
