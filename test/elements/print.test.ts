import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { generatedGroups } from '../../stories/generated-events.js';
import { onPage, partOf, plotOf, shadowOf } from './on-page.js';

const space = '/data/spaceflight.json';

async function printed(timeline: EventTimeline): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  // A page is printed as it stands when what was asked for at once is done.
  await Promise.resolve();
  await timeline.updateComplete;
}

async function afterPrint(timeline: EventTimeline): Promise<void> {
  window.dispatchEvent(new Event('afterprint'));
  await timeline.updateComplete;
  await timeline.settled;
}

const drawnPx = (timeline: EventTimeline): number =>
  shadowOf(timeline).querySelector('canvas')?.clientWidth ?? 0;

const refsIn = (timeline: EventTimeline): readonly string[] =>
  [...shadowOf(timeline).querySelectorAll<HTMLElement>('.pages [data-ref]')].map(
    ({ dataset }) => dataset['ref'] ?? '',
  );

describe('what is printed', () => {
  for (const widthPx of [380, 780]) {
    it(`is laid out for paper from ${String(widthPx)} px of screen, and as it was before afterwards`, async () => {
      const timeline = await onPage(
        html`<div style="width: ${widthPx}px"><event-timeline src=${space}></event-timeline></div>`,
      );
      const before = { ...timeline.viewport, drawn: drawnPx(timeline) };
      await printed(timeline);
      try {
        expect(drawnPx(timeline)).to.equal(720);
        expect(timeline.viewport.spanMs).to.be.closeTo(before.spanMs, 1);
        expect(timeline.viewport.centre).to.be.closeTo(before.centre, 1);
        expect(timeline.style.getPropertyValue('--_drawn-width')).to.equal('720px');
      } finally {
        await afterPrint(timeline);
      }
      expect({ ...timeline.viewport, drawn: drawnPx(timeline) }).to.deep.equal(before);
      expect(timeline.style.getPropertyValue('--_drawn-width')).to.equal('');
    });
  }

  it('has all events in one list, from the first, and the legend open', async () => {
    const timeline = await onPage(html`<event-timeline src=${space} lang="en"></event-timeline>`);
    await timeline.settled;
    await printed(timeline);
    try {
      expect(
        refsIn(timeline)
          .map(Number)
          .sort((a, b) => a - b),
      ).to.deep.equal([...Array(200).keys()]);
      expect(partOf(timeline, '.caption').textContent).to.equal('Events 1 to 200 of 200');
      expect(shadowOf(timeline).querySelectorAll('.legend .sample').length).to.be.at.least(2);
    } finally {
      await afterPrint(timeline);
    }
    expect(refsIn(timeline)).to.have.length(0);
    expect(shadowOf(timeline).querySelector<HTMLDetailsElement>('.legend-fold')?.open).to.equal(false);
  });

  it('has the whole of a list that stood open at its second page', async () => {
    const timeline = await onPage(html`<event-timeline src=${space} view="list"></event-timeline>`);
    shadowOf(timeline).querySelectorAll<HTMLElement>('.turns button')[2]?.click();
    await timeline.updateComplete;
    expect(refsIn(timeline)).to.have.length(100);
    const [first] = refsIn(timeline);
    await printed(timeline);
    expect(refsIn(timeline)).to.have.length(200);
    await afterPrint(timeline);
    expect(refsIn(timeline)[0]).to.equal(first);
  });

  it('has all lanes, however low the box is', async () => {
    const timeline = await onPage(
      html`<event-timeline
        .data=${generatedGroups()}
        orientation="horizontal"
        style="width: 780px; height: 400px"
      ></event-timeline>`,
    );
    const plot = plotOf(timeline);
    expect(plot.clientHeight).to.be.below(400);
    await printed(timeline);
    expect(partOf(timeline, '.stage').clientHeight).to.be.above(2000);
    await afterPrint(timeline);
    expect(plot.clientHeight).to.be.below(400);
  });
});
