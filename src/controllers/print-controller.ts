import type { ReactiveController } from 'lit';
import type { TimelineCore } from './timeline-core.js';

/** On paper stand the plot, in light colours, and the list of all its events. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #core: TimelineCore;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.#set(true);
  };

  readonly #end = (): void => {
    this.#set(false);
  };

  #set(isPrinting: boolean): void {
    const { host, plot } = this.#core;
    this.isPrinting = isPrinting;
    host.style.colorScheme = isPrinting ? 'light' : '';
    this.#core.recolour();
    plot.drawNow();
    host.requestUpdate();
  }
}
