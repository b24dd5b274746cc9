import type { Fetcher } from '../../src/sources/fetch-response.js';

/** One answer of a server that exists in the test alone. */
export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces of the body. The piece "hang" never goes on, "break" breaks the connection. */
  readonly body?: readonly (string | Uint8Array)[];
  /** Where a redirect led. */
  readonly url?: string;
  /** No answer at all. */
  readonly isUnreachable?: boolean;
  /** Waits for ever before it answers. */
  readonly isSilent?: boolean;
}

const encoder = new TextEncoder();

function bodyOf(pieces: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  let i = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = pieces[i++];
      if (piece === undefined) controller.close();
      else if (piece === 'hang') await new Promise(() => undefined);
      else if (piece === 'break') controller.error(new TypeError('network error'));
      else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
    },
  });
}

/** A fetcher that gives these answers one after the other, the last one again and again; and what it was asked. */
export function fakeServer(...answers: readonly FakeAnswer[]): {
  readonly fetcher: Fetcher;
  readonly asked: { readonly url: string; readonly init: RequestInit }[];
} {
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  const fetcher: Fetcher = async (url, init) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? {};
    asked.push({ url, init });
    const aborted = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
    aborted.catch(() => undefined);
    if (answer.isSilent) return aborted;
    await Promise.resolve();
    if (answer.isUnreachable) throw new TypeError('Failed to fetch');
    const response = new Response(bodyOf(answer.body ?? []), {
      status: answer.status ?? 200,
      headers: answer.headers ?? {},
    });
    Object.defineProperty(response, 'url', { value: answer.url ?? url });
    return response;
  };
  return { fetcher, asked };
}
