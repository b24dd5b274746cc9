import type { Scene } from '../layout/scene.js';
import type { Viewport, ViewportLimits } from '../layout/viewport.js';
import type { UiMessages } from '../locale/ui-messages.js';
import type { Store } from './store.js';

/** What a command can bring about beside changing the state. The component carries it out. */
export interface CommandEffects {
  /** Moves the view there, softly unless motion is reduced. A glide under way ends here instead. */
  glideTo(viewport: Viewport): void;
  /** Gives the keyboard focus to an event: its option in the plot, its row in list and table. */
  focusRef(ref: number): void;
  /** Opens the details of an event and moves the focus to their heading. */
  openDetails(ref: number): void;
  /** Closes the details and gives the focus back to where they were opened from. */
  closeDetails(): void;
  /** Ends a gesture or tooltip, with everything as it was before. */
  cancel(): void;
  /** Says something about the view through the polite live region. */
  announce(text: string): void;
  /** Absent: the command is not offered. */
  readonly copyLink?: (() => void) | undefined;
  readonly download?: (() => void) | undefined;
  readonly toggleFullScreen?: (() => void) | undefined;
  readonly toggleFollowing?: (() => void) | undefined;
}

/** What a command works on. */
export interface CommandContext {
  readonly store: Store;
  /** The last Scene; undefined before the first. */
  readonly scene: Scene | undefined;
  /** Where the view is, or where a glide under way will end: quick presses add up. */
  readonly viewport: Viewport;
  readonly limits: ViewportLimits;
  /** A gesture is under way, or a tooltip stands open. */
  readonly hasTransient: boolean;
  readonly isFullScreen: boolean;
  readonly isFollowing: boolean;
  readonly ui: UiMessages;
  readonly effects: CommandEffects;
}
