import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadProblem } from '../events/problem-codes.js';
import type { ReadOptions, ReadResult } from '../events/read-dataset.js';
import { readInSlices } from '../events/read-in-slices.js';
import { load, type LoadOptions, type LoadProgress, type LoadResult } from '../sources/load.js';
import type { Store } from '../state/store.js';
import { inTurns } from './turns.js';

/** Where the data come from, in the order in which they are looked for; a child script or list comes last. */
export interface DataRequest {
  readonly data: unknown;
  readonly src: string | undefined;
  readonly read: ReadOptions;
  readonly load: Omit<LoadOptions, 'read' | 'signal' | 'onProgress' | 'pageAddress'>;
}

export interface DataOptions {
  readonly store: Store;
  readonly request: () => DataRequest;
  /** Settles when what was read can be shown. */
  readonly ready: () => Promise<void>;
  readonly progress: (progress: LoadProgress) => void;
  readonly loaded: (result: ReadResult) => void;
  /** Told of a load that did not come through; `signal` tells that a newer one is under way. */
  readonly failed: (problem: LoadProblem, signal: AbortSignal) => Promise<void>;
}

/** The component that data belong to. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
}

/**
 * Reads the data whenever where they come from changes. A newer request aborts the older one, and an answer that comes late
 * changes nothing; a load that fails leaves what was shown.
 */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #options: DataOptions;
  readonly #children: MutationObserver;
  #abort = new AbortController();
  #pending: Promise<void> = Promise.resolve();

  constructor(host: DataHost, options: DataOptions) {
    this.#host = host;
    this.#options = options;
    this.#children = new MutationObserver(() => {
      const { data, src } = options.request();
      if (data === undefined && src === undefined) this.reload();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    // The first update asks by itself, when all attributes are there; a load given up by a disconnect is asked for again.
    if (this.#host.hasUpdated && !this.#options.store.state.table) this.reload();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#abort.abort();
  }

  /** Settles when the last request has been answered, in one way or another. */
  async settled(): Promise<void> {
    let seen;
    do {
      seen = this.#pending;
      await seen;
    } while (seen !== this.#pending);
  }

  /** Reads from wherever the data come now. */
  reload(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#pending = this.#read(this.#abort.signal);
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { store, loaded, failed } = this.#options;
    const result = await this.#result(signal);
    await this.#options.ready();
    if (signal.aborted) return;
    if (!result) {
      // eslint-disable-next-line no-console
      console.info('event-timeline: no data yet. Give it `src`, `data`, or a list inside.');
      store.set({ loading: false });
      return;
    }
    const isPartial = 'isPartial' in result && result.isPartial && !store.state.table;
    if (!result.stopped || isPartial) {
      store.set({ loading: false });
      loaded(result);
    }
    if (result.stopped) await failed(result.stopped, signal);
  }

  async #result(signal: AbortSignal): Promise<ReadResult | LoadResult | undefined> {
    const { data, src, read, load: how } = this.#options.request();
    const { store, progress } = this.#options;
    const begin = (): void => {
      store.set({ loading: true });
    };
    if (data !== undefined) return inTurns(readInSlices(data, read), signal, begin);
    if (src === undefined) return this.#readChildren(read, signal);
    begin();
    const onProgress = (so: LoadProgress): void => {
      if (!signal.aborted) progress(so);
    };
    return load(src, { ...how, read, signal, onProgress, pageAddress: document.baseURI });
  }

  async #readChildren(read: ReadOptions, signal: AbortSignal): Promise<ReadResult | undefined> {
    const code = import('./child-data.js').catch(() => undefined);
    // What is read is measured at once, and needs a plot for it.
    await this.#host.updateComplete;
    const slices = (await code)?.readChildData(this.#host, { ...read, address: document.baseURI });
    return slices && inTurns(slices, signal);
  }
}
