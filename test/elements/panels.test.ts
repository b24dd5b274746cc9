import { expect } from '@open-wc/testing';
import { findTemplate, type FindContext } from '../../src/elements/find-panel.js';
import { keyNames, keysTemplate } from '../../src/elements/keys-help.js';
import { legendTemplate } from '../../src/elements/legend.js';
import { problemsTemplate } from '../../src/elements/problems-panel.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { localeFor } from '../../src/locale/languages.js';
import type { LegendSign } from '../../src/locale/ui-messages-legend.js';
import { commands } from '../../src/state/commands.js';
import story from '../../data/deir-ez-zor.json' with { type: 'json' };
import { wordingOf } from '../a11y/wording-of.js';
import { inHost } from './in-host.js';
import '../support/english-rooms.js';

const locale = localeFor('en-GB');
const { ui } = locale;

describe('the field that finds', () => {
  async function find(given: Partial<FindContext> = {}) {
    const log: string[] = [];
    const host = await inHost(() =>
      findTemplate({
        ui,
        text: '',
        found: undefined,
        place: 0,
        foundEvent: undefined,
        open: () => log.push('open'),
        date: undefined,
        isBrokenDate: false,
        search: (text) => log.push(`search ${text}`),
        step: (direction) => log.push(`step ${String(direction)}`),
        goToDate: () => log.push('date'),
        close: () => log.push('close'),
        ...given,
      }),
    );
    const enter = (held: KeyboardEventInit = {}): boolean => {
      const key = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...held });
      host.at('input').dispatchEvent(key);
      return key.defaultPrevented;
    };
    return { host, log, enter };
  }

  it('names the event that was gone to, as a button that opens it', async () => {
    const { host, log } = await find({ text: 'kirov', found: 2, place: 1, foundEvent: 'Kirov, 1934' });
    expect(host.textOf('.find-event')).to.equal('Kirov, 1934');
    host.at('.find-event').click();
    expect(log).to.deep.equal(['open']);
  });

  it('searches while typing, steps by Enter and by buttons', async () => {
    const { host, log, enter } = await find({ text: 'bomb', found: 3, place: 2 });
    const field = host.as('input', HTMLInputElement);
    field.value = 'bomber';
    field.dispatchEvent(new InputEvent('input'));
    expect(enter()).to.equal(true);
    enter({ shiftKey: true });
    expect(enter({ ctrlKey: true })).to.equal(false);
    for (const button of host.all('button')) button.click();
    expect(log).to.deep.equal(['search bomber', 'step 1', 'step -1', 'step -1', 'step 1', 'close']);
    expect(host.textOf('.find-count')).to.equal('2 of 3');
    await expect(host).to.be.accessible();
  });

  it('goes to a date where no words are found, else to the words first', async () => {
    const date = { text: '2017-01-30', date: '30 January 2017' };
    const only = await find({ ...date, found: 0 });
    only.enter();
    only.host.at('.find-date').click();
    expect(only.log).to.deep.equal(['date', 'date']);
    expect(only.host.textOf('.find-date')).to.equal('Go to 30 January 2017');
    expect(only.host.textOf('.find-count')).to.equal('');
    await expect(only.host).to.be.accessible();
    const both = await find({ ...date, found: 4 });
    both.enter();
    expect(both.log).to.deep.equal(['step 1']);
  });

  it('names a date that cannot be read, and keeps it', async () => {
    const { host } = await find({ text: '2017-13', found: 0, isBrokenDate: true });
    expect(host.as('input', HTMLInputElement).value).to.equal('2017-13');
    expect(host.at('input').getAttribute('aria-invalid')).to.equal('true');
    expect(host.textOf('.find-trouble')).to.contain('“2017-13” is not a date that can be read.');
    const untouched = await find({ found: 0, text: 'zzz' });
    expect(untouched.host.textOf('.find-count')).to.equal('No events found.');
    expect(untouched.host.textOf('.find-trouble')).to.equal('');
  });
});

describe('the keys, as a dialog', () => {
  it('AX-12: tells each key of the command table and what it does', async () => {
    const host = await inHost(() =>
      keysTemplate({ ui, keymap: {}, isVertical: false, offers: () => true, close: () => undefined }),
    );
    host.as('dialog', HTMLDialogElement).showModal();
    const rows = host
      .all('[data-command-row]')
      .map((row) => [
        row.dataset['commandRow'],
        [...row.querySelectorAll('kbd')].map((key) => key.textContent),
        row.lastElementChild?.textContent,
      ]);
    const expected = commands
      .filter(({ keys }) => keys.length > 0)
      .map(({ id, keys }) => [id, keys.flatMap((key) => keyNames(key, ui)), ui.commands[id]]);
    expect(rows).to.deep.equal(expected);
    expect(rows.flat(2)).to.include.members(['Right arrow', 'Ctrl', 'Home', '+', '=', '-', 'Space', '?']);
    await expect(host).to.be.accessible();
  });

  it('follows the page’s own keys and the way the plot lies', async () => {
    const host = await inHost(() =>
      keysTemplate({
        ui,
        keymap: { zoomIn: ['i'], zoomOut: [] },
        isVertical: true,
        offers: () => true,
        close: () => undefined,
      }),
    );
    expect(host.textOf('[data-command-row="nextEvent"] td')).to.equal('Down arrow');
    expect(host.textOf('[data-command-row="zoomIn"] td')).to.equal('i');
    expect(host.all('[data-command-row="zoomOut"]')).to.have.length(0);
    expect(keyNames('Ctrl++', ui)).to.deep.equal(['Ctrl', '+']);
  });
});

describe('the problems, as a dialog', () => {
  it('gives totals, groups and every entry, a page at a time', async () => {
    const rows = Array.from({ length: 250 }, (_, i) => ({ title: `t${String(i)}` }));
    const { problems } = readDataset({ events: [...rows, { title: 'x', when: '2017', colour: 1 }] });
    const words = await locale.problems();
    let page = 0;
    const log: string[] = [];
    const host = await inHost((owner) =>
      problemsTemplate({
        locale,
        words,
        problems,
        page,
        turnTo: (to) => {
          page = to;
          owner.requestUpdate();
        },
        copy: () => log.push('copy'),
        close: () => log.push('close'),
      }),
    );
    host.as('dialog', HTMLDialogElement).showModal();
    expect(host.textOf('.totals')).to.equal('250 rows left out, 1 noted');
    expect(host.textOf('.groups li')).to.contain('250 rows');
    expect(host.textOf('.groups li code'), 'the field, without its row').to.match(/^\w+$/);
    expect(host.textOf('.problems li')).to.equal(
      'events[0].when is missing. Give an EDTF date, or XXXX if it is not known. Left out',
    );
    const seen = new Set<string>();
    for (;;) {
      for (const entry of host.all('.problems code')) seen.add(entry.textContent);
      const next = host.all('.turns button')[2];
      if (next?.getAttribute('aria-disabled') === 'true') break;
      next?.click();
      await host.updateComplete;
    }
    expect(page).to.equal(2);
    expect(seen.size).to.equal(251);
    for (const button of host.all('.sheet-head button')) button.click();
    expect(log).to.deep.equal(['copy', 'close']);
    await expect(host).to.be.accessible();
  });
});

describe('the legend', () => {
  it('draws and says each sign, names lanes and the statuses that occur', async () => {
    const { table } = readDataset(story);
    const host = await inHost(() => legendTemplate({ wording: wordingOf(table) }));
    const signs = Object.keys(ui.legend.means) as readonly LegendSign[];
    expect(host.all('.sample')).to.have.length(signs.length);
    for (const meaning of Object.values(ui.legend.means)) expect(host.textOf('.legend')).to.contain(meaning);
    expect(host.textOf('.legend')).to.match(/Lanes Ground Air Supply Statements/);
    expect(host.textOf('.legend')).to.match(/reported, not confirmed believed, not confirmed planned$/);
    expect(host.all('.swatch rect').map((bar) => bar.getAttribute('fill'))).to.deep.equal([
      'var(--_lane-1)',
      'var(--_lane-2)',
      'var(--_lane-3)',
      'var(--_lane-4)',
    ]);
    await expect(host).to.be.accessible();
  });

  it('explains only the signs asked for', async () => {
    const { table } = readDataset({ events: [{ title: 'x', when: '2017' }] });
    const host = await inHost(() => legendTemplate({ wording: wordingOf(table), signs: ['core', 'stub'] }));
    expect(host.all('li')).to.have.length(2);
  });
});
