/** Something that is waited for, again and again. */
export class Wait {
  #promise: Promise<void> | undefined;
  #resolve = (): void => undefined;

  /** Settles when the present wait is over; at once where there is none. */
  get over(): Promise<void> {
    return this.#promise ?? Promise.resolve();
  }

  get isOn(): boolean {
    return this.#promise !== undefined;
  }

  begin(): void {
    this.#promise ??= new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  end(): void {
    this.#promise = undefined;
    this.#resolve();
  }
}
