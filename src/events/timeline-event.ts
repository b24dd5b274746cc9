import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { Link, Media, Status } from './dataset-types.js';

/** An address from the data. */
export interface Address {
  /** As it was written. */
  readonly text: string;
  /** Where a link may lead. Absent where the address was refused: then the text is shown, and nothing is linked. */
  readonly href?: string;
}

/** A source, checked. */
export interface EventSource {
  readonly id: string;
  /** The id where the data give no title. */
  readonly title: string;
  /** Its date as written. */
  readonly published?: string;
  readonly publishedSpan?: FuzzySpan;
  readonly url?: Address;
  readonly lang?: string;
}

/** Who says so, with the source it points at. */
export interface EventClaim {
  readonly source?: EventSource;
  /** Who said it; absent: not told who. */
  readonly by?: string;
  /** `reported` where the data give none. */
  readonly status: Status;
  readonly quote?: string;
  readonly said?: string;
  /** Its own date as written, and what it allows. */
  readonly when?: string;
  readonly span?: FuzzySpan;
  readonly url?: Address;
}

/** Where something happened. Degrees north and east. */
export interface EventPlace {
  readonly name?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** A picture, sound or film. Nothing of it has been fetched. */
export interface EventMedia {
  readonly src: Address;
  /** Absent where the data leave it out; spoken as an image without description. */
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly kind: NonNullable<Media['kind']>;
}

/** What it has to do with another event, which exists. */
export interface EventLink {
  readonly to: string;
  /** The other event's ref. */
  readonly ref: number;
  readonly type?: NonNullable<Link['type']>;
  readonly label?: string;
}

/** One event with everything the data say of it, checked. What was absent, refused or unreadable is absent. */
export interface TimelineEvent {
  readonly ref: number;
  readonly id: string;
  readonly title: string;
  /** What its date allows. */
  readonly span: FuzzySpan;
  /** The date as written, or put together from `start` and `end`; absent where these were numbers. */
  readonly when?: string;
  readonly start?: string | number;
  readonly end?: string | number;
  /** Its date says nothing of the year. */
  readonly isUndated: boolean;
  readonly said?: string;
  readonly asOf?: string;
  /** The lane's id; empty for the lane of events that name none. */
  readonly lane: string;
  /** 0 … 1. */
  readonly importance: number;
  readonly summary?: string;
  /** In the Markdown subset, as written; `readMarkdown` makes a tree of it. */
  readonly description?: string;
  /** Given, or from the claims. */
  readonly status?: Status;
  readonly claims: readonly EventClaim[];
  readonly place?: EventPlace;
  readonly media: readonly EventMedia[];
  readonly tags: readonly string[];
  readonly links: readonly EventLink[];
  readonly url?: Address;
  readonly color?: string;
  readonly lang?: string;
  /** The row's own `data` and its unknown fields. An object without prototype. */
  readonly data: Readonly<Record<string, unknown>>;
}
