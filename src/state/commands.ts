import type { CommandName, UiMessages } from '../locale/ui-messages.js';
import type { CommandContext } from './commands-context.js';
import { goToEdgeOfData, goToEdgeOfView, pan, stepInTime, stepLane, stepScreen } from './commands-move.js';
import { focusedItem, openItem, showAll, undoZoom, zoomBy } from './commands-zoom.js';
import type { View } from './timeline-state.js';

/**
 * Something a reader can ask for by key, button or menu. Keys, toolbar, help and docs are all made from the one list of
 * them, so none can tell of what another does not do.
 */
export interface Command {
  readonly id: CommandName;
  /**
   * By what a key produces, modifiers first: `ArrowRight`, `+`, `Ctrl+Home`, `Space`. `Letters` stands for type-ahead.
   * Arrows are those of a horizontal plot in which time runs to the right.
   */
  readonly keys: readonly string[];
  /** Where its keys act: with the focus on an event of the plot, or anywhere inside but in a text field. */
  readonly where: 'listbox' | 'anywhere';
  /** False: its key is left to the page, its button is dimmed. */
  readonly isAvailable: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

const hasEvents = ({ store }: CommandContext): boolean => (store.state.table?.count ?? 0) > 0;
const hasPlot = (context: CommandContext): boolean =>
  hasEvents(context) && context.store.state.view === 'timeline';

function command(
  id: CommandName,
  keys: readonly string[],
  run: Command['run'],
  isAvailable: Command['isAvailable'] = hasPlot,
  where: Command['where'] = 'listbox',
): Command {
  return { id, keys, where, isAvailable, run };
}

/** A way of moving bound to its direction or factor. */
function by<Argument>(
  act: (context: CommandContext, argument: Argument) => void,
  argument: Argument,
): Command['run'] {
  return (context) => {
    act(context, argument);
  };
}

/** A panel that the same command opens and shuts. */
function panelCommand(id: 'find' | 'keys', key: string, isAvailable: Command['isAvailable']): Command {
  const run = ({ store }: CommandContext): void => {
    store.set({ panel: store.state.panel === id ? 'none' : id });
  };
  return command(id, [key], run, isAvailable, 'anywhere');
}

function viewCommand(view: View): Command {
  const run = ({ store }: CommandContext): void => {
    store.set({ view, panel: 'none' });
  };
  return command(view, [], run, () => true, 'anywhere');
}

/** A command that is the component's own work, offered where the component can do it. */
function effectCommand(
  id: CommandName,
  effect: 'copyLink' | 'download' | 'toggleFullScreen' | 'toggleFollowing',
  isAvailable: Command['isAvailable'] = () => true,
): Command {
  return command(
    id,
    [],
    ({ effects }) => effects[effect]?.(),
    (context) => context.effects[effect] !== undefined && isAvailable(context),
    'anywhere',
  );
}

/** What is open goes first: a gesture or tooltip, then a panel, then the details. */
function close({ store, effects, hasTransient }: CommandContext): void {
  if (hasTransient) effects.cancel();
  else if (store.state.panel === 'find') store.set({ panel: 'none', search: '' });
  else if (store.state.panel !== 'none') store.set({ panel: 'none' });
  else effects.closeDetails();
}

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  command('nextEvent', ['ArrowRight'], by(stepInTime, 1)),
  command('previousEvent', ['ArrowLeft'], by(stepInTime, -1)),
  command('nextLane', ['ArrowDown'], by(stepLane, 1)),
  command('previousLane', ['ArrowUp'], by(stepLane, -1)),
  command('firstInView', ['Home'], by(goToEdgeOfView, 'first')),
  command('lastInView', ['End'], by(goToEdgeOfView, 'last')),
  command('firstEvent', ['Ctrl+Home'], by(goToEdgeOfData, 'first')),
  command('lastEvent', ['Ctrl+End'], by(goToEdgeOfData, 'last')),
  command('screenLater', ['PageDown'], by(stepScreen, 1)),
  command('screenEarlier', ['PageUp'], by(stepScreen, -1)),
  command('zoomIn', ['+', '='], by(zoomBy, 2)),
  command('zoomOut', ['-'], by(zoomBy, 1 / 2)),
  command('showAll', ['0'], showAll),
  command(
    'open',
    ['Enter', 'Space'],
    (context) => {
      const item = focusedItem(context);
      if (item) openItem(context, item);
    },
    (context) => hasPlot(context) && focusedItem(context) !== undefined,
  ),
  command(
    'undoZoom',
    ['Backspace'],
    undoZoom,
    (context) => hasPlot(context) && context.store.state.past.length > 0,
  ),
  command(
    'close',
    ['Escape'],
    close,
    ({ store, hasTransient }) => hasTransient || store.state.panel !== 'none' || store.state.selected >= 0,
    'anywhere',
  ),
  command(
    'typeAhead',
    ['Letters'],
    () => undefined,
    () => false,
  ),
  panelCommand('find', '/', hasEvents),
  panelCommand('keys', '?', () => true),
  command('earlier', [], by(pan, -1)),
  command('later', [], by(pan, 1)),
  viewCommand('timeline'),
  viewCommand('list'),
  viewCommand('table'),
  command(
    'clearFilter',
    [],
    ({ store }) => {
      store.set({ filter: '' });
    },
    ({ store }) => store.state.filter !== '',
    'anywhere',
  ),
  effectCommand('copyLink', 'copyLink'),
  effectCommand('download', 'download', hasEvents),
  effectCommand('fullScreen', 'toggleFullScreen', ({ isFullScreen }) => !isFullScreen),
  effectCommand('leaveFullScreen', 'toggleFullScreen', ({ isFullScreen }) => isFullScreen),
  effectCommand('follow', 'toggleFollowing', ({ isFollowing }) => !isFollowing),
  effectCommand('stopFollowing', 'toggleFollowing', ({ isFollowing }) => isFollowing),
  { ...effectCommand('pause', 'toggleFollowing'), keys: ['.'] },
];

const byId: ReadonlyMap<CommandName, Command> = new Map(commands.map((each) => [each.id, each]));

/** The command of that name; undefined for names of groups (`view`, `more`) and of what one lane offers. */
export function commandNamed(id: CommandName): Command | undefined {
  return byId.get(id);
}

/** What a command is called. */
export function commandLabel(ui: UiMessages, id: CommandName): string {
  return ui.commands[id];
}
