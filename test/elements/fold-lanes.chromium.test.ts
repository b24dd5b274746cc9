import { expect, html, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { generatedGroups } from '../../stories/generated-events.js';
import { activeIn, frames, inLongPage, nameOf, partOf, plotOf } from './on-page.js';
import { click, doubleClick, drag, middleOf, pressKey } from './real-input.js';

const data = generatedGroups();

describe('buttons of lanes, under real keys and a mouse', () => {
  let timeline: EventTimeline;
  const button = (name: string): HTMLElement => partOf(timeline, `.lane-buttons [aria-label^="${name}"]`);
  const isOpen = (name: string): string | null => button(name).getAttribute('aria-expanded');
  const settled = async (): Promise<void> => {
    await timeline.settled;
    await frames();
  };

  beforeEach(async () => {
    timeline = await inLongPage(html`<event-timeline .data=${data} style="height: 420px"></event-timeline>`);
    await waitUntil(() => !partOf(timeline, '.lane-buttons').hidden);
  });

  it('are reached by Tab between toolbar and events, as one stop', async () => {
    partOf(timeline, '[part="toolbar"] [tabindex="0"]').focus();
    await pressKey('Tab');
    expect(nameOf(activeIn(timeline))).to.equal('Group A');
    await pressKey('Tab');
    expect(activeIn(timeline)?.getAttribute('role')).to.equal('option');
    await pressKey('Tab', { shift: true });
    expect(nameOf(activeIn(timeline))).to.equal('Group A');
  });

  it('fold and open by Enter and Space, and stay in sight', async () => {
    button('Group A').focus();
    for (let i = 0; i < 5; i++) await pressKey('ArrowDown');
    await settled();
    expect(nameOf(activeIn(timeline))).to.equal('Group E');
    expect(plotOf(timeline).scrollTop).to.be.above(900);
    for (const [key, open] of [
      ['Enter', 'false'],
      [' ', 'true'],
    ] as const) {
      await pressKey(key);
      await settled();
      expect(isOpen('Group E')).to.equal(open);
      const { top, bottom } = button('Group E').getBoundingClientRect();
      const plot = plotOf(timeline).getBoundingClientRect();
      expect(top).to.be.at.least(plot.top);
      expect(bottom).to.be.at.most(plot.bottom - 46);
    }
  });

  it('are pressed by a click, which is none on the plot', async () => {
    const { viewport } = timeline;
    await click(middleOf(button('Group A')));
    await settled();
    expect(isOpen('Group A')).to.equal('false');
    await doubleClick(middleOf(button('Group A')));
    await settled();
    expect(isOpen('Group A')).to.equal('false');
    const from = middleOf(button('Group A'));
    await drag(from, { x: from.x + 200, y: from.y });
    await settled();
    expect(timeline.viewport).to.deep.equal(viewport);
  });
});
