import type { ReactiveController } from 'lit';
import type { TimelineCore } from './timeline-core.js';

/** What an upright sheet of A4 or Letter has between its margins, in CSS px. The style sheet fits it to what there is. */
const paperPx = 720;

/** On paper stand the plot, in light colours and laid out for the sheet, the legend, and the list of all its events. */
export class PrintController implements ReactiveController {
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
    const { host, plot, size } = this.#core;
    const { states } = host.internals;
    const screenPx = host.plotElements?.plot.clientWidth ?? 0;
    this.#core.isPrinting = isPrinting;
    if (isPrinting) states.add('printing');
    else states.delete('printing');
    host.style.colorScheme = isPrinting ? 'light' : '';
    this.#core.recolour();
    if (size.width > 0) {
      size.width = isPrinting ? paperPx : screenPx;
      this.#core.resize(false, true);
    }
    plot.drawNow();
    for (const side of ['width', 'height'] as const)
      host.style.setProperty(
        `--_drawn-${side}`,
        isPrinting ? `${String(plot.scene?.[side] ?? paperPx)}px` : null,
      );
    host.requestUpdate();
  }
}
