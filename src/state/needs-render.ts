import type { TimelineState } from './timeline-state.js';

/** What changes while the view moves and the pointer goes about; the template tells nothing of it until the view rests. */
const quiet: ReadonlySet<string> = new Set(['viewport', 'hovered', 'focused']);

/** Whether the frame around the plot has to be told anew. */
export function needsRender(state: TimelineState, before: TimelineState): boolean {
  return Object.entries(state).some(
    ([key, value]) => !quiet.has(key) && value !== before[key as keyof TimelineState],
  );
}

/** Whether lanes and rows have to be planned anew, for the same data. */
export function needsPlan(state: TimelineState, before: TimelineState): boolean {
  return (['passing', 'collapsed', 'opened'] as const).some((key) => state[key] !== before[key]);
}
