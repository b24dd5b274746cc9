import { html, nothing, type TemplateResult } from 'lit';
import { commandNamed, type Command } from '../state/commands.js';
import type { CommandContext } from '../state/commands-context.js';
import type { CommandName, UiMessages } from '../locale/ui-messages.js';
import { commandsOf, toolbarRoom, type Control } from './toolbar-controls.js';
import { icon, type IconName } from './toolbar-icons.js';
import type { ToolbarRoving } from './toolbar-roving.js';

export interface ToolbarContext {
  readonly ui: UiMessages;
  readonly controls: ReadonlySet<Control>;
  /** How wide the row of buttons may be; what has no room stands behind "More". */
  readonly roomPx: number;
  readonly command: CommandContext;
  readonly roving: ToolbarRoving;
  /** Runs a command with the context of the moment. */
  readonly run: (command: Command) => void;
  readonly toggleMore: () => void;
  /** What a button has opened below the row, other than "More". */
  readonly opened?: TemplateResult | typeof nothing;
}

/** Commands that open something, and say whether it stands open. */
const opening: ReadonlySet<CommandName> = new Set(['find', 'keys', 'more', 'download']);

/** Undo zoom keeps its place while there is nothing to undo; of opposites and extras only what can be done shows. */
const dimmed: ReadonlySet<CommandName> = new Set([
  'undoZoom',
  'find',
  'earlier',
  'later',
  'zoomIn',
  'zoomOut',
  'showAll',
]);

interface ButtonOptions {
  readonly isTabStop: boolean;
  readonly isWide: boolean;
}

function commandButton(
  context: ToolbarContext,
  id: CommandName,
  { isTabStop, isWide }: ButtonOptions,
): TemplateResult {
  const { ui, command: state, run, toggleMore } = context;
  const { panel, view } = state.store.state;
  const label = ui.commands[id];
  const command = commandNamed(id);
  const isAvailable = id === 'more' || command?.isAvailable(state) === true;
  const press = (): void => {
    if (id === 'more') toggleMore();
    else if (command?.isAvailable(state) === true) run(command);
  };
  return html`<button
    type="button"
    class=${isWide ? 'button wide' : 'button'}
    data-command=${id}
    data-opens=${opening.has(id) ? id : nothing}
    tabindex=${isTabStop ? 0 : -1}
    aria-label=${isWide ? nothing : label}
    title=${isWide ? nothing : label}
    aria-disabled=${isAvailable ? nothing : 'true'}
    aria-expanded=${opening.has(id) ? String(panel === id) : nothing}
    aria-pressed=${id === 'timeline' || id === 'list' || id === 'table' ? String(view === id) : nothing}
    @click=${press}
  >
    ${icon(id as IconName)}${isWide ? html`<span>${label}</span>` : nothing}
  </button>`;
}

/** The ids that a control shows at the moment. */
function shownIds(context: ToolbarContext, control: Control): readonly CommandName[] {
  return commandsOf[control].filter(
    (id) => dimmed.has(id) || commandNamed(id)?.isAvailable(context.command) === true,
  );
}

/** The row of commands as one `role="toolbar"`: icons with names, all of it one Tab stop. */
export function toolbarTemplate(context: ToolbarContext): TemplateResult | typeof nothing {
  const { ui, controls, roomPx, roving, command } = context;
  if (controls.size === 0) return nothing;
  const { shown, hidden } = toolbarRoom(controls, roomPx);
  const isMoreOpen = hidden.length > 0 && command.store.state.panel === 'more';
  const more: readonly CommandName[] = hidden.flatMap((control) => shownIds(context, control));
  const ids: readonly CommandName[] = [
    ...shown.flatMap((control) => shownIds(context, control)),
    ...(hidden.length > 0 ? (['more'] as const) : []),
    ...(isMoreOpen ? more : []),
  ];
  const stop = roving.stopAmong(ids);
  const button = (id: CommandName, isWide = false): TemplateResult =>
    commandButton(context, id, { isTabStop: id === stop, isWide });
  const group = (control: Control): TemplateResult => {
    const buttons = shownIds(context, control).map((id) => button(id));
    return control === 'view'
      ? html`<div class="joined" role="group" aria-label=${ui.commands.view}>${buttons}</div>`
      : html`${buttons}`;
  };
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${ui.plot.toolbar}
    @keydown=${roving.onKeydown}
    @focusin=${roving.onFocusIn}
  >
    ${shown.map(group)}${hidden.length > 0 ? button('more') : nothing}
    ${
      isMoreOpen
        ? html`<div class="panel more" data-panel="more" role="group" aria-label=${ui.commands.more}>
            ${more.map((id) => button(id, true))}
          </div>`
        : nothing
    }
    ${context.opened ?? nothing}
  </div>`;
}
