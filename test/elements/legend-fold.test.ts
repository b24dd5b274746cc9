import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';

async function timeline(): Promise<EventTimeline> {
  const element = document.createElement('event-timeline');
  element.lang = 'en-GB';
  element.style.width = '900px';
  element.data = {
    events: [
      { title: 'Some time in 1984', when: '1984~' },
      { title: 'Since then', when: '1985/..' },
    ],
  };
  document.body.append(element);
  await element.settled;
  return element;
}

describe('the legend', () => {
  it('stands behind one line, and tells what is in view once it is opened', async () => {
    const element = await timeline();
    try {
      const fold = element.shadowRoot?.querySelector<HTMLDetailsElement>('.legend-fold');
      expect(fold?.open).to.equal(false);
      expect(element.shadowRoot?.querySelectorAll('.legend .sample')).to.have.length(0);
      fold?.querySelector('summary')?.click();
      await new Promise((resolve) => fold?.addEventListener('toggle', resolve, { once: true }));
      for (let i = 0; i < 50 && !element.shadowRoot?.querySelector('.legend .sample'); i++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(element.shadowRoot?.querySelectorAll('.legend .sample').length).to.be.at.least(2);
      fold?.querySelector('summary')?.click();
      await new Promise((resolve) => fold?.addEventListener('toggle', resolve, { once: true }));
      await element.updateComplete;
      expect(element.shadowRoot?.querySelectorAll('.legend .sample')).to.have.length(0);
    } finally {
      element.remove();
    }
  });
});
