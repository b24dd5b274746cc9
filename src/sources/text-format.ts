import type { Slices } from '../base/slices.js';
import type { ReadOptions, ReadResult } from '../events/read-dataset.js';
import type { ColumnMapping } from './csv-columns.js';

/** A way to write a dataset down as text. Text comes in pieces; reading them may throw a `LoadFailure`. */
export interface TextFormat {
  add(piece: string): void;
  /** Rows read so far. */
  readonly rowCount: number;
  /** Whether rows read before a break can stand for themselves. */
  readonly isRowByRow: boolean;
  /** Reads what is left, and makes the table. */
  finish(): Slices<ReadResult>;
}

export interface FormatOptions {
  readonly read: ReadOptions;
  /** Which column is which field, for CSV. */
  readonly columns: ColumnMapping | undefined;
}
