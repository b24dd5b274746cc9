import type { DetailsMessages } from './ui-messages-details.js';
import type { LegendMessages } from './ui-messages-legend.js';
import type { PageMessages } from './ui-messages-pages.js';

/**
 * Every text of the interface. Dates and spans come in already worded (`dateInWords`, `spanInWords`), counts as numbers, and
 * text from the data as it is: the messages isolate it.
 */
export interface UiMessages extends RoomMessages {
  /** Names the region where neither title nor label does. */
  readonly timeline: string;
  readonly skip: string;
  readonly end: string;
  readonly summary: SummaryMessages;
  readonly plot: PlotMessages;
  readonly live: LiveMessages;
  readonly load: LoadMessages;
  readonly status: Readonly<Record<StatusName, string>>;
}

/** The words of what stands around the plot and opens over it. In English they come with it: `loadRooms`. */
export interface RoomMessages {
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly find: FindMessages;
  readonly details: DetailsMessages;
  readonly pages: PageMessages;
  readonly legend: LegendMessages;
}

/** How sure a claim is, as the data say it. */
export type StatusName = 'confirmed' | 'reported' | 'believed' | 'disputed' | 'retracted' | 'planned';

/** What a reader can ask for by button, key or menu. The values are names of buttons and lines of the help. */
export type CommandName =
  | 'earlier'
  | 'later'
  | 'zoomIn'
  | 'zoomOut'
  | 'showAll'
  | 'find'
  | 'undoZoom'
  | 'view'
  | 'timeline'
  | 'list'
  | 'table'
  | 'keys'
  | 'more'
  | 'copyLink'
  | 'download'
  | 'fullScreen'
  | 'leaveFullScreen'
  | 'follow'
  | 'stopFollowing'
  | 'pause'
  | 'nextEvent'
  | 'previousEvent'
  | 'nextLane'
  | 'previousLane'
  | 'firstInView'
  | 'lastInView'
  | 'firstEvent'
  | 'lastEvent'
  | 'screenLater'
  | 'screenEarlier'
  | 'open'
  | 'close'
  | 'typeAhead'
  | 'clearFilter'
  | 'foldLane'
  | 'openLane';

/** Sentences under the title; those that apply are put side by side with spaces between. */
export interface SummaryMessages {
  /** "1,000,000 events, 1957 to 2026, 4 lanes." Without a span where nothing has a date, without lanes where there is one. */
  readonly counts: (events: number, span: string | undefined, lanes: number) => string;
  /** "Most in 1961 to 1970." */
  readonly most: (span: string) => string;
  readonly approximate: (count: number) => string;
  readonly uncertain: (count: number) => string;
  /** "3 have no date." */
  readonly undated: (count: number) => string;
  /** "Reported, unless marked." The commonest status, said once instead of on each event. */
  readonly commonStatus: (status: StatusName) => string;
  /** "Times in Damascus." */
  readonly zone: (zone: string) => string;
  /** "As of 31 January 2017." */
  readonly asOf: (date: string) => string;
}

export interface PlotMessages {
  readonly toolbar: string;
  /** "Events, 1965 to 1975": the name of the list of options. */
  readonly eventsIn: (span: string) => string;
  /** One line on keys, read after the name of the list of options. */
  readonly keysLine: string;
  /** Over the plot when the wheel turns without Ctrl (`isMac`: ⌘). */
  readonly wheelHint: (isMac: boolean) => string;
  readonly touchHint: string;
  /** Parts of an option's description, joined by `describe`. */
  readonly approximate: string;
  readonly uncertain: string;
  readonly orderNotCertain: string;
  readonly sources: (count: number) => string;
  readonly describe: (parts: readonly string[]) => string;
  /** "1,240 events, 1960 to 1969": a cluster or a piece of a ridge. */
  readonly cluster: (count: number, span: string) => string;
  /** "and 3 more": titles that a cluster's tooltip has no room for. */
  readonly andMore: (count: number) => string;
  /** "Air, +12 events": the name of the button that gives them rows of their own; "+12" is seen on it. */
  readonly laneMore: (lane: string, events: number) => string;
  readonly overview: string;
  /** Names of the overview's two handles and of the date fields beside them. */
  readonly viewStart: string;
  readonly viewEnd: string;
  readonly from: string;
  readonly to: string;
  /** "dateline 31 Jan" */
  readonly dateline: (date: string) => string;
  readonly now: string;
  readonly lanes: string;
  /** The lane that takes what the limit of lanes leaves over. */
  readonly otherLanes: string;
  /** The one lane of events that name none, where lanes have to be told apart. */
  readonly noLane: string;
}

/** What the announcer says. Each is a whole sentence or two. */
export interface LiveMessages {
  readonly loading: string;
  /** "1,000,000 events, 1957 to 2026." */
  readonly ready: (events: number, span: string | undefined) => string;
  readonly skipped: (shown: number, skipped: number) => string;
  /** "Showing 1965 to 1975, 42 events." */
  readonly showing: (span: string, events: number) => string;
  readonly closestZoom: string;
  readonly wholeTimeline: string;
  readonly startOfTimeline: string;
  readonly endOfTimeline: string;
  /** "3 of 4 lanes, 12,000 events." Without lanes where all show. */
  readonly filtered: (events: number, lanes: number, allLanes: number) => string;
  /** "Apollo: 17 found, 1 of 17." `place` counts from 1; 0 where none is chosen yet. */
  readonly found: (words: string, found: number, place: number) => string;
  /** "No events from 1300 to 1310. Next event 1318." */
  readonly noneInView: (span: string, next: string | undefined, previous: string | undefined) => string;
  /** "14 new events." */
  readonly newEvents: (count: number) => string;
  /** "Event no longer shown. Now on Mir built, 1986 (approximate)." */
  readonly eventGone: (next: string | undefined) => string;
  /** "Air: folded, 12 events." */
  readonly laneFolded: (lane: string, events: number) => string;
  /** "Air: open." */
  readonly laneOpened: (lane: string) => string;
  /** "Table, 12,000 events, page 3 of 120." Without pages for the plot. */
  readonly viewSwitched: (view: string, events: number, page: number, pages: number) => string;
  /** The one alert. `hasOlder`: earlier data are still shown. */
  readonly loadFailed: (hasOlder: boolean) => string;
  readonly linkCopied: string;
  readonly eventCopied: string;
  /** "Following new events." · "Not following." */
  readonly following: string;
  readonly notFollowing: string;
}

/** Loading, empty, failed, partial. */
export interface LoadMessages {
  readonly loading: string;
  /** "1,200 events, 12 MB of 40 MB"; `totalBytes` is 0 where unknown. */
  readonly progress: (rows: number, bytes: number, totalBytes: number) => string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly olderStay: string;
  readonly noEvents: string;
  readonly nonePass: string;
  readonly clearFilter: string;
  /** "2,658 of 1,000,000 rows could not be read." */
  readonly rowsLost: (skipped: number, rows: number) => string;
  readonly showThem: string;
  /** "The first 12,000 rows arrived." */
  readonly partial: (rows: number) => string;
  /** "Not live since 14:05. Reconnecting." */
  readonly notLive: (time: string) => string;
  readonly offline: string;
}

export interface FindMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly next: string;
  readonly previous: string;
  readonly goTo: (date: string) => string;
  /** "17 found" · "No events found." */
  readonly count: (found: number) => string;
  /** "1 of 17" */
  readonly place: (place: number, found: number) => string;
  /** After a date that was not understood: `text` is what was typed. */
  readonly dateNotUnderstood: (text: string) => string;
  readonly clear: string;
  readonly filters: string;
  readonly lanes: string;
  readonly tags: string;
  readonly status: string;
  /** "Air, 12 events": one choice of a facet. */
  readonly choice: (label: string, events: number) => string;
  /** "3 of 4 lanes" */
  readonly chosen: (chosen: number, all: number) => string;
}
