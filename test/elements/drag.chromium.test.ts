import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import type { Viewport } from '../../src/layout/viewport.js';
import {
  activeIn,
  hasPart,
  heard,
  inLongPage,
  instantAt,
  nameOf,
  optionNamed,
  partOf,
  pointOn,
  pxOf,
  storyAddress,
} from './on-page.js';
import {
  click,
  doubleClick,
  drag,
  hoverAt,
  middleOf,
  press,
  pressKey,
  pull,
  release,
  type Point,
} from './real-input.js';

const story = html`<event-timeline
  src=${storyAddress}
  from="2017-01-20"
  to="2017-02-05"
  overview="none"
></event-timeline>`;

/** A place on the plot with nothing on it: under the lowest lane's last mark. */
function emptyPoint(timeline: EventTimeline, along = 0.04): Point {
  const at = pointOn(timeline, along, 0);
  const { top } = partOf(timeline, '.plot').getBoundingClientRect();
  return { x: at.x, y: Math.round(top + 6) };
}

describe('the mouse over the plot', () => {
  let timeline: EventTimeline;

  beforeEach(async () => {
    timeline = await inLongPage(story);
  });

  it('drags time along under itself, and the page stays', async () => {
    const { scrollY } = window;
    for (const byPx of [-130, 75]) {
      const from = emptyPoint(timeline, 0.5);
      const to = { x: from.x + byPx, y: from.y + 20 };
      const under = instantAt(timeline, from.x, from.y);
      const { spanMs } = timeline.viewport;
      await drag(from, to);
      await timeline.settled;
      expect(pxOf(timeline, under)).to.be.closeTo(to.x, 1);
      expect(timeline.viewport.spanMs).to.equal(spanMs);
    }
    expect(window.scrollY).to.equal(scrollY);
    expect(timeline.selected).to.equal(null);
  });

  it('says that it drags while it does', async () => {
    const from = emptyPoint(timeline, 0.5);
    const to = { x: from.x - 60, y: from.y };
    expect(timeline.matches(':state(dragging)')).to.equal(false);
    await press(from);
    await pull(from, to);
    expect(timeline.matches(':state(dragging)')).to.equal(true);
    await release(to);
    expect(timeline.matches(':state(dragging)')).to.equal(false);
  });

  it('takes a press that hardly moved for a click', async () => {
    const before = timeline.viewport;
    const at = middleOf(optionNamed(timeline, 'Six Tu-22M3 bombers strike'));
    await drag(at, { x: at.x + 2, y: at.y + 1 });
    await timeline.settled;
    expect(timeline.selected).to.equal('tu-22m3');
    expect(timeline.viewport).to.deep.equal(before);
  });

  it('opens the event that is clicked, and puts the focus on its heading', async () => {
    const told = heard<{ event: { id: string } | null }>(timeline, 'timeline-select');
    await click(middleOf(optionNamed(timeline, 'Heavy losses')));
    await timeline.settled;
    expect((await told).event?.id).to.equal('heavy-losses');
    expect(nameOf(activeIn(timeline))).to.equal('Heavy losses; IS forced on the defensive');
    expect(optionNamed(timeline, 'Heavy losses').getAttribute('aria-selected')).to.equal('true');
  });

  it('does nothing with a click on empty ground', async () => {
    const before = timeline.viewport;
    await click(emptyPoint(timeline));
    await timeline.settled;
    expect(timeline.selected).to.equal(null);
    expect(timeline.viewport).to.deep.equal(before);
  });

  it('zooms by two at a double click, about the pointer', async () => {
    const at = emptyPoint(timeline, 0.3);
    const under = instantAt(timeline, at.x, at.y);
    const { spanMs } = timeline.viewport;
    await doubleClick(at);
    await timeline.settled;
    expect(timeline.viewport.spanMs / spanMs).to.be.closeTo(0.5, 1e-9);
    expect(pxOf(timeline, under)).to.be.closeTo(at.x, 1);
  });

  it('shows the span drawn out with Shift held, and tells the page', async () => {
    const from = emptyPoint(timeline, 0.3);
    const to = emptyPoint(timeline, 0.6);
    const expected = [from, to].map(({ x, y }) => instantAt(timeline, x, y));
    const told = heard<{ start: number; end: number }>(timeline, 'timeline-range');
    await press(from, { shift: true });
    await pull(from, to, { shift: true });
    expect(partOf(timeline, '.span-band').getBoundingClientRect().width).to.be.closeTo(to.x - from.x, 1);
    await release(to, { shift: true });
    const { start, end } = await told;
    await timeline.settled;
    expect([start, end]).to.deep.equal(expected);
    const { centre, spanMs } = timeline.viewport;
    expect(centre - spanMs / 2).to.be.closeTo(start, 1);
    expect(centre + spanMs / 2).to.be.closeTo(end, 1);
    expect(partOf(timeline, '.span-band').hidden).to.equal(true);
  });

  it('points at what it is over, and tells the page', async () => {
    const id = async (): Promise<string | null> => {
      const { event: told } = await heard<{ event: { id: string } | null }>(timeline, 'timeline-hover');
      return told?.id ?? null;
    };
    const over = id();
    await hoverAt(middleOf(optionNamed(timeline, 'Six Tu-22M3 bombers strike')));
    expect(await over).to.equal('tu-22m3');
    const off = id();
    await hoverAt(emptyPoint(timeline));
    expect(await off).to.equal(null);
    const again = id();
    await hoverAt(middleOf(optionNamed(timeline, 'Heavy losses')));
    expect(await again).to.equal('heavy-losses');
    const gone = id();
    await hoverAt({ x: 2, y: 2 });
    expect(await gone).to.equal(null);
  });
});

describe('AX-15: a gesture given up', () => {
  let timeline: EventTimeline;
  let before: Viewport;

  beforeEach(async () => {
    timeline = await inLongPage(story);
    before = timeline.viewport;
  });

  it('leaves everything as it was: Escape during a drag', async () => {
    // Keys go where the focus is.
    optionNamed(timeline, 'Heavy losses').focus();
    const from = emptyPoint(timeline, 0.5);
    const to = { x: from.x - 90, y: from.y };
    await press(from);
    await pull(from, to);
    expect(timeline.viewport.centre).to.not.equal(before.centre);
    await pressKey('Escape');
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(before);
    expect(timeline.matches(':state(dragging)')).to.equal(false);
    await pull(to, from);
    await release(from);
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(before);
    expect(timeline.selected).to.equal(null);
  });

  it('leaves everything as it was: a span drawn out and Escape', async () => {
    optionNamed(timeline, 'Heavy losses').focus();
    const from = emptyPoint(timeline, 0.3);
    const to = emptyPoint(timeline, 0.6);
    await press(from, { shift: true });
    await pull(from, to, { shift: true });
    await pressKey('Escape');
    await release(to, { shift: true });
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(before);
    expect(partOf(timeline, '.span-band').hidden).to.equal(true);
  });

  it('leaves everything as it was: pressed on an event and let go elsewhere', async () => {
    const at = middleOf(optionNamed(timeline, 'Heavy losses'));
    await press(at);
    await pull(at, { x: at.x, y: at.y + 40 });
    await release({ x: at.x, y: at.y + 40 });
    await timeline.settled;
    expect(timeline.selected).to.equal(null);
    expect(hasPart(timeline, '[part="details"]')).to.equal(false);
    expect(timeline.viewport.centre).to.be.closeTo(before.centre, 1);
  });
});
