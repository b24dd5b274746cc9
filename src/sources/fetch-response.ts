import type { LoadProblem } from '../events/problem-codes.js';
import { LoadFailure } from './load-failure.js';
import type { Watch } from './watch.js';

/** Asks for data; the host's own adds tokens, which never stand in markup. */
export type Fetcher = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  /** Replaces the platform's `fetch`. */
  readonly fetcher?: Fetcher;
  /** `omit` when absent. */
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  /** Aborts the load: its outcome is then `aborted`. */
  readonly signal?: AbortSignal;
  /** Address of the page, which relative addresses count from, and whose `https:` binds the data too. */
  readonly pageAddress?: string;
  /** Milliseconds to the first byte, and between two pieces; 30,000 when absent. */
  readonly timeoutMs?: number;
  /** Most decoded bytes; 256,000,000 when absent. */
  readonly maxBytes?: number;
  /** Waits before another try; `setTimeout` when absent. For tests, and for a page that stops its clock. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Resolves when the page is online again; undefined while it is. Asked before another try. */
  readonly untilOnline?: () => Promise<void> | undefined;
}

/** Tries after the first one. */
const mostRetries = 3;
const longestWaitMs = 60_000;

/** The whole address of data, or why it may not be asked. */
export function dataAddress(url: string, pageAddress?: string): URL | LoadProblem {
  let address: URL;
  try {
    address = new URL(url, pageAddress);
  } catch {
    return { code: 'address-not-https', parameters: { scheme: '' }, address: url };
  }
  const isSecurePage = pageAddress?.startsWith('https:') ?? false;
  if (address.protocol === 'https:' || (address.protocol === 'http:' && !isSecurePage)) return address;
  return { code: 'address-not-https', parameters: { scheme: address.protocol }, address: url };
}

/**
 * Asks for an address until it answers well: the network, 429 and 503 get three more quiet tries, each after the wait the server
 * asks for (at most a minute) or a growing one with a random part, so that a thousand readers do not come back at once.
 */
export async function fetchResponse(address: URL, options: FetchOptions, watch: Watch): Promise<Response> {
  const fetcher: Fetcher = options.fetcher ?? ((url, init) => fetch(url, init));
  const wait = options.wait ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  for (let tries = 0; ; tries++) {
    let problem: LoadProblem;
    let waitMs = 500 * 2 ** tries * (1 + Math.random());
    try {
      const answer = fetcher(address.href, {
        credentials: options.credentials ?? 'omit',
        referrerPolicy: 'no-referrer',
        signal: watch.signal,
      });
      const response = await watch.over(answer, 0);
      if (response.ok) return acceptedResponse(response, address, options);
      problem = { code: 'http-status', parameters: { status: response.status } };
      response.body?.cancel().catch(() => undefined);
      if (response.status !== 429 && response.status !== 503) throw new LoadFailure(problem);
      waitMs = retryAfterMs(response.headers.get('retry-after')) ?? waitMs;
    } catch (reason) {
      if (reason instanceof LoadFailure) throw reason;
      problem = { code: 'unreachable', parameters: {} };
    }
    if (tries === mostRetries || waitMs > longestWaitMs) throw new LoadFailure(problem);
    await watch.untilEnded(options.untilOnline?.() ?? wait(waitMs));
  }
}

/** An `https:` page must not end at `http:` by a redirect, whatever the first address was. */
function acceptedResponse(response: Response, address: URL, options: FetchOptions): Response {
  const final = dataAddress(response.url || address.href, options.pageAddress);
  if ('code' in final) throw new LoadFailure(final);
  return response;
}

/** Seconds, or a date, as HTTP has it; undefined where there is neither. */
function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
