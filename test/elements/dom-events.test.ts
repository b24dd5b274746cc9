import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { frames, hasPart, heard, onPage, optionNamed, optionsOf, partOf, storyAddress } from './on-page.js';

interface Told {
  readonly event: { readonly id: string } | null;
}

/** Everything of some types that reaches the document while `act` runs, in order. */
async function recorded(types: readonly string[], act: () => Promise<void>): Promise<readonly string[]> {
  const log: string[] = [];
  const onSent = (sent: Event): void => {
    const detail = (sent as CustomEvent<Told | null>).detail;
    const id = detail?.event === undefined ? '' : ` ${detail.event?.id ?? 'null'}`;
    log.push(`${sent.type}${id}`);
  };
  for (const type of types) document.addEventListener(type, onSent);
  await act();
  for (const type of types) document.removeEventListener(type, onSent);
  return log;
}

const story = html`<event-timeline src=${storyAddress}></event-timeline>`;

describe('what the page is told', () => {
  it('timeline-load once, when the first picture stands', async () => {
    const told = heard<{ count: number }>(document, 'timeline-load').then((detail) => ({
      detail,
      options: optionsOf(document.querySelector('event-timeline') as EventTimeline).length,
    }));
    const log = await recorded(['timeline-load', 'timeline-error', 'timeline-problems'], async () => {
      const timeline = await onPage(story);
      await frames();
      expect(timeline.events).to.have.length(15);
    });
    expect(await told).to.deep.equal({ detail: { count: 15 }, options: 15 });
    expect(log).to.deep.equal(['timeline-load']);
  });

  it('timeline-load for data without events too', async () => {
    const told = heard<{ count: number }>(document, 'timeline-load');
    await onPage(html`<event-timeline .data=${{ events: [] }}></event-timeline>`);
    expect(await told).to.deep.equal({ count: 0 });
  });

  it('timeline-progress while data come', async () => {
    const told: { bytes: number; rows: number; total: number }[] = [];
    const onProgress = (sent: Event): void => {
      told.push((sent as CustomEvent<{ bytes: number; rows: number; total: number }>).detail);
    };
    document.addEventListener('timeline-progress', onProgress);
    await onPage(story);
    document.removeEventListener('timeline-progress', onProgress);
    const whole = (await (await fetch(storyAddress)).arrayBuffer()).byteLength;
    expect(told.at(-1)?.bytes).to.equal(whole);
    expect(told.at(-1)?.rows).to.equal(15);
    expect(told.map(({ bytes }) => bytes)).to.deep.equal(
      told.map(({ bytes }) => bytes).sort((a, b) => a - b),
    );
  });

  it('timeline-problems with counts and groups, once for each load', async () => {
    const told = heard<{
      skipped: number;
      mended: number;
      noted: number;
      groups: readonly { code: string; count: number }[];
    }>(document, 'timeline-problems');
    const data = {
      events: [
        { title: 'Read', when: '2024-01-01' },
        { title: 'Not read', when: 'soon' },
        { title: 'Not read either', when: 'later' },
        { when: '2024-02-02' },
      ],
    };
    const log = await recorded(['timeline-problems'], async () => {
      await onPage(html`<event-timeline .data=${data}></event-timeline>`);
    });
    const detail = await told;
    expect(detail.skipped).to.equal(3);
    expect(detail.groups.reduce((sum, { count }) => sum + count, 0)).to.equal(
      detail.skipped + detail.mended + detail.noted,
    );
    expect(log).to.deep.equal(['timeline-problems']);
  });

  it('timeline-error with a code, a sentence and the address', async () => {
    const told = heard<{ code: string; message: string; address: string }>(document, 'timeline-error');
    const fetcher = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    await onPage(html`<event-timeline src="/data/gone.json" .fetcher=${fetcher}></event-timeline>`);
    const { code, message, address } = await told;
    expect(code).to.equal('http-status');
    expect(address).to.match(/\/data\/gone\.json$/);
    expect(message).to.contain('404');
  });

  it('timeline-select for each event that is opened or closed, and for none twice', async () => {
    const timeline = await onPage(story);
    const log = await recorded(['timeline-select'], async () => {
      timeline.next();
      await timeline.settled;
      timeline.next();
      await timeline.settled;
      timeline.previous();
      await timeline.settled;
      partOf(timeline, '[part="details"] .close').click();
      await timeline.settled;
    });
    const [first, second] = optionsOf(timeline).map(
      ({ dataset }) => timeline.events[Number(dataset['key']?.slice(1))]?.id,
    );
    expect(log).to.deep.equal([first, second, first, 'null'].map((id) => `timeline-select ${String(id)}`));
    expect(timeline.selectedEvent).to.equal(null);
  });

  it('timeline-view once the view rests somewhere else', async () => {
    const timeline = await onPage(story);
    const told = heard<{ viewport: { spanMs: number }; view: string }>(document, 'timeline-view');
    const { spanMs } = timeline.viewport;
    const log = await recorded(['timeline-view'], async () => {
      timeline.zoomBy(2);
      await timeline.settled;
      await frames();
    });
    const { viewport, view } = await told;
    expect(viewport.spanMs / spanMs).to.be.closeTo(0.5, 1e-9);
    expect(viewport).to.deep.equal(timeline.viewport);
    expect(view).to.equal('timeline');
    expect(log).to.deep.equal(['timeline-view']);
  });

  it('timeline-hover when the focus goes from event to event', async () => {
    const timeline = await onPage(story);
    const log = await recorded(['timeline-hover'], async () => {
      optionNamed(timeline, 'Six Tu-22M3').focus();
      optionNamed(timeline, 'Palmyra').focus();
      optionNamed(timeline, 'Palmyra').blur();
      await timeline.settled;
    });
    expect(log.filter((line) => !line.endsWith('null'))).to.deep.equal([
      'timeline-hover tu-22m3',
      'timeline-hover palmyra',
    ]);
    expect(log.at(-1)).to.equal('timeline-hover null');
  });
});

describe('the selected attribute', () => {
  it('opens the event of that id, and follows the reader', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} selected="palmyra"></event-timeline>`,
    );
    expect(timeline.selectedEvent?.id).to.equal('palmyra');
    expect(partOf(timeline, '#details-heading').textContent.trim()).to.equal('Palmyra recaptured by IS');
    timeline.selected = 'tu-22m3';
    await timeline.updateComplete;
    await timeline.settled;
    expect(partOf(timeline, '#details-heading').textContent.trim()).to.equal('Six Tu-22M3 bombers strike');
    partOf(timeline, '[part="details"] .close').click();
    await timeline.settled;
    expect(timeline.selected).to.equal(null);
    timeline.selected = 'palmyra';
    await timeline.settled;
    expect(hasPart(timeline, '[part="details"]')).to.equal(true);
    timeline.selected = null;
    await timeline.settled;
    expect(hasPart(timeline, '[part="details"]')).to.equal(false);
  });

  it('tells the page nothing that the page has said itself', async () => {
    const timeline = await onPage(story);
    const log = await recorded(['timeline-select'], async () => {
      timeline.selected = 'palmyra';
      await timeline.settled;
    });
    expect(log).to.deep.equal([]);
  });

  it('waits for the event to come', async () => {
    const timeline = await onPage(html`<event-timeline selected="late"></event-timeline>`);
    timeline.data = { events: [{ id: 'late', title: 'Late', when: '2020' }] };
    await timeline.updateComplete;
    await timeline.settled;
    expect(timeline.selectedEvent?.title).to.equal('Late');
  });

  it('opens nothing for an id that is not there', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} selected="nothing"></event-timeline>`,
    );
    expect(timeline.selectedEvent).to.equal(null);
    expect(hasPart(timeline, '[part="details"]')).to.equal(false);
  });
});
