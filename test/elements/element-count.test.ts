import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/define.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { generatedDataset } from '../../stories/generated-events.js';
import '../support/english-rooms.js';

/** Through all open shadow roots. */
function elementsIn(root: Document | ShadowRoot | Element): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1 + (element.shadowRoot ? elementsIn(element.shadowRoot) : 0);
  }
  return count;
}

describe('the elements of a timeline', () => {
  for (const count of [20, 300, 1_000, 10_000]) {
    it(`are at most a thousand for ${count.toLocaleString('en')} events`, async () => {
      const place = document.body.appendChild(document.createElement('div'));
      place.style.width = '1200px';
      render(
        html`<event-timeline .data=${generatedDataset(count)} style="height: 640px"></event-timeline>`,
        place,
      );
      const timeline = place.querySelector<EventTimeline>('event-timeline');
      await timeline?.settled;
      expect(timeline?.shadowRoot?.querySelectorAll('[part~="option"]').length).to.be.above(15);
      expect(elementsIn(place)).to.be.within(100, 1_000);
      // Nor do they gather where the reader has been.
      for (const factor of [4, 4, 4, 1 / 8]) {
        timeline?.zoomBy(factor);
        await timeline?.settled;
      }
      expect(elementsIn(place)).to.be.within(100, 1_000);
      place.remove();
    });
  }
});
