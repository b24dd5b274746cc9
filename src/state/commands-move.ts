import type { EventTable } from '../events/event-table.js';
import { limited, spanOf, type Viewport } from '../layout/viewport.js';
import type { Span } from '../time/instant.js';
import type { CommandContext } from './commands-context.js';
import { itemInNextLane, itemOf, outerSpan } from './navigate-scene.js';
import {
  eventAfter,
  eventBefore,
  eventOverBy,
  eventStartingFrom,
  firstEvent,
  lastEvent,
  type Accepts,
} from './navigate-table.js';
import { paged, revealing } from './navigate-view.js';
import { isSameView, remembered } from './past-views.js';

/** The events that pass the filter, as a question. */
export function passingFilter(context: CommandContext): Accepts {
  const { passing } = context.store.state;
  return passing ? (ref) => passing.has(ref) : () => true;
}

/** Leaves the present view for another, which "Undo zoom" then takes back. */
export function leaveFor(context: CommandContext, viewport: Viewport): void {
  const { store, effects } = context;
  store.set({ past: remembered(store.state.past, context.viewport) });
  effects.glideTo(viewport);
}

/** Pans just far enough to show an event; the focus stays where it is. */
export function reveal(context: CommandContext, table: EventTable, ref: number): void {
  const span = outerSpan(table, ref);
  if (!span) return;
  const viewport = revealing(context.viewport, span, context.limits);
  if (!isSameView(viewport, context.viewport)) context.effects.glideTo(viewport);
}

function revealAndFocus(context: CommandContext, table: EventTable, ref: number): void {
  reveal(context, table, ref);
  context.effects.focusRef(ref);
}

/** Shows an event and opens its details: what links and "Next" in the details do. */
export function visit(context: CommandContext, ref: number): void {
  const { table } = context.store.state;
  if (!table || ref < 0) return;
  reveal(context, table, ref);
  context.effects.openDetails(ref);
}

/** Beyond the edge of the view in one direction: the event to go on with, none that the Scene shows already. */
function beyondEdge(context: CommandContext, table: EventTable, direction: 1 | -1): number {
  const { scene } = context;
  const passes = passingFilter(context);
  if (!scene) return direction > 0 ? firstEvent(table, passes) : lastEvent(table, passes);
  const isHidden: Accepts = (ref) => passes(ref) && itemOf(scene, table, ref) < 0;
  const seen = spanOf(scene.viewport);
  return direction > 0
    ? eventStartingFrom(table, seen.end, isHidden)
    : eventOverBy(table, seen.start, isHidden);
}

/** Says that there is nothing more in a direction. */
function sayEdge({ effects, ui }: CommandContext, direction: 1 | -1): void {
  effects.announce(direction > 0 ? ui.live.endOfTimeline : ui.live.startOfTimeline);
}

/** → and ←: the next option on screen; at the edge the view pans and goes on through the data. */
export function stepInTime(context: CommandContext, direction: 1 | -1): void {
  const { store, scene, effects } = context;
  const { table, focused } = store.state;
  if (!table) return;
  const here = scene ? itemOf(scene, table, focused) : -1;
  const next = here < 0 ? undefined : scene?.items[here + direction];
  if (next) {
    effects.focusRef(next.ref);
    return;
  }
  const isAway = here < 0 && table.positionOf(focused) >= 0;
  const passes = passingFilter(context);
  const ref = !isAway
    ? beyondEdge(context, table, direction)
    : direction > 0
      ? eventAfter(table, focused, passes)
      : eventBefore(table, focused, passes);
  if (ref >= 0) revealAndFocus(context, table, ref);
  else sayEdge(context, direction);
}

/** ↓ and ↑: nearest in time in the next or previous lane on screen. */
export function stepLane(context: CommandContext, direction: 1 | -1): void {
  const { scene, store, effects } = context;
  const { table, focused } = store.state;
  if (!scene || !table) return;
  const item = scene.items[itemInNextLane(scene, itemOf(scene, table, focused), direction)];
  if (item) effects.focusRef(item.ref);
}

/** Home and End: the first or last option on screen. */
export function goToEdgeOfView(context: CommandContext, edge: 'first' | 'last'): void {
  const item = context.scene?.items.at(edge === 'first' ? 0 : -1);
  if (item) context.effects.focusRef(item.ref);
}

/** Ctrl+Home and Ctrl+End: the first or last dated event that passes the filter. */
export function goToEdgeOfData(context: CommandContext, edge: 'first' | 'last'): void {
  const { table } = context.store.state;
  if (!table) return;
  const ref = (edge === 'first' ? firstEvent : lastEvent)(table, passingFilter(context));
  if (ref >= 0) revealAndFocus(context, table, ref);
}

/** Whether some part of `a` lies in `b`. */
function meets(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** PageDown and PageUp: a screen on, with the focus on what first begins there, else on what goes on there. */
export function stepScreen(context: CommandContext, direction: 1 | -1): void {
  const { store, scene, effects } = context;
  const { table } = store.state;
  if (!table) return;
  const viewport = paged(context.viewport, direction, context.limits);
  if (isSameView(viewport, context.viewport)) {
    sayEdge(context, direction);
    return;
  }
  effects.glideTo(viewport);
  const seen = spanOf(viewport);
  const ref = eventStartingFrom(table, seen.start, passingFilter(context));
  const span = outerSpan(table, ref);
  const target =
    span && span.start < seen.end ? ref : scene?.items.find((item) => meets(item.span, seen))?.ref;
  if (target !== undefined) effects.focusRef(target);
}

/** Earlier and Later in the toolbar: three quarters of a screen, the focus stays. */
export function pan(context: CommandContext, direction: 1 | -1): void {
  const { viewport, limits, effects } = context;
  const centre = viewport.centre + direction * viewport.spanMs * 0.75;
  const next = limited({ ...viewport, centre }, limits);
  if (isSameView(next, viewport)) {
    sayEdge(context, direction);
  } else effects.glideTo(next);
}
