import type { ReactiveControllerHost } from 'lit';

/** What is on its way for each host. */
const underWay = new WeakMap<ReactiveControllerHost, Set<Promise<unknown>>>();

/** Code that is fetched when it is first needed, so that the first picture does not wait for it. */
export class LatePart<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #loading: Promise<void> | undefined;
  #module: Module | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The code, once it is here; asks for it at the first call, and updates the host when it has come. */
  get(): Module | undefined {
    void this.settled();
    return this.#module;
  }

  /** Asks for the code, and settles when it is here, or undefined where it cannot be had: the next call asks again then. */
  async settled(): Promise<Module | undefined> {
    const waiting = underWay.get(this.#host) ?? new Set();
    underWay.set(this.#host, waiting);
    const loading = (this.#loading ??= this.#fetch());
    if (this.#module === undefined) waiting.add(loading);
    await loading;
    waiting.delete(loading);
    return this.#module;
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await this.#load();
      this.#host.requestUpdate();
    } catch {
      this.#loading = undefined;
    }
  }
}

/** Settles when a host waits for no code, also not for what it asked for after the last had come. */
export async function lateSettled(host: ReactiveControllerHost): Promise<void> {
  for (;;) {
    const waiting = underWay.get(host);
    if (!waiting || waiting.size === 0) return;
    await Promise.all(waiting);
    await host.updateComplete;
  }
}
