import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Announcer, type AnnouncerClock, type MessageKind } from '../a11y/announcer.js';

const windowClock: AnnouncerClock = {
  now: () => performance.now(),
  after: (delayMs, call) => window.setTimeout(call, delayMs),
  cancel: (timer) => {
    window.clearTimeout(timer);
  },
};

/**
 * Keeps the texts of the two live regions: `polite` for a `role="status"`, `alert` for a `role="alert"`. Both begin empty and
 * stay in the template, or a screen reader would not hear them change.
 */
export class AnnouncerController implements ReactiveController {
  polite = '';
  alert = '';
  readonly #host: ReactiveControllerHost;
  readonly #announcer: Announcer;

  constructor(host: ReactiveControllerHost, clock: AnnouncerClock = windowClock) {
    this.#host = host;
    this.#announcer = new Announcer((text) => {
      // The same words again are a change only with something else about them; a no-break space is not spoken.
      this.polite = text === this.polite ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, clock);
    host.addController(this);
  }

  say(kind: MessageKind, text: string): void {
    this.#announcer.say(kind, text);
  }

  /** The one interruption: a load failed. Empty text takes it back. */
  interrupt(text: string): void {
    if (text === this.alert) return;
    this.alert = text;
    this.#host.requestUpdate();
  }

  /** An arrow has moved the focus: the option speaks for itself. */
  hush(): void {
    this.#announcer.hush();
  }

  /** Something else than an arrow moves the view. */
  endRun(): void {
    this.#announcer.endRun();
  }

  hostDisconnected(): void {
    this.#announcer.stop();
  }
}
