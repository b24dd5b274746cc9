import { expect, html } from '@open-wc/testing';
import { keyNames } from '../../src/elements/keys-help.js';
import { localeFor } from '../../src/locale/languages.js';
import { commands } from '../../src/state/commands.js';
import { onPage, partOf, storyAddress } from '../elements/on-page.js';
import { tableRows } from '../support/markdown-tables.js';
import { readText } from '../support/node.js';
import '../support/english-rooms.js';

/** A command as a reader finds it in a list: its keys, and what it does. */
type Row = readonly [keys: string, does: string];

const { ui } = localeFor('en-GB');

/** What is bound: that each does something is AX-8. */
const bound: readonly Row[] = commands
  .filter(({ keys }) => keys.length > 0)
  .map(({ id, keys }) => [
    keys.map((chord) => keyNames(chord, ui).join(' + ')).join(' or '),
    ui.commands[id],
  ]);

describe('AX-12: the lists of keys', () => {
  it('agree: what is bound, and the dialog', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    const rows = (): readonly (readonly string[])[] =>
      [...partOf(timeline, 'dialog').querySelectorAll('[data-command-row]')].map((row) =>
        [...row.querySelectorAll('td')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
      );
    partOf(timeline, '[data-command="keys"]').click();
    await timeline.settled;
    // What a timeline does not follow nobody can pause.
    expect(rows()).to.deep.equal(bound.filter(([, does]) => does !== ui.commands.pause));
    timeline.now = 'follow';
    await timeline.settled;
    expect(rows()).to.deep.equal(bound);
  });

  it('agree: what is bound, and the page about keys', async () => {
    const page = await readText('docs/keyboard.md');
    const rows = tableRows(page.replaceAll('`', ''));
    expect(rows).to.deep.equal(bound);
  });
});
