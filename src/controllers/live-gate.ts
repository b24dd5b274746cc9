import { isRecord } from '../events/validate.js';
import { LatePart } from './late-parts.js';
import type { LiveData } from './live-data.js';
import type { TimelineCore } from './timeline-core.js';

/** What a page asks of data that are there. */
export type LiveChange =
  | { readonly kind: 'append'; readonly rows: readonly unknown[] }
  | { readonly kind: 'update'; readonly id: string; readonly row: unknown }
  | { readonly kind: 'remove'; readonly id: string };

/** Takes requests for live data, in their order, to the code that carries them out: most timelines never need it. */
export class LiveGate {
  readonly #core: TimelineCore;
  readonly #code: LatePart<LiveData>;
  #waiting: LiveChange[] = [];
  /** Ids that requests which still wait will have made (true) or taken out. */
  readonly #awaited = new Map<string, boolean>();
  #running: Promise<void> | undefined;

  constructor(core: TimelineCore) {
    this.#core = core;
    this.#code = new LatePart(core.host, async () => {
      const { LiveData } = await import('./live-data.js');
      return new LiveData(core);
    });
  }

  append(rows: unknown): void {
    if (!Array.isArray(rows)) throw new TypeError('append(): give an array of events.');
    for (const row of rows as readonly unknown[]) {
      const id = isRecord(row) ? row['id'] : undefined;
      if (typeof id === 'string') this.#awaited.set(id, true);
    }
    this.#ask({ kind: 'append', rows: [...(rows as readonly unknown[])] });
  }

  update(row: unknown): void {
    const id = isRecord(row) ? row['id'] : undefined;
    this.#ask({ kind: 'update', id: this.#known(id, 'update'), row });
  }

  remove(id: unknown): void {
    const known = this.#known(id, 'remove');
    this.#awaited.set(known, false);
    this.#ask({ kind: 'remove', id: known });
  }

  /** Settles when all that was asked for is in the data. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #known(id: unknown, method: string): string {
    const { table } = this.#core.store.state;
    const isKnown =
      typeof id === 'string' && (this.#awaited.get(id) ?? (!table || table.refOfId(id) !== undefined));
    if (!isKnown) throw new TypeError(`${method}(): "${String(id)}" is not the id of an event.`);
    return id;
  }

  #ask(change: LiveChange): void {
    this.#waiting.push(change);
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    const data = await this.#code.settled();
    // Data that are on their way come first.
    await this.#core.loaded.data.settled();
    while (data && this.#waiting.length > 0) {
      await data.turn();
      const changes = this.#waiting;
      this.#waiting = [];
      await data.take(changes);
      if (this.#waiting.length === 0) this.#awaited.clear();
    }
    this.#running = undefined;
  }
}
