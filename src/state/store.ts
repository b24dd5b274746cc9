import type { TimelineState } from './timeline-state.js';

/** Hears that the state has changed, with the state before. */
export type StateListener = (state: TimelineState, before: TimelineState) => void;

/** Holds the state. Everybody reads it, changes go through `set`, and whoever subscribed hears of each change at once. */
export class Store {
  #state: TimelineState;
  readonly #listeners = new Set<StateListener>();

  constructor(initial: TimelineState) {
    this.#state = initial;
  }

  get state(): TimelineState {
    return this.#state;
  }

  /** Replaces the fields given; listeners are told only when one of them differs. */
  set(change: Partial<TimelineState>): void {
    const before = this.#state;
    const keys = Object.keys(change) as (keyof TimelineState)[];
    if (keys.every((key) => Object.is(before[key], change[key]))) return;
    this.#state = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: StateListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
