import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TimelineCompanion } from '../../src/elements/companion.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { buttonFor, frames, hasPart, onPage, optionNamed, partOf, storyAddress } from './on-page.js';

const tags = [
  'timeline-overview',
  'timeline-details',
  'timeline-toolbar',
  'timeline-legend',
  'timeline-search',
] as const;

const bare = html`<event-timeline
  id="story"
  src=${storyAddress}
  controls="none"
  overview="none"
  details="none"
></event-timeline>`;

function companion(tag: (typeof tags)[number]): TimelineCompanion {
  const found = document.querySelector(tag);
  if (!found) throw new Error(`The page has no ${tag}.`);
  return found;
}

function within(tag: (typeof tags)[number], selector: string): HTMLElement | null {
  return companion(tag).shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

/** Waits for something to show in a companion. */
async function shown(tag: (typeof tags)[number], selector: string): Promise<HTMLElement> {
  await waitUntil(() => within(tag, selector) !== null, `${tag} shows ${selector}`);
  const found = within(tag, selector);
  if (!found) throw new Error(`${tag} has lost ${selector}`);
  return found;
}

async function withAll(): Promise<EventTimeline> {
  const timeline = await onPage(
    html`<timeline-toolbar for="story" controls="find zoom fit view"></timeline-toolbar>
      <timeline-search for="story"></timeline-search>
      ${bare}
      <timeline-overview for="story"></timeline-overview>
      <timeline-details for="story"></timeline-details>
      <timeline-legend for="story"></timeline-legend>`,
  );
  await shown('timeline-toolbar', '[data-command="zoomIn"]');
  return timeline;
}

describe('parts of a timeline elsewhere on the page', () => {
  it('show what the timeline itself does not, in every state without an axe violation', async () => {
    const timeline = await withAll();
    for (const part of ['.toolbar', '.overview', '.details'])
      expect(hasPart(timeline, part), part).to.equal(false);
    timeline.selected = 'tu-22m3';
    await shown('timeline-details', '#details-heading');
    await shown('timeline-overview', '.window');
    await shown('timeline-legend', '.legend');
    await shown('timeline-search', 'input');
    for (const tag of tags) await expect(companion(tag)).to.be.accessible({ ignoredRules: ['region'] });
  });

  it('the toolbar moves the timeline, and follows it', async () => {
    const timeline = await withAll();
    const { spanMs } = timeline.viewport;
    within('timeline-toolbar', '[data-command="zoomIn"]')?.click();
    await timeline.settled;
    expect(timeline.viewport.spanMs).to.be.closeTo(spanMs / 2, 1);
    timeline.view = 'list';
    await waitUntil(() => within('timeline-toolbar', '[data-command="list"]')?.ariaPressed === 'true');
  });

  it('the details take the focus when an event is opened, and give it back', async () => {
    const timeline = await withAll();
    const option = optionNamed(timeline, 'Six Tu-22M3');
    option.focus();
    option.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    const heading = await shown('timeline-details', '#details-heading');
    await waitUntil(() => companion('timeline-details').shadowRoot?.activeElement === heading);
    expect(heading.textContent.trim()).to.equal('Six Tu-22M3 bombers strike');
    heading.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await waitUntil(() => within('timeline-details', '#details-heading') === null);
    await timeline.settled;
    expect(document.activeElement).to.equal(timeline);
  });

  it('the overview’s window moves with each frame of the plot', async () => {
    const timeline = await withAll();
    const strip = await shown('timeline-overview', '.window');
    await frames();
    const before = strip.getBoundingClientRect().width;
    timeline.zoomBy(4);
    await timeline.settled;
    expect(strip.getBoundingClientRect().width).to.be.closeTo(before / 4, 3);
  });

  it('the search finds, steps and filters, and the command to find leads to it', async () => {
    const timeline = await withAll();
    within('timeline-toolbar', '[data-command="find"]')?.click();
    const field = await shown('timeline-search', 'input');
    expect(companion('timeline-search').shadowRoot?.activeElement).to.equal(field);
    expect(hasPart(timeline, '[data-panel="find"]')).to.equal(false);
    (field as HTMLInputElement).value = 'bombers';
    field.dispatchEvent(new InputEvent('input'));
    const count = await shown('timeline-search', '.find-count');
    await waitUntil(() => count.textContent === '3 found', `not 3 found: ${count.textContent}`);
    within('timeline-search', '[aria-label="Next match"]')?.click();
    await waitUntil(() => count.textContent === '1 of 3');
    const status = partOf(timeline, '[role="status"]');
    await waitUntil(() => status.textContent.startsWith('bombers: 3 found, 1 of 3.'), status.textContent, {
      timeout: 4_000,
    });
    within('timeline-search', 'summary')?.click();
    const box = await shown('timeline-search', '.facet input');
    box.click();
    await timeline.settled;
    expect(timeline.filter).to.equal('lane:ground');
    await waitUntil(() => status.textContent.startsWith('1 of 4 lanes, 7 events.'), status.textContent, {
      timeout: 4_000,
    });
    expect((box as HTMLInputElement).checked).to.equal(true);
    box.click();
    await timeline.settled;
    expect(timeline.filter).to.equal(null);
  });

  it('messages go through the timeline’s own live region', async () => {
    const timeline = await withAll();
    within('timeline-toolbar', '[data-command="showAll"]')?.click();
    const status = partOf(timeline, '[role="status"]');
    // Messages keep a second's distance, and that of the data has just been heard.
    await waitUntil(() => status.textContent.startsWith('Whole timeline.'), status.textContent, {
      timeout: 4_000,
    });
    for (const tag of tags) expect(within(tag, '[role="status"]')).to.equal(null);
  });
});

describe('whose part it is', () => {
  it('may come later, get its id later, go, and be another', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><timeline-toolbar for="late"></timeline-toolbar></div>`,
    );
    const toolbar = companion('timeline-toolbar');
    await toolbar.updateComplete;
    expect(within('timeline-toolbar', '.toolbar')).to.equal(null);
    const timeline = document.createElement('event-timeline');
    timeline.src = storyAddress;
    page.append(timeline);
    await timeline.settled;
    expect(within('timeline-toolbar', '.toolbar')).to.equal(null);
    timeline.id = 'late';
    await shown('timeline-toolbar', '.toolbar');

    const other = document.createElement('event-timeline');
    other.id = 'other';
    other.src = storyAddress;
    page.append(other);
    await other.settled;
    toolbar.htmlFor = 'other';
    await toolbar.updateComplete;
    (await shown('timeline-toolbar', '[data-command="list"]')).click();
    await other.settled;
    expect([timeline.view, other.view]).to.deep.equal([null, 'list']);

    toolbar.remove();
    buttonFor(other, 'table').click();
    await other.settled;
    page.append(toolbar);
    await waitUntil(() => within('timeline-toolbar', '[data-command="table"]')?.ariaPressed === 'true');
  });

  it('is found in the same shadow root before the document, and around the element without a name', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    root.innerHTML = '';
    for (const [where, view] of [
      [document.body, 'table'],
      [root, 'list'],
    ] as const) {
      const timeline = document.createElement('event-timeline');
      timeline.id = 'twice';
      timeline.src = storyAddress;
      timeline.view = view;
      where.append(timeline);
      await timeline.settled;
    }
    const toolbar = document.createElement('timeline-toolbar');
    toolbar.htmlFor = 'twice';
    root.append(toolbar);
    await waitUntil(() => toolbar.shadowRoot?.querySelector('[data-command="list"]')?.ariaPressed === 'true');
    document.querySelector('body > event-timeline')?.remove();

    const around = await onPage(
      html`<event-timeline src=${storyAddress}
        ><timeline-legend slot="legend"></timeline-legend
      ></event-timeline>`,
    );
    expect(around.querySelector('timeline-legend')).to.not.equal(null);
    await shown('timeline-legend', '.legend');
  });

  it('nothing of a part is left when it goes', async () => {
    const timeline = await withAll();
    const updates: number[] = [];
    const toolbar = companion('timeline-toolbar');
    toolbar.requestUpdate = () => {
      updates.push(1);
    };
    for (const tag of tags) companion(tag).remove();
    updates.length = 0;
    timeline.view = 'table';
    timeline.selected = 'palmyra';
    await timeline.settled;
    expect(updates).to.deep.equal([]);
  });
});
