import { expect } from '@open-wc/testing';
import { openStrictPage, type StrictPage } from '../support/strict-page.js';
import { buttonFor, frames, hasPart, optionsOf, storyAddress } from './on-page.js';

describe('a page that allows nothing but itself', () => {
  let page: StrictPage;

  beforeEach(async () => {
    page = await openStrictPage();
  });
  afterEach(() => {
    page.close();
  });

  it('shows the story, every view and every panel without a violation', async () => {
    const timeline = page.document.createElement('event-timeline');
    timeline.setAttribute('src', storyAddress);
    timeline.setAttribute('lang', 'de');
    page.document.body.append(timeline);
    await timeline.settled;
    expect(optionsOf(timeline)).to.have.length(15);
    timeline.selected = 'heavy-losses';
    await timeline.settled;
    expect(hasPart(timeline, '[part="details"]')).to.equal(true);
    timeline.zoomBy(4);
    await timeline.settled;
    for (const panel of ['find', 'keys']) {
      buttonFor(timeline, panel).click();
      await timeline.settled;
      expect(hasPart(timeline, `[data-panel="${panel}"]`), panel).to.equal(true);
      buttonFor(timeline, panel).click();
      await timeline.settled;
    }
    for (const view of ['list', 'table', 'timeline']) {
      timeline.view = view;
      await timeline.updateComplete;
      await timeline.settled;
    }
    timeline.orientation = 'vertical';
    await timeline.updateComplete;
    await timeline.settled;
    await frames();
    expect(page.violations).to.deep.equal([]);
  });

  it('shows what failed without a violation', async () => {
    const timeline = page.document.createElement('event-timeline');
    timeline.data = {
      events: [
        { title: 'a', when: 'never' },
        { title: 'b', when: '2001' },
      ],
    };
    page.document.body.append(timeline);
    await timeline.settled;
    expect(hasPart(timeline, '[part="problems"]')).to.equal(true);
    timeline.data = undefined;
    timeline.fetcher = () => Promise.resolve(new Response('', { status: 404 }));
    timeline.src = '/gone.json';
    await timeline.updateComplete;
    await timeline.settled;
    expect(timeline.matches(':state(error)')).to.equal(true);
    expect(page.violations).to.deep.equal([]);
  });
});
