/** Timers of this length or longer wait for time to be skipped; shorter ones run as they are. */
const longMs = 1_000;

interface Waiting {
  readonly at: number;
  readonly call: () => void;
}

/** The page's time, of which a test can skip as much as it likes: what waits for a second or more comes when it is due by then. */
export class SkippedTime {
  readonly #now = performance.now.bind(performance);
  readonly #setTimeout = window.setTimeout.bind(window);
  readonly #clearTimeout = window.clearTimeout.bind(window);
  readonly #waiting = new Map<number, Waiting>();
  #skippedMs = 0;
  #made = 1_000_000_000;

  begin(): void {
    performance.now = () => this.now;
    const set = (call: () => void, delayMs = 0): number => {
      if (delayMs < longMs) return this.#setTimeout(call, delayMs);
      this.#waiting.set(++this.#made, { at: this.now + delayMs, call });
      return this.#made;
    };
    const clear = (timer: number | undefined): void => {
      if (timer === undefined || !this.#waiting.delete(timer)) this.#clearTimeout(timer);
    };
    Object.assign(window, { setTimeout: set, clearTimeout: clear });
  }

  end(): void {
    performance.now = this.#now;
    Object.assign(window, { setTimeout: this.#setTimeout, clearTimeout: this.#clearTimeout });
    this.#waiting.clear();
  }

  get now(): number {
    return this.#now() + this.#skippedMs;
  }

  /** Skips so much time, and runs what is due by then. */
  skip(ms: number): void {
    this.#skippedMs += ms;
    for (const [timer, { at, call }] of [...this.#waiting].sort(([, a], [, b]) => a.at - b.at)) {
      if (at > this.now) continue;
      this.#waiting.delete(timer);
      call();
    }
  }
}
