import type { EventTable } from '../../src/events/event-table.js';
import type { Scene } from '../../src/layout/scene.js';
import { fitViewport, limited, type Viewport, type ViewportLimits } from '../../src/layout/viewport.js';
import { localeFor } from '../../src/locale/languages.js';
import type { CommandContext } from '../../src/state/commands-context.js';
import { Store } from '../../src/state/store.js';
import { initialState, type TimelineState } from '../../src/state/timeline-state.js';
import { sceneOf } from './table-of.js';

/** A component that does at once what commands ask of it, and writes down what that was. */
export interface Recorded {
  readonly store: Store;
  readonly limits: ViewportLimits;
  readonly log: string[];
  /** The context of the moment, as a component makes it for each command. */
  readonly context: () => CommandContext;
}

export function recordedContext(
  table: EventTable | undefined,
  given: Partial<TimelineState> = {},
  scene?: (viewport: Viewport) => Scene,
  canFollow = false,
): Recorded {
  const extent = table?.extent ?? { start: 0, end: 1 };
  const fit = fitViewport(extent, 1000, 1000);
  const store = new Store({
    ...initialState,
    table,
    viewport: fit,
    fit,
    ...given,
  });
  const limits: ViewportLimits = { reach: extent, minSpanMs: 1000, maxSpanMs: fit.spanMs };
  const log: string[] = [];
  const effects = {
    glideTo: (viewport: Viewport) => {
      log.push('glide');
      store.set({ viewport: limited(viewport, limits) });
    },
    focusRef: (ref: number) => {
      log.push(`focus ${String(ref)}`);
      store.set({ focused: ref });
    },
    openDetails: (ref: number) => {
      log.push(`open ${String(ref)}`);
      store.set({ selected: ref, focused: ref });
    },
    closeDetails: () => {
      log.push('close details');
      store.set({ selected: -1 });
    },
    cancel: () => {
      log.push('cancel');
    },
    announce: (text: string) => {
      log.push(`"${text}"`);
    },
  };
  const context = (): CommandContext => {
    const { viewport } = store.state;
    return {
      store,
      scene: table && (scene ?? ((at) => sceneOf(table, at)))(viewport),
      viewport,
      limits,
      hasTransient: false,
      isFullScreen: false,
      isFollowing: false,
      ui: localeFor('en').ui,
      effects: canFollow ? { ...effects, toggleFollowing: () => log.push('follow') } : effects,
    };
  };
  return { store, limits, log, context };
}
