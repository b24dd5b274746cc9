import type { Box, Scene, SceneItem, SceneLabel } from './scene.js';

/** The thing at a point of the plot element: whose words are there, since they cover what lies under them, else the smallest mark within reach. */
export function itemAt(scene: Scene, x: number, y: number, reachPx: number): SceneItem | undefined {
  // What is scrolled out of sight is still there, and so are words that an edge of the plot cuts.
  const { plot, scrollPx, vertical } = scene;
  const isCut = vertical || scrollPx !== undefined;
  if (isCut && (y < plot.y || y > plot.y + plot.height)) return undefined;
  let best: SceneItem | undefined;
  let bestScore = Infinity;
  for (const item of scene.itemsInSight ?? scene.items) {
    const off = distance(item.mark, x, y);
    // Inside beats near, and of two that are hit the smaller is meant: it lies on top or is the harder one to hit.
    const onMark = off <= reachPx ? off * 1e6 + item.mark.width * item.mark.height : Infinity;
    const score = Math.min(onMark, wordsScore(item.label, x, y));
    if (score < bestScore) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}

/** Words themselves beat every mark; the space between title and date is only better than nothing. */
function wordsScore(label: SceneLabel | undefined, x: number, y: number): number {
  if (!label || distance(label, x, y) > 0) return Infinity;
  const { titleX, titlePx, date, dateX } = label;
  const isOnTitle = x >= titleX && x <= titleX + titlePx;
  const dateEnd = dateX > titleX ? label.x + label.width : titleX;
  const isOnDate = date !== undefined && x >= dateX && x <= dateEnd;
  return isOnTitle || isOnDate ? -1 : 0.5e6;
}

function distance(box: Box, x: number, y: number): number {
  const offX = Math.max(box.x - x, 0, x - box.x - box.width);
  const offY = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(offX, offY);
}
