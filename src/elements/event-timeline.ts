import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { languageAround, watchLanguage } from '../controllers/page-language.js';
import type { PlotElements } from '../controllers/plot-controller.js';
import { TimelineCore } from '../controllers/timeline-core.js';
import type { TimelineHost, TimelineSettings } from '../controllers/timeline-host.js';
import type { GestureMode } from '../controllers/wheel-intent.js';
import { readDataset } from '../events/read-dataset.js';
import { summaryOf } from '../a11y/summary.js';
import { placeInView } from '../a11y/option-words.js';
import { neighboursOf } from '../state/navigate-table.js';
import type { Keymap } from '../state/commands-keys.js';
import { MediaConsent } from './details-media.js';
import { detailsTemplate } from './details.js';
import { detailsStyles } from './details.styles.js';
import { send } from './dom-events.js';
import { timelineStyles } from './event-timeline.styles.js';
import { toolbarTemplate } from './toolbar.js';
import { readControls } from './toolbar-controls.js';
import { ToolbarRoving } from './toolbar-roving.js';
import { controlStyles, toolbarStyles } from './toolbar.styles.js';

export class EventTimeline extends LitElement implements TimelineHost {
  static override styles = [timelineStyles, controlStyles, toolbarStyles, detailsStyles];

  @property() gesturesAttr = 'auto';
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) keymap: Keymap = {};

  @query('.plot') private plotElement!: HTMLElement | null;

  readonly #core: TimelineCore;
  readonly #roving = new ToolbarRoving(this);
  readonly #consent = new MediaConsent(this);
  #stopWatching: (() => void) | undefined;

  constructor() {
    super();
    this.#core = new TimelineCore(this, {
      frame: () => undefined,
      rest: () => this.requestUpdate(),
      state: () => this.requestUpdate(),
      range: () => undefined,
      hint: () => undefined,
      stretch: () => undefined,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchLanguage(() => this.#core.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  get settings(): TimelineSettings {
    return {
      language: languageAround(this) ?? this.#core.store.state.table?.lang ?? navigator.language,
      isRightToLeft: getComputedStyle(this).direction === 'rtl',
      gestures: (this.gesturesAttr === 'auto' ? 'cooperative' : this.gesturesAttr) as GestureMode,
      orientation: 'auto',
      view: {
        from: undefined,
        to: undefined,
        minSpanMs: undefined,
        maxSpanMs: undefined,
        earliest: undefined,
        latest: undefined,
      },
      eraStyle: 'bc',
      southernSeasons: false,
      weekStart: undefined,
      referenceYear: undefined,
      shortcuts: 'all',
      keymap: this.keymap,
      hasDetails: true,
      isNowShown: false,
    };
  }

  get lanesHeightPx(): number {
    return 0;
  }

  get core(): TimelineCore {
    return this.#core;
  }

  get plotElements(): PlotElements | undefined {
    const plot = this.plotElement;
    if (!plot) return undefined;
    const find = <E extends HTMLElement>(selector: string): E => this.renderRoot.querySelector(selector) as E;
    return {
      plot,
      canvas: find('canvas'),
      listbox: find('.listbox'),
      axis: find('.axis'),
      headings: find('.headings'),
      lines: find('.lines'),
      probe: find('.probe'),
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data !== undefined) {
      const { table, problems } = readDataset(this.data);
      this.#core.store.set({ table, problems });
    }
  }

  protected override render(): TemplateResult {
    const { store, surroundings, announcer } = this.#core;
    const { table } = store.state;
    const command = this.#core.commandContext;
    return html`<section class="base" part="base" aria-labelledby="title">
      <div class="head">
        <div class="titles">
          <h2 class="title" part="title" id="title">${table?.title}</h2>
          <p class="summary" part="summary">
            ${surroundings ? summaryOf(surroundings.wording).join(' ') : nothing}
          </p>
        </div>
        ${
          command
            ? toolbarTemplate({
                ui: command.ui,
                controls: readControls(null),
                roomPx: 500,
                command,
                roving: this.#roving,
                run: (each) => {
                  const context = this.#core.commandContext;
                  if (context) each.run(context);
                },
                toggleMore: () => undefined,
              })
            : nothing
        }
      </div>
      <div class="plot" part="plot">
        <canvas aria-hidden="true"></canvas>
        <div class="headings" aria-hidden="true"></div>
        <div class="axis" aria-hidden="true"></div>
        <div class="lines" aria-hidden="true"></div>
        <div
          class="listbox"
          part="listbox"
          role="listbox"
          aria-label="events"
          aria-orientation="horizontal"
        ></div>
        <span class="probe"></span>
      </div>
      ${this.#details()}
      <div class="hidden" part="announcer" role="status">${announcer.polite}</div>
      <div class="hidden" part="alert" role="alert">${announcer.alert}</div>
    </section>`;
  }

  #details(): TemplateResult | typeof nothing {
    const { store, surroundings, plot, effects } = this.#core;
    const { table, selected } = store.state;
    if (!surroundings || !table || selected < 0) return nothing;
    return detailsTemplate({
      wording: surroundings.wording,
      ref: selected,
      mode: 'below',
      position: placeInView(plot.scene, selected),
      neighbours: neighboursOf(table, selected, () => true),
      headingLevel: 3,
      isLandmark: true,
      base: undefined,
      media: 'own',
      consent: this.#consent,
      visit: (ref) => effects.openDetails(ref),
      copy: () => undefined,
      close: () => effects.closeDetails(),
    });
  }
}
export { send };
