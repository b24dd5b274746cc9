import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Code that is fetched when it is first needed, so that the first picture does not wait for it. */
export class LatePart<Module> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #isAsked = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  // Lit asks for one method of a controller.
  hostDisconnected(): void {
    this.#isAsked = this.#module !== undefined;
  }

  /** The code, once it is here; asks for it at the first call, and updates the host when it has come. */
  get(): Module | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void this.#load().then(
        (module) => {
          this.#module = module;
          this.#host.requestUpdate();
        },
        () => {
          this.#isAsked = false;
        },
      );
    }
    return this.#module;
  }

  /** Settles when nothing asked for is on its way. */
  async settled(): Promise<void> {
    if (this.#isAsked && !this.#module) await this.#load().catch(() => undefined);
  }
}
