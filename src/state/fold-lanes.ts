import type { EventTable } from '../events/event-table.js';
import type { Store } from './store.js';

/** Draws all lanes under a lane in its own band, or gives each its own again. */
export function toggleLane(store: Store, lane: number): void {
  store.set({ collapsed: flipped(store.state.collapsed, lane) });
}

/** Gives every event of a lane a row, or only as many rows as have room. */
export function toggleRows(store: Store, lane: number): void {
  store.set({ opened: flipped(store.state.opened, lane) });
}

function flipped(lanes: ReadonlySet<number>, lane: number): ReadonlySet<number> {
  const next = new Set(lanes);
  if (!next.delete(lane)) next.add(lane);
  return next;
}

/** What is folded is told by the places of lanes: where others come in their place, nothing is. */
export function unfoldOtherLanes(store: Store, before: EventTable | undefined): void {
  const { table, collapsed, opened } = store.state;
  if (table === before || collapsed.size + opened.size === 0) return;
  const isSame = before?.lanes.every(({ id }, lane) => id === table?.lanes[lane]?.id);
  if (isSame !== true) store.set({ collapsed: new Set(), opened: new Set() });
}
