import { finish } from '../base/slices.js';
import type { ReadOptions, ReadResult } from '../events/read-dataset.js';
import { stoppedResult } from '../events/read-dataset.js';
import type { ColumnMapping } from './csv-columns.js';
import { CsvFormat } from './csv-format.js';
import { separatorOf } from './csv-records.js';
import { TextPieces } from './decode-text.js';
import { ImportedFormat } from './imported-format.js';
import { importerNamed } from './importers.js';
import { JsonFormat } from './json-format.js';
import { jsonProblem } from './json-syntax.js';
import { BrokenJson, LoadFailure } from './load-failure.js';
import { NdjsonFormat } from './ndjson-format.js';
import { recognise } from './recognise.js';
import type { FormatOptions, TextFormat } from './text-format.js';

export interface TextOptions {
  /** `auto` when absent: told by the first characters. */
  readonly format?: string;
  /** Which column is which field, for CSV. */
  readonly columns?: ColumnMapping;
  readonly read?: ReadOptions;
}

/** Reads a text of any format that is already here, at once: for servers and the command line. Never throws. */
export function readAnyText(text: string, options: TextOptions = {}): ReadResult {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { format = 'auto', columns, read = {} } = options;
  const found = recognise(clean, { format, address: read.address ?? '', mediaType: '' });
  if (typeof found !== 'string') return stoppedResult(found);
  try {
    const opened = openNow(found, clean, { columns, read });
    opened.add(clean);
    return finish(opened.finish());
  } catch (reason) {
    if (reason instanceof BrokenJson) return stoppedResult(jsonProblem(reason.text));
    if (reason instanceof LoadFailure) return stoppedResult(reason.problem);
    throw reason;
  }
}

/** The same for the bytes of a file: UTF-8, or UTF-16 where a byte-order mark says so. */
export function readAnyBytes(bytes: Uint8Array, options: TextOptions = {}): ReadResult {
  const pieces = new TextPieces();
  try {
    return readAnyText(pieces.add(bytes) + pieces.end(), options);
  } catch (reason) {
    if (reason instanceof LoadFailure) return stoppedResult(reason.problem);
    throw reason;
  }
}

function openNow(format: string, beginning: string, options: FormatOptions): TextFormat {
  if (format === 'ndjson') return new NdjsonFormat(options);
  if (format === 'csv') return new CsvFormat(options, separatorOf(beginning));
  const importer = importerNamed(format);
  return importer ? new ImportedFormat(options, importer) : new JsonFormat(options);
}
