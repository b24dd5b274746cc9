import { limits } from '../events/limits.js';
import type { FetchOptions } from './fetch-response.js';
import { dataAddress, fetchResponse } from './fetch-response.js';
import { LoadFailure } from './load-failure.js';
import { Watch } from './watch.js';

/** A load under way. */
export interface ByteStream {
  /** The address that answered, after redirects. */
  readonly address: string;
  /** Media type of the answer, in lower case, without parameters; empty where none is told. */
  readonly mediaType: string;
  /** Bytes to come, where that is known. */
  readonly total: number | undefined;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/**
 * Opens an address and gives its bytes as they come, decoded and counted. Fails with `timed-out` after the time limit without
 * a byte, with `too-large` at the byte that is one too many, with `broken-off` where the connection ends in the middle.
 */
export async function openBytes(url: string, options: FetchOptions): Promise<ByteStream> {
  const address = dataAddress(url, options.pageAddress);
  if ('code' in address) throw new LoadFailure(address);
  const watch = new Watch(options.timeoutMs ?? limits.waitSeconds * 1_000, options.signal);
  const response = await fetchResponse(address, options, watch);
  const length = Number(response.headers.get('content-length') ?? NaN);
  const isPlain = !response.headers.get('content-encoding');
  return {
    address: response.url || address.href,
    mediaType: (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    total: isPlain && length > 0 ? length : undefined,
    pieces: piecesOf(response, watch, options.maxBytes ?? limits.bytes),
  };
}

async function* piecesOf(response: Response, watch: Watch, limitBytes: number): AsyncGenerator<Uint8Array> {
  const { body } = response;
  if (!body) return;
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await watch.over(readPiece(reader, bytes), bytes);
      if (done) return;
      bytes += value.length;
      if (bytes > limitBytes) throw new LoadFailure({ code: 'too-large', parameters: { limitBytes } });
      yield value;
    }
  } finally {
    watch.stop();
    reader.cancel().catch(() => undefined);
  }
}

async function readPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  bytes: number,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch {
    throw new LoadFailure({ code: 'broken-off', parameters: { bytes } });
  }
}
