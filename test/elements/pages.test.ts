import { expect } from '@open-wc/testing';
import { byTime, Outline, type OutlineSort } from '../../src/a11y/outline.js';
import { Bitset } from '../../src/base/bitset.js';
import { focusRow, type PagesContext } from '../../src/elements/list-pages.js';
import { listTemplate } from '../../src/elements/list.js';
import { tableTemplate } from '../../src/elements/table.js';
import type { EventTable } from '../../src/events/event-table.js';
import { readDataset } from '../../src/events/read-dataset.js';
import story from '../../data/deir-ez-zor.json' with { type: 'json' };
import space from '../../data/spaceflight.json' with { type: 'json' };
import { wordingOf } from '../a11y/wording-of.js';
import { inHost, type PartHost } from './in-host.js';
import '../support/english-rooms.js';
import { PagesController } from '../../src/controllers/pages-controller.js';
import { viewportOf } from '../../src/layout/viewport.js';
import { Store } from '../../src/state/store.js';
import { initialState } from '../../src/state/timeline-state.js';

const storyTable = readDataset(story).table;
const spaceTable = readDataset(space).table;

interface Pages {
  readonly host: PartHost;
  readonly log: string[];
  page: number;
  sort: OutlineSort;
}

async function pages(
  template: typeof listTemplate,
  table: EventTable,
  given: Partial<PagesContext> = {},
): Promise<Pages> {
  const state = { page: 0, sort: byTime, log: [] as string[] };
  const host = await inHost((owner) =>
    template({
      wording: wordingOf(table),
      outline: new Outline(table, () => true, state.sort, 'en'),
      page: state.page,
      selected: 1,
      found: undefined,
      isOnlyInView: false,
      headingLevel: 3,
      turnTo: (to) => {
        state.page = to;
        owner.requestUpdate();
      },
      sortBy: (sort) => {
        state.sort = sort;
        owner.requestUpdate();
      },
      setOnlyInView: (isOnly) => state.log.push(`in view ${String(isOnly)}`),
      open: (ref) => state.log.push(`open ${String(ref)}`),
      ...given,
    }),
  );
  return Object.assign(state, { host });
}

const refs = (host: PartHost): readonly number[] =>
  host.all('[data-ref]').map((row) => Number(row.dataset['ref']));

describe('list and table', () => {
  for (const [kind, template] of [
    ['list', listTemplate],
    ['table', tableTemplate],
  ] as const) {
    it(`the ${kind} holds all events over its pages, each once`, async () => {
      const { host } = await pages(template, spaceTable);
      const seen: number[] = [];
      for (;;) {
        expect(refs(host).length).to.be.at.most(100);
        seen.push(...refs(host));
        const turn = host.all('.turns button')[2];
        if (turn?.getAttribute('aria-disabled') !== null) break;
        turn.click();
        await host.updateComplete;
      }
      expect(seen.sort((a, b) => a - b)).to.deep.equal([...Array(spaceTable.count).keys()]);
    });

    it(`the ${kind} opens events, marks what is found and what is open, and narrows to what is in view`, async () => {
      const found = new Bitset(storyTable.count);
      found.add(3);
      const { host, log } = await pages(template, storyTable, { found });
      host.at('[data-ref="2"]').click();
      host.as('input[type=checkbox]', HTMLInputElement).click();
      expect(log).to.deep.equal(['open 2', 'in view true']);
      expect(host.all('mark').map((mark) => mark.textContent)).to.deep.equal([storyTable.titleAt(3)]);
      expect(host.all('[aria-current]').map((row) => row.dataset['ref'])).to.deep.equal(['1']);
      expect(focusRow(host.renderRoot, 5)).to.equal(true);
      expect((host.shadowRoot?.activeElement as HTMLElement | null)?.dataset['ref']).to.equal('5');
      expect(focusRow(host.renderRoot, 999)).to.equal(false);
    });

    it(`the ${kind} is accessible, light and dark, and light enough`, async () => {
      const { host } = await pages(template, spaceTable);
      await expect(host).to.be.accessible();
      expect(host.all('*').length).to.be.at.most(2000);
      host.style.colorScheme = 'dark';
      await expect(host).to.be.accessible();
    });
  }

  it('the list stands under headings of its periods, with date, lane, status and who says so', async () => {
    const { host } = await pages(listTemplate, storyTable);
    expect(host.all('[role=heading]').map((heading) => heading.textContent.trim())).to.deep.equal([
      'December 2016',
      'January 2017',
    ]);
    const row = host.at(`[data-ref="${String(storyTable.refOfId('tu-22m3'))}"]`).closest('li');
    expect(row?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      '“on January 30”: 30 January 2017 Six Tu-22M3 bombers strike Air reported Russian Defence Ministry · as reported by News report of 31 January 2017 Syrian command · as reported by News report of 31 January 2017',
    );
    const decades = await pages(listTemplate, spaceTable);
    expect(decades.host.textOf('[role=heading]')).to.equal('1950 to 1959');
    const plain = await pages(listTemplate, storyTable, { headingLevel: undefined });
    expect(plain.host.all('[role=heading]')).to.have.length(0);
  });

  it('the table counts its rows and sorts by its headers', async () => {
    const { host } = await pages(tableTemplate, spaceTable);
    expect(host.at('table').getAttribute('aria-rowcount')).to.equal(String(spaceTable.count + 1));
    expect(host.textOf('caption')).to.equal(`Events 1 to 100 of ${String(spaceTable.count)}`);
    expect(host.at('tbody tr').getAttribute('aria-rowindex')).to.equal('2');
    const sorted = (): readonly (string | null)[] =>
      host.all('th').map((header) => header.getAttribute('aria-sort'));
    expect(sorted()).to.deep.equal(['ascending', null, null, null, null]);
    const press = async (header: string): Promise<void> => {
      host
        .all('th button')
        .find((button) => button.textContent.trim() === header)
        ?.click();
      await host.updateComplete;
    };
    await press('Title');
    expect(sorted()).to.deep.equal([null, 'ascending', null, null, null]);
    const titles = refs(host).map((ref) => spaceTable.titleAt(ref));
    expect(titles).to.deep.equal([...titles].sort(new Intl.Collator('en', { numeric: true }).compare));
    await press('Title');
    expect(sorted()).to.deep.equal([null, 'descending', null, null, null]);
    await press('When');
    expect(sorted()).to.deep.equal(['ascending', null, null, null, null]);
    host.all('.turns button').at(-1)?.click();
    await host.updateComplete;
    expect(host.at('tbody tr').getAttribute('aria-rowindex')).to.equal('102');
  });

  it('say so when there is nothing', async () => {
    const { host } = await pages(tableTemplate, readDataset({ events: [] }).table);
    expect(host.textOf('caption')).to.equal('No events');
  });

  it('open on the page of the focused event, else on that on which the view begins', () => {
    const spaceSpan = spaceTable.extent ?? { start: 0, end: 1 };
    const opened = (from: number, to: number, focused = -1, isDescending = false): number => {
      const store = new Store(initialState);
      const controller = new PagesController({ addController: () => undefined } as never, store);
      controller.sort = { column: 'when', isDescending };
      store.set({ table: spaceTable, focused, viewport: viewportOf({ start: from, end: to }, 800) });
      const outline = controller.outline('en');
      if (!outline) throw new Error('There is no list.');
      return controller.pageOf(outline);
    };
    const { start, end } = spaceSpan;
    const last = new Outline(spaceTable, () => true, byTime, 'en').page(1).at(-1) ?? -1;
    expect(opened(start, end)).to.equal(0);
    expect(opened(start, end, -1, true)).to.equal(0);
    expect(opened(start, end, last)).to.equal(1);
    expect(opened(Date.UTC(2019, 0, 1), Date.UTC(2021, 0, 1))).to.equal(1);
    expect(opened(Date.UTC(1958, 0, 1), end)).to.equal(0);
  });
});
