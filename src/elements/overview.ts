import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type OverviewController, sliderSteps } from '../controllers/overview-controller.js';
import type { ViewEdge } from '../layout/overview-window.js';
import type { UiMessages } from '../locale/ui-messages.js';

export interface OverviewContext {
  readonly ui: UiMessages;
  readonly overview: OverviewController;
}

const datesIcon = svg`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3" />
</svg>`;

/**
 * All events small in one strip, a window on it that shows what is in view, a slider for each end of the window, and behind a
 * button two fields for dates.
 */
export function overviewTemplate(context: OverviewContext): TemplateResult {
  const { ui, overview } = context;
  const { plot } = ui;
  const { dates } = overview;
  const label = `${plot.from} … ${plot.to} …`;
  return html`<div class="overview" part="overview" role="group" aria-label=${plot.overview}>
    <span class="strip-name" aria-hidden="true">${plot.overview}</span>
    <div class="strip">
      <canvas aria-hidden="true"></canvas>
      <div class="window"></div>
      ${gripTemplate('start', plot.viewStart)} ${gripTemplate('end', plot.viewEnd)}
    </div>
    <button
      type="button"
      class="button dates-button"
      aria-label=${label}
      title=${label}
      aria-expanded=${String(dates.isOpen)}
      @click=${() => {
        dates.toggle();
      }}
    >
      ${datesIcon}
    </button>
    ${dates.isOpen ? datesTemplate(context, label) : nothing}
  </div>`;
}

/** The slider of one end, unseen; its handle is part of the window. */
function gripTemplate(edge: ViewEdge, label: string): TemplateResult {
  return html`<div class=${edge === 'start' ? 'grip grip-start' : 'grip grip-end'}>
    <input type="range" dir="ltr" min="0" max=${sliderSteps} step="1" aria-label=${label} />
  </div>`;
}

function datesTemplate({ ui, overview }: OverviewContext, label: string): TemplateResult {
  const { dates } = overview;
  const onKeydown = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    dates.toggle(false);
    const { currentTarget } = press;
    if (currentTarget instanceof Element) {
      currentTarget.parentElement?.querySelector<HTMLElement>('.dates-button')?.focus();
    }
  };
  return html`<div class="dates" role="group" aria-label=${label} @keydown=${onKeydown}>
    ${fieldTemplate('start', ui.plot.from, { ui, overview })}
    ${fieldTemplate('end', ui.plot.to, { ui, overview })}
  </div>`;
}

function fieldTemplate(edge: ViewEdge, label: string, { ui, overview }: OverviewContext): TemplateResult {
  const { dates } = overview;
  const trouble = dates.troubleOf(edge);
  const id = `${edge}-date`;
  const take = (input: Event): void => {
    if (input.target instanceof HTMLInputElement) dates.apply(edge, input.target.value);
  };
  return html`<span class="date-field">
    <label for=${id}>${label}</label>
    <input
      class="field"
      id=${id}
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="go"
      aria-invalid=${trouble === undefined ? nothing : 'true'}
      aria-describedby="${id}-trouble"
      .value=${live(dates.textOf(edge))}
      @input=${(input: InputEvent) => {
        if (input.target instanceof HTMLInputElement) dates.type(edge, input.target.value);
      }}
      @change=${take}
      @keydown=${(press: KeyboardEvent) => {
        if (press.key === 'Enter' && !press.isComposing) take(press);
      }}
    />
    <span class="date-trouble" id="${id}-trouble"
      >${trouble === undefined ? '' : ui.find.dateNotUnderstood(trouble)}</span
    >
  </span>`;
}
