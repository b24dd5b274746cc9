/** The classes, their types and `define`. Importing this registers nothing. */
export { define } from './elements/define-elements.js';
export { EventTimeline } from './elements/event-timeline.js';
export { TimelineDetails } from './elements/timeline-details.js';
export { TimelineLegend } from './elements/timeline-legend.js';
export { TimelineOverview } from './elements/timeline-overview.js';
export { TimelineSearch } from './elements/timeline-search.js';
export { TimelineToolbar } from './elements/timeline-toolbar.js';
export type { TimelineEventMap } from './elements/dom-events.js';

export type { TimelineEventDetails, TimelineEventName } from './controllers/event-details.js';
export type { PictureOptions, PixelOptions } from './controllers/export-pictures.js';
export type {
  Claim,
  Dataset,
  DatasetEra,
  DatasetEvent,
  DatasetLane,
  Link,
  Media,
  Place,
  Source,
  Status,
} from './events/dataset-types.js';
export type { LoadProblem, LoadProblemCode, ProblemOutcome, RowProblemCode } from './events/problem-codes.js';
export type { Problem, ProblemGroup, Problems } from './events/problems.js';
export type {
  Address,
  EventClaim,
  EventLink,
  EventMedia,
  EventPlace,
  EventSource,
  TimelineEvent,
} from './events/timeline-event.js';
export type { Viewport } from './layout/viewport.js';
export { addLanguage } from './locale/languages.js';
export type { LanguageWords } from './locale/locale.js';
export type { Fetcher } from './sources/fetch-response.js';
export { registerImporter } from './sources/importers.js';
export type { Importer } from './sources/importers.js';
export type { Keymap } from './state/commands-keys.js';
export type { View } from './state/timeline-state.js';
export type { FuzzySpan } from './time/fuzzy-span.js';
export type { Instant, Span } from './time/instant.js';
