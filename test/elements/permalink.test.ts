import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import {
  buttonFor,
  hasPart,
  heardInConsole,
  nameOf,
  onPage,
  optionNamed,
  optionsOf,
  partOf,
  shadowOf,
  storyAddress,
} from './on-page.js';

const story = (): ReturnType<typeof html> =>
  html`<event-timeline src=${storyAddress} hash="story"></event-timeline>`;

/** Leads to a fragment as a link would. */
async function follow(fragment: string): Promise<void> {
  const followed = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = fragment;
  await followed;
}

/** Begins at a fragment, as a page does that was linked to. */
function beginAt(fragment: string): void {
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
}

async function addressIs(fragment: string): Promise<void> {
  await waitUntil(() => location.hash === fragment, `the address is ${fragment}, not ${location.hash}`);
}

/** Somebody is there: a real key, which does nothing here. */
async function act(): Promise<void> {
  await sendKeys({ press: 'Shift' });
}

function days({ viewport: { centre, spanMs } }: EventTimeline): readonly number[] {
  // Midnight in Damascus, where the story is told.
  return [centre - spanMs / 2, centre + spanMs / 2].map((at) => (at + 2 * 3_600_000) / 86_400_000);
}

const day = (...date: [number, number, number]): number => Date.UTC(...date) / 86_400_000;

describe('the page’s address', () => {
  afterEach(() => {
    beginAt('');
  });

  it('is followed from the first picture on', async () => {
    beginAt('#top&story.span=2017-01-22/2017-02-03&story.selected=tu-22m3&story.filter=lane:air');
    const timeline = await onPage(story());
    const [start, end] = days(timeline);
    expect(start).to.be.closeTo(day(2017, 0, 22), 1e-6);
    expect(end).to.be.closeTo(day(2017, 1, 4), 1e-6);
    expect([timeline.selected, timeline.filter]).to.deep.equal(['tu-22m3', 'lane:air']);
    expect(optionsOf(timeline)).to.have.length(2);
  });

  it('goes before the attributes', async () => {
    beginAt('#story.span=2017-01-29/2017-01-30&story.view=list');
    const timeline = await onPage(
      html`<event-timeline
        src=${storyAddress}
        hash="story"
        from="2016-12"
        to="2016-12"
        view="table"
      ></event-timeline>`,
    );
    expect(timeline.view).to.equal('list');
    await act();
    buttonFor(timeline, 'timeline').click();
    await timeline.settled;
    expect(days(timeline)[0]).to.be.closeTo(day(2017, 0, 29), 1e-6);
    await addressIs('#story.span=2017-01-29/2017-01-30&story.view=timeline');
  });

  it('stays as it is until somebody does something, then tells only what differs', async () => {
    beginAt('#section');
    const timeline = await onPage(story());
    timeline.zoomBy(2);
    timeline.selected = 'tu-22m3';
    await timeline.settled;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(location.hash).to.equal('#section');
    await act();
    buttonFor(timeline, 'list').click();
    await waitUntil(() => location.hash.includes('story.view=list'));
    expect(location.hash).to.match(/^#section&story\.span=[^&]+&story\.selected=tu-22m3&story\.view=list$/);
    buttonFor(timeline, 'timeline').click();
    timeline.selected = null;
    timeline.fit();
    await addressIs('#section');
  });

  it('makes no entry in the history', async () => {
    const timeline = await onPage(story());
    await act();
    const { length } = history;
    buttonFor(timeline, 'table').click();
    await addressIs('#story.view=table');
    expect(history.length).to.equal(length);
  });

  it('is followed when it changes; what it does not name is as the page began', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} hash="story" selected="palmyra"></event-timeline>`,
    );
    await follow('#story.view=table&story.selected=tu-22m3');
    await timeline.settled;
    expect([timeline.view, timeline.selected]).to.deep.equal(['table', 'tu-22m3']);
    await follow('#story.selected=');
    await timeline.settled;
    expect([timeline.view, timeline.selected]).to.deep.equal(['timeline', null]);
    await follow('#other');
    await timeline.settled;
    expect(timeline.selected).to.equal('palmyra');
  });

  it('serves several timelines, each under its name', async () => {
    beginAt('#a.view=list');
    const one = await onPage(
      html`<event-timeline src=${storyAddress} hash="a"></event-timeline>
        <event-timeline src=${storyAddress} hash="b"></event-timeline>`,
    );
    const other = one.nextElementSibling as EventTimeline;
    await other.settled;
    expect([one.view, other.view]).to.deep.equal(['list', null]);
    await act();
    buttonFor(other, 'table').click();
    await addressIs('#a.view=list&b.view=table');
    buttonFor(one, 'timeline').click();
    await addressIs('#b.view=table');
  });

  it('is left alone without the attribute, and a name that is none is a problem', async () => {
    beginAt('#story.view=list');
    const timeline = await onPage(html`<event-timeline src=${storyAddress} hash="a b"></event-timeline>`);
    await act();
    buttonFor(timeline, 'table').click();
    await timeline.settled;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(location.hash).to.equal('#story.view=list');
    expect([...(timeline.problems ?? [])].map(({ path }) => path)).to.deep.equal(['attribute hash']);
    expect(await heardInConsole(1)).to.have.length(1);
  });

  it('may be hostile: nothing breaks, and the view stays within its limits (TR-6)', async () => {
    const timeline = await onPage(story());
    const piece = fc.constantFrom(
      'story.',
      'span',
      'selected',
      'view',
      'filter',
      'search',
      '=',
      '&',
      '%',
      '%00',
      '%E0',
      '<script>',
      '2017',
      '/',
      'Y-9999999999999',
      '@1e300',
      '..',
      'lane:',
      '"',
      'x'.repeat(700),
    );
    const fragments = fc.sample(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      { seed: 1, numRuns: 12 },
    );
    for (const fragment of [
      ...fragments,
      'story.span=Y-999999999999/Y999999999999',
      'story.selected=__proto__',
    ]) {
      const encoded = new URL(`#${fragment}`, location.href).hash;
      if (encoded === location.hash || encoded === '') continue;
      await follow(encoded);
      await timeline.settled;
      const { centre, spanMs } = timeline.viewport;
      expect(Number.isFinite(centre) && spanMs > 0 && spanMs < 200 * 86_400_000, fragment).to.equal(true);
      expect(shadowOf(timeline).querySelector('script')).to.equal(null);
    }
    await follow('#clean');
    await timeline.settled;
    expect(optionNamed(timeline, 'Six Tu-22M3')).to.be.instanceOf(HTMLElement);
  });
});

describe('Copy link', () => {
  afterEach(() => {
    beginAt('');
  });

  it('is offered where there is a link to copy, and says that it is copied', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    try {
      const timeline = await onPage(
        html`<event-timeline
          src=${storyAddress}
          hash="story"
          controls="link"
          selected="palmyra"
        ></event-timeline>`,
      );
      timeline.selected = 'tu-22m3';
      await timeline.settled;
      buttonFor(timeline, 'copyLink').click();
      await waitUntil(() => nameOf(partOf(timeline, '[role="status"]')) === 'Link copied.');
      expect(copied).to.deep.equal([location.href]);
      expect(location.hash).to.equal('#story.selected=tu-22m3');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    const without = await onPage(
      html`<event-timeline src=${storyAddress} controls="link fit"></event-timeline>`,
    );
    expect(hasPart(without, '[data-command="copyLink"]')).to.equal(false);
  });
});
