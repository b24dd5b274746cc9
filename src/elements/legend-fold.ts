import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LatePart } from '../controllers/late-parts.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { legendOf } from '../layout/legend.js';
import { withStyles } from './late-styles.js';
import type * as LegendModule from './legend.js';

export const legendFoldStyles = css`
  .legend-fold {
    color: var(--_ink);
    font: 12.5px/1.45 var(--_font);
  }
  .legend-fold summary {
    box-sizing: border-box;
    width: fit-content;
    min-height: 24px;
    padding: 3px 6px;
    margin-inline: calc(var(--_padding) - 6px);
    margin-block-end: 10px;
    border-radius: 5px;
    color: var(--_soft);
    font-size: 12px;
    cursor: pointer;
  }
  .legend-fold summary:hover {
    color: var(--_ink);
  }
  .legend-fold summary:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`;

/** The legend behind one quiet line: what it explains is looked for, and its code fetched, only while it is open. */
export class LegendFold {
  readonly #host: ReactiveControllerHost;
  readonly #core: TimelineCore;
  readonly #legend: LatePart<typeof LegendModule>;
  #isOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement, core: TimelineCore) {
    this.#host = host;
    this.#core = core;
    this.#legend = new LatePart(host, () => withStyles(host, import('./legend.js')));
  }

  template(): TemplateResult | typeof nothing {
    const { surroundings, plot, isPrinting, store, locale } = this.#core;
    const { table, view } = store.state;
    if (!surroundings || !table || view !== 'timeline') return nothing;
    const { scene } = plot;
    const isOpen = this.#isOpen || isPrinting;
    // As with the list, printing waits for nothing.
    const code = isOpen || scene ? this.#legend.get() : undefined;
    const legend = isOpen ? code : undefined;
    return html`<details class="legend-fold" .open=${isOpen} @toggle=${this.#onToggle}>
      <summary>${locale.ui.legend.title}</summary>
      ${
        legend && scene
          ? legend.legendTemplate({ wording: surroundings.wording, ...legendOf(scene, table) })
          : nothing
      }
    </details>`;
  }

  readonly #onToggle = (toggle: Event): void => {
    if (!(toggle.currentTarget instanceof HTMLDetailsElement) || this.#core.isPrinting) return;
    this.#isOpen = toggle.currentTarget.open;
    this.#host.requestUpdate();
  };
}
