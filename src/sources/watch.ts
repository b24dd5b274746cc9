import { LoadFailure } from './load-failure.js';

/** Ends what takes too long, and what nobody wants any more. */
export class Watch {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number;
  readonly #outer: AbortSignal | undefined;
  readonly #abort = () => {
    this.#controller.abort();
  };
  #isLate = false;

  /** `outer` is the caller's own signal. */
  constructor(timeoutMs: number, outer: AbortSignal | undefined) {
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    outer?.addEventListener('abort', this.#abort, { once: true });
    if (outer?.aborted) this.#abort();
  }

  /** Aborted when the time is over, when the caller aborts, and when the load has ended. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * The promise's value, unless the time runs out first (`timed-out`, after so many bytes) or the load is aborted. Its
   * own failure goes through.
   */
  async over<Value>(promise: Promise<Value>, bytes: number): Promise<Value> {
    const timer = setTimeout(() => {
      this.#isLate = true;
      this.#abort();
    }, this.#timeoutMs);
    try {
      return await this.untilEnded(promise);
    } catch (reason) {
      if (!this.#isLate) throw reason;
      const seconds = this.#timeoutMs / 1_000;
      throw new LoadFailure({ code: 'timed-out', parameters: { bytes, seconds } });
    } finally {
      clearTimeout(timer);
    }
  }

  /** The promise's value, unless the load is aborted first. */
  untilEnded<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const end = () => {
        reject(new LoadFailure({ code: 'aborted', parameters: {} }));
      };
      if (this.signal.aborted) end();
      this.signal.addEventListener('abort', end, { once: true });
      promise.then(resolve, reject).finally(() => {
        this.signal.removeEventListener('abort', end);
      });
    });
  }

  /** Lets go of the caller's signal, and of whatever still runs. */
  stop(): void {
    this.#outer?.removeEventListener('abort', this.#abort);
    this.#abort();
  }
}
