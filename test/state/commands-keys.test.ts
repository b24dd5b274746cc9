import { expect } from '@open-wc/testing';
import {
  chordOf,
  commandFor,
  isCharacter,
  keysOf,
  turnedFor,
  type KeyPress,
} from '../../src/state/commands-keys.js';
import { commands } from '../../src/state/commands.js';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isAltGraph: false, ...held };
}

describe('keys', () => {
  const chords: readonly (readonly [press: KeyPress, chord: string | undefined])[] = [
    [press('ArrowRight'), 'ArrowRight'],
    [press('Home', { ctrlKey: true }), 'Ctrl+Home'],
    [press('ArrowRight', { shiftKey: true }), 'Shift+ArrowRight'],
    [press('ArrowLeft', { altKey: true }), 'Alt+ArrowLeft'],
    [press('ArrowLeft', { metaKey: true }), 'Meta+ArrowLeft'],
    [press('+', { shiftKey: true }), '+'],
    [press('?', { shiftKey: true }), '?'],
    [press('/', { shiftKey: true }), '/'],
    [press('+', { ctrlKey: true }), undefined],
    [press('-', { metaKey: true }), undefined],
    [press('f', { ctrlKey: true }), undefined],
    [press('t', { altKey: true, shiftKey: true }), undefined],
    [press('?', { ctrlKey: true, altKey: true, isAltGraph: true }), '?'],
    [press(' '), 'Space'],
    [press(' ', { shiftKey: true }), undefined],
    [press(' ', { ctrlKey: true }), undefined],
    [press('𝒜'), '𝒜'],
  ];
  for (const [given, chord] of chords) {
    it(`reads ${JSON.stringify(given)} as ${String(chord)}`, () => {
      expect(chordOf(given)).to.equal(chord);
    });
  }

  it('tells characters from named keys', () => {
    expect(['a', '0', '/', 'Space', 'é', '𝒜'].every(isCharacter)).to.equal(true);
    expect(['Enter', 'F1', 'ArrowLeft', 'Ctrl+Home'].some(isCharacter)).to.equal(false);
  });

  it('finds each command by each of its keys, and by the page’s own ones', () => {
    for (const command of commands) {
      for (const key of command.keys) expect(commandFor(key, {})?.id).to.equal(command.id);
    }
    const keymap = { zoomIn: ['i'], zoomOut: [] };
    expect(commandFor('i', keymap)?.id).to.equal('zoomIn');
    expect(commandFor('+', keymap)).to.equal(undefined);
    expect(commandFor('-', keymap)).to.equal(undefined);
    expect(commandFor('0', keymap)?.id).to.equal('showAll');
    expect(commands.filter((command) => keysOf(command, keymap).includes('i'))).to.have.length(1);
  });

  it('follows the screen when time runs down', () => {
    const rows: readonly (readonly [vertical: boolean, pressed: string, meant: string])[] = [
      [false, 'ArrowRight', 'ArrowRight'],
      [false, 'ArrowDown', 'ArrowDown'],
      [true, 'ArrowDown', 'ArrowRight'],
      [true, 'ArrowUp', 'ArrowLeft'],
      [true, 'ArrowRight', 'ArrowDown'],
      [true, 'ArrowLeft', 'ArrowUp'],
      [true, 'Home', 'Home'],
    ];
    for (const [isVertical, pressed, meant] of rows) {
      expect(turnedFor(pressed, isVertical), pressed).to.equal(meant);
      expect(turnedFor(meant, isVertical), meant).to.equal(pressed);
    }
  });
});
