import type { Uint32List } from '../base/growable.js';
import { finish, sliceLength, type Slices } from '../base/slices.js';
import type { EdtfTree } from '../time/edtf/tree.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import type { FuzzySpan, Unit } from '../time/fuzzy-span.js';
import { unitsFromFine } from '../time/fuzzy-span.js';
import type { Span } from '../time/instant.js';
import type { Zone } from '../time/zones.js';
import type { AddressOptions } from './addresses.js';
import { buildColumnsInSlices } from './build-columns.js';
import type { Columns } from './columns.js';
import { eventFlags, placesByRef } from './columns.js';
import type { Status } from './dataset-types.js';
import type { Alternative, Era, EventTable, Lane } from './event-table.js';
import type { EventIds } from './ids-of-events.js';
import { laneAt } from './lane-at.js';
import { limits } from './limits.js';
import type { PlacedDate } from './read-columns.js';
import { RowColumns } from './read-columns.js';
import type { CompiledDate } from './read-date.js';
import type { ToldEvent } from './filter-match.js';
import type { Row } from './read-event.js';
import { readAsOf, readEvent, readTold, statusOfRow } from './read-event.js';
import type { DatasetHead } from './read-head.js';
import { readEras, readHead } from './read-head.js';
import { LaneBook } from './read-lanes.js';
import type { PartContext } from './read-parts.js';
import { readClaims, readLinks } from './read-parts.js';
import { defaultImportance, isOtherDate } from './read-rows.js';
import { cleanText, cutText } from './read-text.js';
import { WhenReader, exactSpanOf, whenTextOf } from './read-when.js';
import { countsByStatus } from './status.js';
import type { EventLink, EventSource, TimelineEvent } from './timeline-event.js';
import { FieldReader, isRecord, silent, withoutAbsent } from './validate.js';

/** What does not change with the zone on display. */
export interface TableRecords {
  readonly records: readonly unknown[];
  readonly ids: EventIds;
  readonly mendedTitles: ReadonlySet<number>;
  readonly withAlternatives: ReadonlySet<number>;
  /** Lane by ref, in the order of refs. */
  readonly undated: ReadonlyMap<number, number>;
  readonly statusCounts: Uint32Array;
  readonly rowsOfRefs: Uint32Array | undefined;
  readonly finestUnit: number;
  /** The dataset's own fields, for reading them again in another zone. */
  readonly headRow: Row;
  readonly lanes: LaneBook;
  readonly addresses: AddressOptions;
  readonly southernSeasons: boolean;
  readonly gone: ReadonlySet<number>;
  readonly withLinks: Uint32List;
  /** Refs in the order in which they changed or went; another list once it is too long. */
  readonly changes: Uint32List;
}

export interface TableParts {
  readonly kept: TableRecords;
  readonly head: DatasetHead;
  readonly eras: readonly Era[];
  readonly columns: Columns;
  readonly extent: Span | undefined;
}

const mostSpansKept = 8_192;
const noAlternatives: readonly Alternative[] = [];

/** An `EventTable` over the rows as they came: numbers in columns, every word read from its row when asked for. */
export class MemoryTable implements EventTable {
  readonly timeZone: Zone;
  readonly displayedZone: Zone;
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly asOf?: CompiledDate;
  readonly lanes: readonly Lane[];
  readonly sources: ReadonlyMap<string, EventSource>;
  readonly eras: readonly Era[];
  readonly columns: Columns;
  readonly undated: number[];
  readonly count: number;
  readonly refCount: number;
  readonly gone: ReadonlySet<number>;
  readonly linked: ArrayLike<number>;
  readonly extent: Span | undefined;
  readonly finestUnit: Unit;
  readonly statusCounts: ReadonlyMap<Status, number>;
  readonly #kept: TableRecords;
  readonly #context: PartContext;
  readonly #spans = new Map<number, FuzzySpan>();
  readonly #changeCount: number;
  #positions: Uint32Array | undefined;

  constructor({ kept, head, eras, columns, extent }: TableParts) {
    const { title, description, lang, asOf } = head;
    this.#kept = kept;
    this.timeZone = head.timeZone;
    this.displayedZone = head.dates.settings.dayZone;
    Object.assign(this, withoutAbsent({ title, description, lang, asOf }));
    const { laneFrom } = columns;
    this.lanes = kept.lanes.counted((i) => (laneFrom[i + 1] ?? 0) - (laneFrom[i] ?? 0));
    this.sources = head.sources;
    this.eras = eras;
    this.columns = columns;
    this.undated = [...kept.undated.keys()];
    if (kept.changes.length > 0) this.undated.sort((one, other) => one - other);
    this.refCount = kept.records.length;
    this.gone = kept.gone;
    this.count = this.refCount - this.gone.size;
    this.linked = kept.withLinks.view();
    this.#changeCount = kept.changes.length;
    this.extent = extent;
    this.finestUnit = unitsFromFine[kept.finestUnit] ?? 'day';
    this.statusCounts = countsByStatus(kept.statusCounts);
    this.#context = {
      fields: new FieldReader(silent, kept.addresses),
      dates: head.dates,
      sources: head.sources,
      refOfId: (id) => kept.ids.refOf(id),
    };
  }

  titleAt(ref: number): string {
    const { title } = this.#rowAt(ref);
    if (typeof title !== 'string') return '';
    return this.#kept.mendedTitles.has(ref) ? cutText(cleanText(title), limits.titleLength) : title;
  }

  idAt(ref: number): string {
    return this.#kept.ids.idAt(ref);
  }

  prepareIds(): Slices<undefined> {
    return this.#kept.ids.completeInSlices();
  }

  refOfId(id: string): number | undefined {
    const ref = this.#kept.ids.refOf(id);
    return ref < 0 ? undefined : ref;
  }

  positionOf(ref: number): number {
    this.#positions ??= placesByRef(this.columns, this.refCount);
    return (this.#positions[ref] ?? 0) - 1;
  }

  laneAt(ref: number): number {
    const position = this.positionOf(ref);
    return position < 0 ? (this.#kept.undated.get(ref) ?? 0) : laneAt(this.columns.laneFrom, position);
  }

  importanceAt(ref: number): number {
    const { importance } = this.#rowAt(ref);
    return typeof importance === 'number' && importance >= 0 && importance <= 1
      ? importance
      : defaultImportance;
  }

  spanAt(ref: number): FuzzySpan {
    let span = this.#spans.get(ref);
    if (!span) {
      span = this.#dateAt(ref)?.span ?? exactSpanOf(this.#rowAt(ref));
      if (this.#spans.size >= mostSpansKept) this.#spans.clear();
      this.#spans.set(ref, span);
    }
    return span;
  }

  treeAt(ref: number): EdtfTree | undefined {
    return this.#dateAt(ref)?.tree;
  }

  alternativesAt(ref: number): readonly Alternative[] {
    const own = this.#kept.withAlternatives.has(ref) ? this.#dateAt(ref) : undefined;
    if (!own) return noAlternatives;
    const row = this.#rowAt(ref);
    const alternatives: Alternative[] = [];
    for (const [claim, { date }] of readClaims(
      row['claims'],
      this.#context,
      readAsOf(row, this.#context),
    ).entries()) {
      if (date && isOtherDate(date, own)) alternatives.push({ span: date.span, when: date.text, claim });
    }
    return alternatives;
  }

  saidAt(ref: number): string | undefined {
    return this.#context.fields.text(this.#rowAt(ref)['said'], 'said');
  }

  statusAt(ref: number): Status | undefined {
    return statusOfRow(this.#rowAt(ref));
  }

  colorAt(ref: number): string | undefined {
    return this.#context.fields.colour(this.#rowAt(ref)['color'], 'color');
  }

  toldAt(ref: number): ToldEvent {
    return readTold(this.#rowAt(ref), this.titleAt(ref), this.#context);
  }

  linksAt(ref: number): readonly EventLink[] {
    return readLinks(this.#rowAt(ref)['links'], this.#context);
  }

  eventAt(ref: number): TimelineEvent {
    const row = this.#rowAt(ref);
    const placed = {
      ref,
      id: this.idAt(ref),
      title: this.titleAt(ref),
      lane: this.lanes[this.laneAt(ref)]?.id ?? '',
      span: this.spanAt(ref),
      isUndated: this.#kept.undated.has(ref),
      importance: this.importanceAt(ref),
      when: whenTextOf(row),
    };
    return readEvent(row, placed, this.#context);
  }

  rowOf(ref: number): number {
    return this.#kept.rowsOfRefs?.[ref] ?? ref;
  }

  changedSince(earlier: EventTable): ArrayLike<number> | undefined {
    if (!(earlier instanceof MemoryTable) || earlier.displayedZone !== this.displayedZone) return undefined;
    const { changes } = this.#kept;
    if (earlier.#kept.changes !== changes || earlier.#changeCount > this.#changeCount) return undefined;
    return changes.view().subarray(earlier.#changeCount, this.#changeCount);
  }

  inZone(zone: Zone): EventTable {
    return finish(this.inZoneInSlices(zone));
  }

  /** `inZone` in pieces. Only dates without a time are compiled again. */
  *inZoneInSlices(zone: Zone): Slices<EventTable> {
    if (zone === this.displayedZone) return this;
    const { headRow, addresses, southernSeasons, lanes } = this.#kept;
    const fields = new FieldReader(silent, addresses);
    const head = readHead(headRow, fields, new LaneBook(), { displayedZone: zone, southernSeasons });
    const eras = readEras(headRow['eras'], fields, head.dates, lanes);
    const rows = new RowColumns();
    const when = new WhenReader(fields);
    const context = { ...this.#context, dates: head.dates };
    const copied: PlacedDate = { start: 0, end: 0, unit: 0, span: undefined };
    const { flags, importance } = this.columns;
    for (let ref = 0; ref < this.refCount; ref++) {
      if (ref % sliceLength === sliceLength - 1) yield;
      const position = this.positionOf(ref);
      if (position < 0) {
        // Undated, or gone.
        rows.leaveOut();
        continue;
      }
      const row = this.#rowAt(ref);
      const bits = flags[position] ?? 0;
      if (bits & eventFlags.floating) when.read(row, head.dates, readAsOf(row, context));
      else this.#copyDate(ref, position, copied);
      const date = bits & eventFlags.floating ? when : copied;
      rows.add(ref, this.laneAt(ref), importance[position] ?? 0, bits, date);
    }
    const columns = yield* buildColumnsInSlices(rows.rows(), this.lanes.length);
    return new MemoryTable({ kept: this.#kept, head, eras, columns, extent: rows.extent });
  }

  #copyDate(ref: number, position: number, target: PlacedDate): void {
    target.start = this.columns.start[position] ?? 0;
    target.end = this.columns.end[position] ?? 0;
    const isClosed = Number.isFinite(target.start) && Number.isFinite(target.end);
    target.span = isClosed ? undefined : this.spanAt(ref);
  }

  #rowAt(ref: number): Row {
    const row = this.#kept.records[ref];
    if (isRecord(row)) return row;
    throw new RangeError(`There is no event ${String(ref)} among ${String(this.refCount)}.`);
  }

  #dateAt(ref: number): CompiledDate | undefined {
    const row = this.#rowAt(ref);
    const text = whenTextOf(row);
    if (text === undefined) return undefined;
    const asOf = row['asOf'] === undefined ? undefined : readAsOf(row, this.#context);
    const date = this.#context.dates.read(text, asOf);
    return isEdtfProblem(date) ? undefined : date;
  }
}
