import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import {
  activeIn,
  buttonFor,
  hasPart,
  inLongPage,
  nameOf,
  optionNamed,
  optionsOf,
  partOf,
  pxOf,
  storyAddress,
} from './on-page.js';
import { pressKey, type Held } from './real-input.js';

const story = html`<event-timeline
  src=${storyAddress}
  from="2017-01-16"
  to="2017-02-05"
  overview="none"
></event-timeline>`;

describe('keys on the plot', () => {
  let timeline: EventTimeline;

  /** Presses keys one after the other, each on what the one before has brought about. */
  async function keys(...pressed: readonly (string | readonly [string, Held])[]): Promise<void> {
    for (const each of pressed) {
      const [key, held] = typeof each === 'string' ? [each, {}] : each;
      await pressKey(key, held);
      await timeline.settled;
    }
  }

  const focused = (): string => nameOf(activeIn(timeline));

  async function focusOn(title: string): Promise<void> {
    optionNamed(timeline, title).focus();
    await timeline.settled;
  }

  beforeEach(async () => {
    timeline = await inLongPage(story);
  });

  it('zoom by two about the focused event, and leave the page', async () => {
    const { scrollX, scrollY } = window;
    const bombers = Date.UTC(2017, 0, 30) - 2 * 3_600_000;
    await focusOn('Six Tu-22M3');
    const at = pxOf(timeline, bombers + 12 * 3_600_000);
    for (const [key, factor] of [
      ['+', 1 / 2],
      ['=', 1 / 2],
      ['-', 2],
      ['-', 2],
    ] as const) {
      const { spanMs } = timeline.viewport;
      await keys(key);
      expect(timeline.viewport.spanMs / spanMs, key).to.be.closeTo(factor, 1e-9);
      expect(pxOf(timeline, bombers + 12 * 3_600_000), key).to.be.closeTo(at, 1);
      expect(focused()).to.match(/^Six Tu-22M3/);
    }
    expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
  });

  it('show all, and undo it', async () => {
    const before = timeline.viewport;
    await focusOn('Six Tu-22M3');
    await keys('0');
    expect(timeline.viewport.spanMs).to.be.greaterThan(before.spanMs);
    await keys('Backspace');
    expect(timeline.viewport).to.deep.equal(before);
  });

  it('walk through what is in view, in order of time', async () => {
    const names = optionsOf(timeline).map(nameOf);
    await focusOn(names[0] ?? '');
    const walked = [focused()];
    for (let i = 1; i < names.length; i++) {
      await keys('ArrowRight');
      walked.push(focused());
    }
    expect(walked).to.deep.equal(names);
    await keys('ArrowLeft', 'ArrowLeft');
    expect(focused()).to.equal(names.at(-3));
    await keys('Home');
    expect(focused()).to.equal(names[0]);
    await keys('End');
    expect(focused()).to.equal(names.at(-1));
  });

  it('pan just enough at the edge, and go on', async () => {
    await focusOn('Six Tu-22M3');
    await keys('+', '+', 'Home');
    const first = focused();
    const before = timeline.viewport;
    await keys('ArrowLeft');
    expect(focused()).to.not.equal(first);
    expect(timeline.viewport.centre).to.be.lessThan(before.centre);
    expect(timeline.viewport.spanMs).to.be.closeTo(before.spanMs, 1e-3);
  });

  it('go between lanes', async () => {
    await focusOn('Heavy losses');
    await keys('ArrowDown');
    expect(focused()).to.match(/^(Six Tu-22M3|Dozens of sorties)/);
    await keys('ArrowDown');
    expect(focused()).to.match(/^(Reinforcements|Helicopters|Food)/);
    await keys('ArrowUp', 'ArrowUp');
    expect(focused()).to.match(/^(Heavy|Offensive|The enclave|Foreign|Attackers)/);
  });

  it('go to the ends of the data and by screens', async () => {
    await focusOn('Six Tu-22M3');
    await keys('+', '+', ['Home', { ctrl: true }]);
    expect(focused()).to.match(/^Attackers try to break through/);
    await keys(['End', { ctrl: true }]);
    expect(focused()).to.match(/^Helicopters from Qamishli/);
    const { centre, spanMs } = timeline.viewport;
    await keys('PageUp');
    expect((centre - timeline.viewport.centre) / spanMs).to.be.closeTo(1, 0.01);
    expect(activeIn(timeline)?.getAttribute('role')).to.equal('option');
  });

  it('find titles by their first letters', async () => {
    await focusOn('Six Tu-22M3');
    await keys('h', 'e', 'l');
    expect(focused()).to.match(/^Helicopters/);
  });

  it('open an event, read it, and close it where it was', async () => {
    await focusOn('Six Tu-22M3');
    for (const key of ['Enter', ' ']) {
      await keys(key);
      expect(focused(), key).to.equal('Six Tu-22M3 bombers strike');
      expect(partOf(timeline, '[part="details"]').textContent).to.contain('Russian Defence Ministry');
      await keys('Escape');
      expect(hasPart(timeline, '[part="details"]')).to.equal(false);
      expect(focused()).to.match(/^Six Tu-22M3/);
    }
  });

  it('open finding and help, and give the focus back', async () => {
    await focusOn('Six Tu-22M3');
    await keys('/');
    expect(activeIn(timeline)?.localName).to.equal('input');
    await keys('Escape');
    expect(focused()).to.match(/^Six Tu-22M3/);
    await keys('?');
    expect(activeIn(timeline)?.closest('dialog')?.open).to.equal(true);
    await keys('Escape');
    expect(focused()).to.match(/^Six Tu-22M3/);
  });

  it('reach everything by Tab, one stop for each region', async () => {
    buttonFor(timeline, 'find').focus();
    const stops: string[] = [];
    for (let i = 0; i < 8 && activeIn(timeline); i++) {
      const active = activeIn(timeline);
      stops.push(active?.closest('[part]')?.getAttribute('part') ?? '');
      await keys('Tab');
    }
    expect(stops.filter((part) => part === 'option')).to.have.length(1);
    expect(stops[0]).to.equal('toolbar');
    expect(activeIn(timeline), 'the last Tab leaves').to.equal(null);
  });
});
