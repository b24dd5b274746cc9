import { html, type TemplateResult } from 'lit';
import type { DownloadFormat } from '../controllers/downloads.js';
import type { UiMessages } from '../locale/ui-messages.js';

export interface DownloadContext {
  readonly ui: UiMessages;
  readonly save: (format: DownloadFormat) => void;
}

const formats: readonly DownloadFormat[] = ['svg', 'png', 'csv', 'ics', 'json'];

/** What can be taken along: a button for each kind of file. */
export function downloadTemplate({ ui, save }: DownloadContext): TemplateResult {
  return html`<div
    class="panel more"
    part="downloads"
    data-panel="download"
    role="group"
    aria-label=${ui.commands.download}
  >
    ${formats.map(
      (format) =>
        html`<button
          type="button"
          class="button wide"
          data-command=${format}
          @click=${() => {
            save(format);
          }}
        >
          ${ui.pages.downloads[format]}
        </button>`,
    )}
  </div>`;
}
