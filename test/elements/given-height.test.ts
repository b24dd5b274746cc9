import { expect, html, nextFrame } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { generatedGroups } from '../../stories/generated-events.js';
import { activeIn, frames, nameOf, onPage, optionsOf, partOf, plotOf, shadowOf } from './on-page.js';

const data = generatedGroups();

/** Forty lanes in a box of that height. */
async function inBox(heightPx: number, orientation = 'horizontal'): Promise<EventTimeline> {
  const timeline = await onPage(
    html`<div style="width: 900px">
      <event-timeline .data=${data} orientation=${orientation} style="height: ${heightPx}px"></event-timeline>
    </div>`,
  );
  await settled(timeline);
  return timeline;
}

async function settled(timeline: EventTimeline): Promise<void> {
  await frames();
  await timeline.settled;
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** The part of the plot in which lanes show. */
function lanesOf(timeline: EventTimeline): { top: number; bottom: number } {
  const { top } = boxOf(plotOf(timeline));
  return { top: top + 8, bottom: boxOf(partOf(timeline, '.axis')).top };
}

function scrollTo(timeline: EventTimeline, px: number): Promise<void> {
  plotOf(timeline).scrollTop = px;
  return settled(timeline);
}

function press(timeline: EventTimeline, key: string): Promise<void> {
  activeIn(timeline)?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  return settled(timeline);
}

function isSeen(timeline: EventTimeline, element: Element): boolean {
  const { top, bottom } = boxOf(element);
  const lanes = lanesOf(timeline);
  return top >= lanes.top - 0.5 && bottom <= lanes.bottom + 0.5;
}

function headings(timeline: EventTimeline): readonly HTMLElement[] {
  return [...shadowOf(timeline).querySelectorAll<HTMLElement>('.lane-name:not([hidden])')];
}

describe('a box that is lower than all lanes', () => {
  for (const heightPx of [320, 420, 640]) {
    it(`of ${String(heightPx)} px holds plot, axis and overview whole`, async () => {
      const timeline = await inBox(heightPx);
      const { bottom } = boxOf(timeline);
      expect(boxOf(partOf(timeline, '.axis')).bottom).to.be.at.most(bottom);
      expect(boxOf(partOf(timeline, '.overview')).bottom).to.be.at.most(bottom + 0.5);
      const plot = plotOf(timeline);
      const canvas = shadowOf(timeline).querySelector('canvas');
      expect(plot.scrollHeight).to.be.above(2000);
      expect(canvas?.height).to.equal(Math.round(plot.clientHeight * devicePixelRatio));
    });
  }

  it('scrolls its lanes under names and an axis that stay', async () => {
    const timeline = await inBox(420);
    const axis = boxOf(partOf(timeline, '.axis'));
    const { viewport } = timeline;
    for (const px of [150, 611, 10_000]) {
      await scrollTo(timeline, px);
      expect(boxOf(partOf(timeline, '.axis'))).to.deep.equal(axis);
      // Whatever is scrolled to, some lane can be told by its name at the upper edge.
      const first = headings(timeline).find((each) => boxOf(each).bottom > lanesOf(timeline).top + 4);
      expect(boxOf(first ?? timeline).top).to.be.at.least(lanesOf(timeline).top - 30);
    }
    const last = headings(timeline).find(({ textContent }) => textContent.startsWith('Lane H 4'));
    expect(boxOf(last ?? timeline).bottom).to.be.closeTo(axis.top, 1);
    expect(timeline.viewport).to.deep.equal(viewport);
  });

  it('leaves every event an option, where its lane is', async () => {
    const timeline = await inBox(420);
    const names = optionsOf(timeline).map(nameOf);
    const before = optionsOf(timeline).map((option) => boxOf(option).top);
    await scrollTo(timeline, 400);
    expect(optionsOf(timeline).map(nameOf)).to.deep.equal(names);
    optionsOf(timeline).forEach((option, i) => {
      expect(boxOf(option).top, names[i]).to.be.closeTo((before[i] ?? 0) - 400, 1);
    });
    timeline.style.height = '';
    await settled(timeline);
    expect(optionsOf(timeline).map(nameOf)).to.deep.equal(names);
  });

  it('brings into sight what the focus comes to', async () => {
    const timeline = await inBox(420);
    optionsOf(timeline)[0]?.focus();
    await settled(timeline);
    const seen = new Set<number>();
    for (const key of ['End', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'ArrowRight']) {
      await press(timeline, key);
      const active = activeIn(timeline);
      expect(active?.getAttribute('role')).to.equal('option');
      expect(isSeen(timeline, active ?? timeline), `${key}: ${nameOf(active)}`).to.equal(true);
      seen.add(plotOf(timeline).scrollTop);
    }
    expect(seen.size).to.be.above(2);
  });

  it('brings into sight what is opened, and what is open when the details take their room', async () => {
    const timeline = await inBox(420);
    timeline.selected = 'generated-120';
    await settled(timeline);
    const option = shadowOf(timeline).querySelector('[aria-selected="true"]');
    expect(isSeen(timeline, option ?? timeline)).to.equal(true);
    expect(plotOf(timeline).scrollTop).to.be.above(1000);
    // What has no room any more is scrolled to as well.
    const base = partOf(timeline, '.base');
    base.scrollTop = base.scrollHeight;
    await nextFrame();
    const end = boxOf(partOf(timeline, 'slot[name="legend"] > *')).bottom;
    expect(end).to.be.at.most(boxOf(timeline).bottom + 1);
  });

  it('gives the plot more room, and less, as it gets more or less itself', async () => {
    const timeline = await inBox(420);
    const plot = plotOf(timeline);
    const at420 = plot.clientHeight;
    await scrollTo(timeline, 10_000);
    timeline.style.height = '640px';
    await settled(timeline);
    expect(plot.clientHeight).to.be.closeTo(at420 + 220, 1);
    expect(boxOf(partOf(timeline, '.axis')).bottom).to.be.closeTo(boxOf(plot).bottom, 1);
    timeline.style.height = '';
    await settled(timeline);
    expect(plot.hasAttribute('data-short')).to.equal(false);
    expect(boxOf(partOf(timeline, '.stage')).height).to.equal(boxOf(plot).height);
    expect(plot.scrollTop).to.equal(0);
    timeline.style.height = '420px';
    await settled(timeline);
    expect(plot.clientHeight).to.be.closeTo(at420, 1);
  });

  it('makes an upright plot as long as there is room for', async () => {
    const timeline = await inBox(420, 'vertical');
    expect(boxOf(partOf(timeline, '.axis')).bottom).to.be.at.most(boxOf(timeline).bottom);
    const { widthPx } = timeline.viewport;
    timeline.style.height = '640px';
    await settled(timeline);
    expect(timeline.viewport.widthPx).to.be.closeTo(widthPx + 220, 1);
  });
});

describe('a component without a height of its own', () => {
  it('is as high as its lanes, and nothing in it scrolls', async () => {
    const timeline = await onPage(html`<event-timeline .data=${data}></event-timeline>`);
    const plot = plotOf(timeline);
    expect(plot.hasAttribute('data-short')).to.equal(false);
    expect(plot.scrollHeight).to.equal(plot.clientHeight);
    expect(getComputedStyle(plot).overflowY).to.equal('clip');
    expect(boxOf(partOf(timeline, '.stage')).height).to.equal(boxOf(plot).height);
  });
});
