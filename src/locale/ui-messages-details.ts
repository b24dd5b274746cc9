import type { StatusName } from './ui-messages.js';

/** How one event is joined to another, and the same seen from its other end. */
export type LinkName = 'leads-to' | 'follows' | 'part-of' | 'contradicts' | 'same-as';

/** The region, or sheet, that tells one event whole. */
export interface DetailsMessages {
  readonly label: string;
  readonly close: string;
  /** "Event 3 of 214 in view" */
  readonly position: (place: number, count: number) => string;
  readonly previous: (title: string) => string;
  readonly next: (title: string) => string;
  readonly whoSaysSo: string;
  /** In the place of a speaker. */
  readonly notToldWho: string;
  /** "reported, not confirmed": a status spelt out. */
  readonly status: Readonly<Record<StatusName, string>>;
  /** "as reported by Izvestiya, 31 January 2017"; the date where one is known. */
  readonly asReportedBy: (source: string, date: string | undefined) => string;
  /** "dates it: 30 January 2017": a claim with a date of its own. */
  readonly ownDate: (date: string) => string;
  /** "as of 31 January 2017": the date the source's words count from. */
  readonly toldOn: (date: string) => string;
  readonly noClaims: string;
  readonly date: string;
  readonly lane: string;
  readonly place: string;
  readonly tags: string;
  /** A place given by numbers alone. */
  readonly coordinates: (latitude: number, longitude: number) => string;
  readonly openSource: (source: string) => string;
  readonly moreAbout: (host: string) => string;
  readonly links: string;
  /** From this event to the other: "leads to". */
  readonly linkTo: Readonly<Record<LinkName, string>>;
  /** From the other event to this one: "comes of". */
  readonly linkFrom: Readonly<Record<LinkName, string>>;
  /** "Show image from example.org" */
  readonly showMedia: (kind: 'image' | 'audio' | 'video', host: string) => string;
  readonly noDescription: Readonly<Record<'image' | 'audio' | 'video', string>>;
  readonly mediaFailed: (host: string) => string;
  readonly credit: (name: string) => string;
  readonly copy: string;
  readonly undated: string;
}
