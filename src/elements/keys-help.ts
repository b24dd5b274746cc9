import { html, type TemplateResult } from 'lit';
import type { KeyName } from '../locale/ui-messages-pages.js';
import type { UiMessages } from '../locale/ui-messages.js';
import { commands, type Command } from '../state/commands.js';
import { keysOf, turnedFor, type Keymap } from '../state/commands-keys.js';
import { iconButton } from './icon-button.js';
import { keysStyles } from './keys-help.styles.js';

export const styles = [keysStyles];

export interface KeysContext {
  readonly ui: UiMessages;
  readonly keymap: Keymap;
  /** Time runs down. */
  readonly isVertical: boolean;
  /** Whether the timeline offers a command at all; one that it never has is not listed. */
  readonly offers: (command: Command) => boolean;
  readonly close: () => void;
}

const modifierNames: Readonly<Record<string, KeyName>> = { Ctrl: 'Control', Shift: 'Shift' };

/** The names on the keys of a chord, in the order they are pressed. */
export function keyNames(chord: string, ui: UiMessages): readonly string[] {
  const names: Readonly<Record<string, string>> = ui.pages.keyNames;
  // A chord may end in `+` itself.
  const parts = chord.split(/\+(?=.)/);
  return parts.map((part) => names[modifierNames[part] ?? part] ?? part);
}

/** Every key and what it does, from the command table. A modal dialog. */
export function keysTemplate({ ui, keymap, isVertical, offers, close }: KeysContext): TemplateResult {
  const { pages } = ui;
  const bound = commands.filter((command) => keysOf(command, keymap).length > 0 && offers(command));
  const keyTemplate = (chord: string, i: number): TemplateResult =>
    html`${i > 0 ? html` ${pages.or} ` : ''}${keyNames(turnedFor(chord, isVertical), ui).map(
      (part, place) => html`${place > 0 ? ' + ' : ''}<kbd>${part}</kbd>`,
    )}`;
  return html`<dialog class="sheet" data-panel="keys" part="keys" aria-labelledby="keys-heading">
    <div class="sheet-head">
      <h2 class="heading" id="keys-heading">${pages.help}</h2>
      ${iconButton('close', ui.details.close, close)}
    </div>
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">${pages.helpKey}</th>
          <th scope="col">${pages.helpDoes}</th>
        </tr>
      </thead>
      <tbody>
        ${bound.map(
          (command) =>
            html`<tr data-command-row=${command.id}>
              <td>${keysOf(command, keymap).map(keyTemplate)}</td>
              <td>${ui.commands[command.id]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </dialog>`;
}
