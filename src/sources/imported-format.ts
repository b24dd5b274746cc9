import type { Slices } from '../base/slices.js';
import type { ReadResult } from '../events/read-dataset.js';
import { readDataset } from '../events/read-dataset.js';
import type { Importer } from './importers.js';
import { LoadFailure } from './load-failure.js';
import type { FormatOptions, TextFormat } from './text-format.js';

/** A text that a registered importer turns into a dataset. */
export class ImportedFormat implements TextFormat {
  readonly isRowByRow = false;
  readonly rowCount = 0;
  readonly #options: FormatOptions;
  readonly #importer: Importer;
  readonly #pieces: string[] = [];

  constructor(options: FormatOptions, importer: Importer) {
    this.#options = options;
    this.#importer = importer;
  }

  add(piece: string): void {
    this.#pieces.push(piece);
  }

  *finish(): Slices<ReadResult> {
    const text = this.#pieces.join('');
    this.#pieces.length = 0;
    yield;
    let dataset: unknown;
    try {
      dataset = this.#importer.toDataset(text);
    } catch {
      throw new LoadFailure({
        code: 'no-events-found',
        parameters: { lookedFor: [this.#importer.name], found: [] },
      });
    }
    return readDataset(dataset, this.#options.read);
  }
}
