import type { Slices } from '../base/slices.js';
import type { EdtfTree } from '../time/edtf/tree.js';
import type { FuzzySpan, Unit } from '../time/fuzzy-span.js';
import type { Span } from '../time/instant.js';
import type { Zone } from '../time/zones.js';
import type { Columns } from './columns.js';
import type { Status } from './dataset-types.js';
import type { ToldEvent } from './filter-match.js';
import type { EventLink, EventSource, TimelineEvent } from './timeline-event.js';

/** A named band of events. */
export interface Lane {
  readonly id: string;
  /** Empty for the one lane of events that name none, and for the one that takes the rest beyond the limit (`isRest`). */
  readonly label: string;
  readonly color?: string;
  readonly glyph?: string;
  /** Index of the lane it stands under, or −1. Never a circle. */
  readonly parent: number;
  readonly collapsed: boolean;
  /** Placed events in it; those of lanes under it do not count. */
  readonly count: number;
  /** The lane that takes the events of all lanes beyond the limit. */
  readonly isRest: boolean;
}

/** Another date of an event, from a claim that does not agree with the event's own `when`. */
export interface Alternative {
  readonly span: FuzzySpan;
  /** As written. */
  readonly when: string;
  /** Index into the event's claims. */
  readonly claim: number;
}

/** A stretch of time with a name of its own, drawn behind the lanes. */
export interface Era {
  readonly title: string;
  readonly span: FuzzySpan;
  /** Its date as written. */
  readonly when: string;
  /** Index of the one lane it belongs to, or −1 for all. */
  readonly lane: number;
  readonly color?: string;
}

/**
 * One dataset, read: columns for whatever touches many events, and the words of single events on demand. Events are
 * named by their *ref*, 0 and up in the order of the data without the rows that could not be read. Nothing in it changes;
 * other data make another table, and so do events that come, change or go: a table of the same *growth*, in which refs mean the
 * same events.
 */
export interface EventTable {
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the language the texts are in. */
  readonly lang?: string;
  /** The zone of times written without one: the dataset's `timeZone`, UTC when absent. */
  readonly timeZone: Zone;
  /** The zone in which dates without a time stand on their day. */
  readonly displayedZone: Zone;
  /** The date of the statement, where the dataset gives one. The dateline stands at `span.earliestStart`. */
  readonly asOf?: { readonly span: FuzzySpan; readonly tree: EdtfTree; readonly text: string };
  readonly lanes: readonly Lane[];
  readonly sources: ReadonlyMap<string, EventSource>;
  readonly eras: readonly Era[];
  /** Of the placed events. */
  readonly columns: Columns;
  /** Refs of the events whose date says nothing of the year; in list and table only. */
  readonly undated: readonly number[];
  /** Placed and undated. */
  readonly count: number;
  /** Refs are below this: as many as there are events, and those that are gone. */
  readonly refCount: number;
  /** Refs of events that were taken out; whoever goes through all refs passes over them. */
  readonly gone: ReadonlySet<number>;
  /** From the least to the greatest finite bound of the placed events; undefined where there is none. */
  readonly extent: Span | undefined;
  /** The finest unit any placed date is written to; 'day' without events. */
  readonly finestUnit: Unit;
  /** How many events have each status, for the one sentence that says the commonest. */
  readonly statusCounts: ReadonlyMap<Status, number>;

  /** Cleaned and cut to the limit. */
  titleAt(ref: number): string;
  /** The id given, or one made from the content; unique in the table. */
  idAt(ref: number): string;
  /**
   * Ids made from content are made for all events at once, when the first is asked for: most of a second for a million.
   * This does it before, in pieces, for idle moments.
   */
  prepareIds(): Slices<undefined>;
  /** Undefined for an id the table does not know. */
  refOfId(id: string): number | undefined;
  /** The place of an event in the columns, or −1 for one without a date. */
  positionOf(ref: number): number;
  /** Index into `lanes`. */
  laneAt(ref: number): number;
  /** 0 … 1. */
  importanceAt(ref: number): number;
  /** Compiled when asked for; the last few thousand are kept. */
  spanAt(ref: number): FuzzySpan;
  /** The date as it was parsed; undefined for dates given as numbers. */
  treeAt(ref: number): EdtfTree | undefined;
  /** Dates from claims that differ from the event's own; empty for nearly all events, and then nothing is made. */
  alternativesAt(ref: number): readonly Alternative[];
  /** The source's own words for the date. */
  saidAt(ref: number): string | undefined;
  /** Given, or from the claims; undefined where nobody said anything. */
  statusAt(ref: number): Status | undefined;
  /** A refused or absent colour is undefined: the lane's is to be taken. */
  colorAt(ref: number): string | undefined;
  /** The words of one event, for whatever goes through all of them: some ten times as fast as `eventAt`. */
  toldAt(ref: number): ToldEvent;
  /** What an event's own links lead to; a fraction of the cost of `eventAt`. */
  linksAt(ref: number): readonly EventLink[];
  /** Everything known of one event, checked and with its sources resolved. A new object at each call. */
  eventAt(ref: number): TimelineEvent;
  /** Place of the event's row in the input, as the problems count it. */
  rowOf(ref: number): number;

  /** Refs of the events with links of their own, some perhaps twice, or gone. */
  readonly linked: ArrayLike<number>;
  /**
   * Refs of events that are other ones than in an earlier table of the same growth, those that are gone among them; undefined
   * where the other table is of other data, or too much has changed to tell.
   */
  changedSince(earlier: EventTable): ArrayLike<number> | undefined;

  /** The same data with dates without a time standing on their day in another zone. */
  inZone(zone: Zone): EventTable;
}
