import { runWhile, type Slices } from '../base/slices.js';
import type { LoadProblem } from '../events/problem-codes.js';
import type { ReadOptions, ReadResult } from '../events/read-dataset.js';
import { stoppedResult } from '../events/read-dataset.js';
import type { ColumnMapping } from './csv-columns.js';
import { TextPieces } from './decode-text.js';
import type { FetchOptions } from './fetch-response.js';
import { LoadFailure } from './load-failure.js';
import { openBytes } from './read-bytes.js';
import type { FormatHints } from './recognise.js';
import { formatOf, recognisedLength } from './recognise.js';
import type { TextFormat } from './text-format.js';

export interface LoadProgress {
  /** Decoded bytes so far. */
  readonly bytes: number;
  /** Rows read so far. */
  readonly rows: number;
  /** Bytes in all, where the server tells. */
  readonly total: number | undefined;
}

export interface LoadOptions extends FetchOptions {
  /** `auto` when absent: told by address, media type and first characters. */
  readonly format?: string;
  /** Which column is which field, for CSV. */
  readonly columns?: ColumnMapping;
  /** How rows are read. The address is that of the answer where it gives none. */
  readonly read?: ReadOptions;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Milliseconds of reading at a stretch; 8 when absent. */
  readonly turnMs?: number;
  /** Lets the page breathe between two turns; `setTimeout` when absent. */
  readonly pause?: () => Promise<void>;
}

export interface LoadResult extends ReadResult {
  /** `table` holds the rows read before the load broke off, for the reason in `stopped`. */
  readonly isPartial: boolean;
}

/**
 * Loads a dataset from an address. Never rejects: what went wrong is `stopped`, with the address. Where a text of one row a line
 * breaks off, the rows read so far are the table, marked partial. Abort `signal` to be rid of it; a newer load has to abort the
 * older one, whose outcome is then `aborted`.
 */
export async function load(url: string, options: LoadOptions = {}): Promise<LoadResult> {
  const pieces = new TextPieces();
  let format: TextFormat | undefined;
  try {
    const stream = await openBytes(url, options);
    const hints: FormatHints = { format: options.format ?? 'auto', ...stream };
    let held = '';
    let bytes = 0;
    const take = (text: string, isEnd: boolean) => {
      if (format) {
        format.add(text);
        return;
      }
      held += text;
      if (held.length >= recognisedLength || isEnd) format = openFormat(held, hints, options);
    };
    for await (const piece of stream.pieces) {
      bytes += piece.length;
      take(pieces.add(piece), false);
      options.onProgress?.({ bytes, rows: format?.rowCount ?? 0, total: stream.total });
    }
    take(pieces.end(), true);
    const opened = format ?? openFormat(held, hints, options);
    const result = await inTurns(opened.finish(), options);
    options.onProgress?.({ bytes, rows: opened.rowCount, total: stream.total });
    const stopped = result.stopped && { ...result.stopped, address: stream.address };
    return { ...result, ...(stopped && { stopped }), isPartial: false };
  } catch (reason) {
    return brokenResult(problemOf(reason, url), format, options);
  }
}

/** Reads a text that is already here. Never throws. */
export function readText(
  text: string,
  options: Pick<LoadOptions, 'format' | 'columns' | 'read'> = {},
): ReadResult {
  try {
    const hints = { format: options.format ?? 'auto', address: options.read?.address ?? '', mediaType: '' };
    const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const format = openFormat(clean, hints, options);
    const slices = format.finish();
    for (;;) {
      const step = slices.next();
      if (step.done) return step.value;
    }
  } catch (reason) {
    return stoppedResult(problemOf(reason));
  }
}

function openFormat(
  beginning: string,
  hints: FormatHints,
  options: Pick<LoadOptions, 'columns' | 'read'>,
): TextFormat {
  const make = formatOf(beginning, hints);
  if (typeof make !== 'function') throw new LoadFailure(make);
  const { address } = hints;
  const read = { ...(address !== '' && { address }), ...options.read };
  const format = make({ read, columns: options.columns });
  format.add(beginning);
  return format;
}

/** Runs slices in turns, with a pause for the page between two. */
async function inTurns<Value>(slices: Slices<Value>, options: LoadOptions): Promise<Value> {
  const { turnMs = 8, signal } = options;
  const pause = options.pause ?? (() => new Promise<void>((resolve) => setTimeout(resolve)));
  for (;;) {
    const until = performance.now() + turnMs;
    const step = runWhile(slices, () => performance.now() >= until);
    if (step.done === true) return step.value;
    await pause();
    if (signal?.aborted) throw new LoadFailure({ code: 'aborted', parameters: {} });
  }
}

function problemOf(reason: unknown, address?: string): LoadProblem {
  if (!(reason instanceof LoadFailure)) throw reason;
  return address === undefined ? reason.problem : { address, ...reason.problem };
}

/** What is left of a load that failed: the rows so far where they can stand for themselves, else nothing. */
async function brokenResult(
  stopped: LoadProblem,
  format: TextFormat | undefined,
  options: LoadOptions,
): Promise<LoadResult> {
  const isBroken =
    stopped.code === 'timed-out' || stopped.code === 'broken-off' || stopped.code === 'too-large';
  if (!isBroken || !format?.isRowByRow || format.rowCount === 0) {
    return { ...stoppedResult(stopped), isPartial: false };
  }
  try {
    const result = await inTurns(format.finish(), options);
    return { ...result, stopped: result.stopped ?? stopped, isPartial: result.stopped === undefined };
  } catch (reason) {
    return { ...stoppedResult(problemOf(reason, stopped.address)), isPartial: false };
  }
}
