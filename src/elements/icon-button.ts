import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './toolbar-icons.js';

/** A button that shows only a drawing and is named in words. `isOff`: dimmed, and a press does nothing; it keeps the focus. */
export function iconButton(
  of: IconName,
  label: string,
  press: () => void,
  { isOff = false, className = '' } = {},
): TemplateResult {
  return html`<button
    type="button"
    class="button ${className}"
    aria-label=${label}
    title=${label}
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${isOff ? undefined : press}
  >
    ${icon(of)}
  </button>`;
}
