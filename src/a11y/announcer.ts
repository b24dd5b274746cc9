/**
 * `view`: what is in sight once the view rests. `limit`: an answer to a key or button that moved nothing, or to a search.
 * `data`: what loading and live data have to say.
 */
export type MessageKind = 'limit' | 'view' | 'data';

/** The time and a timer, so that a test can bring its own. Times are in ms. */
export interface AnnouncerClock {
  now(): number;
  /** Calls back once after `delayMs`. */
  after(delayMs: number, call: () => void): number;
  cancel(timer: number): void;
}

/** The least time between two messages of any kind, and between two about data. */
const gapMs = 1_000;
const dataGapMs = 5_000;

/** How long after an arrow key the option is left to speak for itself. */
const arrowRunMs = 1_000;

/**
 * Decides when a live message is heard. Messages keep their distance, and of those that had to wait the last of each kind wins.
 * While arrows move the focus nothing is said: what a move would have said of the view is dropped, the rest waits.
 */
export class Announcer {
  readonly #show: (text: string) => void;
  readonly #clock: AnnouncerClock;
  readonly #waiting = new Map<MessageKind, string>();
  #shownAt = -Infinity;
  #dataShownAt = -Infinity;
  #arrowAt = -Infinity;
  #timer: number | undefined;

  constructor(show: (text: string) => void, clock: AnnouncerClock) {
    this.#show = show;
    this.#clock = clock;
  }

  say(kind: MessageKind, text: string): void {
    if (kind === 'view' && this.#clock.now() < this.#arrowAt + arrowRunMs) return;
    this.#waiting.set(kind, text);
    this.#speak();
  }

  /** An arrow has moved the focus. */
  hush(): void {
    this.#arrowAt = this.#clock.now();
    this.#waiting.delete('view');
    this.#waiting.delete('limit');
  }

  /** Something else than an arrow has moved the view: what that brings may be told at once. */
  endRun(): void {
    this.#arrowAt = -Infinity;
  }

  /** Forgets what waits. For a component that leaves the page. */
  stop(): void {
    this.#waiting.clear();
    this.#schedule();
  }

  #dueAt(kind: MessageKind): number {
    const anyAt = Math.max(this.#shownAt + gapMs, this.#arrowAt + arrowRunMs);
    return kind === 'data' ? Math.max(anyAt, this.#dataShownAt + dataGapMs) : anyAt;
  }

  #speak(): void {
    const now = this.#clock.now();
    for (const kind of ['limit', 'view', 'data'] as const) {
      const text = this.#waiting.get(kind);
      if (text === undefined || now < this.#dueAt(kind)) continue;
      this.#waiting.delete(kind);
      this.#shownAt = now;
      if (kind === 'data') this.#dataShownAt = now;
      this.#show(text);
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== undefined) this.#clock.cancel(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    const dueAt = Math.min(...[...this.#waiting.keys()].map((kind) => this.#dueAt(kind)));
    this.#timer = this.#clock.after(Math.max(0, dueAt - this.#clock.now()), () => {
      this.#timer = undefined;
      this.#speak();
    });
  }
}
