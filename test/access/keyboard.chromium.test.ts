import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { commands } from '../../src/state/commands.js';
import { isCharacter } from '../../src/state/commands-keys.js';
import {
  activeIn,
  buttonFor,
  hasPart,
  nameOf,
  onPage,
  optionNamed,
  partOf,
  shadowOf,
  storyAddress,
} from '../elements/on-page.js';
import { pressKey } from '../elements/real-input.js';

const page = html`<textarea id="area" aria-label="An area of the page"></textarea>
  <div id="editable" contenteditable="true" role="textbox" aria-label="A text of the page"></div>
  <input id="of-page" aria-label="A field of the page" />
  <event-timeline src=${storyAddress} from="2017-01-16" to="2017-02-05"></event-timeline>
  <button id="after">after</button>`;

/** Everything a key may change, as text. */
function stateOf(timeline: EventTimeline): string {
  const { viewport, selected, view } = timeline;
  const isFollowing = timeline.matches(':state(following)');
  const active = activeIn(timeline);
  const panels = [...shadowOf(timeline).querySelectorAll<HTMLElement>('[data-panel]')].map(
    ({ dataset }) => dataset['panel'],
  );
  return JSON.stringify([isFollowing, viewport, selected, view, nameOf(active), active?.localName, panels]);
}

/** `Ctrl+Home` as the browser sends it. */
async function pressChord(chord: string): Promise<void> {
  const parts = chord.split(/\+(?=.)/);
  const key = parts.at(-1) ?? '';
  const ctrl = parts.includes('Ctrl');
  await pressKey(key === 'Space' ? ' ' : key, { ctrl });
}

/** What has to be so before a command's key can do anything; most need nothing but an event in the middle of the view. */
const readied: Readonly<Record<string, (timeline: EventTimeline) => Promise<void>>> = {
  undoZoom: async (timeline) => {
    await pressKey('+');
    await timeline.settled;
  },
  close: async (timeline) => {
    await pressKey('Enter');
    await timeline.settled;
  },
  pause: async (timeline) => {
    timeline.now = 'follow';
    await timeline.settled;
  },
};

describe('AX-8: every command', () => {
  let timeline: EventTimeline;

  beforeEach(async () => {
    timeline = await onPage(page);
    // In the middle of time and lanes, so that every way leads somewhere.
    optionNamed(timeline, 'Six Tu-22M3').focus();
    await timeline.settled;
  });

  for (const { id, keys } of commands) {
    for (const chord of keys) {
      if (chord === 'Letters') continue;
      it(`${id} works by ${chord}`, async () => {
        await readied[id]?.(timeline);
        const before = stateOf(timeline);
        await pressChord(chord);
        await timeline.settled;
        expect(stateOf(timeline)).to.not.equal(before);
      });
    }
  }

  it('typeAhead works by letters', async () => {
    await pressKey('r');
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.match(/^Reinforcements/);
  });
});

describe('AX-9: Tab', () => {
  it('passes through and leaves by both ends, in no more than eight stops', async () => {
    const timeline = await onPage(page);
    const ends = { forwards: 'after', backwards: 'of-page' };
    for (const [way, end] of Object.entries(ends)) {
      const shift = way === 'backwards';
      document.getElementById(shift ? 'after' : 'of-page')?.focus();
      let stops = 0;
      for (; stops < 12; stops++) {
        await pressKey('Tab', { shift });
        await timeline.settled;
        if (document.activeElement !== timeline) break;
        expect(activeIn(timeline)?.checkVisibility()).to.equal(true);
      }
      expect(document.activeElement?.id, way).to.equal(end);
      expect(stops, way).to.be.within(3, 8);
    }
  });

  it('moves neither the view nor what is open (3.2.1)', async () => {
    const timeline = await onPage(page);
    const { viewport } = timeline;
    document.getElementById('of-page')?.focus();
    for (let i = 0; i < 10; i++) {
      await pressKey('Tab');
      await timeline.settled;
      expect(timeline.viewport).to.deep.equal(viewport);
      expect(timeline.selected).to.equal(null);
    }
  });
});

describe('AX-10: keys pressed elsewhere', () => {
  const chords = [...new Set(commands.flatMap(({ keys }) => keys))].filter((chord) => chord !== 'Letters');

  it('do nothing: on the page, and in a field, an area and a text of the page', async () => {
    const timeline = await onPage(page);
    const fields = ['of-page', 'area', 'editable'].map((id) => document.getElementById(id));
    for (const field of [null, ...fields]) {
      if (field) field.focus();
      else (document.activeElement as HTMLElement | null)?.blur();
      const before = stateOf(timeline);
      for (const chord of chords) await pressChord(chord);
      await timeline.settled;
      expect(stateOf(timeline)).to.equal(before);
    }
    // Backspace has taken away what Space has brought.
    const [input, area, editable] = fields;
    expect((input as HTMLInputElement).value).to.equal('+=-0/?.');
    expect((area as HTMLTextAreaElement).value).to.contain('+=-0');
    expect(editable?.textContent).to.contain('+=-0/?');
  });

  it('do nothing as characters in our own field', async () => {
    const timeline = await onPage(page);
    buttonFor(timeline, 'find').click();
    await timeline.settled;
    const field = activeIn(timeline) as HTMLInputElement;
    expect(field.localName).to.equal('input');
    const { viewport } = timeline;
    for (const chord of chords.filter(isCharacter)) await pressChord(chord);
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(viewport);
    expect(hasPart(timeline, 'dialog')).to.equal(false);
    expect(field.value).to.contain('+=-0');
  });

  it('do nothing as characters in the fields for dates', async () => {
    const timeline = await onPage(page);
    partOf(timeline, '.dates-button').click();
    await timeline.settled;
    for (const id of ['start-date', 'end-date']) {
      const field = partOf(timeline, `#${id}`) as HTMLInputElement;
      field.focus();
      field.value = '';
      const { viewport, view } = timeline;
      for (const chord of chords.filter(isCharacter)) await pressChord(chord);
      await timeline.settled;
      expect(timeline.viewport, id).to.deep.equal(viewport);
      expect(timeline.view, id).to.equal(view);
      expect(hasPart(timeline, 'dialog'), id).to.equal(false);
      expect(field.value, id).to.contain('+=-0');
    }
  });
});

describe('AX-11: the default of a key', () => {
  const modifiers = [
    {},
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { ctrlKey: true, altKey: true },
    { altKey: true, shiftKey: true },
  ];
  const keysTried = [
    'Tab',
    'F5',
    'F6',
    'Insert',
    'CapsLock',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    '+',
    '-',
    '0',
    'f',
    'w',
  ];
  const bound = new Set(commands.flatMap(({ keys }) => keys));

  it('is prevented where the key did something, and nowhere else', async () => {
    const timeline = await onPage(page);
    for (const held of modifiers) {
      for (const key of keysTried) {
        optionNamed(timeline, 'Heavy losses').focus();
        const press = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          composed: true,
          cancelable: true,
          ...held,
        });
        activeIn(timeline)?.dispatchEvent(press);
        const isPlain = Object.keys(held).length === 0;
        const chord = `${'ctrlKey' in held && !('altKey' in held) ? 'Ctrl+' : ''}${key}`;
        const isTyped = isPlain && /^[a-z]$/.test(key);
        const isOurs = isTyped || (bound.has(chord) && (isPlain || chord.startsWith('Ctrl+')));
        expect(press.defaultPrevented, `${JSON.stringify(held)} ${key}`).to.equal(isOurs);
        await timeline.settled;
      }
    }
  });

  it('stays with nothing to close, so that Escape is the page’s', async () => {
    const timeline = await onPage(page);
    optionNamed(timeline, 'Heavy losses').focus();
    // What is shown of an event under the focus is closed first.
    await pressKey('Escape');
    await timeline.settled;
    const press = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    activeIn(timeline)?.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(false);
  });

  it('is the page’s for characters with shortcuts="none"', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} shortcuts="none"></event-timeline>`,
    );
    optionNamed(timeline, 'Heavy losses').focus();
    const before = stateOf(timeline);
    for (const key of ['+', '-', '0', '/', '?', 'p']) await pressKey(key);
    await timeline.settled;
    expect(stateOf(timeline)).to.equal(before);
    await pressKey('ArrowRight');
    await timeline.settled;
    expect(stateOf(timeline)).to.not.equal(before);
  });

  it('goes with the keymap', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} .keymap=${{ zoomIn: ['z'] }}></event-timeline>`,
    );
    optionNamed(timeline, 'Heavy losses').focus();
    const { spanMs } = timeline.viewport;
    await pressKey('+');
    await timeline.settled;
    expect(timeline.viewport.spanMs).to.equal(spanMs);
    await pressKey('z');
    await timeline.settled;
    expect(timeline.viewport.spanMs).to.be.closeTo(spanMs / 2, 1);
  });
});
