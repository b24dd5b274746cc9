import { expect, fixtureCleanup, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { frames, hasPart, heard, onPage, partOf, plotOf, storyAddress } from './on-page.js';

/** A dataset as its server would send it. */
const sent = (title: string, ...titles: readonly string[]): string =>
  JSON.stringify({
    title,
    events: titles.map((each, i) => ({ id: each, title: each, when: String(2000 + i) })),
  });

/** A server whose answers come when the test says so, in whatever order. */
class Server {
  readonly asked: string[] = [];
  readonly #open = new Map<string, ((response: Response) => void)[]>();
  readonly signals = new Map<string, AbortSignal>();

  readonly fetcher = (url: string, init: RequestInit): Promise<Response> => {
    const place = new URL(url).pathname;
    this.asked.push(place);
    if (init.signal) this.signals.set(place, init.signal);
    return new Promise((resolve) => {
      this.#open.set(place, [...(this.#open.get(place) ?? []), resolve]);
    });
  };

  answer(place: string, body: string, status = 200): void {
    for (const resolve of this.#open.get(place) ?? []) resolve(new Response(body, { status }));
    this.#open.delete(place);
  }
}

const titleOf = (timeline: EventTimeline): string => partOf(timeline, '[part="title"]').textContent.trim();

const has = (timeline: EventTimeline, state: string): boolean => timeline.matches(`:state(${state})`);

/** The timeline, asking for an address, before any answer. */
async function asking(server: Server, src: string): Promise<EventTimeline> {
  const shown = onPage(
    html`<event-timeline src=${src} label="Named by the page" .fetcher=${server.fetcher}></event-timeline>`,
  );
  // Its first picture has to wait for the answer.
  await frames();
  const timeline = document.querySelector('event-timeline');
  if (!timeline) throw new Error('no timeline');
  void shown;
  await timeline.updateComplete;
  return timeline;
}

describe('a load', () => {
  let server: Server;

  beforeEach(() => {
    server = new Server();
  });
  afterEach(() => {
    fixtureCleanup();
  });

  it('asks once, and says that it waits', async () => {
    const timeline = await asking(server, '/a.json');
    expect(server.asked).to.deep.equal(['/a.json']);
    expect(has(timeline, 'loading')).to.equal(true);
    expect(has(timeline, 'ready')).to.equal(false);
    expect(partOf(timeline, '[part="base"]').getAttribute('aria-busy')).to.equal('true');
    expect(hasPart(timeline, '.skeleton')).to.equal(true);
    expect(plotOf(timeline).hidden).to.equal(true);
    server.answer('/a.json', sent('A', 'first'));
    await timeline.settled;
    expect(titleOf(timeline)).to.equal('A');
    expect(has(timeline, 'loading')).to.equal(false);
    expect(has(timeline, 'ready')).to.equal(true);
    expect(partOf(timeline, '[part="base"]').hasAttribute('aria-busy')).to.equal(false);
    expect(hasPart(timeline, '.skeleton')).to.equal(false);
    expect(plotOf(timeline).hidden).to.equal(false);
  });

  it('gives up an older one: a late answer never wins', async () => {
    const timeline = await asking(server, '/old.json');
    timeline.src = '/new.json';
    await timeline.updateComplete;
    expect(server.signals.get('/old.json')?.aborted).to.equal(true);
    server.answer('/new.json', sent('New', 'n1', 'n2'));
    await timeline.settled;
    server.answer('/old.json', sent('Old', 'o1'));
    await timeline.settled;
    await frames();
    expect(titleOf(timeline)).to.equal('New');
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['n1', 'n2']);
    expect(has(timeline, 'error')).to.equal(false);
  });

  it('gives up for data handed over meanwhile', async () => {
    const timeline = await asking(server, '/old.json');
    timeline.data = { title: 'Handed over', events: [{ title: 'one', when: '2001' }] };
    await timeline.updateComplete;
    await timeline.settled;
    server.answer('/old.json', sent('Old', 'o1'));
    await frames();
    expect(titleOf(timeline)).to.equal('Handed over');
    expect(has(timeline, 'loading')).to.equal(false);
  });

  it('that fails first stands in place of the plot, and can be tried again', async () => {
    const timeline = await asking(server, '/a.json?secret#secret');
    server.answer('/a.json', '', 404);
    await timeline.settled;
    expect(has(timeline, 'error')).to.equal(true);
    expect(has(timeline, 'ready')).to.equal(false);
    expect(titleOf(timeline)).to.equal('Named by the page');
    const failed = partOf(timeline, '.failed');
    expect(failed.textContent).to.contain('404');
    const sentence = failed.querySelector('p')?.textContent;
    expect(sentence).to.contain('/a.json').and.not.to.contain('secret');
    expect(partOf(timeline, '[part="alert"]').textContent).to.equal(sentence);
    const told = heard<{ count: number }>(timeline, 'timeline-load');
    failed.querySelector('button')?.click();
    await timeline.updateComplete;
    server.answer('/a.json', sent('A', 'first', 'second'));
    expect(await told).to.deep.equal({ count: 2 });
    await timeline.settled;
    expect(has(timeline, 'error')).to.equal(false);
    expect(hasPart(timeline, '.failed')).to.equal(false);
    expect(partOf(timeline, '[part="alert"]').textContent).to.equal('');
  });

  it('that fails later leaves what is there, says so, and can be tried again', async () => {
    const timeline = await asking(server, '/a.json');
    server.answer('/a.json', sent('A', 'first', 'second'));
    await timeline.settled;
    timeline.src = '/b.json';
    await timeline.updateComplete;
    server.answer('/b.json', '{ "events": [', 200);
    await timeline.settled;
    expect(titleOf(timeline)).to.equal('A');
    expect(timeline.events).to.have.length(2);
    expect(plotOf(timeline).hidden).to.equal(false);
    expect(has(timeline, 'error')).to.equal(true);
    expect(has(timeline, 'ready')).to.equal(true);
    const notice = partOf(timeline, '.notice');
    notice.querySelector('button')?.click();
    await timeline.updateComplete;
    server.answer('/b.json', sent('B', 'third'));
    await timeline.settled;
    expect(titleOf(timeline)).to.equal('B');
    expect(hasPart(timeline, '.notice')).to.equal(false);
  });

  it('keeps the open event and the view, where the new data have it', async () => {
    const timeline = await asking(server, '/a.json');
    server.answer('/a.json', sent('A', 'x', 'y', 'z'));
    await timeline.settled;
    timeline.selected = 'y';
    timeline.zoomBy(4);
    await timeline.settled;
    const before = timeline.viewport;
    timeline.src = '/b.json';
    await timeline.updateComplete;
    server.answer('/b.json', sent('B', 'w', 'y', 'z'));
    await timeline.settled;
    expect(timeline.selectedEvent?.id).to.equal('y');
    expect(timeline.viewport.spanMs).to.be.closeTo(before.spanMs, 1);
    expect(timeline.viewport.centre).to.be.closeTo(before.centre, 1);
    timeline.src = '/c.json';
    await timeline.updateComplete;
    const closed = heard<{ event: unknown }>(timeline, 'timeline-select');
    server.answer('/c.json', sent('C', 'v'));
    expect(await closed).to.deep.equal({ event: null });
    expect(timeline.selected).to.equal(null);
  });

  it('given up by leaving the page goes on when it is back', async () => {
    const timeline = await asking(server, '/a.json');
    const { parentElement: around } = timeline;
    timeline.remove();
    expect(server.signals.get('/a.json')?.aborted).to.equal(true);
    server.answer('/a.json', sent('Too late', 'x'));
    await frames();
    around?.append(timeline);
    await timeline.updateComplete;
    expect(server.asked).to.deep.equal(['/a.json', '/a.json']);
    server.answer('/a.json', sent('In time', 'x'));
    await timeline.settled;
    expect(titleOf(timeline)).to.equal('In time');
  });

  it('of the real thing comes over HTTP', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    expect(timeline.events).to.have.length(15);
  });
});

describe('where data come from', () => {
  const ofPage = { title: 'Property', events: [{ title: 'p', when: '2001' }] };
  const script = (title: string): string => sent(title, 's1', 's2');

  it('the property goes before src, src before what stands inside', async () => {
    const both = await onPage(html`<event-timeline src=${storyAddress} .data=${ofPage}></event-timeline>`);
    expect(titleOf(both)).to.equal('Property');
    both.data = undefined;
    await both.updateComplete;
    await both.settled;
    expect(titleOf(both)).to.equal('Deir ez-Zor, winter 2016–17');
    const inside = await onPage(
      html`<event-timeline src=${storyAddress}>
        <script type="application/json">
          { "title": "Inside", "events": [] }
        </script>
      </event-timeline>`,
    );
    expect(titleOf(inside)).to.equal('Deir ez-Zor, winter 2016–17');
  });

  it('a script inside is read, and read again when it changes', async () => {
    const timeline = document.createElement('event-timeline');
    const element = timeline.appendChild(document.createElement('script'));
    element.type = 'application/json';
    element.textContent = script('Script');
    const shown = await onPage(html`${timeline}`);
    expect(titleOf(shown)).to.equal('Script');
    expect(shown.events).to.have.length(2);
    const told = heard(shown, 'timeline-load');
    element.textContent = sent('Changed', 'c1', 'c2', 'c3');
    await told;
    expect(titleOf(shown)).to.equal('Changed');
    expect(shown.events).to.have.length(3);
  });

  it('a list inside is read, and stands until the picture does', async () => {
    const timeline = await onPage(
      html`<event-timeline label="From a list">
        <ol>
          <li id="one"><time datetime="2016-12">in December</time> <strong>One</strong></li>
          <li><time datetime="2017-01-28/2017-01-29">over the weekend</time> Two</li>
          <li>No date, no event</li>
        </ol>
      </event-timeline>`,
    );
    expect(titleOf(timeline)).to.equal('From a list');
    expect(timeline.events.map(({ title, when, said }) => ({ title, when, said }))).to.deep.equal([
      { title: 'One', when: '2016-12', said: 'in December' },
      { title: 'Two', when: '2017-01-28/2017-01-29', said: 'over the weekend' },
    ]);
    expect(timeline.events[0]?.id).to.equal('one');
    const list = timeline.querySelector('ol');
    expect(list?.checkVisibility()).to.equal(false);
  });

  it('a list inside stands where there is no picture yet', async () => {
    const never = (): Promise<Response> => new Promise(() => undefined);
    const page = html`<event-timeline src="/slow.json" .fetcher=${never}>
      <p>What there is to read without it.</p>
    </event-timeline>`;
    void onPage(page);
    await frames();
    const timeline = document.querySelector('event-timeline');
    await timeline?.updateComplete;
    expect(timeline?.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('nothing at all is a quiet page', async () => {
    const timeline = await onPage(html`<event-timeline label="Nothing"></event-timeline>`);
    expect(titleOf(timeline)).to.equal('Nothing');
    expect(has(timeline, 'error')).to.equal(false);
    expect(has(timeline, 'loading')).to.equal(false);
  });
});
