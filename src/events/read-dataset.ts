import { Uint32List } from '../base/growable.js';
import { finish, sliceLength, type Slices } from '../base/slices.js';
import type { Span } from '../time/instant.js';
import type { Zone } from '../time/zones.js';
import type { AddressOptions } from './addresses.js';
import { buildColumnsInSlices } from './build-columns.js';
import { lookedFor, shapeOf } from './dataset-shape.js';
import type { Columns } from './columns.js';
import type { Era, EventTable } from './event-table.js';
import type { TableRecords } from './event-table-memory.js';
import { MemoryTable } from './event-table-memory.js';
import type { RowLocation } from './ids-of-events.js';
import { limits } from './limits.js';
import type { LoadProblem } from './problem-codes.js';
import { meantField } from './meant-field.js';
import type { Problems } from './problems.js';
import { ProblemList } from './problems.js';
import { knownFields, type Row } from './read-event.js';
import { headFields, readEras, readHead } from './read-head.js';
import { LaneBook, lanePicker } from './read-lanes.js';
import { reportLostLinks } from './read-parts.js';
import { RowReader } from './read-rows.js';
import type { Report } from './validate.js';
import { FieldReader } from './validate.js';

export interface ReadOptions {
  /** Address of the data: relative addresses in them count from it. */
  readonly address?: string;
  /** The page itself came over `http:`, so its media may too; false when absent. */
  readonly isPlainPage?: boolean;
  /** Events kept; 1,000,000 when absent. */
  readonly maxEvents?: number;
  /** Any row left out stops the load; false when absent. */
  readonly strict?: boolean;
  /** The field to group by, `lane` when absent; `tag:team/` takes the first tag that begins so. */
  readonly laneField?: string;
  /** The zone in which dates without a time have their days; the dataset's when absent. */
  readonly displayedZone?: Zone;
  /** Seasons 21–24 are those of the southern hemisphere; false when absent. */
  readonly southernSeasons?: boolean;
}

export interface ReadResult {
  /** Empty where the load was stopped. */
  readonly table: EventTable;
  readonly problems: Problems;
  /** Why nothing of it was taken. */
  readonly stopped?: LoadProblem;
  /** What has read it, and can read more. Absent where nothing was taken. */
  readonly reader?: DatasetReader;
}

/** Where a row stands in its text, for formats of one row per line. */
export interface RowPlace {
  /** Line of the row, from 1. */
  readonly lineOf?: (row: number) => number;
  /** The column's name for a field, where columns have names of their own. */
  readonly columnOf?: (field: string) => string;
}

const mostUnknownFields = 1_000;

/** Reads a dataset piece by piece: its head first, then rows as they come, in turns as short as the caller likes. */
export class DatasetReader {
  readonly problems = new ProblemList();
  readonly #options: ReadOptions;
  readonly #headRow: Row;
  readonly lanes: LaneBook;
  readonly #fields: FieldReader;
  readonly #addresses: AddressOptions;
  readonly #head: ReturnType<typeof readHead>;
  /** The rows read so far. */
  readonly rows: RowReader;
  readonly #unknownFields = new Set<string>();
  /** Refs of events taken out, and of all that changed or went, in order. */
  readonly gone = new Set<number>();
  changes = new Uint32List();
  #eventsProblem = -1;
  #isToldLanes = false;
  #row: number | undefined;
  #place: RowPlace = {};

  /** `head` holds the dataset's own fields, `rowsAt` is what stands before a row's number in paths. */
  constructor(options: ReadOptions = {}, head: Row = {}, rowsAt = 'events') {
    this.#options = options;
    this.#headRow = head;
    this.problems.rowsAt = rowsAt;
    const { laneField = 'lane' } = options;
    this.lanes = new LaneBook(laneField === 'lane');
    const { address, isPlainPage, displayedZone, southernSeasons = false } = options;
    this.#addresses = {
      ...(address !== undefined && { base: address }),
      ...(isPlainPage !== undefined && { isPlainPage }),
    };
    this.#fields = new FieldReader(this.#report, this.#addresses);
    this.#head = readHead(head, this.#fields, this.lanes, { displayedZone, southernSeasons });
    this.rows = new RowReader(this.#head, this.lanes, this.#fields, {
      maxEvents: options.maxEvents ?? limits.events,
      pickLane: lanePicker(laneField),
      placeOf: (row) => this.#locationOf(row),
    });
  }

  /** Rows met so far, and how many of them were kept. */
  get rowCount(): number {
    return this.rows.rowCount;
  }

  get eventCount(): number {
    return this.rows.records.length;
  }

  /** Reads rows `from` … `to` − 1 of a list; they count on from the rows read before. */
  push(rows: ArrayLike<unknown>, from = 0, to = rows.length, place: RowPlace = {}): void {
    this.#place = place;
    if (this.rows.rowCount === 0) this.rows.expect(rows.length);
    for (let i = from; i < to; i++) {
      this.#row = this.rows.rowCount;
      this.rows.read(rows, i);
    }
    this.#row = undefined;
  }

  /** Reads a row in the place of an event's; false where it cannot be read and the event stays as it was. */
  replace(ref: number, row: unknown): boolean {
    this.#row = this.rows.rowsOfRefs?.[ref] ?? ref;
    const isRead = this.rows.replace(ref, row);
    this.#row = undefined;
    return isRead;
  }

  /** Makes a source that rows may point at from here on, for formats that name sources in the rows themselves. */
  addSource(id: string): void {
    if (!this.#head.sources.has(id)) this.#head.sources.set(id, { id, title: id });
  }

  /** Counts a row that never became a value, so that rows keep their numbers; gives its own. */
  skipRow(): number {
    return this.rows.skip();
  }

  finish(): ReadResult {
    return finish(this.finishInSlices());
  }

  /** `finish` in pieces: looks after links, eras and limits, and sorts the columns. */
  *finishInSlices(): Slices<ReadResult> {
    const rows = this.rows;
    yield* this.checkLinks();
    this.#row = undefined;
    this.reportLimits();
    const eras = readEras(this.#headRow['eras'], this.#fields, this.#head.dates, this.lanes);
    const lost = this.problems.skipped + rows.beyondLimit;
    if (this.#options.strict && lost > 0) {
      return stoppedResult({ code: 'strict-skipped', parameters: { rows: lost } }, this.problems);
    }
    const columns = yield* buildColumnsInSlices(rows.columns.rows(), this.lanes.size);
    rows.columns.release();
    this.#place = {};
    return { table: this.tableOf(columns, eras, rows.columns.extent), problems: this.problems, reader: this };
  }

  /** The table of what has been read, of which these are the columns. */
  tableOf(columns: Columns, eras: readonly Era[], extent: Span | undefined): MemoryTable {
    const { records, ids, mendedTitles, withAlternatives, withLinks, undated, statusCounts, rowsOfRefs } =
      this.rows;
    const kept: TableRecords = {
      records,
      ids,
      mendedTitles,
      withAlternatives,
      withLinks,
      undated,
      statusCounts,
      rowsOfRefs,
      finestUnit: this.rows.columns.finestUnit,
      headRow: this.#headRow,
      lanes: this.lanes,
      addresses: this.#addresses,
      southernSeasons: this.#options.southernSeasons ?? false,
      gone: this.gone,
      changes: this.changes,
    };
    return new MemoryTable({ kept, head: this.#head, eras, columns, extent });
  }

  /** Tells of links that lead nowhere, from the `first` event with links on. */
  *checkLinks(first = 0): Slices<undefined> {
    const { records, withLinks, ids, rowsOfRefs } = this.rows;
    if (withLinks.length <= first) return undefined;
    yield* ids.completeInSlices();
    const refOf = (id: string) => ids.refOf(id);
    for (let i = first; i < withLinks.length; i++) {
      const ref = withLinks.at(i);
      this.#row = rowsOfRefs?.[ref] ?? ref;
      try {
        reportLostLinks((records[ref] as Row)['links'], this.#fields, refOf);
      } catch {
        // The links could be read a moment ago: a getter that changed its mind.
      }
      if (i % sliceLength === sliceLength - 1) yield;
    }
    return undefined;
  }

  /** Tells of limits that were met: each is one problem, however often it is met. */
  reportLimits(): void {
    const { rowCount, beyondLimit, records, goneCount } = this.rows;
    const { problems } = this;
    if (beyondLimit > 0) {
      const parameters = { count: rowCount, limit: records.length - goneCount };
      if (this.#eventsProblem >= 0) problems.amend(this.#eventsProblem, parameters);
      else {
        problems.add('too-many-events', 'mended', parameters, { path: problems.rowsAt });
        this.#eventsProblem = problems.length - 1;
      }
    }
    if (this.lanes.isFull && !this.#isToldLanes) {
      this.#isToldLanes = true;
      problems.add('too-many-lanes', 'mended', { limit: limits.lanes }, { path: 'lanes' });
    }
  }

  #locationOf(row: number): RowLocation {
    const line = this.#place.lineOf?.(row);
    if (line !== undefined) return { other: String(line), line };
    return { other: `${this.problems.rowsAt}[${String(row)}]` };
  }

  readonly #report: Report = (code, outcome, parameters, field, at, value) => {
    if (code === 'unknown-field' || code === 'forbidden-field') {
      const key = (parameters as { readonly field: string }).field;
      if (this.#unknownFields.has(key) || this.#unknownFields.size >= mostUnknownFields) return;
      this.#unknownFields.add(key);
      const meant = code === 'unknown-field' && meantField(key, [...knownFields, ...headFields]);
      if (meant) parameters = { ...parameters, meant };
    }
    const row = this.#row;
    const columnOf = row === undefined ? undefined : this.#place.columnOf;
    const named = columnOf && at === '' && field !== '' ? columnOf(field) : field;
    const path = at && named ? `${at}.${named}` : at || named;
    const line = row === undefined ? undefined : this.#place.lineOf?.(row);
    this.problems.add(code, outcome, parameters, { row, line, path }, value);
  };
}

/** The result of a load that gave nothing. */
export function stoppedResult(stopped: LoadProblem, problems: Problems = new ProblemList()): ReadResult {
  return { table: new DatasetReader().finish().table, problems, stopped };
}

/**
 * Reads a value as JSON gives it: a dataset, a dataset under `timeline`, or a bare list of events. Never throws: rows that
 * cannot be read are left out and told of in `problems`, and what holds no events is `stopped`.
 */
export function readDataset(input: unknown, options: ReadOptions = {}): ReadResult {
  const begun = beginDataset(input, options);
  if ('code' in begun) return stoppedResult(begun);
  begun.reader.push(begun.rows);
  return begun.reader.finish();
}

/** A reader that has the head of a dataset, and the rows to push into it. */
export interface BegunDataset {
  readonly reader: DatasetReader;
  readonly rows: readonly unknown[];
}

/** Finds the events of a value without reading them, for callers that read in turns. */
export function beginDataset(input: unknown, options: ReadOptions = {}): BegunDataset | LoadProblem {
  try {
    const shape = shapeOf(input);
    if ('code' in shape) return shape;
    const reader = new DatasetReader(options, shape.head, shape.rowsAt);
    if (shape.newerMinor !== undefined) {
      reader.problems.add('newer-minor', 'noted', { version: shape.newerMinor }, { path: '$schema' });
    }
    return { reader, rows: shape.rows };
  } catch {
    // Only getters and proxies of the page's own can throw here.
    return { code: 'no-events-found', parameters: { lookedFor, found: [] } };
  }
}
