import { fixture, html as testHtml } from '@open-wc/testing';
import { css, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { GlideController } from '../../src/controllers/glide-controller.js';
import { OverviewController } from '../../src/controllers/overview-controller.js';
import { ViewController } from '../../src/controllers/view-controller.js';
import { overviewTemplate } from '../../src/elements/overview.js';
import { overviewStyles } from '../../src/elements/overview.styles.js';
import { buttonStyles } from '../../src/elements/button.styles.js';
import { panelStyles } from '../../src/elements/toolbar.styles.js';
import type { EventTable } from '../../src/events/event-table.js';
import { builtInMeasure } from '../../src/layout/advance-table.js';
import { planLanes } from '../../src/layout/plan.js';
import type { Plan } from '../../src/layout/plan-lanes.js';
import { spanOf } from '../../src/layout/viewport.js';
import { localeFor } from '../../src/locale/languages.js';
import type { WordsContext } from '../../src/locale/words-context.js';
import { paletteOf } from '../../src/paint/palette.js';
import { Store } from '../../src/state/store.js';
import { initialState } from '../../src/state/timeline-state.js';
import { tokenDeclarations } from '../../src/themes/tokens.js';
import { tableOf } from '../state/table-of.js';

function partOf({ renderRoot }: LitElement, selector: string): HTMLElement | null {
  return renderRoot.querySelector<HTMLElement>(selector);
}

/** An overview by itself, over a view that nothing else draws. */
export class OverviewHost extends LitElement {
  static override styles = [
    unsafeCSS(`:host{${tokenDeclarations()}}`),
    css`
      :host {
        display: block;
        width: 640px;
        color: var(--_ink);
        background: var(--_paper);
      }
    `,
    buttonStyles,
    panelStyles,
    overviewStyles,
  ];

  readonly store = new Store(initialState);
  readonly said: string[] = [];
  dragging = false;
  palette = paletteOf(new Map([['ink', '#000000']]));
  readonly view: ViewController;
  readonly overview: OverviewController;
  #plan: Plan | undefined;

  constructor() {
    super();
    this.view = new ViewController(this, {
      store: this.store,
      request: () => ({
        from: undefined,
        to: undefined,
        minSpanMs: undefined,
        maxSpanMs: undefined,
        earliest: undefined,
        latest: undefined,
      }),
      redraw: () => {
        this.overview.update();
      },
    });
    this.view.glideBy((show, done) => new GlideController(this, show, done));
    this.overview = new OverviewController(this, {
      element: () => partOf(this, '.overview'),
      store: this.store,
      view: this.view,
      plan: () => this.#plan,
      palette: () => this.palette,
      words: () => this.words,
      gutterPx: () => 100,
      setDragging: (isDragging) => {
        this.dragging = isDragging;
      },
      announce: (text) => {
        this.said.push(text);
      },
    });
  }

  get words(): WordsContext | undefined {
    const { table } = this.store.state;
    return table && { locale: localeFor('en-GB'), zone: table.displayedZone, dataZone: table.timeZone };
  }

  show(table: EventTable): void {
    this.store.set({ table });
    this.view.place(table, 800);
    this.replan();
  }

  replan(): void {
    const { table, fit } = this.store.state;
    if (!table) return;
    this.#plan = planLanes({
      table,
      columns: table.columns,
      fit,
      textOf: () => ({ title: '', chip: undefined, date: '' }),
      measure: builtInMeasure,
    });
    this.overview.update();
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return overviewTemplate({ ui: localeFor('en-GB').ui, overview: this.overview });
  }

  at(selector: string): HTMLElement {
    const found = partOf(this, selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  inputAt(selector: string): HTMLInputElement {
    const found = this.at(selector);
    if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
    return found;
  }

  /** The view in words, to the day. */
  get seen(): string {
    const { start, end } = spanOf(this.store.state.viewport);
    const day = (at: number): string => new Date(Math.round(at / 36e5) * 36e5).toISOString().slice(0, 13);
    return `${day(start)} ${day(end)}`;
  }

  /** The window and the strip on screen. */
  get boxes(): { readonly strip: DOMRect; readonly frame: DOMRect } {
    return {
      strip: this.at('.strip').getBoundingClientRect(),
      frame: this.at('.window').getBoundingClientRect(),
    };
  }
}
customElements.define('overview-host', OverviewHost);

/** Ten days in January 2017: at fit from 31 December to 12 January. */
export function showDays(host: OverviewHost): void {
  host.show(
    tableOf([
      { title: 'first', when: '2017-01-01', lane: 'a' },
      { title: 'last', when: '2017-01-10', lane: 'b' },
    ]),
  );
}

export async function overviewHost(hasData = true): Promise<OverviewHost> {
  const host = await fixture<OverviewHost>(testHtml`<overview-host></overview-host>`);
  if (hasData) showDays(host);
  await host.updateComplete;
  await new Promise(requestAnimationFrame);
  return host;
}
