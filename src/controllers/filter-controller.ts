import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Bitset } from '../base/bitset.js';
import type { Slices } from '../base/slices.js';
import type { EventTable } from '../events/event-table.js';
import type { Store } from '../state/store.js';
import type { EventTest, FilterAnswers, FilterSurroundings } from './filter-answers.js';
import { inTurns } from './turns.js';

/** What is kept in step. */
type Answer = 'passing' | 'found';

/** Keeps `passing` and `found` in step with the filter expression and the words searched for; a newer question drops the older one. */
export class FilterController implements ReactiveController {
  readonly #store: Store;
  readonly #surroundings: Omit<FilterSurroundings, 'test'>;
  #answers: FilterAnswers | undefined;
  #test: EventTest | undefined;
  #pending: Readonly<Record<Answer, Promise<void> | undefined>> = { passing: undefined, found: undefined };
  #abort = { passing: new AbortController(), found: new AbortController() };

  constructor(host: ReactiveControllerHost, store: Store, surroundings: Omit<FilterSurroundings, 'test'>) {
    this.#store = store;
    this.#surroundings = surroundings;
    host.addController(this);
    store.subscribe((state, before) => {
      if (state.table !== before.table || state.filter !== before.filter) this.#filter();
      if (state.table !== before.table || state.search !== before.search)
        this.#ask('found', isSaid(state.search), (answers, table) => answers.found(table, state.search));
    });
  }

  hostDisconnected(): void {
    this.#abort.passing.abort();
    this.#abort.found.abort();
  }

  /** A test of the page's own, on top of the expression; undefined lets everything pass. */
  filterBy(test: EventTest | undefined): void {
    this.#test = test;
    this.#filter();
  }

  /** Settles when the code is here that the present filter needs, so that nothing is shown that shall not be. */
  async ready(): Promise<void> {
    const { filter, search } = this.#store.state;
    if (this.#test || isSaid(filter) || isSaid(search)) await this.#code();
  }

  /** Settles when the last questions are answered. */
  async settled(): Promise<void> {
    let seen;
    do {
      seen = this.#pending;
      await Promise.all([seen.passing, seen.found]);
    } while (seen !== this.#pending);
  }

  /** Few pages filter, so the code comes with the first question. */
  async #code(): Promise<FilterAnswers | undefined> {
    try {
      const { FilterAnswers: Answers } = await import('./filter-answers.js');
      this.#answers ??= new Answers();
    } catch {
      // It cannot be had now; the next question asks for it again.
    }
    return this.#answers;
  }

  #filter(): void {
    const { filter } = this.#store.state;
    const test = this.#test;
    this.#ask('passing', isSaid(filter) || test !== undefined, (answers, table) =>
      answers.passing(table, filter, { ...this.#surroundings, test }),
    );
  }

  #ask(
    of: Answer,
    isAsked: boolean,
    answer: (answers: FilterAnswers, table: EventTable) => Slices<Bitset | undefined>,
  ): void {
    this.#abort[of].abort();
    this.#abort[of] = new AbortController();
    const { signal } = this.#abort[of];
    this.#pending = { ...this.#pending, [of]: this.#answer(of, isAsked ? answer : undefined, signal) };
  }

  async #answer(
    of: Answer,
    answer: ((answers: FilterAnswers, table: EventTable) => Slices<Bitset | undefined>) | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const { table } = this.#store.state;
    if (!table || !answer) {
      this.#store.set({ [of]: undefined });
      return;
    }
    const isWanted = (): boolean => !signal.aborted;
    const answers = await this.#code();
    if (!answers || !isWanted()) return;
    const refs = await inTurns(answer(answers, table), signal);
    if (isWanted()) this.#store.set({ [of]: refs });
  }
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
