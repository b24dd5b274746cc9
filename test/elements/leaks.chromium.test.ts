import { expect, fixture, html } from '@open-wc/testing';
import { sendToChromium } from '../support/chromium.js';
import { onPage, storyAddress } from './on-page.js';

interface Counters {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

async function counters(): Promise<Counters> {
  for (let i = 0; i < 2; i++) await sendToChromium('HeapProfiler.collectGarbage');
  return sendToChromium<Counters>('Memory.getDOMCounters');
}

describe('what a timeline leaves behind', () => {
  it('is nothing, after a hundred comings and goings', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    const { parentElement: around } = timeline;
    const before = await counters();
    for (let i = 0; i < 100; i++) {
      timeline.remove();
      around?.append(timeline);
    }
    await timeline.settled;
    const after = await counters();
    expect(after.jsEventListeners).to.equal(before.jsEventListeners);
    expect(after.nodes).to.be.at.most(before.nodes + 5);
  });

  it('is nothing, after a hundred timelines have been and gone', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const data = { events: [{ id: 'a', title: 'a', when: '2001' }] };
    const one = async (): Promise<void> => {
      const timeline = around.appendChild(document.createElement('event-timeline'));
      timeline.data = data;
      timeline.selected = 'a';
      await timeline.updateComplete;
      timeline.remove();
    };
    // The first brings late code and its styles, which stay.
    for (let i = 0; i < 10; i++) await one();
    const before = await counters();
    for (let i = 0; i < 100; i++) await one();
    const after = await counters();
    expect(after.jsEventListeners - before.jsEventListeners).to.be.at.most(5);
    expect(after.nodes - before.nodes).to.be.at.most(50);
  });
});
