import type { Slices } from '../base/slices.js';
import type { ReadResult } from '../events/read-dataset.js';
import { beginDataset, stoppedResult } from '../events/read-dataset.js';
import { importerNamed } from './importers.js';
import { BrokenJson, LoadFailure } from './load-failure.js';
import type { FormatOptions, TextFormat } from './text-format.js';

/** Rows read between two pauses: some milliseconds where they carry much. */
const rowsPerSlice = 500;

/** One JSON text with all events in it. */
export class JsonFormat implements TextFormat {
  readonly isRowByRow = false;
  readonly #options: FormatOptions;
  readonly #pieces: string[] = [];
  rowCount = 0;

  constructor(options: FormatOptions) {
    this.#options = options;
  }

  add(piece: string): void {
    this.#pieces.push(piece);
  }

  *finish(): Slices<ReadResult> {
    const text = joined(this.#pieces);
    this.#pieces.length = 0;
    let begun = beginDataset(parseJson(text), this.#options.read);
    if ('code' in begun && begun.code === 'foreign-format') {
      const importer = importerNamed(begun.parameters.source);
      if (importer) begun = beginDataset(importer.toDataset(text), this.#options.read);
    }
    if ('code' in begun) return stoppedResult(begun);
    yield;
    const { reader, rows } = begun;
    for (let from = 0; from < rows.length; from += rowsPerSlice) {
      this.rowCount = Math.min(rows.length, from + rowsPerSlice);
      reader.push(rows, from, this.rowCount);
      yield;
    }
    return yield* reader.finishInSlices();
  }
}

function joined(pieces: readonly string[]): string {
  try {
    return pieces.join('');
  } catch {
    // No string can be as long as that.
    const limitBytes = 2 ** 29;
    throw new LoadFailure({ code: 'too-large', parameters: { limitBytes } });
  }
}

/** A JSON text's value; throws `BrokenJson` where there is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BrokenJson(text);
  }
}
