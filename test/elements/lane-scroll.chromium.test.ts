import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { generatedGroups } from '../../stories/generated-events.js';
import { sendToChromium } from '../support/chromium.js';
import { activeIn, frames, inLongPage, optionsOf, partOf, plotOf, pointOn } from './on-page.js';
import { fingers, hoverAt, pressKey, turnWheel, type Point } from './real-input.js';

const data = generatedGroups();

const inBox = (gestures: string): Promise<EventTimeline> =>
  inLongPage(
    html`<event-timeline .data=${data} gestures=${gestures} style="height: 420px"></event-timeline>`,
  );

async function scrolled(target: EventTarget, act: () => Promise<void>): Promise<void> {
  const rest = new Promise((resolve) => {
    target.addEventListener('scrollend', resolve, { once: true });
  });
  await act();
  await rest;
}

async function swipe(from: Point, to: Point, steps = 8): Promise<void> {
  await fingers('touchStart', from);
  for (let i = 1; i <= steps; i++) {
    const part = i / steps;
    await fingers('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  }
  await fingers('touchEnd');
}

describe('more lanes than fit', () => {
  it('are scrolled by the wheel as any box is, and then the page is', async () => {
    const timeline = await inBox('auto');
    const plot = plotOf(timeline);
    const { viewport } = timeline;
    const { scrollY } = window;
    const at = pointOn(timeline, 0.5);
    await hoverAt(at);
    let wasPrevented = false;
    document.addEventListener('wheel', (wheel) => (wasPrevented ||= wheel.defaultPrevented), { once: true });
    await scrolled(plot, () => turnWheel(at, { deltaY: 200 }));
    expect(plot.scrollTop).to.equal(200);
    expect(window.scrollY).to.equal(scrollY);
    expect(wasPrevented).to.equal(false);
    expect(partOf(timeline, '.hint').textContent).to.equal('');
    await timeline.settled;
    plot.scrollTop = plot.scrollHeight;
    await frames();
    await scrolled(document, () => turnWheel(at, { deltaY: 150 }));
    expect(window.scrollY - scrollY).to.equal(150);
    expect(timeline.viewport).to.deep.equal(viewport);
  });

  it('leave the wheel to the zoom where the plot comes first', async () => {
    const timeline = await inBox('greedy');
    const { spanMs } = timeline.viewport;
    const at = pointOn(timeline, 0.5);
    await hoverAt(at);
    await turnWheel(at, { deltaY: -120 });
    await timeline.settled;
    expect(timeline.viewport.spanMs).to.be.below(spanMs);
    expect(plotOf(timeline).scrollTop).to.equal(0);
  });

  it('come into sight when Tab leads to one of their events', async () => {
    const timeline = await inBox('auto');
    const option = optionsOf(timeline)[0];
    option?.focus();
    await frames();
    plotOf(timeline).scrollTop = 1500;
    await frames();
    await pressKey('Tab', { shift: true });
    await pressKey('Tab');
    await frames();
    await timeline.settled;
    const box = activeIn(timeline)?.getBoundingClientRect();
    const plot = plotOf(timeline).getBoundingClientRect();
    expect(activeIn(timeline)).to.equal(option);
    expect(box?.top).to.be.within(plot.top, plot.bottom - 46);
  });

  describe('under a finger', () => {
    before(() => sendToChromium('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 }));
    after(() => sendToChromium('Emulation.setTouchEmulationEnabled', { enabled: false }));

    it('are pulled up and down where the plot comes first, while the view stays', async () => {
      const timeline = await inBox('greedy');
      const { viewport } = timeline;
      const { scrollY } = window;
      const from = pointOn(timeline, 0.5, 0.7);
      await swipe(from, { x: from.x + 5, y: from.y - 100 });
      await timeline.settled;
      expect(plotOf(timeline).scrollTop).to.be.closeTo(100, 1);
      await swipe(from, { x: from.x, y: from.y + 60 });
      expect(plotOf(timeline).scrollTop).to.be.closeTo(40, 2);
      expect(timeline.viewport).to.deep.equal(viewport);
      expect(window.scrollY).to.equal(scrollY);
    });

    it('are scrolled by the browser where the page comes first', async () => {
      const timeline = await inBox('auto');
      const { viewport } = timeline;
      const { scrollY } = window;
      const from = pointOn(timeline, 0.5, 0.7);
      await scrolled(plotOf(timeline), () => swipe(from, { x: from.x + 5, y: from.y - 120 }));
      await timeline.settled;
      expect(plotOf(timeline).scrollTop).to.be.at.least(80);
      expect(window.scrollY).to.equal(scrollY);
      expect(timeline.viewport).to.deep.equal(viewport);
    });
  });
});
