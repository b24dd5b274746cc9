import { expect } from '@open-wc/testing';
import type { CommandName } from '../../src/locale/ui-messages.js';
import { localeFor } from '../../src/locale/languages.js';
import { commandNamed } from '../../src/state/commands.js';
import {
  buttonPx,
  commandsOf,
  gapPx,
  readControls,
  toolbarRoom,
} from '../../src/elements/toolbar-controls.js';
import { ToolbarRoving } from '../../src/elements/toolbar-roving.js';
import { toolbarTemplate } from '../../src/elements/toolbar.js';
import { recordedContext, type Recorded } from '../state/recorded-context.js';
import { tableOfDays } from '../state/table-of.js';
import { inHost, type PartHost } from './in-host.js';
import '../support/english-rooms.js';

const table = tableOfDays([
  { day: 0, days: 0, lane: 0 },
  { day: 9, days: 0, lane: 1 },
]);
const { ui } = localeFor('en');

async function toolbar(
  controls: string | null = null,
  roomPx = 1000,
  recorded: Recorded = recordedContext(table),
): Promise<{ host: PartHost; ran: CommandName[]; recorded: Recorded }> {
  const ran: CommandName[] = [];
  let roving: ToolbarRoving | undefined;
  const host = await inHost((owner) =>
    toolbarTemplate({
      ui,
      controls: readControls(controls, false),
      roomPx,
      command: recorded.context(),
      roving: (roving ??= new ToolbarRoving(owner)),
      run: (command) => {
        ran.push(command.id);
        command.run(recorded.context());
      },
      toggleMore: () => {
        recorded.store.set({ panel: recorded.store.state.panel === 'more' ? 'none' : 'more' });
      },
    }),
  );
  recorded.store.subscribe(() => {
    host.requestUpdate();
  });
  return { host, ran, recorded };
}

const idsOf = (host: PartHost): readonly (string | undefined)[] =>
  host.all('[data-command]').map((button) => button.dataset['command']);

describe('the toolbar', () => {
  it('shows the usual commands, each with its name, all of them one Tab stop', async () => {
    const { host } = await toolbar();
    expect(idsOf(host)).to.deep.equal([
      'find',
      'earlier',
      'later',
      'zoomOut',
      'zoomIn',
      'showAll',
      'undoZoom',
      'timeline',
      'list',
      'table',
      'keys',
    ]);
    expect(host.all('button').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Find or go to date',
      'Earlier',
      'Later',
      'Zoom out',
      'Zoom in',
      'Show all',
      'Undo zoom',
      'Timeline',
      'List',
      'Table',
      'Keys',
    ]);
    expect(host.all('[tabindex="0"]')).to.have.length(1);
    await expect(host).to.be.accessible();
  });

  it('is readable in the dark, with More open', async () => {
    const { host, recorded } = await toolbar('find zoom fit view keys', 140);
    host.style.colorScheme = 'dark';
    recorded.store.set({ panel: 'more' });
    await host.updateComplete;
    await expect(host).to.be.accessible();
  });

  it('runs what is pressed, and nothing that cannot be done now', async () => {
    const { host, ran, recorded } = await toolbar();
    host.at('[data-command="undoZoom"]').click();
    expect(ran).to.deep.equal([]);
    expect(host.at('[data-command="undoZoom"]').getAttribute('aria-disabled')).to.equal('true');
    host.at('[data-command="zoomIn"]').click();
    await host.updateComplete;
    expect(ran).to.deep.equal(['zoomIn']);
    expect(host.at('[data-command="undoZoom"]').hasAttribute('aria-disabled')).to.equal(false);
    host.at('[data-command="table"]').click();
    await host.updateComplete;
    expect(host.at('[data-command="table"]').getAttribute('aria-pressed')).to.equal('true');
    expect(host.at('[data-command="zoomIn"]').getAttribute('aria-disabled')).to.equal('true');
    host.at('[data-command="find"]').click();
    await host.updateComplete;
    expect(host.at('[data-command="find"]').getAttribute('aria-expanded')).to.equal('true');
    expect(recorded.store.state.panel).to.equal('find');
  });

  it('is gone through by arrows, Home and End, and Tab comes back to the last one', async () => {
    const { host } = await toolbar();
    const focused = (): string | undefined =>
      (host.shadowRoot?.activeElement as HTMLElement | null)?.dataset['command'];
    const press = async (key: string, held: KeyboardEventInit = {}): Promise<boolean> => {
      const keydown = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...held,
      });
      host.shadowRoot?.activeElement?.dispatchEvent(keydown);
      await host.updateComplete;
      return keydown.defaultPrevented;
    };
    host.at('[data-command="find"]').focus();
    const steps: readonly (readonly [key: string, at: string])[] = [
      ['ArrowRight', 'earlier'],
      ['ArrowRight', 'later'],
      ['ArrowLeft', 'earlier'],
      ['End', 'keys'],
      ['ArrowRight', 'find'],
      ['ArrowLeft', 'keys'],
      ['Home', 'find'],
    ];
    for (const [key, at] of steps) {
      expect(await press(key), key).to.equal(true);
      expect(focused(), key).to.equal(at);
      expect(host.all('[tabindex="0"]').map((button) => button.dataset['command'])).to.deep.equal([at]);
    }
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'a']) expect(await press(key), key).to.equal(false);
    expect(await press('ArrowRight', { ctrlKey: true })).to.equal(false);
    host.style.direction = 'rtl';
    await press('ArrowLeft');
    expect(focused()).to.equal('earlier');
  });

  it('puts behind More what has no room, and nothing is lost', async () => {
    const { host, ran, recorded } = await toolbar(null, 200);
    const row = idsOf(host);
    expect(row.at(-1)).to.equal('more');
    host.at('[data-command="more"]').click();
    await host.updateComplete;
    const all = idsOf(host).filter((id) => id !== 'more');
    expect([...all].sort()).to.deep.equal(
      idsOf((await toolbar()).host)
        .slice()
        .sort(),
    );
    const hidden = host.all('.more [data-command]');
    expect(hidden.map((button) => button.textContent.trim())).to.include.members(['Table', 'Keys']);
    hidden.find((button) => button.dataset['command'] === 'list')?.click();
    await host.updateComplete;
    expect(ran).to.deep.equal(['list']);
    expect(recorded.store.state.panel).to.equal('none');
    expect(host.all('.more')).to.have.length(0);
  });

  it('keeps within its room at every width', () => {
    const all = readControls('find move zoom fit back view link download fullscreen keys', false);
    for (let roomPx = buttonPx; roomPx < 600; roomPx += 7) {
      const { shown, hidden } = toolbarRoom(all, roomPx);
      const buttons = shown.reduce(
        (sum, control) => sum + (control === 'fullscreen' ? 1 : commandsOf[control].length),
        0,
      );
      const joined = shown.includes('view') ? 2 : 0;
      const rowPx =
        buttons * (buttonPx + gapPx) - joined * gapPx - gapPx + (hidden.length > 0 ? buttonPx + gapPx : 0);
      if (shown.length > 0) expect(rowPx, `${String(roomPx)} px`).to.be.at.most(roomPx);
      expect(shown.length + hidden.length).to.equal(all.size);
    }
    expect(toolbarRoom(all, 600).hidden).to.deep.equal([]);
  });

  it('reads the attribute: names, none, or the usual ones; others are passed over', () => {
    expect([...readControls('keys  zoom nonsense', false)]).to.deep.equal(['zoom', 'keys']);
    expect([...readControls('none', false)]).to.deep.equal([]);
    expect(readControls(null, false).has('view')).to.equal(true);
    expect(readControls(null, false).has('download')).to.equal(false);
    for (const ids of Object.values(commandsOf)) {
      for (const id of ids) expect(commandNamed(id)?.id).to.equal(id);
    }
  });

  it('offers extras only where they can be done, and is not there with controls="none"', async () => {
    const { host } = await toolbar('zoom link download fullscreen');
    expect(idsOf(host)).to.deep.equal(['zoomOut', 'zoomIn']);
    expect((await toolbar('none')).host.all('*')).to.deep.equal([]);
  });
});
