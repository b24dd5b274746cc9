import { expect } from '@open-wc/testing';
import { generatedDataset } from '../../stories/generated-events.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { optionsOf, plotOf } from '../elements/on-page.js';
import { countIn, countOf } from './tasks.js';
import { rolesOnPage } from './tree.js';

for (const count of [20, 1_000, 1_000_000]) {
  describe(`AX-2: ${count.toLocaleString('en')} events in the browser’s accessibility tree`, () => {
    let timeline: EventTimeline;

    before(async function () {
      this.timeout(90_000);
      timeline = document.body.appendChild(document.createElement('event-timeline'));
      timeline.data = generatedDataset(count);
      await timeline.updateComplete;
      await timeline.settled;
    });
    after(() => {
      timeline.remove();
    });

    it('are all shared out, in no more than 300 options, at five zooms', async function () {
      this.timeout(60_000);
      expect(plotOf(timeline).checkVisibility()).to.equal(true);
      let wider = Infinity;
      for (const factor of [1, 4, 8, 30, 400]) {
        timeline.zoomBy(factor);
        await timeline.settled;
        const told = (await rolesOnPage()).filter(({ role }) => role === 'option');
        const sum = told.reduce((total, { name }) => total + countIn(name), 0);
        expect(told.length, `at ${String(factor)}`).to.be.at.most(300);
        expect(told.length).to.equal(optionsOf(timeline).length);
        expect(sum).to.equal(optionsOf(timeline).reduce((total, option) => total + countOf(option), 0));
        if (factor === 1) expect(sum, 'the whole').to.equal(count);
        expect(sum).to.be.at.most(wider);
        wider = sum;
      }
    });
  });
}
