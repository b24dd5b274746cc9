import { Uint32List } from '../base/growable.js';
import type { Slices } from '../base/slices.js';
import type { ReadResult } from '../events/read-dataset.js';
import { DatasetReader } from '../events/read-dataset.js';
import { isRecord } from '../events/validate.js';
import { jsonErrorOffset } from './json-syntax.js';
import { Lines } from './lines.js';
import { LoadFailure } from './load-failure.js';
import type { FormatOptions, TextFormat } from './text-format.js';

/**
 * One event a line: the form for a million of them, since a bad line costs one row. The first line may hold the dataset's own
 * fields (`title`, `lanes`, `sources`, `timeZone`, …) instead of an event. Empty lines do not count.
 */
export class NdjsonFormat implements TextFormat {
  readonly isRowByRow = true;
  readonly #options: FormatOptions;
  readonly #lineOfRow = new Uint32List();
  readonly #rows: unknown[] = [];
  readonly #place = { lineOf: (row: number) => this.#lineOfRow.at(row) };
  readonly #lines = new Lines((text, line) => {
    this.#read(text, line);
  });
  #reader: DatasetReader | undefined;

  constructor(options: FormatOptions) {
    this.#options = options;
  }

  get rowCount(): number {
    return this.#reader?.rowCount ?? 0;
  }

  add(piece: string): void {
    this.#lines.add(piece);
    this.#push();
  }

  *finish(): Slices<ReadResult> {
    this.#lines.finish();
    this.#push();
    if (!this.#reader) throw new LoadFailure({ code: 'empty-file', parameters: {} });
    return yield* this.#reader.finishInSlices();
  }

  #read(text: string, line: number): void {
    if (text.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.#refuse(text, line);
      return;
    }
    if (!this.#reader && isHead(value)) {
      this.#reader = new DatasetReader(this.#options.read, value, '');
      return;
    }
    this.#reader ??= new DatasetReader(this.#options.read, {}, '');
    this.#lineOfRow.push(line);
    this.#rows.push(value);
  }

  #refuse(text: string, line: number): void {
    this.#reader ??= new DatasetReader(this.#options.read, {}, '');
    this.#push();
    this.#lineOfRow.push(line);
    const row = this.#reader.skipRow();
    const column = jsonErrorOffset(text) + 1;
    this.#reader.problems.add('line-not-json', 'skipped', { column }, { row, line, path: '' }, text);
  }

  #push(): void {
    if (this.#rows.length === 0) return;
    this.#reader?.push(this.#rows, 0, this.#rows.length, this.#place);
    this.#rows.length = 0;
  }
}

const headFields = ['$schema', 'lanes', 'sources', 'eras', 'timeZone'];

function isHead(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || 'when' in value || 'start' in value) return false;
  return headFields.some((field) => field in value);
}
