import { sliceLength, type Slices } from '../base/slices.js';
import { IdIndex, idFromContent } from './ids.js';
import { limits } from './limits.js';
import { isBlank, isCleanText } from './read-text.js';
import type { FieldReader } from './validate.js';

/** What an id can come from. */
interface IdFields {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly when?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

/** Where another row stands: its path, and its line where it has one. */
export interface RowLocation {
  readonly other: string;
  readonly line?: number;
}

/**
 * The ids of all events: those that rows bring with them, entered while reading, and those made from content, entered when
 * somebody first asks. A second of the same name gets `~2`, and both are shown.
 */
export class EventIds {
  readonly #records: readonly unknown[];
  readonly #index: IdIndex;
  /** Ids that are not, letter for letter, those of the rows or their content. */
  readonly #changed = new Map<number, string>();
  readonly #nextTwin = new Map<string, number>();
  #completeTo = 0;
  #expected = 0;

  constructor(records: readonly unknown[]) {
    this.#records = records;
    this.#index = new IdIndex((ref) => this.#idOf(ref));
  }

  /** Says how many rows will come, so that the first id given makes room for all. */
  expect(count: number): void {
    this.#expected = Math.min(count, limits.events);
  }

  /** Enters what a row gives as its id. `placeOf` says where the row of a ref stands. */
  enter(given: unknown, ref: number, fields: FieldReader, placeOf: (ref: number) => RowLocation): void {
    const isFine = typeof given === 'string' && given.length <= limits.textLength && isCleanText(given);
    const id = isFine ? given : fields.text(given, 'id');
    if (id === undefined || isBlank(id)) {
      if (typeof given === 'string') fields.report('part-missing', 'mended', { field: 'id' }, 'id', '');
      return;
    }
    if (this.#expected > 0) {
      this.#index.reserve(this.#expected);
      this.#expected = 0;
    }
    const first = this.#index.add(id, ref);
    if (first < 0) {
      if (id !== given) this.#changed.set(ref, id);
      return;
    }
    const twin = this.#addTwin(id, ref);
    const value = id.slice(0, limits.excerptLength);
    fields.report('twin-id', 'mended', { value, ...placeOf(first), id: twin }, 'id', '', id);
  }

  idAt(ref: number): string {
    if (this.#givenId(ref) === undefined) this.complete();
    return this.#idOf(ref);
  }

  /** The event of an id, or −1. */
  refOf(id: string): number {
    const given = this.#index.find(id);
    if (given >= 0 || this.#completeTo >= this.#records.length) return given;
    this.complete();
    return this.#index.find(id);
  }

  /** Forgets the id of an event that goes, while its row is still there. */
  remove(ref: number): void {
    this.#index.remove(this.idAt(ref));
    this.#changed.delete(ref);
  }

  /** Makes the ids that are still missing. */
  complete(): void {
    this.#index.reserve(this.#records.length);
    while (this.#completeTo < this.#records.length) this.#completeSome();
  }

  /** `complete` in pieces, for idle moments. */
  *completeInSlices(): Slices<undefined> {
    this.#index.reserve(this.#records.length);
    while (this.#completeTo < this.#records.length) {
      this.#completeSome();
      yield;
    }
    return undefined;
  }

  #completeSome(): void {
    const to = Math.min(this.#records.length, this.#completeTo + sliceLength / 4);
    for (let ref = this.#completeTo; ref < to; ref++) {
      if (this.#records[ref] === undefined || this.#givenId(ref) !== undefined) continue;
      const id = this.#idOf(ref);
      if (this.#index.add(id, ref) >= 0) this.#addTwin(id, ref);
    }
    this.#completeTo = to;
  }

  #addTwin(id: string, ref: number): string {
    let number = this.#nextTwin.get(id) ?? 2;
    while (this.#index.find(`${id}~${String(number)}`) >= 0) number++;
    this.#nextTwin.set(id, number + 1);
    const twin = `${id}~${String(number)}`;
    this.#changed.set(ref, twin);
    this.#index.add(twin, ref);
    return twin;
  }

  #givenId(ref: number): string | undefined {
    const changed = this.#changed.size > 0 ? this.#changed.get(ref) : undefined;
    if (changed !== undefined) return changed;
    const id = (this.#records[ref] as IdFields | undefined)?.id;
    return typeof id === 'string' && !isBlank(id) ? id : undefined;
  }

  #idOf(ref: number): string {
    const given = this.#givenId(ref);
    if (given !== undefined) return given;
    const { title, when, start, end } = (this.#records[ref] ?? {}) as IdFields;
    return idFromContent(typeof title === 'string' ? title : '', when, start, end);
  }
}
