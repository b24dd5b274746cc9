import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommandContext } from '../state/commands-context.js';
import { chordOf, commandFor, isCharacter, type Keymap, turnedFor } from '../state/commands-keys.js';
import { itemOf, itemTitled } from '../state/navigate-scene.js';

/** What the keys need to know of the component at the moment of a press. */
export interface KeyboardOptions {
  /** Undefined while there is nothing to command. */
  readonly context: () => CommandContext | undefined;
  readonly listbox: () => Element | null;
  readonly isVertical: () => boolean;
  /** `none` switches off type-ahead and all single characters. */
  readonly shortcuts: () => 'all' | 'none';
  readonly keymap: () => Keymap;
}

/** Letters typed closer together than this belong to one title. */
const typeAheadMs = 500;

function isTextField(target: Element): boolean {
  return target.matches(
    'input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable]',
  );
}

/**
 * Turns key presses inside the component into commands, and letters into a search among the titles in view. Only a press that
 * did something has its default prevented. Keys pressed in the page, in what the page has slotted in, and characters typed
 * into fields are none of its business.
 */
export class KeyboardController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: KeyboardOptions;
  #typed = '';
  #typedAt = -Infinity;

  constructor(host: ReactiveControllerHost & HTMLElement, options: KeyboardOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeydown);
  }

  readonly #onKeydown = (press: KeyboardEvent): void => {
    if (press.defaultPrevented || press.isComposing) return;
    const target = press.composedPath()[0];
    const isOurs = target instanceof Element && target.getRootNode() === this.#host.shadowRoot;
    const context = isOurs ? this.#options.context() : undefined;
    const chord = chordOf({
      key: press.key,
      ctrlKey: press.ctrlKey,
      altKey: press.altKey,
      metaKey: press.metaKey,
      shiftKey: press.shiftKey,
      isAltGraph: press.getModifierState('AltGraph'),
    });
    if (!context || chord === undefined) return;
    const isInListbox = this.#options.listbox()?.contains(target as Element) === true;
    const isHandled =
      (isInListbox && this.#joinTypeAhead(context, chord, press.timeStamp)) ||
      this.#command(context, chord, target as Element, isInListbox) ||
      (isInListbox && this.#beginTypeAhead(context, chord, press.timeStamp));
    if (isHandled) press.preventDefault();
  };

  #command(context: CommandContext, chord: string, target: Element, isInListbox: boolean): boolean {
    const isQuiet = this.#options.shortcuts() === 'none' || isTextField(target);
    if (isQuiet && isCharacter(chord) && (chord !== 'Space' || isTextField(target))) return false;
    const asDrawn = isInListbox ? turnedFor(chord, this.#options.isVertical()) : chord;
    const command = commandFor(asDrawn, this.#options.keymap());
    if (!command || (command.where === 'listbox' && !isInListbox) || !command.isAvailable(context))
      return false;
    this.#typedAt = -Infinity;
    command.run(context);
    return true;
  }

  /** A character soon after another goes on with the title, even where it is bound by itself. */
  #joinTypeAhead(context: CommandContext, chord: string, at: number): boolean {
    if (!isCharacter(chord) || at - this.#typedAt > typeAheadMs) return false;
    return this.#find(context, this.#typed + (chord === 'Space' ? ' ' : chord), at);
  }

  #beginTypeAhead(context: CommandContext, chord: string, at: number): boolean {
    if (this.#options.shortcuts() === 'none' || !/^[\p{L}\p{N}]$/u.test(chord)) return false;
    return this.#find(context, chord, at);
  }

  #find(context: CommandContext, typed: string, at: number): boolean {
    const { scene, store, effects } = context;
    const { table, focused } = store.state;
    if (!scene || !table) return false;
    this.#typed = typed;
    this.#typedAt = at;
    const found = itemTitled(scene, itemOf(scene, table, focused), typed, (ref) => table.titleAt(ref));
    const item = scene.items[found];
    if (item) effects.focusRef(item.ref);
    return true;
  }
}
