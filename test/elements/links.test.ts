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

/** Curves are the only open lines of more than four points. */
function curvesIn(picture: string): number {
  return [...picture.matchAll(/ d="M[^"Z]*L[^"Z]*"/g)].filter(([d]) => d.split('L').length > 20).length;
}

describe('links in the component', () => {
  it('are drawn for the open event, as the attribute says', async () => {
    const timeline = await story({ selected: 'heavy-losses' });
    // Each has its ground under it.
    expect(curvesIn(await timeline.toSVG())).to.equal(2 * 4);
    timeline.selected = null;
    await timeline.settled;
    expect(curvesIn(await timeline.toSVG())).to.equal(0);
    timeline.links = 'all';
    await timeline.settled;
    expect(curvesIn(await timeline.toSVG())).to.equal(10);
    timeline.links = 'none';
    timeline.selected = 'heavy-losses';
    await timeline.settled;
    expect(curvesIn(await timeline.toSVG())).to.equal(0);
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
