import type { ReactiveControllerHost } from 'lit';
import type { EraStyle } from '../locale/date-messages.js';
import type { Fetcher } from '../sources/fetch-response.js';
import type { Keymap } from '../state/commands-keys.js';
import type { LinkChoice } from '../state/scene-links.js';
import type { TimelineEventDetails, TimelineEventName } from './event-details.js';
import type { PlotElements } from './plot-layers.js';
import type { UprightPlot } from './upright-plot.js';
import type { ViewRequest } from './view-controller.js';
import type { GestureMode } from './wheel-intent.js';

export type DetailsPlacement = 'auto' | 'below' | 'beside' | 'sheet' | 'none';

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
  /** Names of what the toolbar offers. */
  readonly controls: ReadonlySet<string>;
  readonly details: DetailsPlacement;
  readonly hasOverview: boolean;
  readonly headingLevel: number | undefined;
  readonly isLandmark: boolean;
  readonly media: 'own' | 'none' | 'all';
  /** The name under which the page's address keeps what is seen; undefined: it does not. */
  readonly hash: string | undefined;
  /** `line`: a line at the present; `follow`: which the view follows. */
  readonly now: 'none' | 'line' | 'follow';
  /** Which links are drawn: of the open and the focused event, all of them, or none. */
  readonly links: LinkChoice;
  readonly label: string | null;
}

/** The component as its controllers see it. */
export interface TimelineHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly settings: TimelineSettings;
  readonly plotElements: PlotElements | undefined;
  /** Settles when what stands around the plot has come after the first picture, or cannot be had. */
  readonly partsSettled: Promise<unknown>;
  readonly internals: ElementInternals;
  readonly refusedAttributes: ReadonlyMap<string, string>;
  readonly data: unknown;
  readonly src: string | null;
  readonly fetcher: Fetcher | undefined;
  readonly lanes: string | null;
  readonly timeZone: string | null;
  readonly maxEvents: number | null;
  readonly strict: boolean;
  selected: string | null;
  view: string | null;
  filter: string | null;
  search: string | null;
  /** Fetches what lays out plots in which time runs down, and their styles. */
  loadUpright(): Promise<UprightPlot>;
  /** Sends one of the component's DOM events. */
  send<Name extends TimelineEventName>(name: Name, detail: TimelineEventDetails[Name]): void;
  /** Attributes or surroundings may have changed: settings are read anew when next asked for. */
  forgetSettings(): void;
}
