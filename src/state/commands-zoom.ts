import type { EventTable } from '../events/event-table.js';
import type { SceneItem } from '../layout/scene.js';
import { limited, spanOf, type Viewport } from '../layout/viewport.js';
import type { Span } from '../time/instant.js';
import type { CommandContext } from './commands-context.js';
import { leaveFor } from './commands-move.js';
import { itemOf, outerSpan } from './navigate-scene.js';
import { beginsApart } from './navigate-table.js';
import { drilling, zoomed } from './navigate-view.js';
import { isSameView } from './past-views.js';

/** What stands on screen under the focus: an event, or what counts it. */
export function focusedItem(context: CommandContext): SceneItem | undefined {
  const { scene, store } = context;
  const { table, focused } = store.state;
  return scene && table ? scene.items[itemOf(scene, table, focused)] : undefined;
}

/** What a zoom by key or button keeps in its place: the focused event where it shows. */
function zoomAnchor(context: CommandContext, table: EventTable): Span | undefined {
  return focusedItem(context)?.span ?? outerSpan(table, context.store.state.focused);
}

/** Closer by `factor`, about the focused event; says so at the limits. */
export function zoomBy(context: CommandContext, factor: number): void {
  const { table } = context.store.state;
  if (!table) return;
  const viewport = zoomed(context.viewport, factor, context.limits, zoomAnchor(context, table));
  if (isSameView(viewport, context.viewport)) {
    const { live } = context.ui;
    context.effects.announce(factor > 1 ? live.closestZoom : live.wholeTimeline);
  } else leaveFor(context, viewport);
}

/** Shows everything; says so when it does already. */
export function showAll(context: CommandContext): void {
  const { fit } = context.store.state;
  if (isSameView(fit, context.viewport)) context.effects.announce(context.ui.live.wholeTimeline);
  else leaveFor(context, fit);
}

/** Back to the view before the last zoom or drill, at the present width. */
export function undoZoom(context: CommandContext): void {
  const { store, effects, limits } = context;
  const { past } = store.state;
  const last = past.at(-1);
  if (!last) return;
  store.set({ past: past.slice(0, -1) });
  effects.glideTo(limited({ ...last, widthPx: context.viewport.widthPx }, limits));
}

/** The view that takes a cluster or a piece of a ridge apart. */
function drilled(context: CommandContext, item: SceneItem): Viewport {
  const seen = spanOf(context.viewport);
  const span = {
    start: Math.max(item.span.start, seen.start),
    end: Math.min(item.span.end, seen.end),
  };
  const viewport = drilling(context.viewport, span, context.limits);
  const isCloser = viewport.spanMs < context.viewport.spanMs * 0.6;
  return isCloser ? viewport : zoomed(context.viewport, 2, context.limits, span);
}

/** Opens what stands on screen: an event's details; a cluster by zooming in, or in the list where no zoom can part it. */
export function openItem(context: CommandContext, item: SceneItem): void {
  const { store, effects } = context;
  const { table } = store.state;
  if (!table) return;
  if (item.count === 1) {
    effects.openDetails(item.ref);
    return;
  }
  const viewport = drilled(context, item);
  const bandOf = context.scene?.bandOf;
  const lanes = bandOf ? bandOf.flatMap((band, lane) => (band === item.lane ? lane : [])) : [item.lane];
  const isApart = lanes.some((lane) => beginsApart(table, lane, item.span));
  const canPart = isApart && !isSameView(viewport, context.viewport);
  if (canPart) leaveFor(context, viewport);
  else {
    store.set({ view: 'list', focused: item.ref });
    effects.focusRef(item.ref);
  }
}
