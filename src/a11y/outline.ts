import type { Status } from '../events/dataset-types.js';
import type { EventTable } from '../events/event-table.js';
import { statuses } from '../events/status.js';
import type { TableColumn } from '../locale/ui-messages-pages.js';
import type { Accepts } from '../state/navigate-table.js';
import type { Instant } from '../time/instant.js';
import { inTimeOrder } from './time-order.js';

/** How many events stand on a page of list and table. */
export const pageLength = 100;

/** On paper all stand on one page, if they are not more than this. */
export const paperLength = 1000;

/** Beyond this many events titles are compared by their characters, since the rules of a language take seconds. */
const mostCollated = 20_000;

/** Beyond this many events the sources are not sorted by: each would have to be read whole. */
const mostBySources = 50_000;

export interface OutlineSort {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

export const byTime: OutlineSort = { column: 'when', isDescending: false };

/** Whether the table offers to sort by a column. */
export function canSortBy(column: TableColumn, count: number): boolean {
  return column !== 'sources' || count <= mostBySources;
}

/** What the list and the table show, page by page: all events that pass, in one order. */
export class Outline {
  readonly sort: OutlineSort;
  /** How many events stand on a page. */
  readonly pageLength: number;
  readonly #refs: Uint32Array;
  readonly #table: EventTable;

  /** `tag` is the language whose rules sort titles. */
  constructor(table: EventTable, accepts: Accepts, sort: OutlineSort, tag: string, length = pageLength) {
    this.sort = sort;
    this.pageLength = length;
    this.#table = table;
    const refs = inTimeOrder(table, accepts);
    this.#refs = sorted(table, refs, sort.column, tag);
    if (sort.isDescending) this.#reverse();
  }

  /** Turns the order round as a whole; only what has no date stays at the end of an order of time. */
  #reverse(): void {
    let dated = this.#refs.length;
    if (this.sort.column === 'when') {
      while (dated > 0 && this.#table.positionOf(this.#refs[dated - 1] ?? 0) < 0) dated--;
    }
    this.#refs.subarray(0, dated).reverse();
  }

  /** How many events there are on all pages. */
  get count(): number {
    return this.#refs.length;
  }

  /** At least 1: a page that says that there is nothing. */
  get pages(): number {
    return Math.max(1, Math.ceil(this.count / this.pageLength));
  }

  /** The refs of a page, which counts from 0. */
  page(page: number): readonly number[] {
    return [...this.#refs.subarray(page * this.pageLength, (page + 1) * this.pageLength)];
  }

  /** The page an event stands on, or −1. */
  pageOf(ref: number): number {
    const place = ref < 0 ? -1 : this.#refs.indexOf(ref);
    return place < 0 ? -1 : Math.floor(place / this.pageLength);
  }

  /** In an order of time: the page on which the events around `at` stand. Else the first. */
  pageAt(at: Instant): number {
    if (this.sort.column !== 'when') return 0;
    let low = 0;
    let high = this.#refs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(middle, at)) low = middle + 1;
      else high = middle;
    }
    return Math.floor(Math.min(low, Math.max(0, this.count - 1)) / this.pageLength);
  }

  #isBefore(place: number, at: Instant): boolean {
    const position = this.#table.positionOf(this.#refs[place] ?? 0);
    const start = position < 0 ? Infinity : (this.#table.columns.start[position] ?? 0);
    return this.sort.isDescending ? start > at : start < at;
  }
}

/** `refs`, which stand in order of time, by another column; what is equal there stays in order of time. */
function sorted(table: EventTable, refs: Uint32Array, column: TableColumn, tag: string): Uint32Array {
  switch (column) {
    case 'when':
      return refs;
    case 'lane':
      return inGroups(refs, table.lanes.length, (ref) => table.laneAt(ref));
    case 'status':
      return inGroups(refs, statuses.length + 1, (ref) => placeOf(table.statusAt(ref)));
    case 'title':
      return byText(refs, (ref) => table.titleAt(ref), tag);
    case 'sources':
      return byText(refs, (ref) => sourceNames(table, ref).join('\n'), tag);
  }
}

function placeOf(status: Status | undefined): number {
  return status === undefined ? statuses.length : statuses.indexOf(status);
}

/** Who published what the event rests on, each once. */
export function sourceNames(table: EventTable, ref: number): readonly string[] {
  const titles = table.eventAt(ref).claims.flatMap(({ source, by }) => source?.title ?? by ?? []);
  return [...new Set(titles)];
}

/** A counting sort: stable, and two passes over however many. */
function inGroups(refs: Uint32Array, groups: number, groupOf: (ref: number) => number): Uint32Array {
  const next = new Uint32Array(groups + 1);
  for (const ref of refs) next[groupOf(ref) + 1] = (next[groupOf(ref) + 1] ?? 0) + 1;
  for (let group = 1; group <= groups; group++) next[group] = (next[group] ?? 0) + (next[group - 1] ?? 0);
  const result = new Uint32Array(refs.length);
  for (const ref of refs) {
    const group = groupOf(ref);
    const place = next[group] ?? 0;
    result[place] = ref;
    next[group] = place + 1;
  }
  return result;
}

function byText(refs: Uint32Array, textOf: (ref: number) => string, tag: string): Uint32Array {
  const texts = [...refs].map((ref, place) => ({ ref, place, text: textOf(ref) }));
  if (texts.length > mostCollated) {
    const least = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    texts.sort((a, b) => least(a.text, b.text) || a.place - b.place);
  } else {
    const { compare } = new Intl.Collator(tag, { numeric: true });
    texts.sort((a, b) => compare(a.text, b.text) || a.place - b.place);
  }
  return Uint32Array.from(texts, ({ ref }) => ref);
}
