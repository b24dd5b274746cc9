import type { AnnouncerClock } from '../../src/a11y/announcer.js';

/** A clock that stands until it is told how far to go. */
export class FakeClock implements AnnouncerClock {
  #now = 0;
  #timers: { readonly id: number; readonly at: number; readonly call: () => void }[] = [];
  #ids = 0;

  now(): number {
    return this.#now;
  }

  after(delayMs: number, call: () => void): number {
    this.#timers.push({ id: ++this.#ids, at: this.#now + delayMs, call });
    return this.#ids;
  }

  cancel(timer: number): void {
    this.#timers = this.#timers.filter(({ id }) => id !== timer);
  }

  /** How many timers are still to ring. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Lets time pass, ringing each timer at its moment. */
  goTo(at: number): void {
    for (;;) {
      const next = this.#timers.filter((timer) => timer.at <= at).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.cancel(next.id);
      this.#now = Math.max(this.#now, next.at);
      next.call();
    }
    this.#now = at;
  }
}
