import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import '../support/english-rooms.js';
import { activeIn, frames, onPage, optionsOf, plotOf, shadowOf } from './on-page.js';

const laneCount = 300;
const data = {
  lanes: Array.from({ length: laneCount }, (_, i) => ({ id: String(i), label: `Lane ${String(i)}` })),
  events: Array.from({ length: 5 * laneCount }, (_, i) => ({
    title: `Event ${String(i)}`,
    when: String(1800 + ((i * 37) % 200)),
    lane: String(i % laneCount),
  })),
};

async function inBox(): Promise<EventTimeline> {
  const timeline = await onPage(
    html`<div style="width: 900px">
      <event-timeline .data=${data} style="height: 480px"></event-timeline>
    </div>`,
  );
  await settled(timeline);
  return timeline;
}

async function settled(timeline: EventTimeline): Promise<void> {
  await frames();
  await timeline.settled;
}

function press(timeline: EventTimeline, key: string): Promise<void> {
  activeIn(timeline)?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  return settled(timeline);
}

const placeOf = (option: Element | null | undefined): number => Number(option?.getAttribute('aria-posinset'));
const sizeOf = (option: Element | null | undefined): number => Number(option?.getAttribute('aria-setsize'));

describe('very many lanes in a box', () => {
  it('have elements for what is in sight, wherever they are scrolled', async () => {
    const timeline = await inBox();
    const plot = plotOf(timeline);
    for (const px of [0, 3000, plot.scrollHeight]) {
      plot.scrollTop = px;
      await settled(timeline);
      expect(shadowOf(timeline).querySelectorAll('*').length).to.be.below(1000);
      const { top, bottom } = plot.getBoundingClientRect();
      const inSight = optionsOf(timeline).filter((option) => {
        const box = option.getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      });
      expect(inSight.length).to.be.above(5);
    }
  });

  it('have options that say their place among all, in order', async () => {
    const options = optionsOf(await inBox());
    const places = options.map(placeOf);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(new Set(options.map(sizeOf)).size).to.equal(1);
    expect(sizeOf(options[0])).to.be.above(3 * laneCount);
    expect(options.length).to.be.below(100);
  });

  it('are gone through by keys, those out of sight too', async () => {
    const timeline = await inBox();
    optionsOf(timeline)[0]?.focus();
    await press(timeline, 'End');
    expect(placeOf(activeIn(timeline))).to.equal(sizeOf(activeIn(timeline)));
    await press(timeline, 'Home');
    expect(placeOf(activeIn(timeline))).to.equal(1);
    for (const place of [2, 3, 4]) {
      await press(timeline, 'ArrowRight');
      expect(placeOf(activeIn(timeline))).to.equal(place);
      const plot = plotOf(timeline).getBoundingClientRect();
      const box = activeIn(timeline)?.getBoundingClientRect();
      expect(box?.top).to.be.within(plot.top, plot.bottom);
      expect(activeIn(timeline)?.getAttribute('aria-label')).to.match(/^Event /);
    }
  });
});
