import { html, nothing, type TemplateResult } from 'lit';
import { buttonsOf, toolbarRoom, type Control } from './toolbar-controls.js';

/** Containers narrower than this have title and toolbar below each other, and details as a sheet. */
export const narrowPx = 600;
const paddingPx = 48;
const narrowPaddingPx = 32;
const titleRoomPx = 260;

/** How wide the row of buttons may be in a container of a width. */
export function toolbarRoomPx(widthPx: number): number {
  return widthPx < narrowPx ? widthPx - narrowPaddingPx : widthPx - paddingPx - titleRoomPx;
}

/** Keeps the room of the toolbar until its code has come, so that nothing moves when it does. */
export function toolbarPlace(
  controls: ReadonlySet<Control>,
  widthPx: number,
): TemplateResult | typeof nothing {
  if (controls.size === 0) return nothing;
  const { shown, hidden } = toolbarRoom(controls, toolbarRoomPx(widthPx));
  const button = html`<span class="button"></span>`;
  return html`<div class="toolbar" aria-hidden="true">
    ${shown.map((control) => {
      const buttons = Array.from({ length: buttonsOf(control) }, () => button);
      return control === 'view' ? html`<div class="joined">${buttons}</div>` : buttons;
    })}${hidden.length > 0 ? button : nothing}
  </div>`;
}
