import { html, type TemplateResult } from 'lit';
import type { UiMessages } from '../locale/ui-messages.js';

/** What stands in the plot's place while there is nothing to draw. */
export function loadingTemplate(ui: UiMessages, progress: string): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
    <p class="state hidden">${ui.load.loading}</p>
    ${progress === '' ? '' : html`<p class="state">${progress}</p>`}`;
}

export function emptyTemplate(ui: UiMessages, clearFilter: (() => void) | undefined): TemplateResult {
  return html`<slot name="empty">
    <div class="state none">
      ${clearFilter ? ui.load.nonePass : ui.load.noEvents}
      ${
        clearFilter
          ? html`<div>
              <button type="button" class="button wide" @click=${clearFilter}>${ui.load.clearFilter}</button>
            </div>`
          : ''
      }
    </div>
  </slot>`;
}

/** A load that failed: in the plot's place, or as a line above data that stay. */
export function failureTemplate(
  ui: UiMessages,
  message: string,
  hasOlder: boolean,
  tryAgain: (() => void) | undefined,
): TemplateResult {
  const retry = tryAgain
    ? html`<button type="button" class="button wide" @click=${tryAgain}>${ui.load.tryAgain}</button>`
    : '';
  if (hasOlder) {
    return html`<div class="notice" part="problems">
      <span>${message} ${ui.load.olderStay}</span>
      ${retry}
    </div>`;
  }
  return html`<slot name="error">
    <div class="state failed">
      <p>${message}</p>
      ${retry}
    </div>
  </slot>`;
}
