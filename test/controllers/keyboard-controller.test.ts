import { expect, fixture, html as testHtml } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { KeyboardController } from '../../src/controllers/keyboard-controller.js';
import type { Keymap } from '../../src/state/commands-keys.js';
import { commands } from '../../src/state/commands.js';
import { recordedContext, type Recorded } from '../state/recorded-context.js';
import { tableOfDays } from '../state/table-of.js';

const table = tableOfDays(Array.from({ length: 12 }, (_, i) => ({ day: i * 5, days: 0, lane: i % 3 })));

class KeyedElement extends LitElement {
  recorded: Recorded = recordedContext(table, { focused: 4 });
  shortcuts: 'all' | 'none' = 'all';
  keymap: Keymap = {};
  isVertical = false;
  hasContext = true;

  constructor() {
    super();
    new KeyboardController(this, {
      context: () => (this.hasContext ? this.recorded.context() : undefined),
      listbox: () => listboxOf(this),
      isVertical: () => this.isVertical,
      shortcuts: () => this.shortcuts,
      keymap: () => this.keymap,
    });
  }

  override render(): TemplateResult {
    return html`<div class="listbox"><button class="option">option</button></div>
      <button class="outside">button</button><input class="field" /><input class="box" type="checkbox" />
      <slot></slot>`;
  }
}
customElements.define('keyed-element', KeyedElement);

/** Asked for at each press, as the component does: it may have been rendered anew. */
function listboxOf(element: KeyedElement): Element | null {
  return element.renderRoot.querySelector('.listbox');
}

function press(
  element: Element | null | undefined,
  key: string,
  held: KeyboardEventInit = {},
): KeyboardEvent {
  const keydown = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...held,
  });
  element?.dispatchEvent(keydown);
  return keydown;
}

describe('keys inside the component', () => {
  let element: KeyedElement;
  const at = (selector: string): Element | null => element.renderRoot.querySelector(selector);

  beforeEach(async () => {
    element = await fixture<KeyedElement>(testHtml`<keyed-element><input id="slotted" /></keyed-element>`);
    element.recorded = recordedContext(table, { focused: 4 });
  });

  const held = (chord: string): { key: string; init: KeyboardEventInit } => {
    const key = chord.replace('Ctrl+', '');
    return { key: key === 'Space' ? ' ' : key, init: { ctrlKey: chord.startsWith('Ctrl+') } };
  };

  it('AX-8: every command with a key is run by it, and its default prevented', () => {
    for (const command of commands) {
      for (const chord of command.keys.filter((key) => key !== 'Letters')) {
        const given = {
          focused: 4,
          selected: 4,
          viewport: { centre: 20 * 86_400_000, spanMs: 30 * 86_400_000, widthPx: 1000 },
          past: [element.recorded.store.state.fit],
        };
        element.recorded = recordedContext(table, given, undefined, true);
        const before = element.recorded.store.state;
        const { key, init } = held(chord);
        const pressed = press(at('.option'), key, init);
        expect(pressed.defaultPrevented, chord).to.equal(true);
        const hasActed = element.recorded.log.length > 0 || element.recorded.store.state !== before;
        expect(hasActed, chord).to.equal(true);
      }
    }
  });

  it('AX-11: what is not bound, or not available, is left to the page', () => {
    const keys = [
      'ArrowRight',
      'Home',
      'Enter',
      'Escape',
      'F5',
      'Tab',
      'Insert',
      'f',
      '+',
      '-',
      '0',
      '/',
      '?',
      '.',
    ];
    const modifiers: readonly KeyboardEventInit[] = [
      { ctrlKey: true },
      { altKey: true },
      { metaKey: true },
      { ctrlKey: true, altKey: true },
      { altKey: true, shiftKey: true },
    ];
    for (const key of keys) {
      for (const modifier of modifiers) {
        if (key === 'Home' && modifier.ctrlKey === true && modifier.altKey !== true) continue;
        expect(
          press(at('.option'), key, modifier).defaultPrevented,
          `${key} ${JSON.stringify(modifier)}`,
        ).to.equal(false);
      }
    }
    for (const key of ['F5', 'Tab', 'Insert', '.', 'Escape', 'Backspace', 'Dead', 'Process', 'Shift']) {
      expect(press(at('.option'), key).defaultPrevented, key).to.equal(false);
    }
    expect(element.recorded.log).to.deep.equal([]);
  });

  it('AX-10: keys on the page, in what it slots in, and characters in fields do nothing', () => {
    const before = element.recorded.store.state;
    for (const key of ['ArrowRight', '+', '/', '?', 'a', 'Escape', 'Enter']) {
      for (const place of [document.body, element.querySelector('#slotted'), element]) {
        expect(press(place, key).defaultPrevented, key).to.equal(false);
      }
    }
    for (const key of ['/', '?', '+', 'a', '0', ' ', 'ArrowRight', 'Home', 'Backspace', 'Enter']) {
      expect(press(at('.field'), key).defaultPrevented, key).to.equal(false);
    }
    expect(element.recorded.store.state).to.equal(before);
  });

  it('outside the plot only what acts anywhere acts: Escape in fields too', () => {
    for (const key of ['ArrowRight', '+', '0', 'Enter', ' ', 'a']) {
      expect(press(at('.outside'), key).defaultPrevented, key).to.equal(false);
    }
    expect(press(at('.outside'), '/').defaultPrevented).to.equal(true);
    expect(element.recorded.store.state.panel).to.equal('find');
    expect(press(at('.field'), 'Escape').defaultPrevented).to.equal(true);
    expect(element.recorded.store.state.panel).to.equal('none');
    expect(press(at('.box'), '?').defaultPrevented).to.equal(true);
  });

  it('leaves alone what somebody else has handled, and a text that is being composed', () => {
    at('.listbox')?.addEventListener('keydown', (keydown) => {
      if ((keydown as KeyboardEvent).key === 'End') keydown.preventDefault();
    });
    press(at('.option'), 'End');
    press(at('.option'), 'a', { isComposing: true });
    element.hasContext = false;
    expect(press(at('.option'), 'ArrowRight').defaultPrevented).to.equal(false);
    expect(element.recorded.log).to.deep.equal([]);
  });

  it('searches titles by letters; a bound character joins what has begun', () => {
    element.recorded = recordedContext(table, { focused: 4 });
    press(at('.option'), 'e');
    expect(element.recorded.log).to.deep.equal(['focus 5']);
    for (const key of ['v', 'e', 'n', 't', ' ', '1', '0']) press(at('.option'), key);
    expect(element.recorded.store.state.focused).to.equal(10);
    expect(element.recorded.log).to.not.include('glide');
    press(at('.option'), 'ArrowLeft');
    expect(element.recorded.store.state.focused).to.equal(9);
    press(at('.option'), '0');
    expect(element.recorded.log.at(-1)).to.equal('"Whole timeline."');
  });

  it('has no single characters with shortcuts="none", but Enter, Space and arrows', () => {
    element.shortcuts = 'none';
    for (const key of ['a', '+', '-', '0', '/', '?']) {
      expect(press(at('.option'), key).defaultPrevented, key).to.equal(false);
    }
    for (const key of ['ArrowRight', ' ', 'PageDown']) {
      expect(press(at('.option'), key).defaultPrevented, key).to.equal(true);
    }
  });

  it('takes the page’s own keys, and follows the screen', () => {
    element.keymap = { zoomIn: ['i'] };
    press(at('.option'), 'i');
    expect(element.recorded.log).to.deep.equal(['glide']);
    expect(press(at('.option'), '+').defaultPrevented).to.equal(false);
    press(at('.option'), 'ArrowRight');
    expect(element.recorded.store.state.focused).to.equal(5);
    element.isVertical = true;
    press(at('.option'), 'ArrowDown');
    expect(element.recorded.store.state.focused).to.equal(6);
  });

  it('stops listening when it leaves the page', () => {
    const option = at('.option');
    element.remove();
    expect(press(option, 'ArrowRight').defaultPrevented).to.equal(false);
  });
});
