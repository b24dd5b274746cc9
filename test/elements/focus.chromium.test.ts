import { expect, html, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import {
  activeIn,
  inLongPage,
  nameOf,
  onPage,
  optionNamed,
  optionsOf,
  partOf,
  pointOn,
  storyAddress,
} from './on-page.js';
import { hoverAt, pressKey, turnWheel } from './real-input.js';

const tabStops = (timeline: EventTimeline): readonly string[] =>
  optionsOf(timeline)
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(nameOf);

/** An event a day, called by its number. */
function daily(count: number, from = 0): object {
  return {
    title: 'Days',
    lang: 'en-GB',
    events: Array.from({ length: count }, (_, i) => ({
      id: `day-${String(from + i)}`,
      title: `Day ${String(from + i)}`,
      when: new Date(Date.UTC(2024, 0, 1 + from + i)).toISOString().slice(0, 10),
    })),
  };
}

describe('the focus on an event', () => {
  it('is read out as that event, even where its element was another before', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} from="2016-12-01" to="2016-12-20"></event-timeline>`,
    );
    optionNamed(timeline, 'Palmyra').focus();
    await pressKey('End', { ctrl: true });
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.match(/^Helicopters from Qamishli/);
    expect(activeIn(timeline)?.getAttribute('aria-description')).to.contain('1 source');
  });

  it('goes on from where Tab has put it', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    const names = optionsOf(timeline).map(nameOf);
    optionNamed(timeline, names[0] ?? '').focus();
    await pressKey('ArrowRight');
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.equal(names[1]);
    expect(tabStops(timeline)).to.deep.equal([names[1]]);
  });

  it('stays when the event is panned out of sight, and an arrow brings it back', async () => {
    const timeline = await inLongPage(
      html`<event-timeline
        src=${storyAddress}
        from="2017-01-27"
        to="2017-02-02"
        overview="none"
      ></event-timeline>`,
    );
    const active = optionNamed(timeline, 'Six Tu-22M3');
    active.focus();
    const at = pointOn(timeline, 0.5);
    await hoverAt(at);
    await turnWheel(at, { deltaX: -900 });
    await timeline.settled;
    expect(activeIn(timeline)).to.equal(active);
    expect(active.getBoundingClientRect().right).to.be.lessThan(0);
    expect(optionsOf(timeline).filter((option) => option.tabIndex === 0)).to.deep.equal([active]);
    await pressKey('ArrowRight');
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.match(/^Weekend losses become known/);
  });

  it('goes to the cluster that counts it, after zooming out', async () => {
    const timeline = await onPage(
      html`<event-timeline .data=${daily(600)} from="2024-06-01" to="2024-06-10"></event-timeline>`,
    );
    optionNamed(timeline, 'Day 155').focus();
    await timeline.settled;
    await pressKey('0');
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.match(/\d+ events, .*2024/);
    await pressKey('ArrowRight');
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.match(/\d+ events/);
  });

  it('goes to the nearest in time when a filter takes the event, and says so', async () => {
    const timeline = await onPage(html`<event-timeline .data=${daily(12)}></event-timeline>`);
    optionNamed(timeline, 'Day 5').focus();
    await timeline.settled;
    timeline.filterBy(({ id }) => id !== 'day-5');
    await timeline.settled;
    await timeline.settled;
    const name = nameOf(activeIn(timeline));
    expect(name).to.match(/^Day [46],/);
    expect(tabStops(timeline)).to.have.length(1);
    const said = partOf(timeline, '[part="announcer"]');
    await waitUntil(() => said.textContent.trim() === `Event no longer shown. Now on ${name}.`);
  });

  it('stays with the event in new data, wherever it stands there', async () => {
    const timeline = await onPage(html`<event-timeline .data=${daily(12)}></event-timeline>`);
    optionNamed(timeline, 'Day 5').focus();
    await timeline.settled;
    timeline.data = daily(12, 3);
    await timeline.updateComplete;
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.match(/^Day 5,/);
    timeline.data = daily(12, 20);
    await timeline.updateComplete;
    await timeline.settled;
    expect(nameOf(activeIn(timeline))).to.match(/^Day 20,/);
  });

  it('comes to the end mark by the skip button, and the address stays', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    const { href } = location;
    partOf(timeline, '[part="skip"]').focus();
    await pressKey('Enter');
    expect(activeIn(timeline)?.getAttribute('part')).to.equal('end');
    expect(location.href).to.equal(href);
  });
});
