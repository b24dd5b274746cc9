import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import {
  activeIn,
  buttonFor,
  nameOf,
  onPage,
  optionNamed,
  optionsOf,
  shadowOf,
  storyAddress,
} from '../elements/on-page.js';

const count = 430;

const data = {
  title: 'Made up',
  lang: 'en-GB',
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${String(i)}`,
    title: `Event number ${String(i)}.`,
    when: new Date(Date.UTC(2000, 0, 1 + ((i * 7_919) % 3_000))).toISOString().slice(0, 10),
    lane: 'abc'[i % 3],
    status: ['reported', 'believed'][i % 2],
  })),
};

async function show(timeline: EventTimeline, view: string): Promise<void> {
  timeline.view = view;
  await timeline.updateComplete;
  await timeline.settled;
}

/** The numbers of all events on all pages of the open view, in order of number. */
async function onAllPages(timeline: EventTimeline): Promise<readonly number[]> {
  const found: number[] = [];
  for (const way of ['Previous page', 'Next page']) {
    for (;;) {
      if (way === 'Next page') found.push(...numbersIn(timeline));
      const turn = [...shadowOf(timeline).querySelectorAll<HTMLButtonElement>('button')].find(
        (button) => nameOf(button) === way && !button.disabled && button.ariaDisabled !== 'true',
      );
      if (!turn) break;
      turn.click();
      await timeline.settled;
    }
  }
  return found.sort((a, b) => a - b);
}

function numbersIn(timeline: EventTimeline): readonly number[] {
  const text = shadowOf(timeline).querySelector('.list, table')?.textContent ?? '';
  return [...text.matchAll(/Event number (\d+)\./g)].map(([, digits]) => Number(digits));
}

describe('AX-18: plot, list and table', () => {
  for (const filter of ['', 'lane:a', 'status:believed lane:b,c', 'certainly-before:2003', '-lane:c 12']) {
    it(`hold the same events, filtered by “${filter}”`, async () => {
      const timeline = await onPage(html`<event-timeline .data=${data} filter=${filter}></event-timeline>`);
      const inPlot = optionsOf(timeline).reduce((sum, option) => {
        const [, counted = '1'] = /(?:^|, )([\d,]+) events, /.exec(nameOf(option)) ?? [];
        return sum + Number(counted.replaceAll(',', ''));
      }, 0);
      await show(timeline, 'list');
      const inList = await onAllPages(timeline);
      await show(timeline, 'table');
      const inTable = await onAllPages(timeline);
      expect(inList).to.deep.equal(inTable);
      expect(new Set(inList).size).to.equal(inList.length);
      expect(inPlot).to.equal(inList.length);
      expect(inList.length).to.be.within(filter === '' ? count : 1, filter === '' ? count : count - 1);
    });
  }
});

describe('AX-19: going through the views', () => {
  const titleIn = (timeline: EventTimeline): string => nameOf(activeIn(timeline));

  it('takes the focus along to the same event, and keeps what is open', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} selected="tu-22m3"></event-timeline>`,
    );
    optionNamed(timeline, 'Heavy losses').focus();
    await timeline.settled;
    for (const view of ['list', 'table', 'timeline', 'table', 'timeline']) {
      await show(timeline, view);
      expect(timeline.selectedEvent?.id, view).to.equal('tu-22m3');
      expect(titleIn(timeline), view).to.match(/^Heavy losses; IS forced on the defensive/);
    }
  });

  it('opens the page on which the event stands, and comes back to where the reader went', async () => {
    const timeline = await onPage(html`<event-timeline .data=${data}></event-timeline>`);
    timeline.goTo('e77');
    timeline.zoomBy(4_000);
    timeline.goTo('e77');
    await timeline.settled;
    optionNamed(timeline, 'Event number 77.').focus();
    await show(timeline, 'list');
    expect(titleIn(timeline)).to.equal('Event number 77.');
    const [first] = shadowOf(timeline).querySelectorAll<HTMLElement>('[data-ref]');
    first?.focus();
    const other = titleIn(timeline);
    expect(other).to.not.equal('Event number 77.');
    await show(timeline, 'table');
    expect(titleIn(timeline)).to.equal(other);
  });

  it('is told, and so is another page, but not what a page begins with', async function () {
    this.timeout(10_000);
    const timeline = await onPage(html`<event-timeline .data=${data} view="table"></event-timeline>`);
    const status = shadowOf(timeline).querySelector('[role="status"]');
    expect(status?.textContent).to.not.match(/Table/);
    const hears = (text: RegExp): Promise<void> =>
      waitUntil(() => text.test(status?.textContent ?? ''), String(text), { timeout: 4_000 });
    const [next] = [...shadowOf(timeline).querySelectorAll<HTMLElement>('button')].filter(
      (button) => nameOf(button) === 'Next page',
    );
    next?.click();
    await hears(/^Table, 430 events, page \d of 5\.$/);
    await show(timeline, 'timeline');
    await hears(/^Timeline, 430 events\.$/);
    await show(timeline, 'list');
    await hears(/^List, 430 events, page \d of 5\.$/);
  });

  it('leaves the focus on the button that has switched', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    for (const view of ['list', 'table', 'timeline']) {
      buttonFor(timeline, view).focus();
      buttonFor(timeline, view).click();
      await timeline.settled;
      expect(activeIn(timeline), view).to.equal(buttonFor(timeline, view));
    }
  });

  it('gives the focus back to the title when details opened from the list are closed', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress} view="list"></event-timeline>`);
    const [title] = shadowOf(timeline).querySelectorAll<HTMLElement>('[data-ref]');
    title?.focus();
    title?.click();
    await timeline.settled;
    expect(activeIn(timeline)?.id).to.equal('details-heading');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    activeIn(timeline)?.dispatchEvent(escape);
    await timeline.settled;
    expect(activeIn(timeline)).to.equal(title);
  });
});

describe('AX-20: without scripts', () => {
  it('the list inside is there to be read: titles, dates, sources', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe
        title="A page without scripts"
        sandbox="allow-same-origin"
        srcdoc=${`<!doctype html><event-timeline src="/data/deir-ez-zor.json"><ol>
          <li><time datetime="2017-01-28/2017-01-29">over the weekend</time> Heavy losses,
            <a href="https://example.org/">as reported</a></li></ol></event-timeline>`}
      ></iframe>`,
    );
    await new Promise((resolve) => {
      if (frame.contentDocument?.querySelector('event-timeline')) resolve(undefined);
      else frame.addEventListener('load', resolve, { once: true });
    });
    const { contentDocument } = frame;
    for (const selector of ['time', 'li', 'a']) {
      expect(contentDocument?.querySelector(selector)?.checkVisibility(), selector).to.equal(true);
    }
    expect(contentDocument?.body.innerText.replace(/\s+/g, ' ').trim()).to.contain(
      'over the weekend Heavy losses, as reported',
    );
  });
});
