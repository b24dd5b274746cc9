import type { Status } from '../events/dataset-types.js';
import type { EventTable } from '../events/event-table.js';
import { statuses } from '../events/status.js';
import type { LegendSign } from '../locale/ui-messages-legend.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import { drawDate } from './marks/draw-date.js';
import { Pen } from './marks/pen.js';
import type { Scene, SceneItem } from './scene.js';
import { spanOf } from './viewport.js';

/** What a legend has to explain of a Scene. */
export interface LegendContent {
  /** In the order in which a legend tells them: the commonest first. */
  readonly signs: readonly LegendSign[];
  readonly statuses: readonly Status[];
  /** Places of lanes in the table, upright also of those whose names have no room; empty where there is only one. */
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
    else if (!dense.has(item.lane)) drawAgain(pen, item, scene, table);
    else if (item.label) pen.note('dot');
    else drawMark(pen, table.spanAt(item.ref), item, scene, false);
    const status = item.kind === 'ridge' ? undefined : table.statusAt(item.ref);
    if (status) seen.add(status);
  }
  for (const { kind } of scene.lines) pen.note(kind);
  const { start, end } = spanOf(scene.viewport);
  if (table.eras.some(({ span }) => span.earliestStart < end && span.latestEnd > start)) pen.note('era');
  return {
    signs: legendOrder.filter((sign) => pen.signs.has(sign)),
    statuses: statuses.filter((status) => seen.has(status)),
    lanes: table.lanes.length < 2 ? [] : scene.vertical ? [...table.lanes.keys()] : lanesOf(scene),
  };
}

function lanesOf({ headings }: Scene): readonly number[] {
  return headings.map(({ lane }) => lane);
}

/** An event with a line of its own, and upon it the other dates that it is given. */
function drawAgain(pen: Pen, item: SceneItem, scene: Scene, table: EventTable): void {
  drawMark(pen, table.spanAt(item.ref), item, scene, item.label?.ground !== 'tint');
  // Upright only those with words show them.
  if (scene.vertical && !item.label) return;
  const { start, end } = spanOf(scene.viewport);
  for (const { span } of table.alternativesAt(item.ref)) {
    if (span.earliestStart >= end || span.latestEnd <= start) continue;
    pen.note('tie');
    drawMark(pen, span, item, scene, true);
  }
}

function drawMark(
  pen: Pen,
  span: FuzzySpan,
  { mark }: SceneItem,
  { plot, vertical, viewport }: Scene,
  hasHandle: boolean,
): void {
  const startPx = vertical ? plot.y : plot.x;
  drawDate(pen, span, {
    viewport,
    startPx,
    endPx: startPx + (vertical ? plot.height : plot.width),
    across: vertical ? mark.x : mark.y,
    thickness: vertical ? mark.width : mark.height,
    tone: 'soft',
    groundTone: 'paper',
    hasHandle,
  });
  pen.pieces.length = 0;
}
