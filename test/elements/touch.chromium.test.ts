import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { sendToChromium } from '../support/chromium.js';
import { inLongPage, instantAt, optionNamed, plotOf, pointOn, pxOf, storyAddress } from './on-page.js';
import { fingers, middleOf, pinch, type Point } from './real-input.js';

/** Moves one finger from here to there, in steps large enough to be felt. */
async function swipe(from: Point, to: Point, steps = 8): Promise<void> {
  await fingers('touchStart', from);
  for (let i = 1; i <= steps; i++) {
    const part = i / steps;
    await fingers('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  }
  await fingers('touchEnd');
}

const shown = (orientation: string, gestures: string): Promise<EventTimeline> =>
  inLongPage(
    html`<event-timeline
      src=${storyAddress}
      from="2017-01-20"
      to="2017-02-05"
      overview="none"
      orientation=${orientation}
      gestures=${gestures}
    ></event-timeline>`,
  );

describe('fingers on the plot', () => {
  before(() => sendToChromium('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 }));
  after(() => sendToChromium('Emulation.setTouchEmulationEnabled', { enabled: false }));

  it('pan time sideways with one finger, and the page stays', async () => {
    const timeline = await shown('horizontal', 'auto');
    const { scrollY } = window;
    const from = pointOn(timeline, 0.7);
    const to = { x: from.x - 160, y: from.y + 4 };
    const under = instantAt(timeline, from.x, from.y);
    await swipe(from, to);
    await timeline.settled;
    expect(pxOf(timeline, under)).to.be.closeTo(to.x, 1);
    expect(window.scrollY).to.equal(scrollY);
  });

  for (const orientation of ['horizontal', 'vertical']) {
    it(`AX-13: leave up and down to the page, where the plot is ${orientation}`, async () => {
      const timeline = await shown(orientation, 'auto');
      const before = timeline.viewport;
      const from = pointOn(timeline, 0.5, 0.5);
      const { scrollY } = window;
      const rest = new Promise((resolve) => {
        document.addEventListener('scrollend', resolve, { once: true });
      });
      await swipe(from, { x: from.x + 6, y: from.y - 150 });
      await rest;
      await timeline.settled;
      // The first few px tell the browser what the finger wants; when it is lifted, the page runs on a little.
      expect(window.scrollY - scrollY).to.be.at.least(130);
      expect(timeline.viewport).to.deep.equal(before);
      expect(timeline.selected).to.equal(null);
    });
  }

  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`zoom with two fingers about their middle, where the plot is ${orientation}`, async () => {
      const timeline = await shown(orientation, 'auto');
      const { scrollX, scrollY } = window;
      const isVertical = orientation === 'vertical';
      const middle = pointOn(timeline, 0.4, 0.5);
      const apart = (px: number, by = 0): [Point, Point] => [
        { x: middle.x - px + by, y: middle.y },
        { x: middle.x + px + by, y: middle.y },
      ];
      const under = instantAt(timeline, middle.x, middle.y);
      const { spanMs } = timeline.viewport;
      await pinch(apart(40), apart(80));
      await timeline.settled;
      expect(timeline.viewport.spanMs / spanMs).to.be.closeTo(0.5, 0.01);
      expect(pxOf(timeline, under)).to.be.closeTo(isVertical ? middle.y : middle.x, 1);

      // Closing and moving on at once: what lay between the fingers still does.
      const { spanMs: closer } = timeline.viewport;
      await pinch(apart(80), apart(60, isVertical ? 0 : 30));
      await timeline.settled;
      expect(timeline.viewport.spanMs / closer).to.be.closeTo(80 / 60, 0.01);
      expect(pxOf(timeline, under)).to.be.closeTo(isVertical ? middle.y : middle.x + 30, 1);
      expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
      expect(window.visualViewport?.scale).to.equal(1);
    });
  }

  it('open an event with a tap', async () => {
    const timeline = await shown('horizontal', 'auto');
    const at = middleOf(optionNamed(timeline, 'Heavy losses'));
    await fingers('touchStart', at);
    await fingers('touchEnd');
    await timeline.settled;
    expect(timeline.selected).to.equal('heavy-losses');
  });

  it('obey the gestures attribute', async () => {
    const touchAction = async (gestures: string): Promise<string> =>
      getComputedStyle(plotOf(await shown('horizontal', gestures))).touchAction;
    expect(await touchAction('auto')).to.equal('pan-y');
    expect(await touchAction('cooperative')).to.equal('pan-y');
    expect(await touchAction('greedy')).to.equal('none');
    expect(await touchAction('none')).to.equal('auto');
  });

  it('do nothing to time with gestures="none"', async () => {
    const timeline = await shown('horizontal', 'none');
    const before = timeline.viewport;
    const from = pointOn(timeline, 0.7);
    await swipe(from, { x: from.x - 160, y: from.y });
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(before);
  });
});
