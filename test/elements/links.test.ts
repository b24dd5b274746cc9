import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { onPage, optionNamed, shadowOf, storyAddress } from './on-page.js';

async function story(attributes: Partial<Pick<EventTimeline, 'links' | 'selected'>>): Promise<EventTimeline> {
  return onPage(
    html`<event-timeline
      src=${storyAddress}
      .links=${attributes.links ?? null}
      .selected=${attributes.selected ?? null}
    ></event-timeline>`,
  );
}

/** Open lines of three points: curves that lead somewhere end in an arrow, and so do bars that go on. */
function arrowsIn(picture: string): number {
  return [...picture.matchAll(/ d="M[^"Z]*L[^"Z]*"/g)].filter(([d]) => d.split('L').length === 3).length;
}

describe('links in the component', () => {
  it('are drawn for the open event, as the attribute says', async () => {
    const timeline = await story({ links: 'none', selected: 'heavy-losses' });
    const ofBars = arrowsIn(await timeline.toSVG());
    const curves = async (): Promise<number> => {
      await timeline.settled;
      return arrowsIn(await timeline.toSVG()) - ofBars;
    };
    timeline.links = null;
    expect(await curves()).to.equal(4);
    timeline.selected = null;
    expect(await curves()).to.equal(0);
    timeline.links = 'all';
    // Two more are parts of a whole, which end in a ring.
    expect(await curves()).to.equal(8);
    timeline.links = 'none';
    timeline.selected = 'heavy-losses';
    expect(await curves()).to.equal(0);
  });

  it('are painted in the plot, and gone with the focus', async () => {
    const timeline = await story({});
    const canvas = shadowOf(timeline).querySelector('canvas');
    const painted = (): string => canvas?.toDataURL() ?? '';
    const before = painted();
    optionNamed(timeline, 'Heavy losses').focus();
    await timeline.settled;
    expect(painted()).to.not.equal(before);
    optionNamed(timeline, 'Heavy losses').blur();
    await timeline.settled;
    expect(painted()).to.equal(before);
  });

  it('are read out in the description of an option, and as a list in the details', async () => {
    const timeline = await story({ selected: 'planned-offensive' });
    const description = optionNamed(timeline, 'Offensive to restore').getAttribute('aria-description');
    expect(description).to.match(/follows The enclave still cut in two, brought about by Helicopters/);
    const items = [...shadowOf(timeline).querySelectorAll('.ties li')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(items).to.deep.equal([
      'follows The enclave still cut in two (meant to end it)',
      'brought about by Helicopters from Qamishli (gathering forces for it)',
    ]);
  });
});
