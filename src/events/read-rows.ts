import { countUp } from '../base/count-up.js';
import { Uint32List, grownUint32 } from '../base/growable.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import { eventFlags } from './columns.js';
import type { RowLocation } from './ids-of-events.js';
import { EventIds } from './ids-of-events.js';
import { limits } from './limits.js';
import { RowColumns, type RowSink } from './read-columns.js';
import type { CompiledDate } from './read-date.js';
import type { Row } from './read-event.js';
import { checkOtherFields, readAsOf, reportUnknownFields, statusOf, statusOfRow } from './read-event.js';
import type { DatasetHead } from './read-head.js';
import type { LaneBook, LanePicker } from './read-lanes.js';
import { laneIdOf } from './read-lanes.js';
import type { PartContext, ReadClaim } from './read-parts.js';
import { readClaims } from './read-parts.js';
import { isBlank, isCleanText } from './read-text.js';
import { WhenReader, whenTextOf } from './read-when.js';
import { statuses } from './status.js';
import { isRecord, kindOf, type FieldReader } from './validate.js';

export interface RowSettings {
  readonly maxEvents: number;
  /** How events are grouped, where not by their `lane`. */
  readonly pickLane: LanePicker | undefined;
  /** Where the row of that number stands, for the problems of others. */
  readonly placeOf: (row: number) => RowLocation;
}

const noClaims: readonly ReadClaim[] = [];

/** The rows of one dataset on their way into columns. Whatever is not a number stays in the row itself. */
export class RowReader {
  /** Accepted rows, by ref. */
  readonly records: unknown[] = [];
  readonly ids = new EventIds(this.records);
  readonly columns = new RowColumns();
  /** Where dates go: into the columns, unless somebody else takes them. */
  sink: RowSink = this.columns;
  /** Refs whose title has to be cleaned or cut. */
  readonly mendedTitles = new Set<number>();
  /** Refs with a claim that gives another date. */
  readonly withAlternatives = new Set<number>();
  readonly withLinks = new Uint32List();
  /** Lanes of the events whose date says nothing of the year, by ref. */
  readonly undated = new Map<number, number>();
  /** By place in `statuses`. */
  readonly statusCounts = new Uint32Array(statuses.length);
  /** Place in the input by ref; made when the first row is left out. */
  rowsOfRefs: Uint32Array | undefined;
  /** Rows met, those beyond the limit too. */
  rowCount = 0;
  beyondLimit = 0;
  /** Events that were taken out since: their rows are empty, and they do not count towards the limit. */
  goneCount = 0;

  readonly #head: DatasetHead;
  readonly #lanes: LaneBook;
  readonly #fields: FieldReader;
  readonly #settings: RowSettings;
  readonly #context: PartContext;
  readonly #when: WhenReader;
  readonly #placeOfRef = (ref: number) => this.#settings.placeOf(this.rowsOfRefs?.[ref] ?? ref);

  constructor(head: DatasetHead, lanes: LaneBook, fields: FieldReader, settings: RowSettings) {
    this.#head = head;
    this.#lanes = lanes;
    this.#fields = fields;
    this.#settings = settings;
    this.#context = { fields, dates: head.dates, sources: head.sources };
    this.#when = new WhenReader(fields);
  }

  /** Says how many rows will come. */
  expect(count: number): void {
    this.ids.expect(count);
    this.columns.expect(Math.min(count, this.#settings.maxEvents));
  }

  /** Reads one of these rows as the next of the input. Never throws. */
  read(rows: ArrayLike<unknown>, i: number): void {
    const place = this.rowCount++;
    if (this.records.length - this.goneCount >= this.#settings.maxEvents) {
      this.beyondLimit++;
      return;
    }
    const before = this.records.length;
    this.#readRow(rows, i);
    if (this.records.length === before) this.rowsOfRefs ??= countUp(before);
    else if (this.rowsOfRefs) this.#noteRow(before, place);
  }

  /** Counts a row of the input that never became a value; its number. */
  skip(): number {
    this.rowsOfRefs ??= countUp(this.records.length);
    return this.rowCount++;
  }

  /** Reads a row in the place of an event's; false where it cannot be read and the event stays as it was. */
  replace(ref: number, row: unknown): boolean {
    return this.#readRow([row], 0, ref);
  }

  #readRow(rows: ArrayLike<unknown>, i: number, replaced?: number): boolean {
    try {
      const row = rows[i];
      if (isRecord(row)) return this.#readRecord(row, replaced);
      this.#fields.report('not-an-object', 'skipped', { found: kindOf(row) }, '', '', row);
    } catch {
      // A getter or proxy of the page's own. Reading asks for everything before it keeps anything.
      this.#fields.report('unreadable', 'skipped', {}, '', '');
    }
    return false;
  }

  /** Forgets all but the row of an event that changes or goes. */
  forget(ref: number): void {
    this.mendedTitles.delete(ref);
    this.withAlternatives.delete(ref);
    this.undated.delete(ref);
    const status = statusOfRow(this.records[ref] as Row);
    if (status === undefined) return;
    const index = statuses.indexOf(status);
    this.statusCounts[index] = (this.statusCounts[index] ?? 1) - 1;
  }

  #leaveOut(row: Row): false {
    reportUnknownFields(row, this.#context);
    return false;
  }

  #noteRow(ref: number, place: number): void {
    let rows = this.rowsOfRefs ?? countUp(ref);
    if (ref >= rows.length) rows = grownUint32(rows, ref + 1);
    rows[ref] = place;
    this.rowsOfRefs = rows;
  }

  #readRecord(row: Row, replaced = -1): boolean {
    const isMendedTitle = this.#readTitle(row['title']);
    if (isMendedTitle === undefined) return this.#leaveOut(row);
    const asOf = row['asOf'] === undefined ? undefined : readAsOf(row, this.#context);
    const when = this.#when;
    if (!when.read(row, this.#head.dates, asOf)) return this.#leaveOut(row);
    const { compiled } = when;
    const claims = row['claims'] === undefined ? noClaims : readClaims(row['claims'], this.#context, asOf);
    const hasStatus = claims.length > 0 || row['status'] !== undefined;
    const status = hasStatus ? statusOf(row, claims, this.#fields) : undefined;
    const importance = this.#importanceOf(row['importance']);
    checkOtherFields(row, this.#context);
    const { id, links } = row;
    const lane = this.#laneOf(row);

    const ref = replaced < 0 ? this.records.length : replaced;
    if (replaced >= 0) this.forget(ref);
    this.records[ref] = row;
    if (isMendedTitle) this.mendedTitles.add(ref);
    if (replaced < 0 && id !== undefined && id !== null)
      this.ids.enter(id, ref, this.#fields, this.#placeOfRef);
    if (Array.isArray(links) && links.length > 0) this.withLinks.push(ref);
    let flags = when.flags;
    if (status !== undefined) {
      const index = statuses.indexOf(status);
      this.statusCounts[index] = (this.statusCounts[index] ?? 0) + 1;
      if (status === 'planned') flags |= eventFlags.planned;
      if (status === 'retracted') flags |= eventFlags.retracted;
    }
    if (claims.some(({ date }) => date) && this.#hasAlternative(row, claims, asOf)) {
      this.withAlternatives.add(ref);
    }
    if (status !== 'planned') this.#noteLate(row, asOf ?? this.#head.asOf);
    if (compiled?.isUndated) {
      this.undated.set(ref, lane);
      this.sink.leaveOut(ref);
    } else {
      this.sink.add(ref, lane, importance, flags, when);
    }
    return true;
  }

  /** Whether it has to be mended each time it is shown; undefined where the row has to be left out. */
  #readTitle(title: unknown): boolean | undefined {
    const fields = this.#fields;
    if (typeof title !== 'string') {
      if (title === undefined || title === null) fields.report('title-missing', 'skipped', {}, 'title', '');
      else fields.wrongType(title, 'text', 'title', '', 'skipped');
      return undefined;
    }
    const isFine = title.length <= limits.titleLength && isCleanText(title);
    const text = isFine ? title : fields.text(title, 'title', '', limits.titleLength);
    if (text !== undefined && !isBlank(text)) return !isFine || title.includes('\r');
    fields.report('title-missing', 'skipped', {}, 'title', '', title);
    return undefined;
  }

  #hasAlternative(row: Row, claims: readonly ReadClaim[], asOf: CompiledDate | undefined): boolean {
    const text = whenTextOf(row);
    const own = text === undefined ? undefined : this.#head.dates.read(text, asOf);
    if (!own || isEdtfProblem(own)) return false;
    return claims.some(({ date }) => date && isOtherDate(date, own));
  }

  #importanceOf(value: unknown): number {
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    return this.#fields.number(value, 'importance', '', 0, 1) ?? defaultImportance;
  }

  #laneOf(row: Row): number {
    const { pickLane } = this.#settings;
    const value = pickLane ? pickLane(row) : row['lane'];
    if (typeof value === 'string') {
      const known = this.#lanes.find(value);
      if (known >= 0) return known;
      if (!pickLane) this.#fields.text(value, 'lane');
      return this.#lanes.indexOf(laneIdOf(value));
    }
    if (value !== undefined && value !== null && !pickLane) this.#fields.wrongType(value, 'text', 'lane', '');
    return this.#lanes.indexOf('');
  }

  /** A date that begins after the last moment of the statement, on something not planned, deserves a second look. */
  #noteLate(row: Row, asOf: CompiledDate | undefined): void {
    if (!asOf || !(this.#when.start >= asOf.span.latestEnd)) return;
    const field = typeof row['when'] === 'string' ? 'when' : 'start';
    this.#fields.report('after-as-of', 'noted', { asOf: asOf.text }, field, '');
  }
}

/** Of an event that gives none, or one out of bounds. */
export const defaultImportance = 0.5;

/** Whether a claim's date is another one than the event's, and can be placed. */
export function isOtherDate(date: CompiledDate, own: CompiledDate): boolean {
  if (date.isUndated || date.text === own.text) return false;
  const [a, b] = [date.span, own.span];
  return (
    a.earliestStart !== b.earliestStart ||
    a.latestStart !== b.latestStart ||
    a.earliestEnd !== b.earliestEnd ||
    a.latestEnd !== b.latestEnd
  );
}
