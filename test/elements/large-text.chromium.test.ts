import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { frames, onPage, optionNamed, partOf, plotOf, shadowOf, storyAddress } from './on-page.js';
import { click } from './real-input.js';

const root = document.documentElement;

async function story(): Promise<EventTimeline> {
  const timeline = await onPage(
    html`<event-timeline
      src=${storyAddress}
      orientation="horizontal"
      overview="auto"
      style="width: 780px"
    ></event-timeline>`,
  );
  await frames();
  await timeline.settled;
  return timeline;
}

describe('where page or reader ask for larger text', () => {
  afterEach(() => {
    root.style.fontSize = '';
  });

  it('everything is as much larger, within the same width', async () => {
    const heightOf = (timeline: EventTimeline): number =>
      partOf(timeline, '.axis').getBoundingClientRect().height;
    const before = heightOf(await story());
    root.style.fontSize = '200%';
    const timeline = await story();
    expect(heightOf(timeline)).to.be.closeTo(before * 2, 1);
    expect(timeline.getBoundingClientRect().width).to.equal(780);
    expect(plotOf(timeline).clientWidth).to.equal(390);
    expect(shadowOf(timeline).querySelector('canvas')?.width).to.equal(780 * devicePixelRatio);
    expect(shadowOf(timeline).querySelector('canvas')?.getBoundingClientRect().width).to.equal(780);
  });

  it('nothing is smaller where a page counts in small rem', async () => {
    root.style.fontSize = '62.5%';
    expect(plotOf(await story()).clientWidth).to.equal(780);
  });

  it('what is pressed is what is meant', async () => {
    root.style.fontSize = '150%';
    const timeline = await story();
    const box = optionNamed(timeline, 'The enclave').getBoundingClientRect();
    await click({ x: box.left + 20, y: box.top + box.height / 2 });
    await timeline.settled;
    expect(timeline.selectedEvent?.title).to.contain('The enclave');
  });
});
