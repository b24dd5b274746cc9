import type { CommandName } from '../locale/ui-messages.js';
import { commands, type Command } from './commands.js';

/** Other keys for commands, by command; an empty list takes a command's keys away. */
export type Keymap = Readonly<Partial<Record<CommandName, readonly string[]>>>;

/** What of a key press decides which command is meant. */
export interface KeyPress {
  /** As `KeyboardEvent.key` has it: what the key produces in the reader's layout. */
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** AltGr was held: a character typed with it counts as typed plainly. */
  readonly isAltGraph: boolean;
}

/** The keys of a command, with the page's own bindings before ours. */
export function keysOf(command: Command, keymap: Keymap): readonly string[] {
  return keymap[command.id] ?? command.keys;
}

/** Whether a chord is one character: those can be switched off, and join a type-ahead. */
export function isCharacter(chord: string): boolean {
  return chord === 'Space' || chord.length === 1 || (chord.codePointAt(0) ?? 0) > 0xffff;
}

/**
 * A key press as the command table writes it: `ArrowRight`, `Ctrl+Home`, `+`. Shift does not count for a character, since it
 * may be what it takes to type it. Undefined for a character with Ctrl, Alt or ⌘: those belong to the browser and the reader.
 */
export function chordOf(press: KeyPress): string | undefined {
  const key = press.key === ' ' ? 'Space' : press.key;
  const isModified = press.ctrlKey || press.altKey || press.metaKey;
  if (isCharacter(key)) {
    if (isModified && !press.isAltGraph) return undefined;
    return key === 'Space' && press.shiftKey ? undefined : key;
  }
  const modifiers = [
    press.ctrlKey ? 'Ctrl+' : '',
    press.altKey ? 'Alt+' : '',
    press.metaKey ? 'Meta+' : '',
    press.shiftKey ? 'Shift+' : '',
  ];
  return modifiers.join('') + key;
}

const turned: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowRight: 'ArrowDown',
  ArrowUp: 'ArrowLeft',
  ArrowLeft: 'ArrowUp',
};

/** The arrow for the same move on screen in a plot that lies the other way; time never runs to the left. */
export function turnedFor(chord: string, isVertical: boolean): string {
  return (isVertical && turned[chord]) || chord;
}

/** The command a chord stands for. */
export function commandFor(chord: string, keymap: Keymap): Command | undefined {
  return commands.find((command) => keysOf(command, keymap).includes(chord));
}
