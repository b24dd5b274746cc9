import { runWhile, type Slices } from '../base/slices.js';
import type { LoadProblem } from '../events/problem-codes.js';
import type { ReadOptions, ReadResult } from '../events/read-dataset.js';
import { stoppedResult } from '../events/read-dataset.js';
import type { ColumnMapping } from './csv-columns.js';
import { TextPieces } from './decode-text.js';
import type { FetchOptions } from './fetch-response.js';
import { openFormat } from './formats.js';
import { BrokenJson, LoadFailure } from './load-failure.js';
import { openBytes } from './read-bytes.js';
import type { FormatHints } from './recognise.js';
import { recognise, recognisedLength } from './recognise.js';
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
  const intake = new TextIntake(options);
  try {
    const stream = await openBytes(url, options);
    intake.begin({ format: options.format ?? 'auto', address: stream.address, mediaType: stream.mediaType });
    const pieces = new TextPieces();
    let bytes = 0;
    const report = () => {
      options.onProgress?.({ bytes, rows: intake.rowCount, total: stream.total });
    };
    for await (const piece of stream.pieces) {
      bytes += piece.length;
      await intake.add(pieces.add(piece));
      report();
    }
    await intake.add(pieces.end());
    const format = await intake.open();
    const result = await inTurns(format.finish(), options);
    report();
    const stopped = result.stopped && { ...result.stopped, address: stream.address };
    return { ...result, ...(stopped && { stopped }), isPartial: false };
  } catch (reason) {
    return brokenResult(await problemOf(reason, url), intake, options);
  }
}

/** Text on its way into a format, which is chosen once enough of it is there. */
class TextIntake {
  readonly #options: Pick<LoadOptions, 'columns' | 'read'>;
  #hints: FormatHints = { format: 'auto', address: '', mediaType: '' };
  #held = '';
  #format: TextFormat | undefined;

  constructor(options: Pick<LoadOptions, 'columns' | 'read'>) {
    this.#options = options;
  }

  get rowCount(): number {
    return this.#format?.rowCount ?? 0;
  }

  begin(hints: FormatHints): void {
    this.#hints = hints;
  }

  async add(text: string): Promise<void> {
    if (this.#format) {
      this.#format.add(text);
      return;
    }
    this.#held += text;
    if (this.#held.length >= recognisedLength) await this.open();
  }

  /** The format, chosen by what is here if it was not chosen before. */
  async open(): Promise<TextFormat> {
    if (this.#format) return this.#format;
    const held = this.#held;
    const found = recognise(held, this.#hints);
    if (typeof found !== 'string') throw new LoadFailure(found);
    const { address } = this.#hints;
    const read = { ...(address !== '' && { address }), ...this.#options.read };
    const opening = openFormat(found, held, { read, columns: this.#options.columns });
    const format = await opening.catch(() => {
      // The module that reads this format could not be fetched.
      throw new LoadFailure({ code: 'unreachable', parameters: {} });
    });
    this.#held = '';
    this.#format = format;
    format.add(held);
    return format;
  }
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

async function problemOf(reason: unknown, address: string): Promise<LoadProblem> {
  if (reason instanceof BrokenJson) {
    const { jsonProblem } = await import('./json-syntax.js');
    return { address, ...jsonProblem(reason.text) };
  }
  if (!(reason instanceof LoadFailure)) throw reason;
  return { address, ...reason.problem };
}

/** What is left of a load that failed: the rows so far where they can stand for themselves, else nothing. */
async function brokenResult(
  stopped: LoadProblem,
  intake: TextIntake,
  options: LoadOptions,
): Promise<LoadResult> {
  const isBroken =
    stopped.code === 'timed-out' || stopped.code === 'broken-off' || stopped.code === 'too-large';
  if (isBroken) {
    try {
      const format = await intake.open();
      const result = format.isRowByRow ? await inTurns(format.finish(), options) : undefined;
      if (result && result.stopped === undefined) return { ...result, stopped, isPartial: true };
    } catch {
      // Too little came to make anything of.
    }
  }
  return { ...stoppedResult(stopped), isPartial: false };
}
