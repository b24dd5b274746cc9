import type { Status } from '../events/dataset-types.js';
import type { EventTable } from '../events/event-table.js';
import { statuses } from '../events/status.js';
import type { LegendSign } from '../locale/ui-messages-legend.js';
import { drawDate } from './marks/draw-date.js';
import { Pen } from './marks/pen.js';
import type { Scene, SceneItem } from './scene.js';
import { spanOf } from './viewport.js';

/** What a legend has to explain of a Scene. */
export interface LegendContent {
  /** In the order in which a legend tells them: the commonest first. */
  readonly signs: readonly LegendSign[];
  readonly statuses: readonly Status[];
  /** Places of lanes in the table; empty where there is only one. */
  readonly lanes: readonly number[];
}

/** From what is simply known to what is not, then what is no date. */
export const legendOrder: readonly LegendSign[] = [
  'core',
  'tint',
  'handle',
  'dot',
  'fade',
  'arrow',
  'stub',
  'dash',
  'notch',
  'bracket',
  'hatch',
  'members',
  'tie',
  'cluster',
  'ridge',
  'dateline',
  'now',
  'era',
  'link',
];

/**
 * What is in a Scene and wants explaining. Marks are drawn once more, unseen, as they stand: whatever sign their drawing makes
 * use of belongs in the legend, and no other.
 */
export function legendOf(scene: Scene, table: EventTable): LegendContent {
  const pen = new Pen(scene.vertical);
  const seen = new Set<Status>();
  // Lanes that count their events draw many of them, and what they have words for as dots on stems.
  const dense = new Set(scene.headings.filter(({ count }) => count > 0).map(({ lane }) => lane));
  for (const item of scene.items) {
    if (item.kind !== 'event') pen.note(item.kind);
    else if (dense.has(item.lane) && item.label) pen.note('dot');
    else drawAgain(pen, item, scene, table, !dense.has(item.lane));
    const status = item.kind === 'ridge' ? undefined : table.statusAt(item.ref);
    if (status) seen.add(status);
  }
  for (const { kind } of scene.lines) pen.note(kind);
  const { start, end } = spanOf(scene.viewport);
  if (!scene.vertical && table.eras.some(({ span }) => span.earliestStart < end && span.latestEnd > start))
    pen.note('era');
  return {
    signs: legendOrder.filter((sign) => pen.signs.has(sign)),
    statuses: statuses.filter((status) => seen.has(status)),
    lanes: table.lanes.length > 1 ? scene.headings.map(({ lane }) => lane) : [],
  };
}

function drawAgain(
  pen: Pen,
  { ref, mark, label }: SceneItem,
  scene: Scene,
  table: EventTable,
  mayHaveHandle: boolean,
): void {
  const { plot, vertical, viewport } = scene;
  const startPx = vertical ? plot.y : plot.x;
  drawDate(pen, table.spanAt(ref), {
    viewport,
    startPx,
    endPx: startPx + (vertical ? plot.height : plot.width),
    across: vertical ? mark.x : mark.y,
    thickness: vertical ? mark.width : mark.height,
    tone: 'soft',
    groundTone: 'paper',
    hasHandle: mayHaveHandle && label?.ground !== 'tint',
  });
  pen.pieces.length = 0;
}
