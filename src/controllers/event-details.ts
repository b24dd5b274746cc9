import type { ProblemGroup } from '../events/problems.js';
import type { TimelineEvent } from '../events/timeline-event.js';
import type { Viewport } from '../layout/viewport.js';
import type { View } from '../state/timeline-state.js';
import type { Instant } from '../time/instant.js';

/** The details of every DOM event the component sends, by name. All bubble and cross shadow boundaries. */
export interface TimelineEventDetails {
  /** The data's first picture is visible. */
  readonly 'timeline-load': { readonly count: number };
  /** Data are coming. `total` is 0 where unknown. */
  readonly 'timeline-progress': { readonly bytes: number; readonly rows: number; readonly total: number };
  /** A load failed; what was shown before still is. */
  readonly 'timeline-error': { readonly code: string; readonly message: string; readonly address: string };
  /** What was wrong with single rows; once per load. */
  readonly 'timeline-problems': {
    readonly skipped: number;
    readonly mended: number;
    readonly noted: number;
    readonly groups: readonly ProblemGroup[];
  };
  /** The view has come to rest somewhere else, or another view is shown. */
  readonly 'timeline-view': { readonly viewport: Viewport; readonly view: View };
  /** The details of another event are open; null: of none. */
  readonly 'timeline-select': { readonly event: TimelineEvent | null };
  /** The pointer or the focus is on another event; null: on none. */
  readonly 'timeline-hover': { readonly event: TimelineEvent | null };
  /** A span was dragged out with Shift held. */
  readonly 'timeline-range': { readonly start: Instant; readonly end: Instant };
}

export type TimelineEventName = keyof TimelineEventDetails;
