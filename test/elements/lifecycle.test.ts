import { expect, html, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import {
  buttonFor,
  frames,
  hasPart,
  nameOf,
  onPage,
  optionsOf,
  partOf,
  plotOf,
  storyAddress,
} from './on-page.js';

const story = html`<event-timeline src=${storyAddress}></event-timeline>`;

const names = (timeline: EventTimeline): readonly string[] => optionsOf(timeline).map(nameOf);

describe('a timeline that is moved about the page', () => {
  it('keeps view, open event and data, and asks for nothing', async () => {
    let asked = 0;
    const fetcher: typeof fetch = (...request) => {
      asked++;
      return fetch(...request);
    };
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} selected="palmyra" .fetcher=${fetcher}></event-timeline>`,
    );
    timeline.zoomBy(3);
    await timeline.settled;
    const { viewport } = timeline;
    const before = names(timeline);
    const elsewhere = timeline.parentElement?.appendChild(document.createElement('section'));
    elsewhere?.append(timeline);
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(viewport);
    expect(timeline.selectedEvent?.id).to.equal('palmyra');
    expect(names(timeline)).to.deep.equal(before);
    expect(asked).to.equal(1);
    // It answers where it is now.
    timeline.zoomBy(1 / 3);
    buttonFor(timeline, 'later').click();
    await timeline.settled;
    expect(timeline.viewport.centre).to.not.equal(viewport.centre);
  });

  it('goes with the width of where it is', async () => {
    const timeline = await onPage(
      html`<div id="wide" style="width: 780px">${story}</div>
        <div id="narrow" style="width: 620px"></div>`,
    );
    const whole = timeline.viewport;
    document.getElementById('narrow')?.append(timeline);
    await timeline.settled;
    expect(plotOf(timeline).getBoundingClientRect().width).to.equal(620);
    expect(timeline.viewport.widthPx).to.equal(whole.widthPx - 160);
    expect(timeline.viewport.centre).to.be.closeTo(whole.centre, 1);
  });

  it('shows what was asked for in another width too, until the view is moved', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} from="2017-01-22" to="2017-02-03"></event-timeline>`,
    );
    const asked = timeline.viewport;
    const narrowBy = async (px: number): Promise<void> => {
      const { widthPx } = timeline.viewport;
      timeline.style.width = `${timeline.offsetWidth - px}px`;
      await waitUntil(() => timeline.viewport.widthPx === widthPx - px);
      await timeline.settled;
    };
    await narrowBy(40);
    expect(timeline.viewport.spanMs).to.be.closeTo(asked.spanMs, 1);
    expect(timeline.viewport.centre).to.be.closeTo(asked.centre, 1);
    timeline.zoomBy(2);
    await timeline.settled;
    const { spanMs, widthPx } = timeline.viewport;
    await narrowBy(40);
    expect(timeline.viewport.spanMs).to.be.closeTo((spanMs * (widthPx - 40)) / widthPx, 1);
  });

  it('comes back as it was after being away', async () => {
    const timeline = await onPage(story);
    const { parentElement: around } = timeline;
    timeline.zoomBy(2);
    await timeline.settled;
    const { viewport } = timeline;
    timeline.remove();
    await frames();
    timeline.selected = 'tu-22m3';
    around?.append(timeline);
    await timeline.updateComplete;
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(viewport);
    expect(hasPart(timeline, '[part="details"]')).to.equal(true);
    expect(plotOf(timeline).querySelector('canvas')?.width).to.be.greaterThan(0);
  });

  it('may be made, set up and added by a script, in any order', async () => {
    const timeline = document.createElement('event-timeline');
    timeline.from = '2017-01-22';
    timeline.to = '2017-02-03';
    const shown = await onPage(html`${timeline}`);
    expect(optionsOf(shown)).to.have.length(0);
    shown.setAttribute('src', storyAddress);
    await shown.updateComplete;
    await shown.settled;
    expect(shown.viewport.spanMs).to.be.closeTo(13 * 86_400_000, 1);
    expect(optionsOf(shown)).to.have.length(14);
  });

  it('waits for a place to stand: hidden, then shown', async () => {
    const timeline = await onPage(html`<div id="tab" hidden>${story}</div>`);
    expect(timeline.events).to.have.length(15);
    const tab = document.getElementById('tab');
    if (tab) tab.hidden = false;
    await frames();
    await timeline.settled;
    expect(optionsOf(timeline)).to.have.length(15);
    expect(plotOf(timeline).getBoundingClientRect().height).to.be.greaterThan(100);
  });
});

describe('two timelines on one page', () => {
  it('share nothing', async () => {
    const first = await onPage(
      html`${story}<event-timeline src="/data/spaceflight.json" id="second"></event-timeline>`,
    );
    const second = document.getElementById('second') as EventTimeline;
    await second.settled;
    const before = [second.viewport, names(second), second.selected];
    first.zoomBy(4);
    first.selected = 'palmyra';
    first.filter = 'lane:ground';
    await first.updateComplete;
    await first.settled;
    await second.settled;
    expect([second.viewport, names(second), second.selected]).to.deep.equal(before);
    expect(nameOf(partOf(first, '[part="base"]'))).to.not.equal(nameOf(partOf(second, '[part="base"]')));
    second.remove();
    first.selected = 'heavy-losses';
    await first.settled;
    expect(first.selectedEvent?.id).to.equal('heavy-losses');
  });
});

describe('the language around a timeline', () => {
  const zoomIn = (timeline: EventTimeline): string => nameOf(buttonFor(timeline, 'zoomIn'));

  it('is followed as it changes, by whoever has it', async () => {
    const timeline = await onPage(html`<div id="page" lang="en-GB">${story}</div>`);
    const page = document.getElementById('page');
    const lang = async (tag: string): Promise<string> => {
      page?.setAttribute('lang', tag);
      await frames();
      await timeline.settled;
      return zoomIn(timeline);
    };
    expect(zoomIn(timeline)).to.equal('Zoom in');
    expect(await lang('de')).to.equal('Vergrößern');
    expect(names(timeline)[0]).to.contain('Januar 2017');
    expect(partOf(timeline, '[part="summary"]').textContent).to.contain('Dezember 2016');
    expect(await lang('fr')).to.equal('Zoom avant');
    expect(await lang('tlh')).to.equal('Zoom in');
    expect(await lang('en-GB')).to.equal('Zoom in');
    expect(names(timeline)[0]).to.contain('January 2017');
  });

  it('is that of the data where the page has none', async () => {
    const timeline = await onPage(
      html`<event-timeline
        .data=${{ lang: 'es', title: 'Datos', events: [{ title: 'Uno', when: '2017-01' }] }}
      ></event-timeline>`,
    );
    expect(names(timeline)[0]).to.contain('enero de 2017');
    expect(zoomIn(timeline)).to.not.equal('Zoom in');
  });

  it('turns with dir, and back', async () => {
    const timeline = await onPage(html`<div id="page">${story}</div>`);
    const page = document.getElementById('page');
    const headingsAtRight = (): boolean => {
      const plot = plotOf(timeline).getBoundingClientRect();
      const heading = partOf(timeline, '.lane-name').getBoundingClientRect();
      return heading.left - plot.left > plot.width / 2;
    };
    expect(headingsAtRight()).to.equal(false);
    page?.setAttribute('dir', 'rtl');
    await frames();
    await timeline.settled;
    expect(headingsAtRight()).to.equal(true);
    page?.removeAttribute('dir');
    await frames();
    await timeline.settled;
    expect(headingsAtRight()).to.equal(false);
  });
});
