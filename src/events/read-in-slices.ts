import type { Slices } from '../base/slices.js';
import { beginDataset, type ReadOptions, type ReadResult, readDataset } from './read-dataset.js';

/** Rows read at once between two pauses: some milliseconds where they carry much. */
const rowsPerSlice = 1_000;

/** `readDataset` in pieces, with the same result. */
export function* readInSlices(input: unknown, options: ReadOptions = {}): Slices<ReadResult> {
  const begun = beginDataset(input, options);
  if ('code' in begun) return readDataset(input, options);
  const { reader, rows } = begun;
  for (let from = 0; from < rows.length; from += rowsPerSlice) {
    reader.push(rows, from, Math.min(from + rowsPerSlice, rows.length));
    yield;
  }
  return yield* reader.finishInSlices();
}
