import type { Bitset } from '../base/bitset.js';
import type { EventTable } from '../events/event-table.js';
import type { Problems } from '../events/problems.js';
import type { Viewport } from '../layout/viewport.js';

/** A load that failed: a code for programs, a sentence for readers. */
export interface LoadFailure {
  readonly code: string;
  readonly message: string;
  readonly address: string;
}

/** What stands open over or beside the plot, apart from the details. */
export type Panel = 'none' | 'find' | 'keys' | 'problems' | 'more' | 'download';

export type View = 'timeline' | 'list' | 'table';

/**
 * What the reader looks at: one readonly record that plot, list, table, toolbar, details and permalink all read. Events are
 * named by their *ref*, their place in the data; −1 is none.
 */
export interface TimelineState {
  readonly table: EventTable | undefined;
  readonly loading: boolean;
  readonly failure: LoadFailure | undefined;
  readonly problems: Problems | undefined;
  readonly viewport: Viewport;
  /** The Viewport that shows everything; what "Show all" goes to. */
  readonly fit: Viewport;
  /** Earlier Viewports, the latest last, for "Undo zoom". */
  readonly past: readonly Viewport[];
  readonly view: View;
  readonly panel: Panel;
  /** The event with keyboard focus or its last holder. */
  readonly focused: number;
  /** The event whose details are open. */
  readonly selected: number;
  readonly hovered: number;
  readonly filter: string;
  readonly search: string;
  /** One bit per ref: the events that pass the filter. Absent: all of them. */
  readonly passing: Bitset | undefined;
  /** One bit per ref: the events that `search` finds. Absent: nothing is searched for. */
  readonly found: Bitset | undefined;
  /** Lanes (by place) that the reader has folded or opened against the data's own `collapsed`. */
  readonly collapsed: ReadonlySet<number>;
  /** Lanes of which the reader wants to see every row. */
  readonly opened: ReadonlySet<number>;
}

const noViewport: Viewport = { centre: 0, spanMs: 1, widthPx: 1 };

/** Before any data. */
export const initialState: TimelineState = {
  table: undefined,
  loading: false,
  failure: undefined,
  problems: undefined,
  viewport: noViewport,
  fit: noViewport,
  past: [],
  view: 'timeline',
  panel: 'none',
  focused: -1,
  selected: -1,
  hovered: -1,
  filter: '',
  search: '',
  passing: undefined,
  found: undefined,
  collapsed: new Set(),
  opened: new Set(),
};
