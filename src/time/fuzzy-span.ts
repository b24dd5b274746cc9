import type { Instant, Span } from './instant.js';

/** The finest unit a date was written to. */
export type Unit =
  | 'fraction'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'third'
  | 'half'
  | 'year';

/** What was said about one end of a date beside its bounds. None of it moves a bound. */
export interface EndQualifiers {
  /** The finest unit written. */
  readonly precision: Unit;
  /** The coarsest unit a `~` or `%` stands on; sets how far the fade reaches. Absent where nothing is approximate. */
  readonly fadeUnit?: Unit;
  /** `?` or `%`: the date is doubted. */
  readonly uncertain: boolean;
  /** `~` or `%`: the date is approximate. */
  readonly approximate: boolean;
  /** `..`: going on, or no beginning known to it. */
  readonly open: boolean;
  /** Nothing written where an end belongs: there is one, and nobody says when. */
  readonly unknown: boolean;
  /** The limits of this unit are a convention (a season). */
  readonly conventional: boolean;
  /** A date without a time: it stands on its calendar day in whatever zone is displayed. */
  readonly floating: boolean;
}

/** What an uncertain date allows: four half-open bounds, and what was said about each end. */
export interface FuzzySpan {
  readonly earliestStart: Instant;
  readonly latestStart: Instant;
  readonly earliestEnd: Instant;
  readonly latestEnd: Instant;
  /** `moment`: at one time within the bounds; `span`: lasted; `one-of` and `all-of`: a list of dates. */
  readonly shape: 'moment' | 'span' | 'one-of' | 'all-of';
  readonly start: EndQualifiers;
  /** The same object as `start` for a moment. */
  readonly end: EndQualifiers;
  /** The number written before significant digits (`1950S2`). */
  readonly estimate?: Instant;
  /** The single possibilities (or, for `all-of`, members) where the hull has holes. At most 1,000. */
  readonly candidates?: readonly Span[];
}
