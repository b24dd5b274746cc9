import type { DatasetEvent } from '../../src/events/dataset-types.js';
import type { EventTable } from '../../src/events/event-table.js';
import { readDataset } from '../../src/events/read-dataset.js';
import type { Scene, SceneItem } from '../../src/layout/scene.js';
import { spanOf, type Viewport } from '../../src/layout/viewport.js';
import { inTimeOrder } from '../../src/a11y/time-order.js';

/** A table read from rows, with whatever else a dataset may say. */
export function tableOf(events: readonly DatasetEvent[], head: object = {}): EventTable {
  return readDataset({ ...head, events }).table;
}

/** An event's time in numbers, for properties: a start and a length in days, and a lane. */
export interface Placed {
  readonly day: number;
  readonly days: number;
  readonly lane: number;
}

const msPerDay = 86_400_000;

/** Moments and spans at whole days, so that many of them coincide. */
export function tableOfDays(placed: readonly Placed[]): EventTable {
  return tableOf(
    placed.map(({ day, days, lane }, i) => ({
      title: `event ${String(i)}`,
      start: day * msPerDay,
      ...(days > 0 ? { end: (day + days) * msPerDay } : {}),
      lane: `lane ${String(lane)}`,
    })),
  );
}

/** An event with a mark of its own. */
export function itemFor(table: EventTable, ref: number): SceneItem {
  const position = table.positionOf(ref);
  return {
    key: `e${String(ref)}`,
    kind: 'event',
    ref,
    lane: table.laneAt(ref),
    count: 1,
    from: position,
    to: position + 1,
    span: { start: table.columns.start[position] ?? 0, end: table.columns.end[position] ?? 0 },
    mark: { x: 0, y: 0, width: 10, height: 10 },
    label: undefined,
  };
}

/** A Scene in which each event in view stands by itself, or as the items given say. */
export function sceneOf(table: EventTable, viewport: Viewport, given?: readonly SceneItem[]): Scene {
  const seen = spanOf(viewport);
  const box = { x: 0, y: 0, width: viewport.widthPx, height: 100 };
  const items =
    given ??
    [...inTimeOrder(table, (ref) => table.positionOf(ref) >= 0)]
      .map((ref) => itemFor(table, ref))
      // A moment at the very edge is in view as the layout has it: it starts before the view ends, and ends after it starts.
      .filter(({ span }) => span.start < seen.end && span.end > seen.start);
  return {
    ...box,
    vertical: false,
    viewport,
    plot: box,
    headings: [],
    ground: [],
    marks: [],
    above: [],
    lines: [],
    axis: {
      unit: 'day',
      step: 1,
      cells: true,
      minor: [],
      context: [],
      weekends: [],
    } as unknown as Scene['axis'],
    items,
    inView: items.reduce((sum, { count }) => sum + count, 0),
  };
}
