import type { ReactiveControllerHost } from 'lit';
import type { EraStyle } from '../locale/date-messages.js';
import type { Keymap } from '../state/commands-keys.js';
import type { PlotElements } from './plot-controller.js';
import type { ViewRequest } from './view-controller.js';
import type { GestureMode } from './wheel-intent.js';

/** What the page has asked for by attributes and properties, read and checked. */
export interface TimelineSettings {
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly gestures: GestureMode;
  readonly orientation: 'auto' | 'horizontal' | 'vertical';
  readonly view: ViewRequest;
  readonly eraStyle: EraStyle;
  readonly southernSeasons: boolean;
  readonly weekStart: number | undefined;
  readonly referenceYear: number | undefined;
  readonly shortcuts: 'all' | 'none';
  readonly keymap: Keymap;
  readonly hasDetails: boolean;
  readonly isNowShown: boolean;
}

/** The component as its controllers see it. */
export interface TimelineHost extends ReactiveControllerHost, HTMLElement {
  readonly settings: TimelineSettings;
  readonly plotElements: PlotElements | undefined;
  /** The height the page has given to the lanes, in px; 0 where it gave none. */
  readonly lanesHeightPx: number;
}
